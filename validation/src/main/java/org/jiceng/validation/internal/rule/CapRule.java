package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.points.EarningRule;
import org.jiceng.points.PointsEntry;
import org.jspecify.annotations.Nullable;

/**
 * What an account earns by a rule in a day, month or year should stay under the cap; days are those of China.
 *
 * <p>What was left out or could not be read may be the reversal that makes room.
 */
final class CapRule extends DatasetRule {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final LedgerBook book;
    private final Map<String, Long> sums = new HashMap<>();

    CapRule(LedgerBook book) {
        super("points.cap.exceeded");
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
        Severity severity = index.severityWithout(RecordKind.POINTS_ENTRY, severity());
        int account = RecordIndex.NONE;
        for (int entry : book.effectiveAwards()) {
            if (book.entries().accountOf(entry) != account) {
                account = book.entries().accountOf(entry);
                sums.clear();
            }
            EarningRule rule = SchemeRule.ruleOf(entry, book);
            if (rule != null && hasCap(rule)) {
                evaluate();
                look(entry, rule, severity);
            }
        }
    }

    private void look(int entry, EarningRule rule, Severity severity) {
        LocalDate day = book.entries().effectiveAt(entry).atOffset(CHINA).toLocalDate();
        boolean above = isAbove(entry, rule, rule.capPerDay(), day.toString());
        above |= isAbove(entry, rule, rule.capPerMonth(), YearMonth.from(day).toString());
        above |= isAbove(entry, rule, rule.capPerYear(), Integer.toString(day.getYear()));
        if (above) {
            report(finding(book.entries().place(entry, "/amount"), severity));
        }
    }

    private static boolean hasCap(EarningRule rule) {
        return rule.capPerDay() != null || rule.capPerMonth() != null || rule.capPerYear() != null;
    }

    /** Sums are those of one account at a time. */
    private boolean isAbove(int entry, EarningRule rule, @Nullable Long cap, String period) {
        if (cap == null) {
            return false;
        }
        String key = book.entries().scheme(entry) + " " + rule.id() + " " + period;
        return sums.merge(key, book.entries().amount(entry), SumRule::saturatedSum) > cap;
    }
}
