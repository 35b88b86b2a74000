package org.jiceng.code;

import java.time.Year;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The years in which a code named a division, such as {@code 110103} naming 崇文区 from 1981 to 2010.
 *
 * <p>Only years are known, not days: both ends belong to the use, and in a year of change the old and the new code are
 * both in use.
 *
 * @param code the code
 * @param name the name of the division in these years
 * @param from the first year
 * @param until the last year, or null if the code is still in use
 */
public record DivisionUse(
        DivisionCode code, String name, Year from, @Nullable Year until) {

    /**
     * Creates a use.
     *
     * @throws IllegalArgumentException if the last year is before the first
     */
    public DivisionUse {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Until must not be before " + from + ", but was: " + until);
        }
    }

    /**
     * Checks whether the use was going on in a year.
     *
     * @param year any year
     * @return true from the first to the last year, both included
     */
    public boolean isIn(Year year) {
        return !year.isBefore(from) && (until == null || !year.isAfter(until));
    }
}
