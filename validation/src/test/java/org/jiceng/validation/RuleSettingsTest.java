package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.id.GridId;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.ProfileReference;
import org.jiceng.profile.RuleGrade;
import org.jiceng.profile.RuleSetting;
import org.jiceng.serialization.ProfileFiles;
import org.junit.jupiter.api.Test;

/** What a place decides about rules is done, and said. */
class RuleSettingsTest {

    private static final Dataset DATASET = SmallDatasets.of(
            SmallDatasets.grid("g-1").households(3).build(),
            SmallDatasets.grid("g-2").households(4).parent(GridId.of("g-1")).build(),
            SmallDatasets.grid("g-3").parent(GridId.of("g-9")).build());

    private static Profile.Builder profile() {
        return Profile.builder().id(ProfileId.of("chunhe")).name(LocalName.of("春和", "Chunhe"));
    }

    private static Report check(Profile profile) {
        return DatasetChecker.of(profile).check(DATASET);
    }

    @Test
    void a_rule_is_graded_up_and_down() {
        Report report = check(profile()
                .rule("grid.households.sum", RuleGrade.ERROR, "考核用")
                .rule("grid.parent.unknown", RuleGrade.WARNING, "过渡期")
                .build());
        assertThat(report.findings())
                .extracting(each -> each.code().value(), Finding::severity)
                .containsExactly(
                        tuple("grid.households.sum", Severity.ERROR), tuple("grid.parent.unknown", Severity.WARNING));
        RuleResult sum = LocalRulesTest.result(report, "grid.households.sum");
        assertThat(sum.isRegraded()).isTrue();
        assertThat(sum.rule().severity()).isEqualTo(Severity.WARNING);
        assertThat(sum.setting())
                .isEqualTo(new RuleSetting(FindingCode.of("grid.households.sum"), RuleGrade.ERROR, "考核用"));
    }

    @Test
    void a_rule_that_is_switched_off_finds_nothing_and_stands_in_the_table() {
        Report report = check(
                profile().rule("grid.households.sum", RuleGrade.OFF, "户数另行统计").build());
        assertThat(report.findings()).extracting(each -> each.code().value()).containsExactly("grid.parent.unknown");
        RuleResult off = LocalRulesTest.result(report, "grid.households.sum");
        assertThat(off.status()).isEqualTo(RuleResult.Status.SKIPPED);
        assertThat(off.skipped()).isEqualTo("switched-off");
        assertThat(off.setting()).extracting(RuleSetting::reason).isEqualTo("户数另行统计");
        assertThat(report.rules()).hasSameSizeAs(Findings.rules());
    }

    @Test
    void what_the_rule_itself_takes_less_gravely_is_never_raised() {
        Dataset partial = Dataset.of(
                SmallDatasets.HEADER.toBuilder().coverage(Coverage.PARTIAL).build(), DATASET.records());
        Profile profile =
                profile().rule("grid.parent.unknown", RuleGrade.WARNING, "过渡期").build();
        assertThat(DatasetChecker.of(profile).check(partial).findings())
                .filteredOn(each -> each.code().value().equals("grid.parent.unknown"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void a_setting_of_no_rule_is_a_warning_that_says_why_and_where() {
        Profile profile = profile()
                .rule("grid.parnet.unknown", RuleGrade.OFF, "笔误")
                .rule("grid.households.sum", RuleGrade.OFF, "户数另行统计")
                .rule("json.unknown-word", RuleGrade.OFF, "读取问题不由地方决定")
                .rule("text.blank", RuleGrade.INFO, "约束也不由地方决定")
                .build();
        assertThat(unknownSettings(check(profile)))
                .extracting(
                        each -> Findings.catalogue().message(each, Locale.ENGLISH),
                        each -> each.location().pointer())
                .containsExactly(
                        tuple(
                                "The profile chunhe has a setting for grid.parnet.unknown at /rules/0/code, but this check"
                                        + " has no such rule.",
                                "/header"),
                        tuple(
                                "The profile chunhe has a setting for json.unknown-word at /rules/2/code, but that is no"
                                        + " rule of datasets, and no place decides about it.",
                                "/header"),
                        tuple(
                                "The profile chunhe has a setting for text.blank at /rules/3/code, but that is no rule of"
                                        + " datasets, and no place decides about it.",
                                "/header"));
        assertThat(unknownSettings(check(profile)))
                .extracting(each -> Findings.catalogue().message(each, Locale.SIMPLIFIED_CHINESE))
                .startsWith("地方配置 chunhe 在 /rules/0/code 处对 grid.parnet.unknown 有设置，但本次检查没有这条规则。")
                .endsWith("地方配置 chunhe 在 /rules/3/code 处对 text.blank 有设置，但这不是数据集规则，不由地方决定。");
    }

    @Test
    void it_stands_where_the_header_names_the_profile_if_it_does() {
        Profile profile =
                profile().rule("grid.parnet.unknown", RuleGrade.OFF, "笔误").build();
        for (String named : List.of("chunhe", "elsewhere")) {
            Dataset dataset = Dataset.of(
                    SmallDatasets.HEADER.toBuilder()
                            .profile(ProfileReference.of(ProfileId.of(named)))
                            .build(),
                    DATASET.records());
            assertThat(unknownSettings(DatasetChecker.of(profile).check(dataset)))
                    .extracting(each -> each.location().pointer())
                    .containsExactly(named.equals("chunhe") ? "/header/profile" : "/header");
        }
    }

    private static List<Finding> unknownSettings(Report report) {
        return report.findings().stream()
                .filter(each -> each.code().value().equals("profile.rule.unknown"))
                .toList();
    }

    @Test
    void two_settings_of_one_rule_break_a_constraint_and_the_form_survives_a_file() {
        Profile profile = profile()
                .rule("grid.parent.unknown", RuleGrade.OFF, "一")
                .rule("grid.parent.unknown", RuleGrade.INFO, " ")
                .build();
        assertThat(Checker.standard().check(profile))
                .extracting(each -> each.code().value(), each -> each.location().pointer())
                .containsExactly(tuple("profile.rule.duplicate", "/rules"), tuple("text.blank", "/rules/1/reason"));
        String text = ProfileFiles.text(profile);
        assertThat(text).contains("\"grade\" : \"off\"");
        assertThat(ProfileFiles.read(
                                new java.io.ByteArrayInputStream(
                                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                "p")
                        .value())
                .contains(profile);
        assertThat(List.of(RuleGrade.values()))
                .extracting(grade -> grade.severity().map(Severity::word).orElse("-"))
                .containsExactly("-", "info", "warning", "error");
    }
}
