package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.points.EarningRule;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.validation.internal.index.Ints;

/** A rule for some kinds of member should be used for those only; teams are of no kind. */
final class EligibilityRule extends DatasetRule {

    private final LedgerBook book;
    /** By the name of a member, the number of its kinds among all that there are. */
    private final Ints kindsOf = new Ints();

    private final Map<List<MemberKind>, Integer> numbers = new HashMap<>();
    private final List<List<MemberKind>> kinds = new ArrayList<>();

    EligibilityRule(LedgerBook book) {
        super("points.award.not-eligible");
        this.book = book;
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof PointsEntry && !book.hasSchemes()) {
            skip(SkipReason.NO_SCHEME);
        } else if (record instanceof Member member) {
            int number = RecordIndex.numberOf(index.current());
            if (kindsOf.getOr(number, RecordIndex.NONE) == RecordIndex.NONE) {
                kindsOf.put(number, numberOf(member.kinds()), RecordIndex.NONE);
            }
        }
    }

    private int numberOf(List<MemberKind> ofMember) {
        Integer known = numbers.putIfAbsent(ofMember, kinds.size());
        if (known == null) {
            kinds.add(ofMember);
            return kinds.size() - 1;
        }
        return known;
    }

    @Override
    void finish(RecordIndex index) {
        PackedEntries entries = book.entries();
        for (int i = 0; i < entries.size(); i++) {
            EarningRule rule = SchemeRule.ruleOf(i, book);
            if (rule == null
                    || rule.eligible().isEmpty()
                    || !(entries.account(entries.accountOf(i)) instanceof PointsAccount.OfMember of)) {
                continue;
            }
            int number = RecordIndex.numberOf(
                    index.name(RecordKind.MEMBER, of.member().reveal()));
            int kindsNumber = kindsOf.getOr(number, RecordIndex.NONE);
            if (kindsNumber != RecordIndex.NONE) {
                evaluate();
                List<MemberKind> known = kinds.get(kindsNumber);
                // A member of whom no kind is given may be of any.
                if (!known.isEmpty() && known.stream().noneMatch(rule.eligible()::contains)) {
                    report(finding(entries.place(i, "/posting/rule")));
                }
            }
        }
    }
}
