package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.RuleGrade;
import org.jiceng.validation.spi.DatasetRuleProvider;
import org.jiceng.validation.spi.RecordPlaces;
import org.jiceng.validation.spi.RuleContext;
import org.jiceng.validation.spi.RuleCost;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleFailedException;
import org.jiceng.validation.spi.RuleInput;
import org.junit.jupiter.api.Test;

class LocalRulesTest {

    private static final String LEADERS = "local.chunhe.grid.without-party-organization";

    /** Every grid of the place is led by a Party organization that the dataset has. */
    private static final class Chunhe implements DatasetRuleProvider, DatasetRuleProvider.LocalRule {

        private final String code;

        Chunhe(String code) {
            this.code = code;
        }

        @Override
        public String namespace() {
            return "chunhe";
        }

        @Override
        public List<LocalRule> rules() {
            return List.of(this);
        }

        @Override
        public RuleDescription description() {
            return described(code);
        }

        @Override
        public DatasetRuleProvider.RuleCheck begin(RuleContext context) {
            List<Runnable> open = new ArrayList<>();
            return new DatasetRuleProvider.RuleCheck() {
                @Override
                public void see(DatasetRecord record, RecordPlaces places) {
                    Grid grid = (Grid) record;
                    context.evaluated();
                    if (grid.partyOrganization() == null) {
                        context.report(places.at(""), Map.of("grid", grid.id().value()));
                    } else {
                        Location place = places.at("/partyOrganization");
                        String target = grid.partyOrganization().value();
                        open.add(() -> {
                            if (!context.has(RecordKind.ORGANIZATION, target)) {
                                context.reportUnknown(
                                        place, Map.of("grid", grid.id().value()));
                            }
                        });
                    }
                }

                @Override
                public void finish() {
                    open.forEach(Runnable::run);
                }
            };
        }
    }

    private static RuleDescription described(String code) {
        return new RuleDescription(
                new FindingDefinition(
                        FindingCode.of(code),
                        Severity.ERROR,
                        "1.0.0",
                        "The grid {grid} is led by nobody.",
                        "Name the Party organization.",
                        "网格 {grid} 没有党组织领导。",
                        "请填写党组织。"),
                RuleCost.KEYS,
                List.of(RuleInput.of("grid/partyOrganization")),
                "Every grid of the place is led.",
                "本地每个网格都由党组织领导。",
                "a decision of the street",
                "街道的决定");
    }

    private static DatasetRuleProvider broken(RuntimeException thrown) {
        return new DatasetRuleProvider() {
            @Override
            public String namespace() {
                return "broken";
            }

            @Override
            public List<LocalRule> rules() {
                return List.of(new LocalRule() {
                    @Override
                    public RuleDescription description() {
                        return described("local.broken.rule");
                    }

                    @Override
                    public RuleCheck begin(RuleContext context) {
                        return (record, places) -> {
                            throw thrown;
                        };
                    }
                });
            }
        };
    }

    private static final Dataset DATASET =
            SmallDatasets.of(SmallDatasets.grid("g-1").build());

    @Test
    void a_rule_of_an_application_finds_in_its_own_words() {
        DatasetChecker checker = DatasetChecker.standard().withRules(new Chunhe(LEADERS));
        Report report = checker.check(DATASET);
        assertThat(report.findings())
                .extracting(each -> each.code().value(), each -> each.location().documentPointer())
                .containsExactly(tuple(LEADERS, "/records/2"));
        Finding finding = report.findings().get(0);
        assertThat(checker.catalogue().message(finding, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("网格 g-1 没有党组织领导。");
        assertThat(result(report, LEADERS))
                .extracting(RuleResult::evaluated, RuleResult::failed, RuleResult::status)
                .containsExactly(1L, 1L, RuleResult.Status.FAILED);
        assertThat(checker.rules()).hasSize(Findings.rules().size() + 1);
    }

    @Test
    void a_reference_that_a_partial_delivery_leaves_out_is_a_note() {
        Dataset partial = Dataset.of(
                SmallDatasets.HEADER.toBuilder().coverage(Coverage.PARTIAL).build(),
                List.of(SmallDatasets.grid("g-1")
                        .partyOrganization(org.jiceng.id.OrganizationId.of("o-9"))
                        .build()));
        assertThat(DatasetChecker.standard()
                        .withRules(new Chunhe(LEADERS))
                        .check(partial)
                        .findings())
                .filteredOn(each -> each.code().value().equals(LEADERS))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void a_profile_decides_about_it_as_about_any_other() {
        Profile profile = Profile.builder()
                .id(ProfileId.of("chunhe"))
                .name(LocalName.of("春和", "Chunhe"))
                .rule(LEADERS, RuleGrade.WARNING, "过渡期")
                .build();
        assertThat(DatasetChecker.of(profile)
                        .withRules(new Chunhe(LEADERS))
                        .check(DATASET)
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(DatasetChecker.of(profile).check(DATASET).findings())
                .as("a setting for a rule that is not there")
                .extracting(each -> each.code().value())
                .containsExactly("profile.rule.unknown");
    }

    @Test
    void a_rule_that_breaks_ends_the_check_with_its_name_and_without_what_it_says() {
        DatasetChecker checker =
                DatasetChecker.standard().withRules(broken(new IllegalStateException("张三 13800000000")));
        assertThatThrownBy(() -> checker.check(DATASET))
                .isInstanceOf(RuleFailedException.class)
                .hasMessage("Rule local.broken.rule threw java.lang.IllegalStateException")
                .hasNoCause();
    }

    @Test
    void a_code_outside_of_the_name_space_is_refused_with_the_name_of_the_provider() {
        assertThatThrownBy(() -> DatasetChecker.standard().withRules(new Chunhe("grid.parent.unknown")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("begin with local.chunhe.")
                .hasMessageContaining(Chunhe.class.getName());
        assertThatThrownBy(() -> DatasetChecker.standard().withRules(new Chunhe(LEADERS), new Chunhe(LEADERS)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a name space of its own");
    }

    @Test
    void no_code_of_this_library_begins_like_local_ones() {
        assertThat(Findings.catalogue().definitions())
                .noneMatch(each -> each.code().value().startsWith("local."));
    }

    static RuleResult result(Report report, String code) {
        return report.rules().stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
