package org.jiceng.samples.fault;

import java.util.List;
import org.jiceng.grid.Grid;
import org.jiceng.id.GridId;
import org.jiceng.samples.internal.Draws;

/** Faults of grids. */
final class GridFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("grid.code.duplicate", GridFaults::codeTwice),
            Injector.of("grid.parent.unknown", GridFaults::unknownParent));

    private GridFaults() {}

    /** Gives a grid the code of another one; whichever stands later is found. */
    private static void codeTwice(Workplace place, Draws draws) {
        At<Grid> one = place.take(Grid.class, draws, "two grids of one system that have codes", GridFaults::hasCode);
        At<Grid> other = place.take(
                Grid.class,
                draws,
                "two grids of one system that have codes",
                grid -> hasCode(grid) && grid.system().equals(one.record().system()));
        place.replace(one, one.record().toBuilder().code(other.record().code()).build());
        place.expect(one.position() > other.position() ? one : other, "/code");
    }

    private static boolean hasCode(Grid grid) {
        return grid.code() != null;
    }

    private static void unknownParent(Workplace place, Draws draws) {
        At<Grid> grid = place.take(Grid.class, draws, "a grid that is part of no other", each -> each.parent() == null);
        GridId nobody = GridId.of(place.freshId("g"));
        place.replace(grid, grid.record().toBuilder().parent(nobody).build());
        place.expect(grid, "/parent");
    }
}
