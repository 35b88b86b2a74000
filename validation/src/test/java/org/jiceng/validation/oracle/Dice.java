package org.jiceng.validation.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.id.MemberId;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Draws from small pools, so that what is drawn meets what was drawn before. */
final class Dice {

    static final LocalDate AS_OF = LocalDate.of(2026, 2, 28);

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            AS_OF.minusDays(1),
            AS_OF,
            AS_OF.plusDays(1),
            LocalDate.of(2027, 1, 1));

    private static final List<String> MEMBERS = List.of("m-1", "m-2", "m-3", "m-4", "m-5", "m-6", "m-7");

    private static final List<String> BAD_MEMBERS = List.of(
            "999911189001010014",
            "999911189001010022",
            "15400000001",
            "13800138000",
            "12800138000",
            "999911189001010015",
            "154000000011");

    final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T among(T... pool) {
        return pool[random.nextInt(pool.length)];
    }

    /** An id of a pool of the first few. */
    String id(String prefix, int of) {
        return prefix + "-" + (1 + random.nextInt(of));
    }

    LocalDate day() {
        return of(DAYS);
    }

    @Nullable
    LocalDate maybeDay() {
        return once(3) ? null : day();
    }

    /** Instants at and around the midnight of China. */
    Instant instant() {
        LocalDate day = once(4) ? day() : LocalDate.of(2026, 2, 20).plusDays(below(9));
        Instant midnight = day.atStartOfDay().toInstant(ZoneOffset.ofHours(8));
        return midnight.plusSeconds(among(0, -1, 1, 3600, 43200, 43200, 86399));
    }

    @Nullable
    DateRange period() {
        if (once(2)) {
            return null;
        }
        LocalDate first = maybeDay();
        LocalDate last = maybeDay();
        boolean reversed = first != null && last != null && last.isBefore(first) && !once(10);
        return reversed ? new DateRange(last, first) : new DateRange(first, last);
    }

    @Nullable
    Long count() {
        if (once(4)) {
            return null;
        }
        return once(40) ? among(-5L, (1L << 53) - 1) : among(0L, 100L, 200L, 201L, 400L);
    }

    String text() {
        if (once(15)) {
            return of(among(Texts.CITIZEN, Texts.MOBILE, Texts.BOTH, Texts.NOT_NORMAL));
        }
        return of(Texts.PLAIN);
    }

    MemberId member() {
        return MemberId.of(once(25) ? of(BAD_MEMBERS) : once(25) ? "m-9" : of(MEMBERS));
    }

    Extensions extensions() {
        if (!once(8)) {
            return Extensions.NONE;
        }
        ExtensionValue text = new ExtensionValue.Text(text());
        ExtensionValue value = among(
                text,
                new ExtensionValue.Items(List.of(new ExtensionValue.Whole(15400000001L), text)),
                new ExtensionValue.Whole(among(15400000001L, 412L, -1L)),
                new ExtensionValue.Flag(true));
        return Extensions.of(Map.of("place:note", value));
    }

    <T> List<T> list(int most, Draw<T> draw) {
        List<T> list = new ArrayList<>();
        for (int i = below(most + 1); i > 0; i--) {
            list.add(draw.one());
        }
        return list;
    }

    /** Draws one. */
    interface Draw<T> {
        T one();
    }
}
