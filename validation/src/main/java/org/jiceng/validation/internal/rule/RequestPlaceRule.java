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
import org.jiceng.request.ServiceRequest;

/** The grid of a request lies in the division of the request, or the division in that of the grid. */
final class RequestPlaceRule extends DatasetRule {

    private final Map<GridId, DivisionCode> divisions = new HashMap<>();
    private final List<Placed> requests = new ArrayList<>();

    RequestPlaceRule() {
        super("request.place.mismatch");
    }

    private record Placed(GridId grid, DivisionCode division, Location place) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof Grid grid) {
            divisions.putIfAbsent(grid.id(), grid.division());
        } else if (record instanceof ServiceRequest request && request.place().grid() != null) {
            evaluate();
            GridId grid = request.place().grid();
            DivisionCode known = divisions.get(grid);
            if (known == null || !fit(known, request.place().division())) {
                requests.add(new Placed(grid, request.place().division(), placing.at("/place/grid")));
            }
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (Placed request : requests) {
            DivisionCode grid = divisions.get(request.grid());
            if (grid != null && !fit(grid, request.division())) {
                report(finding(request.place())
                        .with("gridDivision", grid.value())
                        .with("division", request.division().value()));
            }
        }
    }

    private static boolean fit(DivisionCode grid, DivisionCode request) {
        return grid.contains(request) || request.contains(grid);
    }
}
