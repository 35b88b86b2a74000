package org.jiceng.validation.internal.rule;

import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.validation.internal.index.Ints;
import org.jspecify.annotations.Nullable;

/** What lies in a grid or complex should lie in its division. */
class InsideRule extends DatasetRule {

    private final Parts parts;
    private final Fit fit;
    private final Describer describer;
    private final Ints wholes = new Ints();
    private final Ints divisions = new Ints();
    private final Ints places = new Ints();

    InsideRule(String code, Parts parts, Fit fit, Describer describer) {
        super(code);
        this.parts = parts;
        this.fit = fit;
        this.describer = describer;
    }

    /** Lists in which grids and complexes a record lies. */
    @FunctionalInterface
    interface Parts {
        void of(DatasetRecord record, Sink sink);
    }

    /** Takes a grid or complex, the division of what lies in it, and where a finding would stand. */
    @FunctionalInterface
    interface Sink {
        void add(RecordKind kind, String whole, DivisionCode division, String pointer);
    }

    /** Says whether the division of the whole and that of the part fit. */
    @FunctionalInterface
    interface Fit {
        boolean fit(DivisionCode whole, DivisionCode part);
    }

    /** Says in a finding what does not fit. */
    @FunctionalInterface
    interface Describer {
        Finding describe(Finding finding, Misfit misfit);
    }

    /** What does not fit. */
    record Misfit(@Nullable RecordKind kind, String whole, DivisionCode around, DivisionCode division) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        parts.of(record, (kind, whole, division, pointer) -> {
            evaluate();
            int name = index.name(kind, whole);
            String known = index.divisionOf(name);
            if (known == null || !fit.fit(DivisionCode.of(known), division)) {
                wholes.add(name);
                divisions.add(index.name(RecordKind.DIVISION, division.value()));
                places.add(index.places().keep(placing.at(pointer)));
            }
        });
    }

    @Override
    void finish(RecordIndex index) {
        for (int i = 0; i < wholes.size(); i++) {
            String known = index.divisionOf(wholes.get(i));
            if (known == null) {
                continue;
            }
            DivisionCode around = DivisionCode.of(known);
            DivisionCode division = DivisionCode.of(index.keyOf(divisions.get(i)));
            if (!fit.fit(around, division)) {
                Misfit misfit = new Misfit(index.kindOf(wholes.get(i)), index.keyOf(wholes.get(i)), around, division);
                report(describer.describe(finding(index.places().get(places.get(i))), misfit));
            }
        }
    }
}
