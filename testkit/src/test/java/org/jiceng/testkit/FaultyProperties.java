package org.jiceng.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.providers.TypeUsage;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.ExpectedFinding;
import org.jiceng.grid.Grid;
import org.jiceng.points.PointsLedger;
import org.jiceng.points.PointsSchemes;
import org.jiceng.samples.fault.FaultySample;
import org.junit.jupiter.api.Test;

/** Samples with faults are parameters of properties like everything else. */
class FaultyProperties {

    private static final JicengArbitraryProvider PROVIDER = new JicengArbitraryProvider();

    @Property(tries = 20)
    void an_overdraft_is_refused_by_the_ledger(@ForAll @Faulty("points.overdraft") Dataset dataset) {
        PointsLedger ledger = PointsLedger.replay(dataset.pointsEntries(), PointsSchemes.all());
        assertThat(ledger.refused()).hasSize(1);
    }

    @Property(tries = 20)
    void the_key_names_what_was_asked_for(
            @ForAll @Faulty("grid.code.duplicate=2,grid.parent.unknown") FaultySample sample) {
        assertThat(sample.faults()).hasToString("grid.code.duplicate=2,grid.parent.unknown=1");
        assertThat(sample.answerKey().expected().stream()
                        .map(each -> each.code().value()))
                .containsExactly("grid.code.duplicate", "grid.code.duplicate", "grid.parent.unknown");
    }

    @Property(tries = 50)
    void any_faults_have_a_key_whose_places_are_there(@ForAll FaultySample sample) {
        assertThat(sample.faults().counts()).hasSizeBetween(1, 5);
        assertThat(sample.answerKey().expected()).isNotEmpty();
        for (ExpectedFinding each : sample.answerKey().expected()) {
            assertThat(ExpectedFinding.recordOf(each.place()))
                    .isLessThan(sample.dataset().records().size());
        }
    }

    @Faulty("points.overdraftt")
    private record Mistyped() {}

    @Faulty("points.overdraft")
    private record Fine() {}

    @Test
    void a_code_that_is_not_known_is_told_with_one_that_is() {
        assertThatThrownBy(() -> provide(Dataset.class, Mistyped.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("points.overdraftt; did you mean points.overdraft?");
    }

    @Test
    void nothing_but_a_dataset_or_sample_is_faulty() {
        assertThatThrownBy(() -> provide(Grid.class, Fine.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@Faulty must stand before a Dataset or FaultySample");
    }

    private static Set<?> provide(Class<?> type, Class<?> annotated) {
        Faulty faulty = Objects.requireNonNull(annotated.getAnnotation(Faulty.class), "faulty");
        return PROVIDER.provideFor(TypeUsage.of(type).withAnnotation(faulty), any -> Set.of());
    }
}
