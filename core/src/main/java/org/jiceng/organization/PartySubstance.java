package org.jiceng.organization;

import java.util.Locale;
import org.jiceng.text.Word;

/** Whether a Party organization works in fact. */
public enum PartySubstance implements Word {
    /** It has members and work of its own. */
    REAL,
    /** It exists in name. */
    NOMINAL;

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
