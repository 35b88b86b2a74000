package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jiceng.profile.Profiles;
import org.jiceng.validation.spi.DatasetRuleProvider;
import org.jiceng.validation.spi.RuleContext;
import org.jiceng.validation.spi.RuleCost;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleInput;
import org.junit.jupiter.api.Test;

/** What a rule of an application is told about the check that it takes part in. */
class LocalRuleContextTest {

    private static final FindingCode CODE = FindingCode.of("local.asking.question");

    /** Writes down what it is told, and says that it was skipped where no profile is used. */
    private static final class Asking implements DatasetRuleProvider, DatasetRuleProvider.LocalRule {

        private final List<String> heard = new ArrayList<>();

        @Override
        public String namespace() {
            return "asking";
        }

        @Override
        public List<LocalRule> rules() {
            return List.of(this);
        }

        @Override
        public RuleDescription description() {
            return new RuleDescription(
                    new FindingDefinition(
                            CODE, Severity.WARNING, "1.0.0", "A sentence.", "Another one.", "一句话。", "另一句话。"),
                    RuleCost.CONSTANT,
                    List.of(RuleInput.of("grid/name")),
                    "It asks.",
                    "提问。",
                    "a test",
                    "测试");
        }

        @Override
        public DatasetRuleProvider.RuleCheck begin(RuleContext context) {
            heard.add("division "
                    + context.header().map(each -> each.division().value()).orElse("none"));
            heard.add("profile "
                    + context.profile().map(each -> each.id().toString()).orElse("none"));
            return (record, places) -> {
                heard.add("community " + context.has(RecordKind.DIVISION, "999911001001"));
                heard.add("grid g-9 " + context.has(RecordKind.GRID, "g-9"));
                if (context.profile().isEmpty()) {
                    context.skip("no-profile-of-the-place");
                } else {
                    context.evaluated();
                }
            };
        }
    }

    @Test
    void a_rule_is_told_header_profile_and_what_is_there() {
        Asking rule = new Asking();
        Report report = DatasetChecker.of(Profiles.GUANGMING)
                .withRules(rule)
                .check(SmallDatasets.of(SmallDatasets.grid("g-1").build()));
        assertThat(rule.heard)
                .containsExactly("division 999911001", "profile guangming", "community true", "grid g-9 false");
        assertThat(result(report).status()).isEqualTo(RuleResult.Status.PASSED);
    }

    @Test
    void a_rule_says_why_it_was_skipped() {
        Asking rule = new Asking();
        Report report = DatasetChecker.standard()
                .withRules(rule)
                .check(SmallDatasets.of(SmallDatasets.grid("g-1").build()));
        assertThat(rule.heard).contains("profile none");
        assertThat(result(report).status()).isEqualTo(RuleResult.Status.SKIPPED);
        assertThat(result(report).skipped()).isEqualTo("no-profile-of-the-place");
    }

    private static RuleResult result(Report report) {
        return report.rules().stream()
                .filter(each -> each.code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }
}
