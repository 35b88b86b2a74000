package org.jiceng.validation.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library and a schema engine in Java say the same of every document, but for what stands on the ledger. */
class SchemaEquivalenceTest {

    private static final int DOCUMENTS = 20_000;
    private static final long SEED = 20_261_122;

    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2);
    private static final Map<String, Future<Differential.Tally>> RUNS = new LinkedHashMap<>();

    static List<Target> targets() {
        return Target.all();
    }

    /** One target does not wait for the other; what is compared depends on nothing but the seed. */
    @BeforeAll
    static void start_all() {
        int documents = Integer.getInteger("jiceng.documents", DOCUMENTS);
        for (Target each : targets()) {
            RUNS.put(each.name(), WORKERS.submit(() -> {
                Differential differential = new Differential(each, SEED);
                differential.run(documents);
                return differential.tally();
            }));
        }
    }

    @AfterAll
    static void stop_all() {
        WORKERS.shutdownNow();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void library_and_schema_agree(Target target) throws Exception {
        Differential.Tally tally = RUNS.get(target.name()).get();
        System.out.println("schema " + target.name() + ": " + tally);
        assertThat(new ArrayList<>(tally.unexplained).stream().filter(each -> !each.isEmpty()))
                .as("differences of which none stands on the ledger")
                .isEmpty();
        assertThat(tally.acceptedByBoth).as("enough documents are good").isGreaterThan(tally.documents / 20);
        assertThat(tally.refusedByBoth).as("enough documents are bad").isGreaterThan(tally.documents / 20);
    }
}
