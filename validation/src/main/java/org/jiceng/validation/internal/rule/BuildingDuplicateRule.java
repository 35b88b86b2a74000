package org.jiceng.validation.internal.rule;

import java.util.HashMap;
import java.util.Map;
import org.jiceng.finding.Location;
import org.jiceng.id.BuildingId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.territory.ResidentialComplex;

/** The id of a building must stand once in the whole dataset, since other records name buildings without the complex. */
final class BuildingDuplicateRule extends DatasetRule {

    private final Map<BuildingId, Location> firsts = new HashMap<>();

    BuildingDuplicateRule() {
        super("building.id.duplicate");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (!(record instanceof ResidentialComplex complex)) {
            return;
        }
        for (int i = 0; i < complex.buildings().size(); i++) {
            evaluate();
            BuildingId id = complex.buildings().get(i).id();
            Location place = placing.at("/buildings/" + i + "/id");
            Location first = firsts.putIfAbsent(id, place);
            if (first != null) {
                report(finding(place)
                        .relatedTo(first)
                        .with("building", id.value())
                        .with("line", Integer.toString(first.line())));
            }
        }
    }
}
