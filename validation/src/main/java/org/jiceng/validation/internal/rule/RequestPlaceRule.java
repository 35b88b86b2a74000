package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** The grid or complex of a request lies in the division of the request, or the division in theirs. */
final class RequestPlaceRule extends DatasetRule {

    private final Map<Record, DivisionCode> divisions = new HashMap<>();
    private final List<Placed> requests = new ArrayList<>();

    RequestPlaceRule() {
        super("request.place.mismatch");
    }

    private record Placed(RecordKind kind, Record id, DivisionCode division, Location place) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof Grid grid) {
            divisions.putIfAbsent(grid.id(), grid.division());
        } else if (record instanceof ResidentialComplex complex) {
            divisions.putIfAbsent(complex.id(), complex.community());
        } else if (record instanceof ServiceRequest request) {
            see(request, RecordKind.GRID, request.place().grid(), placing, "/place/grid");
            see(request, RecordKind.COMPLEX, request.place().complex(), placing, "/place/complex");
        }
    }

    private void see(ServiceRequest request, RecordKind kind, @Nullable Record id, Placing placing, String pointer) {
        if (id == null) {
            return;
        }
        evaluate();
        DivisionCode division = request.place().division();
        DivisionCode known = divisions.get(id);
        if (known == null || !fit(known, division)) {
            requests.add(new Placed(kind, id, division, placing.at(pointer)));
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (Placed request : requests) {
            DivisionCode known = divisions.get(request.id());
            if (known != null && !fit(known, request.division())) {
                report(finding(request.place())
                        .with("kind", Finding.labelOf(request.kind()))
                        .with("placeDivision", known.value())
                        .with("division", request.division().value()));
            }
        }
    }

    private static boolean fit(DivisionCode place, DivisionCode request) {
        return place.contains(request) || request.contains(place);
    }
}
