package org.jiceng.points;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiceng.constraint.Range;
import org.jiceng.id.EntryId;
import org.jiceng.id.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/** One replay: takes entries in their order and books each of them, or says why not. */
final class Replay {

    final Map<PointsAccount, Account> accounts = new LinkedHashMap<>();
    final List<RefusedEntry> refused = new ArrayList<>();
    final List<PointsEntry> repeated = new ArrayList<>();
    final List<Lot> lapsing = new ArrayList<>();

    private final Map<SchemeVersion, PointsScheme> schemes = new HashMap<>();
    private final Map<EntryId, PointsEntry> seen = new HashMap<>();
    private final Set<IdempotencyKey> keys = new HashSet<>();
    private final Map<EntryId, Booked> booked = new HashMap<>();
    private long age;

    /** What an entry did, so that it can be undone. */
    private static final class Booked {

        private final PointsEntry entry;
        /** What the entry gave: to its own account, or to the other one if it is a transfer. */
        private final @Nullable Lot given;

        private final List<Account.Part> taken;
        private boolean reversed;

        Booked(PointsEntry entry, @Nullable Lot given, List<Account.Part> taken) {
            this.entry = entry;
            this.given = given;
            this.taken = taken;
        }
    }

    Replay(List<PointsScheme> schemes) {
        for (PointsScheme scheme : schemes) {
            this.schemes.putIfAbsent(scheme.ref(), scheme);
        }
    }

    void add(PointsEntry entry) {
        PointsEntry earlier = seen.putIfAbsent(entry.id(), entry);
        if (earlier != null) {
            if (!earlier.equals(entry)) {
                throw new IllegalArgumentException("Entries with one id must be equal, but two of them differ");
            }
            repeated.add(entry);
            return;
        }
        if (entry.idempotencyKey() != null && !keys.add(entry.idempotencyKey())) {
            repeated.add(entry);
            return;
        }
        LedgerRefusal refusal = post(entry);
        if (refusal != null) {
            refused.add(new RefusedEntry(entry, refusal));
        }
    }

    private @Nullable LedgerRefusal post(PointsEntry entry) {
        if (entry.amount() < 1) {
            return LedgerRefusal.NOT_POSITIVE;
        }
        if (entry.amount() > Range.MAX_EXACT) {
            return LedgerRefusal.OVERFLOW;
        }
        Posting posting = entry.posting();
        if (posting instanceof Posting.Award award) {
            return credit(entry, lapseOf(entry, award));
        }
        if (posting instanceof Posting.Adjustment adjustment) {
            return adjustment.direction() == AdjustmentDirection.INCREASE ? credit(entry, null) : debit(entry);
        }
        if (posting instanceof Posting.Deduction) {
            return debit(entry);
        }
        if (posting instanceof Posting.Reversal reversal) {
            return reverse(entry, reversal.of());
        }
        if (!entry.account().ledger().isSpendable()) {
            return LedgerRefusal.NOT_SPENDABLE;
        }
        if (posting instanceof Posting.Expiry expiry) {
            return expire(entry, expiry.of());
        }
        return posting instanceof Posting.Transfer transfer ? transfer(entry, transfer.to()) : debit(entry);
    }

    private @Nullable LedgerRefusal credit(PointsEntry entry, @Nullable Instant lapsesAt) {
        Account account = account(entry.account(), entry);
        if (!account.hasRoomFor(entry.amount())) {
            return LedgerRefusal.OVERFLOW;
        }
        book(entry, keep(account.credit(entry, entry.amount(), age++, lapsesAt)), List.of());
        return null;
    }

    private @Nullable LedgerRefusal debit(PointsEntry entry) {
        Account account = account(entry.account(), entry);
        LedgerRefusal refusal = account.refusalOfTaking(entry.amount());
        if (refusal == null) {
            book(entry, null, account.debit(entry, entry.amount()));
        }
        return refusal;
    }

    private @Nullable LedgerRefusal transfer(PointsEntry entry, PointsAccount to) {
        if (to.ledger() != entry.account().ledger()) {
            return LedgerRefusal.NOT_SPENDABLE;
        }
        Account from = account(entry.account(), entry);
        LedgerRefusal refusal = from.refusalOfTaking(entry.amount());
        if (refusal != null) {
            return refusal;
        }
        Account other = account(to, entry);
        if (from != other && !other.hasRoomFor(entry.amount())) {
            return LedgerRefusal.OVERFLOW;
        }
        List<Account.Part> taken = from.debit(entry, entry.amount());
        // Handing over must not make anything hold longer: the whole lapses when the first part of it does.
        Lot given = other.credit(entry, entry.amount(), age++, soonest(taken));
        book(entry, keep(given), taken);
        return null;
    }

    private @Nullable LedgerRefusal expire(PointsEntry entry, EntryId of) {
        Booked credit = booked.get(of);
        Lot lot = credit == null ? null : credit.given;
        if (credit == null || lot == null || !receiver(credit.entry).equals(entry.account())) {
            return LedgerRefusal.EXPIRY_UNKNOWN;
        }
        if (lot.left < entry.amount()) {
            return LedgerRefusal.EXPIRY_UNKNOWN;
        }
        book(entry, null, account(entry.account(), entry).expire(entry, lot, entry.amount()));
        return null;
    }

    private @Nullable LedgerRefusal reverse(PointsEntry entry, EntryId of) {
        Booked target = booked.get(of);
        if (target == null) {
            return LedgerRefusal.REVERSAL_UNKNOWN;
        }
        if (target.reversed) {
            return LedgerRefusal.REVERSAL_TWICE;
        }
        if (!target.entry.amount().equals(entry.amount())
                || !target.entry.account().equals(entry.account())) {
            return LedgerRefusal.REVERSAL_AMOUNT;
        }
        boolean gave = gave(target.entry);
        boolean took = !gave || target.entry.posting() instanceof Posting.Transfer;
        Account receiver = account(receiver(target.entry), entry);
        Account payer = account(entry.account(), entry);
        LedgerRefusal refusal = gave ? receiver.refusalOfTakingBack(target.given, entry.amount()) : null;
        // Handing back inside of one account leaves its balance as it is; undoing a debit adds to it.
        boolean adds = took && (!gave || payer != receiver);
        if (refusal == null && adds && !payer.hasRoomFor(entry.amount())) {
            refusal = LedgerRefusal.OVERFLOW;
        }
        if (refusal != null) {
            return refusal;
        }
        if (gave) {
            long minutes = target.entry.posting() instanceof Posting.Award award ? Account.minutesOf(award) : 0;
            receiver.takeBack(entry, target.given, entry.amount(), minutes);
        }
        if (took) {
            payer.giveBack(entry, target.taken, entry.amount());
        }
        target.reversed = true;
        return null;
    }

    private static boolean gave(PointsEntry entry) {
        return entry.posting() instanceof Posting.Award
                || entry.posting() instanceof Posting.Transfer
                || (entry.posting() instanceof Posting.Adjustment adjustment
                        && adjustment.direction() == AdjustmentDirection.INCREASE);
    }

    private static PointsAccount receiver(PointsEntry entry) {
        return entry.posting() instanceof Posting.Transfer transfer ? transfer.to() : entry.account();
    }

    private Account account(PointsAccount account, PointsEntry entry) {
        Account found = accounts.computeIfAbsent(account, Account::new);
        found.lapse(entry.effectiveAt());
        return found;
    }

    private void book(PointsEntry entry, @Nullable Lot given, List<Account.Part> taken) {
        booked.put(entry.id(), new Booked(entry, given, taken));
    }

    private @Nullable Lot keep(@Nullable Lot lot) {
        if (lot != null && lot.lapsesAt != null) {
            lapsing.add(lot);
        }
        return lot;
    }

    private @Nullable Instant lapseOf(PointsEntry entry, Posting.Award award) {
        PointsScheme scheme = schemes.get(entry.scheme());
        Long days = scheme == null
                ? null
                : scheme.findRule(award.rule()).map(EarningRule::validDays).orElse(null);
        return days == null
                ? null
                : Statement.dayOf(entry.effectiveAt())
                        .plusDays(days + 1)
                        .atStartOfDay()
                        .toInstant(Statement.ChinaTime.OFFSET);
    }

    private static @Nullable Instant soonest(List<Account.Part> parts) {
        Instant soonest = null;
        for (Account.Part part : parts) {
            Instant lapse = part.lot().lapsesAt;
            if (lapse != null && (soonest == null || lapse.isBefore(soonest))) {
                soonest = lapse;
            }
        }
        return soonest;
    }
}
