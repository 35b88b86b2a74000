package org.jiceng.points;

import java.util.Locale;
import org.jiceng.text.Word;

/** Whether an adjustment adds or takes away. */
public enum AdjustmentDirection implements Word {
    /** It adds. */
    INCREASE,
    /** It takes away. */
    DECREASE;

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
