package org.jiceng.profile;

import java.util.Locale;
import org.jiceng.text.Word;

/** Who stands on a tier of a network. */
public enum TierOccupant implements Word {
    /** An organization. */
    ORGANIZATION,
    /** A person. */
    MEMBER;

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
