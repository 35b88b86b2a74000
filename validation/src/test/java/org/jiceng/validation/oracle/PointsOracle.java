package org.jiceng.validation.oracle;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiceng.finding.Severity;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.RecordKind;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.points.EarningRule;
import org.jiceng.points.LedgerRefusal;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.Posting;
import org.jiceng.points.Redeemable;
import org.jspecify.annotations.Nullable;

/** Points ledgers and schemes. */
final class PointsOracle {

    private PointsOracle() {}

    /** What an award is worth by its rule on a day, and whether that is too much. */
    private interface Cap {
        @Nullable
        Long of(EarningRule rule);
    }

    /** Whether two days count together. */
    private interface Window {
        boolean isSame(LocalDate one, LocalDate other);
    }

    static void addTo(Map<String, OracleRule> rules) {
        rules.put("points.account.unknown", PointsOracle::accounts);
        rules.put("points.idempotency.duplicate", PointsOracle::repeated);
        refusal(rules, "points.overdraft", LedgerRefusal.OVERDRAFT, "/amount");
        refusal(rules, "points.reversal.unknown", LedgerRefusal.REVERSAL_UNKNOWN, "/posting/of");
        refusal(rules, "points.reversal.twice", LedgerRefusal.REVERSAL_TWICE, "/posting/of");
        refusal(rules, "points.reversal.amount", LedgerRefusal.REVERSAL_AMOUNT, "/amount");
        refusal(rules, "points.ledger.not-spendable", LedgerRefusal.NOT_SPENDABLE, "/posting");
        refusal(rules, "points.expiry.unknown", LedgerRefusal.EXPIRY_UNKNOWN, "/posting/of");
        refusal(rules, "points.balance.overflow", LedgerRefusal.OVERFLOW, "/amount");
        rules.put("points.adjustment.self-approved", PointsOracle::selfApproved);
        rules.put("points.balance.mismatch", PointsOracle::balances);
        rules.put("points.rule.unknown", PointsOracle::unknownRules);
        rules.put("points.rule.not-in-force", PointsOracle::notInForce);
        rules.put("points.award.out-of-range", PointsOracle::outOfRange);
        rules.put("points.award.not-eligible", PointsOracle::notEligible);
        rules.put("points.redeemable.unknown", PointsOracle::redeemables);
        rules.put("points.cap.exceeded", PointsOracle::caps);
        rules.put("points.fund.exceeded", PointsOracle::funds);
    }

    private static void accounts(Delivery d, OracleRule.Sink sink) {
        for (int i = 0; i < d.records.size(); i++) {
            if (d.records.get(i) instanceof PointsEntry entry) {
                account(d, i, "/account", entry.account(), sink);
                if (entry.posting() instanceof Posting.Transfer transfer) {
                    account(d, i, "/posting/to", transfer.to(), sink);
                } else if (entry.posting() instanceof Posting.Adjustment adjustment
                        && !PeopleOracle.hasMember(d, adjustment.approver())) {
                    sink.add(i, "/posting/approver", d.unknown());
                }
            } else if (d.records.get(i) instanceof PointsBalance balance) {
                account(d, i, "/account", balance.account(), sink);
            }
        }
    }

    private static void account(Delivery d, int index, String pointer, PointsAccount account, OracleRule.Sink sink) {
        if (account instanceof PointsAccount.OfMember of && !PeopleOracle.hasMember(d, of.member())) {
            sink.add(index, pointer + "/member", d.unknown());
        } else if (account instanceof PointsAccount.OfTeam of
                && !d.has(RecordKind.ORGANIZATION, of.team().value())) {
            sink.add(index, pointer + "/team", d.unknown());
        }
    }

    private static void repeated(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<PointsEntry> later : d.all(PointsEntry.class)) {
            boolean again = d.all(PointsEntry.class).stream()
                    .anyMatch(earlier -> earlier.index() < later.index()
                            && later.record().idempotencyKey() != null
                            && later.record()
                                    .idempotencyKey()
                                    .equals(earlier.record().idempotencyKey()));
            if (again) {
                sink.add(later.index(), "/idempotencyKey", Severity.ERROR);
            }
        }
    }

    /** What a partial delivery leaves out may be what an entry refers to, or what an account holds. */
    private static Severity severity(Delivery d, LedgerRefusal reason) {
        return switch (reason) {
            case OVERDRAFT, OVERFLOW, REVERSAL_UNKNOWN, EXPIRY_UNKNOWN -> d.unknown();
            default -> Severity.ERROR;
        };
    }

    private static void refusal(Map<String, OracleRule> rules, String code, LedgerRefusal reason, String pointer) {
        rules.put(code, (d, sink) -> {
            for (NaiveLedger.Step step : d.ledger().steps) {
                if (step.refusal == reason) {
                    sink.add(step.entry.index(), pointer, severity(d, reason));
                }
            }
        });
    }

    private static void balances(Delivery d, OracleRule.Sink sink) {
        NaiveLedger ledger = d.ledger();
        for (Delivery.At<PointsBalance> each : d.all(PointsBalance.class)) {
            BigInteger replayed =
                    ledger.balance(each.record().account(), each.record().asOf());
            if (!replayed.equals(BigInteger.valueOf(each.record().balance()))) {
                sink.add(each.index(), "/balance", d.unknown());
            }
        }
    }

    /** An award that some scheme of the place may explain. */
    private interface AwardSink {
        void see(int index, PointsEntry entry, Posting.Award award, PointsScheme scheme, EarningRule rule);
    }

    private static void knownAwards(Delivery d, AwardSink sink) {
        for (Delivery.At<PointsEntry> each : d.all(PointsEntry.class)) {
            if (each.record().posting() instanceof Posting.Award award) {
                PointsScheme scheme = NaiveLedger.scheme(d.schemes(), each.record());
                EarningRule rule = NaiveLedger.rule(d.schemes(), each.record(), award);
                if (scheme != null && rule != null) {
                    sink.see(each.index(), each.record(), award, scheme, rule);
                }
            }
        }
    }

    /** The rule by which something was given or taken, if it was by one. */
    private static @Nullable EarningRuleId named(PointsEntry entry) {
        return entry.posting() instanceof Posting.Award award
                ? award.rule()
                : entry.posting() instanceof Posting.Deduction deduction ? deduction.rule() : null;
    }

    /** All entries are made under a scheme; awards, and the deductions that name one, by a rule of it for this ledger. */
    private static void unknownRules(Delivery d, OracleRule.Sink sink) {
        if (d.schemes().isEmpty()) {
            return;
        }
        for (Delivery.At<PointsEntry> each : d.all(PointsEntry.class)) {
            EarningRuleId named = named(each.record());
            boolean known = false;
            for (PointsScheme scheme : d.schemes()) {
                known |= scheme.id().equals(each.record().scheme().id())
                        && scheme.version().equals(each.record().scheme().version());
            }
            if (!known) {
                sink.add(each.index(), "/scheme", Severity.ERROR);
            } else if (named != null
                    && NaiveLedger.rule(d.schemes(), each.record(), new Posting.Award(named, null, null)) == null) {
                sink.add(each.index(), "/posting/rule", Severity.ERROR);
            }
        }
    }

    private static void notInForce(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<PointsEntry> each : d.all(PointsEntry.class)) {
            PointsScheme scheme = NaiveLedger.scheme(d.schemes(), each.record());
            EarningRuleId named = named(each.record());
            if (scheme != null && named != null) {
                LocalDate day = NaiveLedger.day(each.record().effectiveAt());
                EarningRule rule = NaiveLedger.rule(d.schemes(), each.record(), new Posting.Award(named, null, null));
                if (!OrganizationOracle.holdsOn(scheme.period(), day)
                        || (rule != null && !OrganizationOracle.holdsOn(rule.period(), day))) {
                    sink.add(each.index(), "/posting/rule", Severity.ERROR);
                }
            }
        }
    }

    private static void outOfRange(Delivery d, OracleRule.Sink sink) {
        knownAwards(d, (index, entry, award, scheme, rule) -> {
            if (!rule.rate().allows(entry.amount(), award.minutes())) {
                sink.add(index, "/amount", Severity.ERROR);
            }
        });
    }

    private static void notEligible(Delivery d, OracleRule.Sink sink) {
        knownAwards(d, (index, entry, award, scheme, rule) -> {
            if (entry.account() instanceof PointsAccount.OfMember of) {
                Member member = d.first(Member.class, of.member().reveal());
                if (member != null
                        && isFirstOfItsId(d, index, entry)
                        && !rule.eligible().isEmpty()
                        && !member.kinds().isEmpty()) {
                    boolean eligible = false;
                    for (MemberKind kind : member.kinds()) {
                        eligible |= rule.eligible().contains(kind);
                    }
                    if (!eligible) {
                        sink.add(index, "/posting/rule", Severity.WARNING);
                    }
                }
            }
        });
    }

    private static boolean isFirstOfItsId(Delivery d, int index, PointsEntry entry) {
        return d.all(PointsEntry.class).stream()
                .noneMatch(other -> other.index() < index && other.record().id().equals(entry.id()));
    }

    private static void redeemables(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<PointsEntry> each : d.all(PointsEntry.class)) {
            PointsScheme scheme = NaiveLedger.scheme(d.schemes(), each.record());
            if (scheme != null && each.record().posting() instanceof Posting.Redemption redemption) {
                boolean known = false;
                for (Redeemable redeemable : scheme.redeemables()) {
                    known |= redeemable.id().equals(redemption.item()) && redeemable.kind() == redemption.kind();
                }
                if (!known) {
                    sink.add(each.index(), "/posting/item", Severity.WARNING);
                }
            }
        }
    }

    /** Awards that count in the end: they had an effect, and nothing undid them; elsewhere something may have. */
    private static List<NaiveLedger.Step> counting(Delivery d) {
        return d.ledger().steps.stream()
                .filter(step -> step.hasEffect()
                        && !step.reversed
                        && step.entry.record().posting() instanceof Posting.Award)
                .toList();
    }

    private static void caps(Delivery d, OracleRule.Sink sink) {
        List<NaiveLedger.Step> steps = counting(d);
        for (int i = 0; i < steps.size(); i++) {
            boolean above = exceeds(d, steps, i, EarningRule::capPerDay, LocalDate::equals)
                    || exceeds(d, steps, i, EarningRule::capPerMonth, PointsOracle::sameMonth)
                    || exceeds(d, steps, i, EarningRule::capPerYear, (one, other) -> one.getYear() == other.getYear());
            if (above) {
                sink.add(steps.get(i).entry.index(), "/amount", d.isPartial() ? Severity.INFO : Severity.WARNING);
            }
        }
    }

    private static boolean sameMonth(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() && one.getMonth() == other.getMonth();
    }

    private static boolean exceeds(Delivery d, List<NaiveLedger.Step> steps, int last, Cap cap, Window window) {
        PointsEntry entry = steps.get(last).entry.record();
        Posting.Award award = (Posting.Award) entry.posting();
        EarningRule rule = NaiveLedger.rule(d.schemes(), entry, award);
        Long most = rule == null ? null : cap.of(rule);
        if (most == null) {
            return false;
        }
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i <= last; i++) {
            PointsEntry other = steps.get(i).entry.record();
            boolean together = other.account().equals(entry.account())
                    && other.scheme().equals(entry.scheme())
                    && ((Posting.Award) other.posting()).rule().equals(award.rule())
                    && window.isSame(NaiveLedger.day(other.effectiveAt()), NaiveLedger.day(entry.effectiveAt()));
            sum = together ? sum.add(BigInteger.valueOf(other.amount())) : sum;
        }
        return sum.compareTo(BigInteger.valueOf(most)) > 0;
    }

    /** The award with which the fund is empty is told, and not every one that follows. */
    private static void funds(Delivery d, OracleRule.Sink sink) {
        List<NaiveLedger.Step> steps = counting(d);
        for (int i = 0; i < steps.size(); i++) {
            PointsEntry entry = steps.get(i).entry.record();
            PointsScheme scheme = NaiveLedger.scheme(d.schemes(), entry);
            if (scheme == null || scheme.fund() == null) {
                continue;
            }
            BigInteger sum = BigInteger.ZERO;
            for (int j = 0; j <= i; j++) {
                PointsEntry other = steps.get(j).entry.record();
                boolean together = Objects.equals(NaiveLedger.scheme(d.schemes(), other), scheme);
                sum = together ? sum.add(BigInteger.valueOf(other.amount())) : sum;
            }
            BigInteger before = sum.subtract(BigInteger.valueOf(entry.amount()));
            BigInteger fund = BigInteger.valueOf(scheme.fund());
            if (before.compareTo(fund) <= 0 && sum.compareTo(fund) > 0) {
                sink.add(steps.get(i).entry.index(), "/amount", d.unknown());
            }
        }
    }

    private static void selfApproved(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<PointsEntry> each : d.all(PointsEntry.class)) {
            if (each.record().posting() instanceof Posting.Adjustment adjustment
                    && each.record().account() instanceof PointsAccount.OfMember of
                    && of.member().equals(adjustment.approver())) {
                sink.add(each.index(), "/posting/approver", Severity.WARNING);
            }
        }
    }
}
