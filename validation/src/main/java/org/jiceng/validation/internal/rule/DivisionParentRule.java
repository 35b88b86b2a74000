package org.jiceng.validation.internal.rule;

import java.util.Optional;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.territory.Division;
import org.jiceng.validation.internal.index.Ints;

/** Above every division stands its parent, up to the division that the dataset is about. */
final class DivisionParentRule extends DatasetRule {

    private final Ints openParents = new Ints();
    private final Ints openPlaces = new Ints();

    DivisionParentRule() {
        super("division.parent.unknown");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        DatasetHeader header = index.header();
        if (header == null) {
            skip(SkipReason.NO_HEADER);
            return;
        }
        if (!(record instanceof Division division) || division.code().contains(header.division())) {
            return;
        }
        Optional<DivisionCode> parent = division.code().parent();
        if (parent.isPresent()) {
            evaluate();
            int name = index.name(RecordKind.DIVISION, parent.get().value());
            if (!index.has(name)) {
                openParents.add(name);
                openPlaces.add(index.places().keep(placing.at("/code")));
            }
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (int i = 0; i < openParents.size(); i++) {
            if (!index.has(openParents.get(i))) {
                report(finding(index.places().get(openPlaces.get(i)), index.severityOfUnknown(severity()))
                        .with("parent", index.keyOf(openParents.get(i))));
            }
        }
    }
}
