package org.jiceng.validation.internal.rule;

import java.util.HashMap;
import java.util.Map;
import org.jiceng.id.DatasetRecord;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.SchemeVersion;

/** All awards of a scheme together must not be more than its fund; the award that is too much is named. */
final class FundRule extends DatasetRule {

    private final LedgerBook book;

    FundRule(LedgerBook book) {
        super("points.fund.exceeded");
        this.book = book;
    }

    /** Adds two amounts of at least 0; what no longer fits is as much as there can be. */
    static long plus(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof PointsEntry && !book.hasSchemes()) {
            skip(SkipReason.NO_SCHEME);
        }
    }

    @Override
    void finish(RecordIndex index) {
        if (!book.hasSchemes()) {
            return;
        }
        Map<SchemeVersion, Long> sums = new HashMap<>();
        for (PointsEntry entry : book.effectiveAwards()) {
            PointsScheme scheme = SchemeRule.schemeOf(entry, book);
            Long fund = scheme == null ? null : scheme.fund();
            if (fund != null) {
                evaluate();
                long before = sums.getOrDefault(entry.scheme(), 0L);
                long after = plus(before, entry.amount());
                sums.put(entry.scheme(), after);
                if (before <= fund && after > fund) {
                    report(finding(book.place(entry, "/amount")));
                }
            }
        }
    }
}
