package org.jiceng.samples.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiceng.constraint.Range;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EntryId;
import org.jiceng.id.IdempotencyKey;
import org.jiceng.id.RedeemableId;
import org.jiceng.member.MemberKind;
import org.jiceng.points.AdjustmentDirection;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
import org.jiceng.points.RedeemableKind;
import org.jiceng.samples.internal.Draws;

/**
 * Faults that the replay of points ledgers finds. Whoever adds to an account of the sample takes its stated balance first,
 * and so the account is its own.
 */
final class LedgerFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("points.balance.mismatch", LedgerFaults::wrongBalance),
            Injector.of("points.balance.overflow", LedgerFaults::tooLarge),
            Injector.of("points.expiry.unknown", LedgerFaults::wrongExpiry),
            Injector.of("points.idempotency.duplicate", LedgerFaults::keyTwice),
            Injector.of("points.ledger.not-spendable", LedgerFaults::notSpendable),
            Injector.of("points.overdraft", LedgerFaults::overdraft));

    private static final String AMOUNT = "/amount";
    private static final String OF = "/posting/of";

    private static final Posting GOODS = new Posting.Redemption(RedeemableId.of("daily-goods"), RedeemableKind.GOODS);
    private static final Posting SERVICE = new Posting.Redemption(RedeemableId.of("service"), RedeemableKind.SERVICE);
    private static final Posting CLUE = Posting.award(EarningRuleId.of("clue"));

    /** What the rule for clues gives, and for how many days that holds. */
    private static final long OF_A_CLUE = 5;

    private static final int DAYS_OF_A_CLUE = 365;

    private LedgerFaults() {}

    /** Another balance than that of the entries: of an account of the sample, now or before, or of one without entries. */
    private static void wrongBalance(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        long off = draws.between(1, 100);
        switch (draws.below(4)) {
            case 0 -> {
                PointsAccount account = entries.account(Ledger.REDEEMABLE);
                long earned = entries.increase(account, draws.between(1, 100))
                        .record()
                        .amount();
                Instant before = entries.time();
                entries.increase(account, off);
                // The balance of now, stated for a time at which the second entry had no effect yet.
                place.expect(place.append(new PointsBalance(account, earned + off, before)), "/balance");
            }
            case 1 -> place.expect(entries.state(entries.account(Ledger.TIME_BANK), off), "/balance");
            default -> {
                At<PointsBalance> at = place.tryTake(PointsBalance.class, draws, any -> true)
                        .orElseGet(() -> entries.state(entries.account(Ledger.REDEEMABLE), 0));
                long balance = at.record().balance();
                long wrong = draws.in(500) && balance >= off ? balance - off : balance + off;
                place.replace(at, at.record().toBuilder().balance(wrong).build());
                place.expect(at, "/balance");
            }
        }
    }

    private static void tooLarge(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        long more = draws.between(1, 100);
        switch (draws.below(3)) {
            case 0 -> {
                PointsAccount account = entries.account(draws.pick(List.of(Ledger.values())));
                entries.increase(account, Range.MAX_EXACT);
                place.expect(entries.increase(account, more), AMOUNT);
                entries.state(account, Range.MAX_EXACT);
            }
            case 1 -> {
                PointsAccount full = entries.account(Ledger.REDEEMABLE);
                PointsAccount giver = entries.account(Ledger.REDEEMABLE);
                entries.increase(full, Range.MAX_EXACT);
                entries.increase(giver, more);
                place.expect(entries.add(giver, more, new Posting.Transfer(full)), AMOUNT);
                entries.state(giver, more);
            }
            default -> {
                PointsAccount account = entries.account(Ledger.APPRAISAL);
                entries.add(account, Range.MAX_EXACT, entries.adjustment(AdjustmentDirection.DECREASE));
                place.expect(entries.add(account, more, new Posting.Deduction(null)), AMOUNT);
                entries.state(account, -Range.MAX_EXACT);
            }
        }
    }

    /** An expiry of nothing, of what somebody else was given, of what was spent, or of more than is left. */
    private static void wrongExpiry(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        PointsAccount account = entries.account(Ledger.REDEEMABLE);
        long given = draws.between(20, 100);
        EntryId credit = entries.increase(account, given).record().id();
        switch (draws.below(5)) {
            case 0 -> expectExpiry(place, entries, account, given, EntryId.of(place.freshId("e")));
            case 1 -> {
                PointsAccount other = entries.account(Ledger.REDEEMABLE);
                expectExpiry(
                        place,
                        entries,
                        account,
                        given,
                        entries.increase(other, given).record().id());
            }
            case 2 -> {
                EntryId spent = entries.add(account, 10, GOODS).record().id();
                expectExpiry(place, entries, account, 10, spent);
            }
            case 3 -> {
                entries.add(account, 10, GOODS);
                expectExpiry(place, entries, account, given - 9, credit);
            }
            default -> {
                Instant before = entries.time().minus(Duration.ofMinutes(1));
                PointsEntry early = entries.next(account, given, new Posting.Expiry(credit))
                        .effectiveAt(before)
                        .build();
                place.expect(place.append(early), OF);
            }
        }
    }

    private static void expectExpiry(
            Workplace place, FreshEntries entries, PointsAccount account, long amount, EntryId of) {
        place.expect(entries.add(account, amount, new Posting.Expiry(of)), OF);
    }

    /** The entry that stands later in the file is found, though the one of the later time is the one that does not count. */
    private static void keyTwice(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        PointsAccount account = entries.account(Ledger.REDEEMABLE);
        Optional<At<PointsEntry>> sent = draws.in(400) ? Optional.empty() : withKey(place, draws);
        if (sent.isPresent()) {
            // What takes effect on the last day takes effect after everything else, so the sample keeps its balances.
            PointsEntry copy = Fresh.award(place, account)
                    .idempotencyKey(sent.get().record().idempotencyKey())
                    .build();
            place.expect(place.append(copy), "/idempotencyKey");
            entries.state(account, 0);
            return;
        }
        IdempotencyKey key = IdempotencyKey.of(place.freshId("k"));
        long amount = draws.between(1, 100);
        Posting posting = entries.adjustment(AdjustmentDirection.INCREASE);
        PointsEntry one =
                entries.next(account, amount, posting).idempotencyKey(key).build();
        PointsEntry again =
                entries.next(account, amount, posting).idempotencyKey(key).build();
        boolean inOrder = draws.in(500);
        place.append(inOrder ? one : again);
        place.expect(place.append(inOrder ? again : one), "/idempotencyKey");
        entries.state(account, amount);
    }

    private static Optional<At<PointsEntry>> withKey(Workplace place, Draws draws) {
        if (place.unchanged(PointsEntry.class, LedgerFaults::hasKey).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(place.lean(PointsEntry.class, draws, "an entry with a key", LedgerFaults::hasKey));
    }

    private static boolean hasKey(PointsEntry entry) {
        return entry.idempotencyKey() != null;
    }

    private static void notSpendable(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        Ledger ledger = draws.in(500) ? Ledger.APPRAISAL : Ledger.CASH_REWARD;
        PointsAccount account = entries.account(ledger);
        long amount = draws.between(10, 100);
        At<PointsEntry> credit = entries.increase(account, amount);
        switch (draws.below(4)) {
            // The item stands in the catalogue of the scheme, only the account is none to spend from.
            case 0 ->
                place.expect(
                        place.append(entries.next(account, amount, GOODS)
                                .scheme(PointsSchemes.ILLUSTRATIVE_VOLUNTEER.ref())
                                .build()),
                        "/posting");
            case 1 ->
                place.expect(entries.add(account, amount, new Posting.Transfer(entries.account(ledger))), "/posting");
            case 2 ->
                place.expect(
                        entries.add(
                                account,
                                amount,
                                new Posting.Expiry(credit.record().id())),
                        "/posting");
            default -> {
                PointsAccount points = entries.account(Ledger.REDEEMABLE);
                entries.increase(points, amount);
                PointsAccount time = entries.account(Ledger.TIME_BANK);
                place.expect(entries.add(points, amount, new Posting.Transfer(time)), "/posting");
                entries.state(points, amount);
            }
        }
        entries.state(account, amount);
    }

    /** What an account does not have is refused, so its balance stays as it is stated. */
    private static void overdraft(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        long more = draws.between(1, 100);
        switch (draws.below(5)) {
            case 0 -> spendMore(place, draws, entries, more);
            case 1 -> spendLapsed(place, draws, entries);
            case 2 -> spendBeforeEarning(place, entries, more);
            case 3 -> undoWhatWasSpent(place, entries, more);
            default ->
                place.tryTake(PointsBalance.class, draws, LedgerFaults::isRedeemable)
                        .ifPresentOrElse(
                                account -> spendMoreThanStated(place, entries, account.record(), more),
                                () -> spendMore(place, draws, entries, more));
        }
    }

    private static boolean isRedeemable(PointsBalance balance) {
        return balance.account().ledger() == Ledger.REDEEMABLE;
    }

    private static void spendMoreThanStated(Workplace place, FreshEntries entries, PointsBalance stated, long more) {
        PointsEntry entry = entries.next(stated.account(), stated.balance() + more, GOODS)
                .effectiveAt(place.header().issuedAt())
                .recordedAt(place.header().issuedAt())
                .build();
        place.expect(place.append(entry), AMOUNT);
    }

    private static void spendMore(Workplace place, Draws draws, FreshEntries entries, long more) {
        Ledger ledger = draws.pick(List.of(Ledger.REDEEMABLE, Ledger.TIME_BANK, Ledger.CASH_REWARD));
        PointsAccount account = entries.account(ledger);
        long amount = draws.between(1, 100);
        entries.increase(account, amount);
        Posting posting = switch (draws.below(ledger.isSpendable() ? 4 : 2)) {
            case 0 -> new Posting.Deduction(null);
            case 1 -> entries.adjustment(AdjustmentDirection.DECREASE);
            case 2 -> new Posting.Transfer(entries.account(ledger));
            default -> ledger == Ledger.TIME_BANK ? SERVICE : GOODS;
        };
        place.expect(entries.add(account, amount + more, posting), AMOUNT);
        entries.state(account, amount);
    }

    /** What has lapsed stays in the balance until an expiry takes it out, but cannot be spent. */
    private static void spendLapsed(Workplace place, Draws draws, FreshEntries entries) {
        PointsAccount account = entries.accountOf(Ledger.REDEEMABLE, MemberKind.COURIER);
        Instant longAgo = entries.time().minus(Duration.ofDays(DAYS_OF_A_CLUE + 2L + draws.below(100)));
        place.append(entries.next(account, OF_A_CLUE, CLUE)
                .effectiveAt(longAgo)
                .recordedAt(longAgo)
                .build());
        place.expect(entries.add(account, draws.between(1, (int) OF_A_CLUE), GOODS), AMOUNT);
        entries.state(account, OF_A_CLUE);
    }

    private static void spendBeforeEarning(Workplace place, FreshEntries entries, long amount) {
        PointsAccount account = entries.account(Ledger.REDEEMABLE);
        At<PointsEntry> spent = entries.add(account, amount, GOODS);
        entries.increase(account, amount);
        place.expect(spent, AMOUNT);
        entries.state(account, amount);
    }

    private static void undoWhatWasSpent(Workplace place, FreshEntries entries, long amount) {
        PointsAccount account = entries.account(Ledger.REDEEMABLE);
        EntryId earned = entries.increase(account, amount).record().id();
        entries.add(account, 1, GOODS);
        place.expect(entries.add(account, amount, new Posting.Reversal(earned)), AMOUNT);
        entries.state(account, amount - 1);
    }
}
