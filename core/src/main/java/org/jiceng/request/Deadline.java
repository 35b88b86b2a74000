package org.jiceng.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jiceng.constraint.Range;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take, such as 30 minutes or 5 working days.
 *
 * <p>Minutes and hours run from the instant on. Days are counted as Articles 201 and 203 of the Civil Code count
 * them: the day on which the time begins is left out, and the last day lasts until 24:00. A natural day that is a holiday
 * counts like any other. Days are those of China, at {@link #OFFSET}.
 *
 * @param amount how many units, from 1 to 100,000
 * @param unit the unit
 * @param calendar the calendar after which working days are counted; null for that of the State Council
 */
public record Deadline(
        @Classified(DataClass.PUBLIC) @Range(min = 1, max = 100_000)
        Long amount,

        @Classified(DataClass.PUBLIC) DeadlineUnit unit,
        @Classified(DataClass.PUBLIC) @Nullable CalendarName calendar) {

    /** The offset of the time of China. */
    public static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

    /** Creates a deadline. */
    public Deadline {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Obtains a deadline; working days are counted after the calendar of the State Council.
     *
     * @param amount how many units
     * @param unit the unit
     * @return the deadline
     */
    public static Deadline of(long amount, DeadlineUnit unit) {
        return new Deadline(amount, unit, null);
    }

    /**
     * Returns the name of the calendar that counts.
     *
     * @return the name, that of the State Council's unless another one was set
     */
    public CalendarName calendarName() {
        return calendar == null ? CalendarName.STATE_COUNCIL : calendar;
    }

    /**
     * Returns the last instant that is in time.
     *
     * @param start the instant with which the time begins
     * @param working the calendar after which working days are counted; not asked for other units
     * @return the last instant; for days 24:00 of the last day
     * @throws UnknownCalendarYearException if working days are counted and the calendar does not have a year
     * @throws java.time.DateTimeException if the instant is out of the range of Java's calendar
     */
    public Instant dueAfter(Instant start, WorkingCalendar working) {
        return switch (unit) {
            case MINUTES -> start.plus(Duration.ofMinutes(amount));
            case HOURS -> start.plus(Duration.ofHours(amount));
            case NATURAL_DAYS -> endOf(dayOf(start).plusDays(amount));
            case WORKING_DAYS -> endOf(working.plusWorkingDays(dayOf(start), amount));
        };
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atOffset(OFFSET).toLocalDate();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(OFFSET);
    }
}
