package org.jiceng.request;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * How content a requester is, in the words of 12345 follow-up calls; no answer is no word.
 */
public enum Satisfaction implements Word {
    /** The requester is content. */
    SATISFIED,
    /** The requester is content by and large. */
    BASICALLY_SATISFIED,
    /** The requester is not content. */
    DISSATISFIED;

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
