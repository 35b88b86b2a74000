package org.jiceng.code;

import java.util.Locale;
import org.jiceng.text.Word;

/** The kind of document that a citizen number stands on, as its first digits show it. */
public enum CitizenIdKind implements Word {
    /** The resident identity card of GB 11643-1999. */
    RESIDENT_CARD,
    /** The residence permit for residents of Hong Kong, Macao and Taiwan: address 810000, 820000 or 830000. */
    RESIDENCE_PERMIT,
    /** The permanent resident card of foreigners in its form of 2023: first digit 9. */
    FOREIGN_PERMANENT_RESIDENT_CARD;

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
