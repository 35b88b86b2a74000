package org.jiceng.validation.internal.rule;

import java.util.List;
import org.jiceng.code.CodeProblem;
import org.jiceng.code.GridCode;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
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
        if (!(record instanceof Grid grid)
                || grid.code() == null
                || profile.gridCodeLayouts().isEmpty()) {
            return;
        }
        evaluate();
        GridCode code = grid.code();
        GridCodeLayout closest = closest(profile.gridCodeLayouts(), code);
        boolean fits = profile.gridCodeLayouts().stream()
                .anyMatch(layout -> layout.findProblem(code, grid.division()).isEmpty());
        if (!fits) {
            CodeProblem problem = closest.findProblem(code, grid.division()).orElseThrow();
            report(finding(placing.at("/code"))
                    .with("layout", Finding.labelOf(closest))
                    .with("reason", Finding.labelOf(problem.reason())));
        }
    }

    /** Compares with the layout that was most likely meant: the first one of the same length, else the first one. */
    private static GridCodeLayout closest(List<GridCodeLayout> layouts, GridCode code) {
        return layouts.stream()
                .filter(layout -> layout.length() == code.value().length())
                .findFirst()
                .orElse(layouts.get(0));
    }
}
