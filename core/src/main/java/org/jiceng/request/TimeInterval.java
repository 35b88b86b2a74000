package org.jiceng.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of time, the start included and the end not, so that intervals that touch share no instant.
 *
 * <p>Intervals sort by start, then by end.
 *
 * @param start the first instant in it
 * @param end the first instant after it
 */
public record TimeInterval(Instant start, Instant end) implements Comparable<TimeInterval> {

    private static final Comparator<TimeInterval> ORDER =
            Comparator.comparing(TimeInterval::start).thenComparing(TimeInterval::end);

    /**
     * Creates an interval.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public TimeInterval {
        Objects.requireNonNull(start, "start");
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("The end of an interval must be after its start");
        }
    }

    /**
     * Obtains the days from one to another, each from one time of day to the same of the next day.
     *
     * @param firstDay the day with which it begins
     * @param dayAfterLast the day with which it ends
     * @param startOfDay the time of day with which a day begins, such as noon; midnight for days of the calendar
     * @return the interval, in the time of China
     * @throws IllegalArgumentException if the second day is not after the first
     */
    public static TimeInterval ofDays(LocalDate firstDay, LocalDate dayAfterLast, LocalTime startOfDay) {
        return new TimeInterval(
                firstDay.atTime(startOfDay).toInstant(Deadline.OFFSET),
                dayAfterLast.atTime(startOfDay).toInstant(Deadline.OFFSET));
    }

    /**
     * Obtains a month of the calendar.
     *
     * @param month the month
     * @return the interval, in the time of China
     */
    public static TimeInterval ofMonth(YearMonth month) {
        return ofDays(month.atDay(1), month.plusMonths(1).atDay(1), LocalTime.MIDNIGHT);
    }

    /**
     * Checks whether an instant lies in the interval.
     *
     * @param instant any instant
     * @return true from the start on and before the end
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    @Override
    public int compareTo(TimeInterval other) {
        return ORDER.compare(this, other);
    }
}
