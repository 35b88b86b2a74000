package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jiceng.dataset.Dataset;
import org.jiceng.points.PointsSchemes;
import org.jiceng.samples.SampleSpec;
import org.jiceng.samples.Samples;
import org.jiceng.samples.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is wrong with samples of any size and scenario. */
class SamplesCheckTest {

    /** What has no record in any sample: rules about it have nothing to evaluate. */
    private static final Set<String> NOTHING_TO_EVALUATE =
            new TreeSet<>(List.of("grid.code.layout", "profile.reference.unresolved", "word.not-in-profile"));

    static Stream<SampleSpec> specs() {
        Stream<SampleSpec> sizes = Stream.of(
                Samples.seed(7),
                Samples.seed(1).communities(1),
                Samples.seed(2).communities(1).members(0),
                Samples.seed(3).communities(4).members(1),
                Samples.seed(4).communities(2).members(900),
                Samples.seed(5).communities(30),
                Samples.seed(6).communities(80).members(700),
                Samples.seed(8).communities(7).withCitizenNumbers(),
                Samples.seed(Long.MIN_VALUE).communities(3));
        return Stream.concat(sizes, Stream.of(Scenario.values()).map(Samples.seed(7)::scenario));
    }

    /** The one place that says what a sample is checked with. */
    private static DatasetChecker checker(SampleSpec spec) {
        return DatasetChecker.of(spec.profile()).withSchemes(PointsSchemes.all());
    }

    private static String describe(SampleSpec spec) {
        return "seed " + spec.seed() + ", " + spec.communityCount() + " communities, scenario " + spec.findScenario();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_sample_has_no_finding_of_any_severity(SampleSpec spec) {
        Dataset dataset = spec.dataset();
        assertThat(checker(spec).check(dataset).findings()).as(describe(spec)).isEmpty();
        assertThat(DatasetChecker.standard().check(dataset).findings())
                .as("%s, without a profile", describe(spec))
                .isEmpty();
    }

    @Test
    void the_smallest_dataset_has_no_finding() {
        DatasetChecker checker = DatasetChecker.of(Samples.profile()).withSchemes(PointsSchemes.all());
        assertThat(checker.check(Samples.dataset()).findings()).isEmpty();
    }

    @Test
    void every_rule_has_something_to_evaluate_in_some_sample() {
        Set<String> idle = new TreeSet<>();
        checker(Samples.seed(7))
                .check(Samples.dataset())
                .rules()
                .forEach(rule -> idle.add(rule.code().toString()));
        specs().forEach(spec -> checker(spec).check(spec.dataset()).rules().stream()
                .filter(rule -> rule.evaluated() > 0)
                .forEach(rule -> idle.remove(rule.code().toString())));
        assertThat(idle).isEqualTo(NOTHING_TO_EVALUATE);
    }
}
