package org.jiceng.validation.oracle;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiceng.points.AdjustmentDirection;
import org.jiceng.points.EarningRule;
import org.jiceng.points.Ledger;
import org.jiceng.points.LedgerRefusal;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.Posting;
import org.jspecify.annotations.Nullable;

/**
 * Four ledgers kept by hand: a list of what came in and what is left of it, and a list of what happened; every question
 * is answered by adding up.
 */
final class NaiveLedger {

    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final BigInteger MOST = BigInteger.valueOf((1L << 53) - 1);

    final List<Step> steps = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<PointsScheme> schemes;

    /** What an entry came to. */
    static final class Step {
        final Delivery.At<PointsEntry> entry;

        @Nullable
        LedgerRefusal refusal;

        boolean repeated;
        boolean reversed;
        final List<Change> changes = new ArrayList<>();

        Step(Delivery.At<PointsEntry> entry) {
            this.entry = entry;
        }

        boolean hasEffect() {
            return refusal == null && !repeated;
        }
    }

    /** A change of one account; for spendable ledgers also of one credit. */
    private record Change(
            PointsAccount account, BigInteger by, @Nullable Credit credit) {}

    /** What came in and may be spent; what is left is what was taken subtracted. */
    private static final class Credit {
        final PointsEntry source;
        final PointsAccount holder;
        final @Nullable Instant lapses;
        BigInteger left;

        Credit(PointsEntry source, PointsAccount holder, BigInteger left, @Nullable Instant lapses) {
            this.source = source;
            this.holder = holder;
            this.left = left;
            this.lapses = lapses;
        }

        boolean isOpen(Instant now) {
            return lapses == null || now.isBefore(lapses);
        }
    }

    NaiveLedger(List<Delivery.At<PointsEntry>> entries, List<PointsScheme> schemes) {
        this.schemes = schemes;
        List<Delivery.At<PointsEntry>> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(
                        (Delivery.At<PointsEntry> each) -> each.record().effectiveAt())
                .thenComparing(each -> each.record().recordedAt())
                .thenComparing(each -> each.record().id().value())
                .thenComparing(Delivery.At::index));
        ordered.forEach(this::add);
    }

    /** What an account holds after everything that takes effect at an instant or before. */
    BigInteger balance(PointsAccount account, @Nullable Instant until) {
        BigInteger sum = BigInteger.ZERO;
        for (Step step : steps) {
            if (until != null && step.entry.record().effectiveAt().isAfter(until)) {
                continue;
            }
            for (Change change : step.changes) {
                sum = change.account().equals(account) ? sum.add(change.by()) : sum;
            }
        }
        return sum;
    }

    private void add(Delivery.At<PointsEntry> at) {
        PointsEntry entry = at.record();
        Step step = new Step(at);
        for (Step before : steps) {
            PointsEntry other = before.entry.record();
            step.repeated |= other.equals(entry)
                    || (entry.idempotencyKey() != null && entry.idempotencyKey().equals(other.idempotencyKey()));
        }
        if (!step.repeated) {
            step.refusal = entry.amount() < 1 ? LedgerRefusal.NOT_POSITIVE : take(step, entry);
            if (step.refusal != null) {
                step.changes.clear();
            }
        }
        steps.add(step);
    }

    private @Nullable LedgerRefusal take(Step step, PointsEntry entry) {
        BigInteger amount = BigInteger.valueOf(entry.amount());
        if (amount.compareTo(MOST) > 0) {
            return LedgerRefusal.OVERFLOW;
        }
        Posting posting = entry.posting();
        if (posting instanceof Posting.Award award) {
            return credit(step, entry.account(), amount, lapse(entry, award));
        }
        if (posting instanceof Posting.Adjustment adjustment) {
            return adjustment.direction() == AdjustmentDirection.INCREASE
                    ? credit(step, entry.account(), amount, null)
                    : debit(step, entry.account(), amount);
        }
        if (posting instanceof Posting.Deduction) {
            return debit(step, entry.account(), amount);
        }
        if (posting instanceof Posting.Redemption) {
            return spendable(entry) ? debit(step, entry.account(), amount) : LedgerRefusal.NOT_SPENDABLE;
        }
        if (posting instanceof Posting.Transfer transfer) {
            return transfer(step, entry, transfer, amount);
        }
        return posting instanceof Posting.Reversal reversal
                ? reverse(step, entry, reversal)
                : expire(step, entry, ((Posting.Expiry) posting), amount);
    }

    private static boolean spendable(PointsEntry entry) {
        return spendable(entry.account());
    }

    private static boolean spendable(PointsAccount account) {
        return account.ledger() == Ledger.REDEEMABLE || account.ledger() == Ledger.TIME_BANK;
    }

    private @Nullable LedgerRefusal transfer(
            Step step, PointsEntry entry, Posting.Transfer transfer, BigInteger amount) {
        if (!spendable(entry) || transfer.to().ledger() != entry.account().ledger()) {
            return LedgerRefusal.NOT_SPENDABLE;
        }
        boolean toItself = transfer.to().equals(entry.account());
        if (amount.compareTo(available(entry.account(), entry.effectiveAt())) > 0) {
            return LedgerRefusal.OVERDRAFT;
        }
        if (!toItself && balance(transfer.to(), null).add(amount).compareTo(MOST) > 0) {
            return LedgerRefusal.OVERFLOW;
        }
        takeOldest(step, entry.account(), amount, entry.effectiveAt());
        // Handing over makes nothing hold longer.
        Instant soonest = null;
        for (Change change : step.changes) {
            Instant lapses = change.credit() == null ? null : change.credit().lapses;
            soonest = soonest == null || (lapses != null && lapses.isBefore(soonest)) ? lapses : soonest;
        }
        return credit(step, transfer.to(), amount, soonest);
    }

    /** From the day after the last day on which it holds. */
    private @Nullable Instant lapse(PointsEntry entry, Posting.Award award) {
        for (PointsScheme scheme : schemes) {
            for (EarningRule rule : scheme.ref().equals(entry.scheme()) ? scheme.rules() : List.<EarningRule>of()) {
                if (rule.id().equals(award.rule())) {
                    return lapse(entry, rule);
                }
            }
        }
        return null;
    }

    private static @Nullable Instant lapse(PointsEntry entry, EarningRule rule) {
        if (rule.validDays() == null) {
            return null;
        }
        return day(entry.effectiveAt())
                .plusDays(rule.validDays() + 1)
                .atStartOfDay()
                .toInstant(CHINA);
    }

    static LocalDate day(Instant instant) {
        return instant.atOffset(CHINA).toLocalDate();
    }

    static @Nullable PointsScheme scheme(List<PointsScheme> schemes, PointsEntry entry) {
        for (PointsScheme scheme : schemes) {
            if (scheme.id().equals(entry.scheme().id())
                    && scheme.version().equals(entry.scheme().version())
                    && scheme.ledger() == entry.account().ledger()) {
                return scheme;
            }
        }
        return null;
    }

    static @Nullable EarningRule rule(List<PointsScheme> schemes, PointsEntry entry, Posting.Award award) {
        PointsScheme scheme = scheme(schemes, entry);
        if (scheme != null) {
            for (EarningRule rule : scheme.rules()) {
                if (rule.id().equals(award.rule())) {
                    return rule;
                }
            }
        }
        return null;
    }

    private @Nullable LedgerRefusal credit(
            Step step, PointsAccount account, BigInteger amount, @Nullable Instant lapses) {
        BigInteger now = balance(account, null).add(pending(step, account));
        if (now.add(amount).compareTo(MOST) > 0) {
            return LedgerRefusal.OVERFLOW;
        }
        Credit credit = null;
        if (spendable(account)) {
            credit = new Credit(step.entry.record(), account, amount, lapses);
            credits.add(credit);
        }
        step.changes.add(new Change(account, amount, credit));
        return null;
    }

    private static BigInteger pending(Step step, PointsAccount account) {
        BigInteger sum = BigInteger.ZERO;
        for (Change change : step.changes) {
            sum = change.account().equals(account) ? sum.add(change.by()) : sum;
        }
        return sum;
    }

    private BigInteger available(PointsAccount account, Instant now) {
        BigInteger sum = BigInteger.ZERO;
        for (Credit credit : credits) {
            sum = credit.holder.equals(account) && credit.isOpen(now) ? sum.add(credit.left) : sum;
        }
        return sum;
    }

    private @Nullable LedgerRefusal debit(Step step, PointsAccount account, BigInteger amount) {
        Instant now = step.entry.record().effectiveAt();
        if (account.ledger() == Ledger.APPRAISAL) {
            if (balance(account, null).subtract(amount).compareTo(MOST.negate()) < 0) {
                return LedgerRefusal.OVERFLOW;
            }
            step.changes.add(new Change(account, amount.negate(), null));
            return null;
        }
        BigInteger most = spendable(account) ? available(account, now) : balance(account, null);
        if (amount.compareTo(most) > 0) {
            return LedgerRefusal.OVERDRAFT;
        }
        if (spendable(account)) {
            takeOldest(step, account, amount, now);
        } else {
            step.changes.add(new Change(account, amount.negate(), null));
        }
        return null;
    }

    private void takeOldest(Step step, PointsAccount account, BigInteger amount, Instant now) {
        BigInteger open = amount;
        for (Credit credit : credits) {
            if (credit.holder.equals(account) && credit.isOpen(now) && open.signum() > 0) {
                BigInteger part = open.min(credit.left);
                takeFrom(step, credit, part);
                open = open.subtract(part);
            }
        }
        if (open.signum() != 0) {
            throw new IllegalStateException("More was taken than there is");
        }
    }

    private void takeFrom(Step step, Credit credit, BigInteger part) {
        if (part.signum() > 0) {
            credit.left = credit.left.subtract(part);
            step.changes.add(new Change(credit.holder, part.negate(), credit));
        }
    }

    private @Nullable LedgerRefusal expire(Step step, PointsEntry entry, Posting.Expiry expiry, BigInteger amount) {
        if (!spendable(entry)) {
            return LedgerRefusal.NOT_SPENDABLE;
        }
        for (Credit credit : credits) {
            if (credit.source.id().equals(expiry.of())
                    && credit.holder.equals(entry.account())
                    && amount.compareTo(credit.left) <= 0) {
                takeFrom(step, credit, amount);
                return null;
            }
        }
        return LedgerRefusal.EXPIRY_UNKNOWN;
    }

    private @Nullable LedgerRefusal reverse(Step step, PointsEntry entry, Posting.Reversal reversal) {
        Step undone = null;
        for (Step before : steps) {
            if (before.entry.record().id().equals(reversal.of())
                    && before.hasEffect()
                    && !(before.entry.record().posting() instanceof Posting.Reversal)) {
                undone = before;
            }
        }
        if (undone == null) {
            return LedgerRefusal.REVERSAL_UNKNOWN;
        }
        if (undone.reversed) {
            return LedgerRefusal.REVERSAL_TWICE;
        }
        PointsEntry first = undone.entry.record();
        if (!first.amount().equals(entry.amount()) || !first.account().equals(entry.account())) {
            return LedgerRefusal.REVERSAL_AMOUNT;
        }
        LedgerRefusal refusal = undo(step, undone);
        undone.reversed = refusal == null;
        return refusal;
    }

    /** What a debit took goes back where it was; what a credit gave is taken from it, then from the oldest. */
    private @Nullable LedgerRefusal undo(Step step, Step undone) {
        Instant now = step.entry.record().effectiveAt();
        for (Change change : undone.changes) {
            if (change.by().signum() > 0) {
                LedgerRefusal refusal = refusalOfTakingBack(change, now);
                if (refusal != null) {
                    return refusal;
                }
            }
        }
        for (Change change : undone.changes) {
            if (change.by().signum() < 0
                    && !isToItself(undone.entry.record())
                    && balance(change.account(), null)
                                    .add(BigInteger.valueOf(step.entry.record().amount()))
                                    .compareTo(MOST)
                            > 0) {
                return LedgerRefusal.OVERFLOW;
            }
        }
        for (Change change : undone.changes) {
            if (change.by().signum() < 0) {
                if (change.credit() != null) {
                    change.credit().left = change.credit().left.subtract(change.by());
                }
                step.changes.add(new Change(change.account(), change.by().negate(), change.credit()));
            }
        }
        for (Change change : undone.changes) {
            if (change.by().signum() > 0) {
                takeBack(step, change, now);
            }
        }
        return null;
    }

    /** Handing over from an account to itself leaves what it holds as it is. */
    private static boolean isToItself(PointsEntry entry) {
        return entry.posting() instanceof Posting.Transfer transfer
                && transfer.to().equals(entry.account());
    }

    private @Nullable LedgerRefusal refusalOfTakingBack(Change change, Instant now) {
        Credit credit = change.credit();
        if (credit == null) {
            BigInteger left = balance(change.account(), null).subtract(change.by());
            if (change.account().ledger() == Ledger.APPRAISAL) {
                return left.compareTo(MOST.negate()) < 0 ? LedgerRefusal.OVERFLOW : null;
            }
            return left.signum() < 0 ? LedgerRefusal.OVERDRAFT : null;
        }
        BigInteger own = credit.left.min(change.by());
        BigInteger others =
                available(change.account(), now).subtract(credit.isOpen(now) ? credit.left : BigInteger.ZERO);
        return change.by().subtract(own).compareTo(others) > 0 ? LedgerRefusal.OVERDRAFT : null;
    }

    private void takeBack(Step step, Change change, Instant now) {
        if (change.credit() == null) {
            step.changes.add(new Change(change.account(), change.by().negate(), null));
            return;
        }
        BigInteger own = change.credit().left.min(change.by());
        takeFrom(step, change.credit(), own);
        takeOldest(step, change.account(), change.by().subtract(own), now);
    }
}
