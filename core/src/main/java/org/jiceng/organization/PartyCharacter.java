package org.jiceng.organization;

import java.util.Locale;
import org.jiceng.text.Word;

/** The character of a Party organization. */
public enum PartyCharacter implements Word {
    /** It stands for good. */
    REGULAR,
    /** It gathers members for a purpose that the source does not name more closely. */
    FUNCTIONAL,
    /** It gathers members who live close together. */
    FUNCTIONAL_LOCALITY,
    /** It gathers members of one trade. */
    FUNCTIONAL_TRADE,
    /** It gathers members with one interest. */
    FUNCTIONAL_INTEREST,
    /** It stands for one task. */
    TEMPORARY;

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
