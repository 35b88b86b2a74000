package org.jiceng.validation.report;

import java.util.Locale;
import org.jiceng.text.Word;

/** How a rule fared. */
public enum RuleState implements Word {
    /** It looked at something and found nothing. */
    PASSED,
    /** It found something. */
    FAILED,
    /** There was nothing to look at. */
    NOT_APPLICABLE,
    /** It was not evaluated, and the report says why. */
    SKIPPED;

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
