package org.jiceng.testkit;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.LongArbitrary;

/** Days and instants as files can have them: the years 1900 to 2199, in offsets of up to 18 hours. */
final class Times {

    private static final LocalDate SIMPLEST = LocalDate.of(2026, 1, 1);

    private static final Instant FIRST = Instant.parse("1899-12-31T06:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T17:59:59.999999999Z");

    private static final long MAX_NANO = 999_999_999;

    private Times() {}

    static Arbitrary<LocalDate> days() {
        List<Arbitrary<LocalDate>> extremes = Stream.of(
                        "2026-01-01",
                        "1900-01-01",
                        "1900-02-28",
                        "2000-02-29",
                        "2024-02-29",
                        "2100-02-28",
                        "2199-12-31")
                .map(LocalDate::parse)
                .map(day -> always(epochDays(), day.toEpochDay()).map(LocalDate::ofEpochDay))
                .toList();
        return Edges.at(epochDays().map(LocalDate::ofEpochDay), extremes);
    }

    private static LongArbitrary epochDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .shrinkTowards(SIMPLEST.toEpochDay());
    }

    static Arbitrary<Instant> instants() {
        Arbitrary<Long> roundNanos = Choice.of(List.of(
                Arbitraries.just(0L), Arbitraries.longs().between(0, 999).map(millis -> millis * 1_000_000), nanos()));
        List<Arbitrary<Instant>> extremes = Stream.of(
                        "2026-01-01T00:00:00Z",
                        "1899-12-31T06:00:00Z",
                        "1899-12-31T16:00:00Z",
                        "2024-02-29T15:59:59.999999999Z",
                        "1970-01-01T00:00:00Z",
                        "2199-12-31T15:59:59.999999999Z",
                        "2200-01-01T17:59:59.999999999Z")
                .map(Instant::parse)
                .map(instant -> Combinators.combine(
                                always(seconds(), instant.getEpochSecond()), always(nanos(), instant.getNano()))
                        .as(Instant::ofEpochSecond))
                .toList();
        return Edges.at(Combinators.combine(seconds(), roundNanos).as(Instant::ofEpochSecond), extremes);
    }

    private static LongArbitrary seconds() {
        return Arbitraries.longs()
                .between(FIRST.getEpochSecond(), LAST.getEpochSecond())
                .shrinkTowards(SIMPLEST.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    }

    private static LongArbitrary nanos() {
        return Arbitraries.longs().between(0, MAX_NANO);
    }

    /** One number, which shrinks as the others do. It takes fresh numbers, since jqwik changes what it is given. */
    private static LongArbitrary always(LongArbitrary fresh, long number) {
        return fresh.withDistribution((genSize, least, most, center) -> random -> BigInteger.valueOf(number));
    }

    static Arbitrary<Year> years() {
        return Arbitraries.integers().between(1900, 2199).shrinkTowards(2026).map(Year::of);
    }
}
