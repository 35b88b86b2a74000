package org.jiceng.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jiceng.grid.Grid;
import org.jiceng.samples.Samples;

/** Arbitraries of the types of the model. */
public final class JicengArbitraries {

    private JicengArbitraries() {}

    /**
     * Valid grids.
     *
     * @return an arbitrary of grids
     */
    public static Arbitrary<Grid> grids() {
        return Arbitraries.just(Samples.grid());
    }
}
