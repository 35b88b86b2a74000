package org.jiceng.validation.internal.rule;

import java.util.Locale;
import org.jiceng.text.Word;

/** Why a rule was not evaluated. */
public enum SkipReason implements Word {
    /** The header could not be read, and the rule needs it. */
    NO_HEADER,
    /** No profile is used, and the rule needs one. */
    NO_PROFILE,
    /** No points scheme was given, and the rule needs one. */
    NO_SCHEME,
    /** The profile says that the rule is not used. */
    SWITCHED_OFF;

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
