package org.jiceng.code;

import java.time.Year;
import java.util.Objects;

/**
 * The passing of a division's territory, whole or in part, to another code in a year.
 *
 * @param from the code that territory went from
 * @param to the code that it went to; the same as {@code from} where the division kept a part under its old code
 * @param year the year of the change
 * @param whole true if everything that the division still had went to this one code
 */
public record DivisionSuccession(DivisionCode from, DivisionCode to, Year year, boolean whole) {

    /** Creates a succession. */
    public DivisionSuccession {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(year, "year");
    }
}
