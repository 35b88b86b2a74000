package org.jiceng.samples.fault;

import java.time.Duration;
import java.util.List;
import org.jiceng.id.EntryId;
import org.jiceng.id.RedeemableId;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.Posting;
import org.jiceng.points.RedeemableKind;
import org.jiceng.samples.internal.Draws;

/** Faults of entries that undo others. */
final class ReversalFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("points.reversal.amount", ReversalFaults::otherAmount),
            Injector.of("points.reversal.twice", ReversalFaults::undoneTwice),
            Injector.of("points.reversal.unknown", ReversalFaults::nothingToUndo));

    private static final String OF = "/posting/of";

    private static final Posting GOODS = new Posting.Redemption(RedeemableId.of("daily-goods"), RedeemableKind.GOODS);

    private ReversalFaults() {}

    private static Ledger anyLedger(Draws draws) {
        return draws.pick(List.of(Ledger.values()));
    }

    /** Another amount, or another account. */
    private static void otherAmount(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        Ledger ledger = anyLedger(draws);
        PointsAccount account = entries.account(ledger);
        long amount = draws.between(10, 100);
        EntryId entry = entries.increase(account, amount).record().id();
        PointsAccount undoing = account;
        long undone = amount;
        switch (draws.below(3)) {
            case 0 -> undone = amount - draws.between(1, 9);
            case 1 -> undone = amount + draws.between(1, 9);
            default -> {
                undoing = entries.account(ledger);
                entries.increase(undoing, amount);
                entries.state(undoing, amount);
            }
        }
        place.expect(entries.add(undoing, undone, new Posting.Reversal(entry)), "/amount");
        entries.state(account, amount);
    }

    /** The later of two is found, wherever it stands in the file. */
    private static void undoneTwice(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        Ledger ledger = draws.in(500) ? Ledger.REDEEMABLE : anyLedger(draws);
        PointsAccount account = entries.account(ledger);
        long amount = draws.between(1, 100);
        EntryId entry = entries.increase(account, amount).record().id();
        boolean undoesSpending = ledger == Ledger.REDEEMABLE && draws.in(500);
        if (undoesSpending) {
            entry = entries.add(account, amount, GOODS).record().id();
        }
        PointsEntry once =
                entries.next(account, amount, new Posting.Reversal(entry)).build();
        PointsEntry twice =
                entries.next(account, amount, new Posting.Reversal(entry)).build();
        if (draws.in(500)) {
            place.append(once);
            place.expect(place.append(twice), OF);
        } else {
            place.expect(place.append(twice), OF);
            place.append(once);
        }
        entries.state(account, undoesSpending ? amount : 0);
    }

    /** A reversal of what nobody knows, of what comes later, or of a reversal. */
    private static void nothingToUndo(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        PointsAccount account = entries.account(anyLedger(draws));
        long amount = draws.between(1, 100);
        EntryId entry = entries.increase(account, amount).record().id();
        switch (draws.below(3)) {
            case 0 -> {
                EntryId nobody = EntryId.of(place.freshId("e"));
                place.expect(entries.add(account, amount, new Posting.Reversal(nobody)), OF);
                entries.state(account, amount);
            }
            case 1 -> {
                PointsEntry early = entries.next(account, amount, new Posting.Reversal(entry))
                        .effectiveAt(entries.time().minus(Duration.ofHours(2)))
                        .build();
                place.expect(place.append(early), OF);
                entries.state(account, amount);
            }
            default -> {
                EntryId reversal = entries.add(account, amount, new Posting.Reversal(entry))
                        .record()
                        .id();
                place.expect(entries.add(account, amount, new Posting.Reversal(reversal)), OF);
                entries.state(account, 0);
            }
        }
    }
}
