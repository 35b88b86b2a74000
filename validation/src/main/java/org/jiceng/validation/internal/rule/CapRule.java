package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jiceng.id.DatasetRecord;
import org.jiceng.points.EarningRule;
import org.jiceng.points.PointsEntry;
import org.jspecify.annotations.Nullable;

/** What an account earns by a rule in a day, month or year should stay under the cap; days are those of China. */
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
        for (PointsEntry entry : book.effectiveAwards()) {
            EarningRule rule = SchemeRule.ruleOf(entry, book);
            if (rule != null && hasCap(rule)) {
                evaluate();
                LocalDate day = entry.effectiveAt().atOffset(CHINA).toLocalDate();
                boolean above = isAbove(entry, rule, rule.capPerDay(), day.toString());
                above |= isAbove(
                        entry, rule, rule.capPerMonth(), YearMonth.from(day).toString());
                above |= isAbove(entry, rule, rule.capPerYear(), Integer.toString(day.getYear()));
                if (above) {
                    report(finding(book.place(entry, "/amount")));
                }
            }
        }
    }

    private static boolean hasCap(EarningRule rule) {
        return rule.capPerDay() != null || rule.capPerMonth() != null || rule.capPerYear() != null;
    }

    private boolean isAbove(PointsEntry entry, EarningRule rule, @Nullable Long cap, String period) {
        if (cap == null) {
            return false;
        }
        String key = entry.scheme() + " " + rule.id() + " " + period + " "
                + entry.account().key();
        return sums.merge(key, entry.amount(), FundRule::plus) > cap;
    }
}
