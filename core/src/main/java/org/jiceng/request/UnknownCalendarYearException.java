package org.jiceng.request;

/** Says that a working calendar was asked for a year that it does not have. */
public final class UnknownCalendarYearException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int year;

    UnknownCalendarYearException(CalendarName calendar, int year, Object known) {
        super("Calendar " + calendar + " must have the year, but has " + known + " and was asked for: " + year);
        this.year = year;
    }

    /**
     * Returns the year that is missing.
     *
     * @return the year
     */
    public int year() {
        return year;
    }
}
