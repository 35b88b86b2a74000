package org.jiceng.validation.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.SchemeVersion;
import org.jspecify.annotations.Nullable;

/**
 * All awards of a scheme together must not be more than its fund; the award that is too much is named.
 *
 * <p>What was left out or could not be read may be the reversal that makes room.
 */
final class FundRule extends DatasetRule {

    private final LedgerBook book;

    FundRule(LedgerBook book) {
        super("points.fund.exceeded");
        this.book = book;
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
        PackedEntries entries = book.entries();
        Severity severity = index.severityWithout(RecordKind.POINTS_ENTRY, severity());
        Map<SchemeVersion, Long> sums = new HashMap<>();
        IntStream.of(book.effectiveAwards())
                .filter(entry -> fundOf(entry) != null)
                .boxed()
                .sorted(entries.order())
                .forEach(entry -> {
                    evaluate();
                    Long fund = fundOf(entry);
                    long before = sums.getOrDefault(entries.scheme(entry), 0L);
                    long after = SumRule.saturatedSum(before, entries.amount(entry));
                    sums.put(entries.scheme(entry), after);
                    if (fund != null && before <= fund && after > fund) {
                        report(finding(entries.place(entry, "/amount"), severity));
                    }
                });
    }

    private @Nullable Long fundOf(int entry) {
        PointsScheme scheme = SchemeRule.schemeOf(entry, book);
        return scheme == null ? null : scheme.fund();
    }
}
