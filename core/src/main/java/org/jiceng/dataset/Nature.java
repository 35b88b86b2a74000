package org.jiceng.dataset;

import java.util.Locale;
import org.jiceng.text.Word;

/** Where the facts of a dataset come from. */
public enum Nature implements Word {
    /** A place or system reported them. */
    REPORTED,
    /** Built by hand around real facts, for examples. */
    CONSTRUCTED,
    /** Made by a generator on fictitious places. */
    SYNTHETIC;

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
