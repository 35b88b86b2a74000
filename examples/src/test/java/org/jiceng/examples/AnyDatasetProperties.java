package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.testkit.JicengArbitraries;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;

/** Properties of whole datasets, and a combination of one's own: a dataset with one grid too many. */
class AnyDatasetProperties {

    @Property(tries = 100)
    void a_consistent_dataset_has_no_errors(@ForAll Dataset dataset) {
        Report report = DatasetChecker.standard().check(dataset);
        assertThat(report.count(Severity.ERROR)).isZero();
    }

    @Provide
    Arbitrary<Dataset> withLostParent() {
        return Combinators.combine(JicengArbitraries.datasets(), JicengArbitraries.grids())
                .as((dataset, grid) -> {
                    Grid orphan =
                            grid.toBuilder().parent(GridId.of("no-such-grid")).build();
                    List<DatasetRecord> records = new ArrayList<>(dataset.records());
                    records.add(orphan);
                    return Dataset.of(dataset.header(), records);
                });
    }

    @Property(tries = 100)
    void a_parent_that_is_missing_is_found(@ForAll("withLostParent") Dataset dataset) {
        Report report = DatasetChecker.standard().check(dataset);
        assertThat(report.findings().stream().map(finding -> finding.code().value()))
                .contains("grid.parent.unknown");
    }
}
