package org.jiceng.validation.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.MemberId;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.points.EarningRule;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;

/** A rule for some kinds of member should be used for those only; teams are of no kind. */
final class EligibilityRule extends DatasetRule {

    private final LedgerBook book;
    private final Map<MemberId, List<MemberKind>> kinds = new HashMap<>();

    EligibilityRule(LedgerBook book) {
        super("points.award.not-eligible");
        this.book = book;
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof PointsEntry && !book.hasSchemes()) {
            skip(SkipReason.NO_SCHEME);
        } else if (record instanceof Member member) {
            kinds.putIfAbsent(member.id(), member.kinds());
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (PointsEntry entry : book.entries()) {
            EarningRule rule = SchemeRule.ruleOf(entry, book);
            if (rule != null
                    && !rule.eligible().isEmpty()
                    && entry.account() instanceof PointsAccount.OfMember of
                    && kinds.containsKey(of.member())) {
                evaluate();
                if (kinds.getOrDefault(of.member(), List.of()).stream().noneMatch(rule.eligible()::contains)) {
                    report(finding(book.place(entry, "/posting/rule")));
                }
            }
        }
    }
}
