package org.jiceng.validation.internal.rule;

import java.util.Locale;
import org.jiceng.text.Word;

/** Why a setting of a profile is about no rule of a check. */
public enum SettingProblem implements Word {
    /** The code exists, but what has it is decided by no place: reading, or a constraint. */
    NO_RULE_OF_DATASETS,
    /** The check has no rule of that code: it is misspelt, or the rule of an application is not there. */
    NOT_IN_THIS_CHECK;

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
