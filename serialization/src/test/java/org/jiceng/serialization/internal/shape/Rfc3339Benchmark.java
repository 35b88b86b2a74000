package org.jiceng.serialization.internal.shape;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Measures the codec of days and instants against that of the JDK, in one run.
 *
 * <p>The texts and values differ from call to call, and what comes of each is added up, so that nothing is optimized
 * away. The figures are the medians of several rounds after a warm-up; read them as ratios.
 */
public final class Rfc3339Benchmark {

    private static final int SIZE = 4096;
    private static final int PASSES = 100;
    private static final int ROUNDS = 15;

    private static long sink;

    private Rfc3339Benchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] args) {
        List<Instant> instants = new ArrayList<>();
        List<String> instantTexts = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        List<String> dayTexts = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            Instant instant = Instant.ofEpochSecond(1_700_000_000L + i * 86_461L, i % 4 == 0 ? 120_000_000 : 0);
            instants.add(instant);
            instantTexts.add(Rfc3339.formatInstant(instant));
            days.add(LocalDate.of(1950, 1, 1).plusDays(i * 11L));
            dayTexts.add(days.get(i).toString());
        }
        System.out.printf(
                Locale.ROOT,
                "Java %s (%s), %s %s, %d processors%nmedian of %d rounds of %d calls, after a warm-up%n%n",
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ROUNDS,
                SIZE * PASSES);
        System.out.printf(Locale.ROOT, "%-16s %10s %10s %8s%n", "", "here ns", "JDK ns", "ratio");
        compare(
                "read instant",
                instantTexts,
                text -> requireNonNull(Rfc3339.parseInstant(text)).getEpochSecond(),
                text -> OffsetDateTime.parse(text).toInstant().getEpochSecond());
        compare(
                "write instant",
                instants,
                instant -> Rfc3339.formatInstant(instant).length(),
                instant -> instant.atOffset(ZoneOffset.ofHours(8)).toString().length());
        compare(
                "read day",
                dayTexts,
                text -> requireNonNull(Rfc3339.parseDate(text)).toEpochDay(),
                text -> LocalDate.parse(text).toEpochDay());
        compare(
                "write day",
                days,
                day -> Rfc3339.formatDate(day).length(),
                day -> day.toString().length());
        System.out.println(sink == 42 ? " " : "");
    }

    private static <T> void compare(String name, List<T> inputs, ToLongFunction<T> here, ToLongFunction<T> jdk) {
        double ours = Double.NaN;
        double theirs = Double.NaN;
        // Twice, so that the first of both is measured as warm as the second.
        for (int i = 0; i < 2; i++) {
            ours = nanos(inputs, here);
            theirs = nanos(inputs, jdk);
        }
        System.out.printf(Locale.ROOT, "%-16s %10.1f %10.1f %8.1f%n", name, ours, theirs, theirs / ours);
    }

    private static <T> double nanos(List<T> inputs, ToLongFunction<T> call) {
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int pass = 0; pass < PASSES; pass++) {
                for (T input : inputs) {
                    sink += call.applyAsLong(input);
                }
            }
            rounds[round] = (System.nanoTime() - start) / (double) (SIZE * PASSES);
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }
}
