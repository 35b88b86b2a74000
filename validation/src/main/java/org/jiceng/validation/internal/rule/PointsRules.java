package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.RecordKind;
import org.jiceng.points.EarningRule;
import org.jiceng.points.LedgerRefusal;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.Posting;
import org.jiceng.points.Redeemable;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** The rules of points ledgers. */
final class PointsRules {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final String AMOUNT = "/amount";
    private static final String RULE = "/posting/rule";
    private static final String OF = "/posting/of";

    private PointsRules() {}

    static List<DatasetRule> all(LedgerBook book) {
        return List.of(
                new ReferenceRule("points.account.unknown", PointsRules::accounts),
                new UniqueRule("points.idempotency.duplicate", "/idempotencyKey", PointsRules::idempotencyKey),
                refusal("points.overdraft", book, LedgerRefusal.OVERDRAFT, AMOUNT, true),
                new RefusalRule(
                        "points.reversal.unknown",
                        book,
                        LedgerRefusal.REVERSAL_UNKNOWN,
                        OF,
                        true,
                        entry -> entry.posting() instanceof Posting.Reversal),
                new RefusalRule(
                        "points.reversal.twice",
                        book,
                        LedgerRefusal.REVERSAL_TWICE,
                        OF,
                        false,
                        entry -> entry.posting() instanceof Posting.Reversal),
                new RefusalRule(
                        "points.reversal.amount",
                        book,
                        LedgerRefusal.REVERSAL_AMOUNT,
                        AMOUNT,
                        false,
                        entry -> entry.posting() instanceof Posting.Reversal),
                refusal("points.ledger.not-spendable", book, LedgerRefusal.NOT_SPENDABLE, "/posting", false),
                new RefusalRule(
                        "points.expiry.unknown",
                        book,
                        LedgerRefusal.EXPIRY_UNKNOWN,
                        OF,
                        true,
                        entry -> entry.posting() instanceof Posting.Expiry),
                refusal("points.balance.overflow", book, LedgerRefusal.OVERFLOW, AMOUNT, true),
                new BalanceRule(book),
                new SchemeRule("points.rule.unknown", book, PointsRules::unknownRule),
                new SchemeRule("points.rule.not-in-force", book, PointsRules::notInForce),
                new SchemeRule("points.award.out-of-range", book, PointsRules::outOfRange),
                new EligibilityRule(book),
                new SchemeRule("points.redeemable.unknown", book, PointsRules::unknownRedeemable),
                new CapRule(book),
                new FundRule(book));
    }

    private static DatasetRule refusal(
            String code, LedgerBook book, LedgerRefusal reason, String pointer, boolean mayBeElsewhere) {
        return new RefusalRule(code, book, reason, pointer, mayBeElsewhere, entry -> true);
    }

    private static void accounts(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof PointsBalance balance) {
            account(balance.account(), "/account", sink);
        } else if (record instanceof PointsEntry entry) {
            account(entry.account(), "/account", sink);
            if (entry.posting() instanceof Posting.Transfer transfer) {
                account(transfer.to(), "/posting/to", sink);
            } else if (entry.posting() instanceof Posting.Adjustment adjustment) {
                sink.add(RecordKind.MEMBER, adjustment.approver().reveal(), "/posting/approver");
            }
        }
    }

    private static void account(PointsAccount account, String pointer, ReferenceRule.Sink sink) {
        if (account instanceof PointsAccount.OfMember of) {
            sink.add(RecordKind.MEMBER, of.member().reveal(), pointer + "/member");
        } else if (account instanceof PointsAccount.OfTeam of) {
            sink.add(RecordKind.ORGANIZATION, of.team().value(), pointer + "/team");
        }
    }

    private static @Nullable String idempotencyKey(DatasetRecord record) {
        return record instanceof PointsEntry entry && entry.idempotencyKey() != null
                ? entry.idempotencyKey().value()
                : null;
    }

    private static @Nullable String unknownRule(PointsEntry entry, LedgerBook book) {
        if (book.scheme(entry.scheme()) == null) {
            return "/scheme";
        }
        PointsScheme scheme = SchemeRule.schemeOf(entry, book);
        EarningRuleId rule = ruleNamedBy(entry.posting());
        return rule != null && (scheme == null || scheme.findRule(rule).isEmpty()) ? RULE : null;
    }

    /** The rule by which an award or a deduction says that it was made; null if there is none. */
    private static @Nullable EarningRuleId ruleNamedBy(Posting posting) {
        if (posting instanceof Posting.Award award) {
            return award.rule();
        }
        return posting instanceof Posting.Deduction deduction ? deduction.rule() : null;
    }

    private static @Nullable String notInForce(PointsEntry entry, LedgerBook book) {
        PointsScheme scheme = SchemeRule.schemeOf(entry, book);
        EarningRuleId named = ruleNamedBy(entry.posting());
        if (scheme == null || named == null) {
            return null;
        }
        LocalDate day = entry.effectiveAt().atOffset(CHINA).toLocalDate();
        EarningRule rule = scheme.findRule(named).orElse(null);
        return isOut(scheme.period(), day) || (rule != null && isOut(rule.period(), day)) ? RULE : null;
    }

    private static boolean isOut(@Nullable DateRange period, LocalDate day) {
        return period != null && !period.contains(day);
    }

    private static @Nullable String outOfRange(PointsEntry entry, LedgerBook book) {
        EarningRule rule = SchemeRule.ruleOf(entry, book);
        return rule != null
                        && entry.posting() instanceof Posting.Award award
                        && !rule.rate().allows(entry.amount(), award.minutes())
                ? AMOUNT
                : null;
    }

    private static @Nullable String unknownRedeemable(PointsEntry entry, LedgerBook book) {
        PointsScheme scheme = SchemeRule.schemeOf(entry, book);
        if (scheme == null || !(entry.posting() instanceof Posting.Redemption redemption)) {
            return null;
        }
        Redeemable item = scheme.findRedeemable(redemption.item()).orElse(null);
        return item == null || item.kind() != redemption.kind() ? "/posting/item" : null;
    }
}
