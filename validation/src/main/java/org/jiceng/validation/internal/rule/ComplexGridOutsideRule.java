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
import org.jiceng.territory.ResidentialComplex;

/** A grid that a residential complex names should hang on the community of the complex, or on a division around it. */
final class ComplexGridOutsideRule extends DatasetRule {

    private final Map<GridId, DivisionCode> divisions = new HashMap<>();
    private final List<Named> named = new ArrayList<>();

    ComplexGridOutsideRule() {
        super("complex.grid.outside");
    }

    private record Named(GridId grid, DivisionCode community, Location place) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof Grid grid) {
            divisions.putIfAbsent(grid.id(), grid.division());
        } else if (record instanceof ResidentialComplex complex) {
            for (int i = 0; i < complex.grids().size(); i++) {
                evaluate();
                named.add(new Named(complex.grids().get(i), complex.community(), placing.at("/grids/" + i)));
            }
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (Named each : named) {
            DivisionCode division = divisions.get(each.grid());
            if (division != null && !division.contains(each.community())) {
                report(finding(each.place())
                        .with("grid", each.grid().value())
                        .with("gridDivision", division.value())
                        .with("community", each.community().value()));
            }
        }
    }
}
