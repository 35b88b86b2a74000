package org.jiceng.dataset;

import java.util.Locale;
import org.jiceng.text.Word;

/** Whether a dataset has everything that its records name. */
public enum Coverage implements Word {
    /** Every record that is named is there. */
    COMPLETE,
    /** Records may name others that stand elsewhere. */
    PARTIAL;

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
