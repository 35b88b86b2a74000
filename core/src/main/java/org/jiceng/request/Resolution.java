package org.jiceng.request;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * How well a request was resolved.
 *
 * <p>That it may stay unsolved is an addition; the three words are those of 12345 follow-up calls.
 */
public enum Resolution implements Word {
    /** It was solved. */
    SOLVED,
    /** A part of it was solved. */
    PARTLY,
    /** It was not solved. */
    UNSOLVED;

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
