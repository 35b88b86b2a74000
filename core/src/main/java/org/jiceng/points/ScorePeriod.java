package org.jiceng.points;

import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.text.Word;
import org.jiceng.time.DateRange;

/** The stretch of time after which the score of an appraisal starts anew. */
public enum ScorePeriod implements Word {
    /** Each month. */
    MONTH,
    /** Each quarter. */
    QUARTER,
    /** Each year. */
    YEAR;

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Returns the period that a day belongs to.
     *
     * @param day any day
     * @return from the first to the last day of its month, quarter or year
     */
    public DateRange of(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        LocalDate first = switch (this) {
            case MONTH -> month;
            case QUARTER -> month.minusMonths((month.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
            case YEAR -> month.withMonth(1);
        };
        LocalDate next = switch (this) {
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(MONTHS_OF_A_QUARTER);
            case YEAR -> first.plusYears(1);
        };
        return DateRange.of(first, next.minusDays(1));
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
