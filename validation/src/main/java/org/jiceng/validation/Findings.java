package org.jiceng.validation;

import java.util.List;
import org.jiceng.constraint.ConstraintFindings;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Severity;
import org.jiceng.serialization.JsonFindings;
import org.jiceng.validation.internal.rule.RulePackages;

/** All finding codes of this library together: those of reading, of constraints and of rules. */
public final class Findings {

    static final FindingCode FOREIGN_CONSTRAINT = FindingCode.of("constraint.foreign");

    private Findings() {}

    /**
     * Returns what every code means.
     *
     * @return the catalogue
     */
    public static FindingCatalogue catalogue() {
        return Holder.CATALOGUE;
    }

    private static final class Holder {

        private static final FindingCatalogue CATALOGUE = ConstraintFindings.catalogue()
                .plus(JsonFindings.catalogue())
                .plus(RulePackages.catalogue())
                .plus(FindingCatalogue.of(List.of(new FindingDefinition(
                        FOREIGN_CONSTRAINT,
                        Severity.ERROR,
                        "0.1.0",
                        "A constraint of the application does not hold.",
                        "See the constraint on the property in the application.",
                        "不满足应用自定义的约束。",
                        "请查看应用中该属性上的约束。"))));
    }
}
