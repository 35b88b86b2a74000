package org.jiceng.request;

import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiceng.constraint.Items;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * On which days offices work, for the years that it has; for any other year it answers with an error and never guesses.
 *
 * <p>A calendar is data: a place may have its own beside that of the State Council.
 *
 * @param name the name, by which deadlines refer to it
 * @param years the years, in any order, at most 100
 */
public record WorkingCalendar(
        @Classified(DataClass.PUBLIC) CalendarName name,
        @Classified(DataClass.PUBLIC) @Items(max = 100) List<@Valid CalendarYear> years) {

    /** Creates a calendar; the list is copied. */
    public WorkingCalendar {
        Objects.requireNonNull(name, "name");
        years = List.copyOf(years);
    }

    /**
     * Returns the calendar of the State Council's notices for 2024, 2025 and 2026.
     *
     * @return the calendar; each year names its notice
     */
    public static WorkingCalendar stateCouncil() {
        return Holder.STATE_COUNCIL;
    }

    /**
     * Checks whether the calendar has a year.
     *
     * @param year any year
     * @return true if days of the year can be asked for
     */
    public boolean hasYear(int year) {
        return years.stream().anyMatch(each -> each.year() == year);
    }

    /**
     * Returns the years that the calendar has.
     *
     * @return the years, ascending
     */
    public List<Integer> knownYears() {
        return years.stream().map(each -> Math.toIntExact(each.year())).sorted().toList();
    }

    /**
     * Checks whether offices work on a day.
     *
     * @param day a day of a year that the calendar has
     * @return true for Monday to Friday without holidays, and for the days on which offices work nevertheless
     * @throws UnknownCalendarYearException if the calendar does not have the year
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!hasYear(day.getYear())) {
            throw new UnknownCalendarYearException(name, day.getYear(), knownYears());
        }
        for (CalendarYear year : years) {
            if (year.workingDays().contains(day)) {
                return true;
            }
            if (year.isHoliday(day)) {
                return false;
            }
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /**
     * Returns the day that is some working days later; the day itself does not count.
     *
     * @param day any day
     * @param workingDays how many working days later, from 1
     * @return a working day
     * @throws UnknownCalendarYearException if the calendar does not have a year that must be counted
     * @throws IllegalArgumentException if the number is less than 1
     */
    public LocalDate plusWorkingDays(LocalDate day, long workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("Working days must be at least 1, but were: " + workingDays);
        }
        LocalDate at = day;
        for (long left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    private static final class Holder {

        private static final WorkingCalendar STATE_COUNCIL = CalendarFile.load();
    }
}
