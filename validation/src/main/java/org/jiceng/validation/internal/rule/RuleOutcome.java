package org.jiceng.validation.internal.rule;

import org.jiceng.finding.Severity;
import org.jiceng.profile.RuleSetting;
import org.jiceng.validation.spi.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * How a rule fared in one check.
 *
 * @param rule what the rule is
 * @param severity how grave its findings are in this check
 * @param evaluated how many things it looked at
 * @param failed how many findings it made
 * @param unseen how many records it could not see
 * @param skipped why it was not evaluated; null if it was
 * @param setting what the profile decides about it; null if it decides nothing
 */
public record RuleOutcome(
        RuleDescription rule,
        Severity severity,
        long evaluated,
        long failed,
        long unseen,
        @Nullable String skipped,
        @Nullable RuleSetting setting) {}
