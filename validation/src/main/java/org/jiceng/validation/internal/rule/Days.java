package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as ints: the number of days since 1970, which is enough for any year that is written with four digits. */
final class Days {

    private Days() {}

    static int of(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE + 1L, Math.min(Integer.MAX_VALUE - 1L, day.toEpochDay()));
    }

    static int firstOrMin(@Nullable LocalDate day) {
        return day == null ? Integer.MIN_VALUE : of(day);
    }

    static int lastOrMax(@Nullable LocalDate day) {
        return day == null ? Integer.MAX_VALUE : of(day);
    }

    static LocalDate day(int number) {
        return LocalDate.ofEpochDay(number);
    }
}
