package org.jiceng.validation;

import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.validation.internal.rule.RuleOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How a rule fared in one check, so that nothing is skipped in silence.
 *
 * @param code the code of the rule
 * @param severity its usual severity
 * @param evaluated how many things it looked at, such as references; 0 if there was nothing to look at
 * @param failed how many findings it made
 * @param unseen how many records it could not see because they could not be read
 * @param skipped why it was not evaluated at all; null if it was
 */
public record RuleResult(
        FindingCode code,
        Severity severity,
        long evaluated,
        long failed,
        long unseen,
        @Nullable String skipped) {

    static RuleResult from(RuleOutcome outcome) {
        String reason = outcome.skipped() == null ? null : outcome.skipped().word();
        return new RuleResult(
                outcome.code(), outcome.severity(), outcome.evaluated(), outcome.failed(), outcome.unseen(), reason);
    }
}
