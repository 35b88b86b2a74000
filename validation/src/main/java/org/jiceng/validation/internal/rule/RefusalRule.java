package org.jiceng.validation.internal.rule;

import java.util.function.Predicate;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.points.LedgerRefusal;
import org.jiceng.points.PointsEntry;

/** An entry must keep the laws of its ledger; one of them for each rule. */
final class RefusalRule extends DatasetRule {

    private final LedgerBook book;
    private final LedgerRefusal reason;
    private final String pointer;
    private final boolean mayBeElsewhere;
    private final Predicate<PointsEntry> concerned;

    /** A rule about entries that may refer to what a partial delivery leaves out, if {@code mayBeElsewhere}. */
    RefusalRule(
            String code,
            LedgerBook book,
            LedgerRefusal reason,
            String pointer,
            boolean mayBeElsewhere,
            Predicate<PointsEntry> concerned) {
        super(code);
        this.book = book;
        this.reason = reason;
        this.pointer = pointer;
        this.mayBeElsewhere = mayBeElsewhere;
        this.concerned = concerned;
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof PointsEntry entry && concerned.test(entry)) {
            evaluate();
        }
    }

    @Override
    void finish(RecordIndex index) {
        Severity severity = mayBeElsewhere ? index.severityWithout(RecordKind.POINTS_ENTRY, severity()) : severity();
        for (LedgerBook.Refused each : book.refused()) {
            if (each.reason() == reason) {
                report(finding(book.entries().place(each.entry(), pointer), severity));
            }
        }
    }
}
