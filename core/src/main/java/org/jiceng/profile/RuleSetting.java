package org.jiceng.profile;

import java.util.Objects;
import org.jiceng.constraint.Text;
import org.jiceng.finding.FindingCode;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * What a place decides about a rule of datasets: another grade, or that it is not evaluated.
 *
 * <p>What cannot be read, and what breaks a constraint of a single record, is decided by no place.
 *
 * @param code the code of the rule
 * @param grade how grave the place takes what the rule usually finds; what the rule itself takes less gravely, such as
 *     unknown references in a partial delivery, is never raised
 * @param reason why the place decides so, at most 200 characters; reports show it
 */
public record RuleSetting(
        @Classified(DataClass.PUBLIC) FindingCode code,
        @Classified(DataClass.PUBLIC) RuleGrade grade,
        @Classified(DataClass.PUBLIC) @Text(max = 200) String reason) {

    /** Creates a setting. */
    public RuleSetting {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(reason, "reason");
    }
}
