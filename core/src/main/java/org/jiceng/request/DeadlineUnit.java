package org.jiceng.request;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * The unit of a time limit.
 */
public enum DeadlineUnit implements Word {
    /** Minutes, on every day and at every hour. */
    MINUTES,
    /** Hours, on every day and at every hour. */
    HOURS,
    /** Days of the calendar. */
    NATURAL_DAYS,
    /** Days on which offices work, after a working calendar. */
    WORKING_DAYS;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
