package org.jiceng.request;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * By what requests are told apart in statistics.
 */
public enum StatisticsDimension implements Word {
    /** By the division. */
    DIVISION,
    /** By the grid. */
    GRID,
    /** By the category. */
    CATEGORY,
    /** By the channel. */
    CHANNEL,
    /** By the period. */
    PERIOD;

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
