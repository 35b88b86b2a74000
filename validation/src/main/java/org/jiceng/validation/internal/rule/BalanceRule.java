package org.jiceng.validation.internal.rule;

import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.points.PointsBalance;

/** What is stated that an account holds must be what its entries come to. */
final class BalanceRule extends DatasetRule {

    private final LedgerBook book;

    BalanceRule(LedgerBook book) {
        super("points.balance.mismatch");
        this.book = book;
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof PointsBalance) {
            evaluate();
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (Location place : book.wrongBalances()) {
            report(finding(place, index.severityWithout(RecordKind.POINTS_ENTRY, severity())));
        }
    }
}
