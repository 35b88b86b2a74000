package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiceng.samples.SampleSpec;
import org.jiceng.samples.Samples;
import org.jiceng.samples.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is wrong with samples of any size and scenario. */
class SamplesCheckTest {

    /** What has no record in any sample: rules about it have nothing to evaluate. */
    private static final Set<String> NOTHING_TO_EVALUATE = new TreeSet<>(List.of(
            "grid.code.layout",
            "member.contact.doubtful",
            "member.identity.doubtful",
            "profile.reference.unresolved",
            "request.member.unknown",
            "word.not-in-profile"));

    private static final Map<SampleSpec, Report> REPORTS = new HashMap<>();

    static final List<SampleSpec> SPECS = Stream.concat(
                    Stream.of(
                            Samples.seed(7),
                            Samples.seed(1).communities(1),
                            Samples.seed(2).communities(1).members(0),
                            Samples.seed(3).communities(4).members(1),
                            Samples.seed(4).communities(2).members(900),
                            Samples.seed(5).communities(80).members(200),
                            Samples.seed(8).communities(7).withCitizenNumbers(),
                            Samples.seed(Long.MIN_VALUE).communities(3)),
                    Stream.of(Scenario.values()).map(Samples.seed(7)::scenario))
            .toList();

    /** The one place that says what a sample is checked with. */
    private static DatasetChecker checker(SampleSpec spec) {
        return DatasetChecker.of(spec.profile());
    }

    private static Report report(SampleSpec spec) {
        return REPORTS.computeIfAbsent(spec, any -> checker(spec).check(spec.dataset()));
    }

    static Stream<SampleSpec> specs() {
        return SPECS.stream();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_sample_has_no_finding_of_any_severity(SampleSpec spec) {
        assertThat(report(spec).findings())
                .as("seed %s, %s communities, scenario %s", spec.seed(), spec.communityCount(), spec.findScenario())
                .isEmpty();
    }

    @Test
    void a_sample_has_no_finding_without_a_profile_and_schemes_either() {
        assertThat(DatasetChecker.standard().check(Samples.seed(7).dataset()).findings())
                .isEmpty();
    }

    @Test
    void the_smallest_dataset_has_no_finding() {
        DatasetChecker checker = DatasetChecker.of(Samples.profile());
        assertThat(checker.check(Samples.dataset()).findings()).isEmpty();
    }

    @Test
    void every_rule_has_something_to_evaluate_in_some_sample() {
        Set<String> idle = new TreeSet<>();
        SPECS.forEach(spec ->
                report(spec).rules().forEach(rule -> idle.add(rule.code().toString())));
        SPECS.forEach(spec -> report(spec).rules().stream()
                .filter(rule -> rule.evaluated() > 0)
                .forEach(rule -> idle.remove(rule.code().toString())));
        assertThat(idle).isEqualTo(NOTHING_TO_EVALUATE);
    }
}
