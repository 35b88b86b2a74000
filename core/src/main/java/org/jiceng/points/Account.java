package org.jiceng.points;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jiceng.constraint.Range;
import org.jspecify.annotations.Nullable;

/**
 * One account while it is replayed.
 *
 * <p>In a spendable ledger the balance is the sum of what is left of all lots, and {@code available} the part of it that
 * has not lapsed.
 */
final class Account {

    private final PointsAccount account;
    private final List<StatementLine> lines = new ArrayList<>();
    private final PriorityQueue<Lot> oldestFirst = new PriorityQueue<>(Comparator.comparingLong(lot -> lot.age));
    private final PriorityQueue<Lot> soonestFirst =
            new PriorityQueue<>(Comparator.comparing(Account::lapseOf).thenComparingLong(lot -> lot.age));
    private long balance;
    private long available;

    /** A part of a lot that an entry took. */
    record Part(Lot lot, long amount) {}

    Account(PointsAccount account) {
        this.account = account;
    }

    private static Instant lapseOf(Lot lot) {
        return lot.lapsesAt == null ? Instant.MAX : lot.lapsesAt;
    }

    Statement statement() {
        return new Statement(account, lines);
    }

    boolean hasRoomFor(long amount) {
        return balance + amount <= Range.MAX_EXACT;
    }

    /** Says why an amount cannot be taken, or gives null if it can. */
    @Nullable
    LedgerRefusal refusalOfTaking(long amount) {
        if (account.ledger().mayBeNegative()) {
            return balance - amount < -Range.MAX_EXACT ? LedgerRefusal.OVERFLOW : null;
        }
        long most = account.ledger().isSpendable() ? available : balance;
        return amount > most ? LedgerRefusal.OVERDRAFT : null;
    }

    /** Says why an earlier credit cannot be taken back, or gives null if it can. */
    @Nullable
    LedgerRefusal refusalOfTakingBack(@Nullable Lot lot, long amount) {
        if (lot == null) {
            return refusalOfTaking(amount);
        }
        long own = Math.min(lot.left, amount);
        long others = lot.lapsed ? available : available - lot.left;
        return amount - own > others ? LedgerRefusal.OVERDRAFT : null;
    }

    /** Lets everything lapse that has lapsed by an instant; instants never go back. */
    void lapse(Instant now) {
        Lot soonest = soonestFirst.peek();
        while (soonest != null && !lapseOf(soonest).isAfter(now)) {
            soonestFirst.poll();
            soonest.lapsed = true;
            available -= soonest.left;
            soonest = soonestFirst.peek();
        }
    }

    @Nullable
    Lot credit(PointsEntry entry, long amount, long age, @Nullable Instant lapsesAt) {
        Lot lot = null;
        if (account.ledger().isSpendable()) {
            lot = new Lot(age, entry, amount, lapsesAt);
            available += amount;
            enqueue(lot);
            if (lapsesAt != null) {
                soonestFirst.add(lot);
            }
        }
        book(entry, amount, entry.posting() instanceof Posting.Award award ? minutesOf(award) : 0);
        return lot;
    }

    List<Part> debit(PointsEntry entry, long amount) {
        List<Part> parts = account.ledger().isSpendable() ? takeOldest(amount) : List.of();
        book(entry, -amount, 0);
        return parts;
    }

    List<Part> expire(PointsEntry entry, Lot lot, long amount) {
        take(lot, amount);
        book(entry, -amount, 0);
        return List.of(new Part(lot, amount));
    }

    void giveBack(PointsEntry entry, List<Part> parts, long amount) {
        for (Part part : parts) {
            Lot lot = part.lot();
            lot.left += part.amount();
            if (!lot.lapsed) {
                available += part.amount();
                enqueue(lot);
            }
        }
        book(entry, amount, 0);
    }

    /** Takes a credit back: what is left of it first, then the oldest of the rest. */
    void takeBack(PointsEntry entry, @Nullable Lot lot, long amount, long minutes) {
        if (lot != null) {
            long own = Math.min(lot.left, amount);
            take(lot, own);
            takeOldest(amount - own);
        }
        book(entry, -amount, -minutes);
    }

    static long minutesOf(Posting.Award award) {
        // Minutes that are not positive break a constraint; here they are no service.
        return award.minutes() == null ? 0 : Math.max(0, award.minutes());
    }

    private void take(Lot lot, long amount) {
        lot.left -= amount;
        if (!lot.lapsed) {
            available -= amount;
        }
    }

    private List<Part> takeOldest(long amount) {
        List<Part> parts = new ArrayList<>(1);
        long open = amount;
        while (open > 0) {
            Lot lot = oldestFirst.element();
            if (lot.lapsed || lot.left == 0) {
                oldestFirst.remove();
                lot.queued = false;
                continue;
            }
            long taken = Math.min(open, lot.left);
            take(lot, taken);
            parts.add(new Part(lot, taken));
            open -= taken;
        }
        return parts;
    }

    private void enqueue(Lot lot) {
        if (!lot.queued) {
            lot.queued = true;
            oldestFirst.add(lot);
        }
    }

    private void book(PointsEntry entry, long change, long minutes) {
        balance += change;
        lines.add(new StatementLine(entry, change, balance, minutes));
    }
}
