package org.jiceng.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jiceng.finding.FindingCode;
import org.jiceng.samples.SampleSpec;
import org.jiceng.samples.Samples;
import org.jiceng.samples.fault.Faults;
import org.jiceng.samples.fault.FaultySample;
import org.jiceng.samples.fault.NoRoomException;

/** Small samples with faults; where they stand follows from the seed, which shrinks. */
final class FaultySamples {

    private static final long MOST_SEED = 1_000_000;
    private static final int MEMBERS_OF_A_COMMUNITY = 40;
    private static final int MOST_COMMUNITIES = 100;
    private static final int MOST_CODES = 5;

    private FaultySamples() {}

    static Arbitrary<FaultySample> of(Faults faults) {
        return seeds().map(seed -> sample(faults, seed));
    }

    static Arbitrary<FaultySample> any() {
        List<String> codes = Faults.codes().stream().map(FindingCode::value).toList();
        Arbitrary<Faults> faults = Arbitraries.of(codes)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(MOST_CODES)
                .map(some -> Faults.parse(String.join(",", some)));
        return Combinators.combine(faults, seeds()).as(FaultySamples::sample);
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, MOST_SEED);
    }

    /** A sample of one community has room for nearly everything; else it grows. */
    private static FaultySample sample(Faults faults, long seed) {
        for (int communities = 1; ; communities *= 3) {
            SampleSpec spec =
                    Samples.seed(seed).communities(communities).members((long) communities * MEMBERS_OF_A_COMMUNITY);
            try {
                return faults.in(spec);
            } catch (NoRoomException noRoom) {
                if (communities > MOST_COMMUNITIES) {
                    throw noRoom;
                }
            }
        }
    }
}
