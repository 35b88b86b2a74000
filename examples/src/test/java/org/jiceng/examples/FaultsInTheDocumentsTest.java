package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.FindingCode;
import org.jiceng.samples.Samples;
import org.jiceng.samples.fault.Faults;
import org.jiceng.samples.fault.FaultySample;
import org.jiceng.testkit.Faulty;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
import org.jiceng.validation.score.Score;
import org.jiceng.validation.score.ScoredFinding;
import org.junit.jupiter.api.Test;

/** What the page on answer keys shows about faults in Java. */
class FaultsInTheDocumentsTest {

    @Test
    void a_checker_is_scored() {
        FaultySample sample = Faults.of("points.overdraft", 3)
                .and("grid.code.duplicate")
                .in(Samples.seed(7).communities(5));
        Report report = DatasetChecker.of(sample.profile()).check(sample.dataset());
        List<ScoredFinding> found =
                report.findings().stream().map(ScoredFinding::of).toList();
        Score score = Score.of(sample.answerKey(), found);
        assertThat(score.isPerfect()).isTrue();
        assertThat(score.hits()).isEqualTo(4);
    }

    @Property(tries = 20)
    void overdrafts_are_found(@ForAll @Faulty("points.overdraft") Dataset dataset) {
        Report report = DatasetChecker.standard().check(dataset);
        assertThat(report.count(FindingCode.of("points.overdraft"))).isEqualTo(1);
    }
}
