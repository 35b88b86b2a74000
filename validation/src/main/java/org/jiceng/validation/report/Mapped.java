package org.jiceng.validation.report;

import java.util.Iterator;
import java.util.function.UnaryOperator;

/** A sequence of findings of which each is changed when its turn comes. */
final class Mapped implements Iterator<ReportFinding> {

    private final Iterator<ReportFinding> source;
    private final UnaryOperator<ReportFinding> change;

    Mapped(Iterator<ReportFinding> source, UnaryOperator<ReportFinding> change) {
        this.source = source;
        this.change = change;
    }

    @Override
    public boolean hasNext() {
        return source.hasNext();
    }

    @Override
    public ReportFinding next() {
        return change.apply(source.next());
    }
}
