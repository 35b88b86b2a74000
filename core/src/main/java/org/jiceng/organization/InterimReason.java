package org.jiceng.organization;

import java.util.Locale;
import org.jiceng.text.Word;

/** Why a residential complex has an interim committee. */
public enum InterimReason implements Word {
    /** There is no owners’ committee. */
    NO_COMMITTEE,
    /** There is an owners’ committee, but it does not work. */
    NOT_FUNCTIONING;

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
