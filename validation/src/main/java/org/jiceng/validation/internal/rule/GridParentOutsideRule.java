package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Location;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;

/** A grid lies inside of the grid that it is a part of, so the division of the larger one contains that of the smaller. */
final class GridParentOutsideRule extends DatasetRule {

    private final Map<GridId, DivisionCode> divisions = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    GridParentOutsideRule() {
        super("grid.parent.outside");
    }

    private record Part(GridId parent, DivisionCode division, Location place) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (!(record instanceof Grid grid)) {
            return;
        }
        divisions.putIfAbsent(grid.id(), grid.division());
        GridId parent = grid.parent();
        if (parent != null) {
            evaluate();
            parts.add(new Part(parent, grid.division(), placing.at("/parent")));
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (Part part : parts) {
            DivisionCode around = divisions.get(part.parent());
            if (around != null && !around.contains(part.division())) {
                report(finding(part.place())
                        .with("parentDivision", around.value())
                        .with("division", part.division().value()));
            }
        }
    }
}
