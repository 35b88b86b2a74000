package org.jiceng.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.grid.Grid;

class GridProperties {

    @Property(tries = 1)
    boolean a_copy_of_a_grid_is_equal_to_it(@ForAll("grids") Grid grid) {
        return grid.toBuilder().build().equals(grid);
    }

    @Provide
    Arbitrary<Grid> grids() {
        return JicengArbitraries.grids();
    }
}
