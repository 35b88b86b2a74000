package org.jiceng.validation.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library and a schema engine in Java say the same of every document, but for what stands on the ledger. */
class SchemaEquivalenceTest {

    private static final int DOCUMENTS = 20_000;
    private static final long SEED = 20_261_122;

    static List<Target> targets() {
        return Target.all();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void library_and_schema_agree(Target target) {
        Differential differential = new Differential(target, SEED);
        differential.run(Integer.getInteger("jiceng.documents", DOCUMENTS));
        Differential.Tally tally = differential.tally();
        System.out.println("schema " + target.name() + ": " + tally);
        assertThat(new ArrayList<>(tally.unexplained).stream().filter(each -> !each.isEmpty()))
                .as("differences of which none stands on the ledger")
                .isEmpty();
        assertThat(tally.acceptedByBoth).as("enough documents are good").isGreaterThan(tally.documents / 20);
        assertThat(tally.refusedByBoth).as("enough documents are bad").isGreaterThan(tally.documents / 20);
    }
}
