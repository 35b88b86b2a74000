package org.jiceng.validation;

import java.util.Objects;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.validation.spi.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about a finding code.
 *
 * @param definition its severity and sentences
 * @param rule the rule of datasets that finds it; null if it comes from reading or from a constraint
 * @param failingDocument an exchange document in which this and nothing else is found; null if there is none
 * @param passingDocument its neighbour, in which one line is different and nothing is found; null if there is none
 * @param place where it is found in the failing document, as a JSON Pointer; null if there is none
 */
public record FindingExplanation(
        FindingDefinition definition,
        @Nullable RuleDescription rule,
        @Nullable String failingDocument,
        @Nullable String passingDocument,
        @Nullable String place) {

    /** Creates an explanation. */
    public FindingExplanation {
        Objects.requireNonNull(definition, "definition");
    }
}
