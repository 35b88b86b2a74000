package org.jiceng.validation.internal.rule;

import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How a rule fared in one check.
 *
 * @param code its code
 * @param severity its usual severity
 * @param evaluated how many things it looked at
 * @param failed how many findings it made
 * @param unseen how many records it could not see
 * @param skipped why it was not evaluated; null if it was
 */
public record RuleOutcome(
        FindingCode code,
        Severity severity,
        long evaluated,
        long failed,
        long unseen,
        @Nullable SkipReason skipped) {}
