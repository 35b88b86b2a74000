package org.jiceng.validation.internal.rule;

import org.jiceng.finding.Location;
import org.jiceng.id.BuildingId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.validation.internal.index.Ints;
import org.jiceng.validation.internal.index.KeyTable;

/** The id of a building must stand once in the whole dataset, since other records name buildings without the complex. */
final class BuildingDuplicateRule extends DatasetRule {

    private final KeyTable ids = new KeyTable();
    private final Ints firsts = new Ints();

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
            int number = ids.add(id.value());
            if (number == firsts.size()) {
                firsts.add(index.places().keep(place));
            } else {
                Location first = index.places().get(firsts.get(number));
                report(finding(place)
                        .relatedTo(first)
                        .with("building", id.value())
                        .with("first", first.documentPointer()));
            }
        }
    }
}
