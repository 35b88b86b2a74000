package org.jiceng.time;

import java.time.LocalDate;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included, either of which may be open or unknown.
 *
 * <p>Ranges are not comparable: earlier start and shorter length are different questions.
 *
 * @param firstDay the first day that belongs to it; null if it has no known start
 * @param lastDay the last day that belongs to it; null if it goes on
 */
@FirstDayNotAfterLast
public record DateRange(
        @Classified(DataClass.PUBLIC) @Nullable LocalDate firstDay,
        @Classified(DataClass.PUBLIC) @Nullable LocalDate lastDay) {

    /**
     * Obtains a range with both ends.
     *
     * @param firstDay the first day that belongs to it
     * @param lastDay the last day that belongs to it
     * @return the range; if the days are reversed, validation reports it
     */
    public static DateRange of(LocalDate firstDay, LocalDate lastDay) {
        return new DateRange(firstDay, lastDay);
    }

    /**
     * Obtains a range that goes on.
     *
     * @param firstDay the first day that belongs to it
     * @return the range
     */
    public static DateRange from(LocalDate firstDay) {
        return new DateRange(firstDay, null);
    }

    /**
     * Checks whether a day belongs to the range.
     *
     * @param day any day
     * @return true if the day is neither before the first nor after the last day
     */
    public boolean contains(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /**
     * Checks whether two ranges have a day in common.
     *
     * @param other another range
     * @return true if at least one day belongs to both
     */
    public boolean overlaps(DateRange other) {
        return startsNotAfterEndOf(other)
                && other.startsNotAfterEndOf(this)
                // A range whose days are reversed has no day at all.
                && startsNotAfterEndOf(this)
                && other.startsNotAfterEndOf(other);
    }

    private boolean startsNotAfterEndOf(DateRange other) {
        return firstDay == null || other.lastDay == null || !firstDay.isAfter(other.lastDay);
    }

    /**
     * Checks whether the range ends before a day.
     *
     * @param day any day
     * @return true if the range has a last day and the day is after it
     */
    public boolean isOverBy(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }
}
