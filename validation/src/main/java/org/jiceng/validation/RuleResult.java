package org.jiceng.validation;

import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.profile.RuleSetting;
import org.jiceng.validation.internal.rule.RuleOutcome;
import org.jiceng.validation.spi.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * How a rule fared in one check, so that nothing is skipped in silence.
 *
 * @param code the code of the rule
 * @param severity how grave its findings are: its usual severity, or what the profile puts in its stead
 * @param evaluated how many things it looked at, such as references; 0 if there was nothing to look at
 * @param failed how many findings it made
 * @param unseen how many records it should have looked at and could not see, because what it looks at could not be read
 * @param skipped why it was not evaluated at all, such as {@code switched-off}; null if it was
 * @param rule what the rule is
 * @param setting what the profile decides about the rule, with the reason; null if it decides nothing
 */
public record RuleResult(
        FindingCode code,
        Severity severity,
        long evaluated,
        long failed,
        long unseen,
        @Nullable String skipped,
        RuleDescription rule,
        @Nullable RuleSetting setting) {

    /** How a rule fared, in a word. */
    public enum Status {
        /** It looked at something and found nothing. */
        PASSED,
        /** It found something. */
        FAILED,
        /** There was nothing for it to look at. */
        NOT_APPLICABLE,
        /** It was not evaluated. */
        SKIPPED
    }

    static RuleResult from(RuleOutcome outcome) {
        return new RuleResult(
                outcome.rule().code(),
                outcome.severity(),
                outcome.evaluated(),
                outcome.failed(),
                outcome.unseen(),
                outcome.skipped(),
                outcome.rule(),
                outcome.setting());
    }

    /**
     * Returns how the rule fared, in a word. What it could not see is told by {@link #unseen} alone.
     *
     * @return the status
     */
    public Status status() {
        if (failed > 0) {
            return Status.FAILED;
        }
        if (skipped != null) {
            return Status.SKIPPED;
        }
        return evaluated > 0 ? Status.PASSED : Status.NOT_APPLICABLE;
    }

    /**
     * Checks whether the profile takes what the rule finds more or less gravely than usual.
     *
     * @return true if {@link #severity} is not the usual one
     */
    public boolean isRegraded() {
        return severity != rule.severity();
    }
}
