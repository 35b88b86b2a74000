package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.territory.Division;

/** Above every division stands its parent, up to the division that the dataset is about. */
final class DivisionParentRule extends DatasetRule {

    private final List<Open> open = new ArrayList<>();

    DivisionParentRule() {
        super("division.parent.unknown");
    }

    private record Open(DivisionCode parent, Location place) {}

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
            if (!index.has(RecordKind.DIVISION, parent.get().value())) {
                open.add(new Open(parent.get(), placing.at("/code")));
            }
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (Open each : open) {
            if (!index.has(RecordKind.DIVISION, each.parent().value())) {
                report(finding(each.place(), index.severityOfUnknown(severity()))
                        .with("parent", each.parent().value()));
            }
        }
    }
}
