package org.jiceng.validation.internal.rule;

import java.util.List;
import org.jiceng.code.GridCode;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.profile.GridCodeUse;
import org.jiceng.profile.Profile;

/** The code of a grid should follow a layout of the profile, if the profile has any. */
final class GridCodeLayoutRule extends DatasetRule {

    GridCodeLayoutRule() {
        super("grid.code.layout");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        Profile profile = index.profile().profile();
        if (profile == null) {
            skip(SkipReason.NO_PROFILE);
            return;
        }
        if (!(record instanceof Grid grid) || grid.code() == null) {
            return;
        }
        List<GridCodeLayout> layouts = profile.gridCodes().stream()
                .filter(use -> use.isFor(grid.system()))
                .map(GridCodeUse::layout)
                .toList();
        if (!layouts.isEmpty()) {
            evaluate();
            look(grid.code(), grid, layouts, placing);
        }
    }

    private void look(GridCode code, Grid grid, List<GridCodeLayout> layouts, Placing placing) {
        if (layouts.stream()
                .anyMatch(each -> each.findProblem(code, grid.division()).isEmpty())) {
            return;
        }
        GridCodeLayout closest = closest(layouts, code);
        closest.findProblem(code, grid.division())
                .ifPresent(problem -> report(finding(placing.at("/code"))
                        .with("layout", Finding.labelOf(closest))
                        .with("reason", Finding.labelOf(problem.reason()))));
    }

    /** Compares with the layout that was most likely meant: the first one of the same length, else the first one. */
    private static GridCodeLayout closest(List<GridCodeLayout> layouts, GridCode code) {
        return layouts.stream()
                .filter(layout -> layout.length() == code.value().length())
                .findFirst()
                .orElse(layouts.get(0));
    }
}
