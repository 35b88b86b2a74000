package org.jiceng.validation.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.finding.Location;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;

/** The parts of a grid should not have more households together than the whole; counted inside one system. */
final class HouseholdsSumRule extends DatasetRule {

    private final Map<GridId, Whole> wholes = new TreeMap<>();
    private final Map<Parts, Long> sums = new HashMap<>();

    HouseholdsSumRule() {
        super("grid.households.sum");
    }

    private record Whole(GridSystem system, long households, Location place) {}

    private record Parts(GridId parent, GridSystem system) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (!(record instanceof Grid grid)) {
            return;
        }
        Long households = grid.households();
        // A negative number is a matter of its own constraint.
        if (households == null || households < 0) {
            return;
        }
        evaluate();
        wholes.putIfAbsent(grid.id(), new Whole(grid.system(), households, placing.at("/households")));
        GridId parent = grid.parent();
        if (parent != null) {
            sums.merge(new Parts(parent, grid.system()), households, HouseholdsSumRule::saturatedSum);
        }
    }

    /** Wrong numbers of a file must not overflow into right ones. */
    private static long saturatedSum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    @Override
    void finish(RecordIndex index) {
        wholes.forEach((id, whole) -> {
            long sum = sums.getOrDefault(new Parts(id, whole.system()), 0L);
            if (sum > whole.households()) {
                report(finding(whole.place())
                        .with("sum", Long.toString(sum))
                        .with("households", Long.toString(whole.households())));
            }
        });
    }
}
