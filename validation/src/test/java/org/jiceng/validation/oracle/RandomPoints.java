package org.jiceng.validation.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.id.ActivityId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EntryId;
import org.jiceng.id.IdempotencyKey;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RedeemableId;
import org.jiceng.points.AdjustmentDirection;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.Posting;
import org.jiceng.points.RedeemableKind;
import org.jiceng.points.SchemeVersion;

/** Entries and balances at random, dense enough that they touch each other. */
final class RandomPoints {

    static final long MOST = (1L << 53) - 1;

    private final Dice dice;
    private final Ledger main;
    private final List<PointsEntry> made = new ArrayList<>();

    RandomPoints(Dice dice) {
        this.dice = dice;
        this.main = dice.among(
                Ledger.REDEEMABLE, Ledger.REDEEMABLE, Ledger.TIME_BANK, Ledger.APPRAISAL, Ledger.CASH_REWARD);
    }

    DatasetRecord any() {
        return dice.once(6) ? balance() : entry();
    }

    private Ledger ledger() {
        return dice.once(8) ? dice.of(List.of(Ledger.values())) : main;
    }

    private PointsAccount account() {
        if (dice.once(8)) {
            return PointsAccount.of(OrganizationId.of(dice.id("o", 7)), ledger());
        }
        return PointsAccount.of(dice.once(5) ? dice.member() : MemberId.of(dice.id("m", 2)), ledger());
    }

    private long amount() {
        if (dice.once(60)) {
            return dice.among(0L, -7L, Long.MAX_VALUE, Long.MIN_VALUE);
        }
        return dice.once(40) ? dice.among(MOST, MOST - 5, 1L) : dice.among(5L, 10L, 20L, 20L, 25L, 50L, 60L, 200L);
    }

    private SchemeVersion scheme(Ledger ledger) {
        String id = switch (dice.once(12) ? dice.of(List.of(Ledger.values())) : ledger) {
            case REDEEMABLE -> dice.among("illustrative-volunteer", "own-points");
            case TIME_BANK -> dice.among("illustrative-time-bank", "own-time");
            case APPRAISAL -> dice.among("illustrative-appraisal", "own-score");
            case CASH_REWARD -> dice.among("safety-officer-reward", "own-cash");
        };
        return SchemeVersion.of(id, dice.once(20) ? "2" : "1");
    }

    private PointsEntry entry() {
        if (!made.isEmpty() && dice.once(30)) {
            return dice.of(made);
        }
        PointsAccount account = account();
        Instant effective = dice.instant();
        Posting posting = posting(account);
        PointsAccount booked = account;
        long amount = amount();
        if (posting instanceof Posting.Reversal reversal && !dice.once(5)) {
            for (PointsEntry other : made) {
                if (other.id().equals(reversal.of())) {
                    booked = other.account();
                    amount = other.amount();
                    effective = dice.once(5) ? effective : other.effectiveAt().plusSeconds(dice.below(200_000));
                }
            }
        } else if (posting instanceof Posting.Expiry expiry && !dice.once(5)) {
            for (PointsEntry other : made) {
                if (other.id().equals(expiry.of())) {
                    booked = other.posting() instanceof Posting.Transfer transfer ? transfer.to() : other.account();
                    amount = dice.once(2) ? Math.max(1, other.amount() / 2) : other.amount();
                    effective = dice.once(5) ? effective : other.effectiveAt().plusSeconds(dice.below(400_000));
                }
            }
        }
        PointsEntry entry = new PointsEntry(
                id(),
                booked,
                amount,
                effective,
                dice.once(3) ? dice.instant() : effective,
                scheme(booked.ledger()),
                dice.once(4) ? IdempotencyKey.of(dice.id("k", 6)) : null,
                posting,
                dice.extensions());
        made.add(entry);
        return entry;
    }

    private EntryId id() {
        return EntryId.of(dice.once(25) ? dice.id("pe", 5) : "pe-" + (made.size() + 1));
    }

    private EntryId earlier() {
        return made.isEmpty() || dice.once(12)
                ? EntryId.of(dice.id("pe", 30))
                : made.get(dice.below(made.size())).id();
    }

    private Posting posting(PointsAccount account) {
        return switch (dice.below(14)) {
            case 0, 1, 2, 3, 4, 5 -> award();
            case 6 -> new Posting.Adjustment(AdjustmentDirection.INCREASE, dice.text(), dice.member());
            case 7 ->
                dice.once(2)
                        ? new Posting.Adjustment(AdjustmentDirection.DECREASE, dice.text(), dice.member())
                        : new Posting.Deduction(
                                dice.once(2) ? null : EarningRuleId.of(dice.among("duty", "duty", "short", "nothing")));
            case 8 ->
                new Posting.Redemption(
                        RedeemableId.of(dice.among("daily-goods", "haircut", "service", "umbrella")),
                        dice.among(RedeemableKind.GOODS, RedeemableKind.SERVICE));
            case 9, 10 ->
                new Posting.Transfer(
                        dice.once(8) ? account() : PointsAccount.of(MemberId.of(dice.id("m", 2)), account.ledger()));
            case 11, 12 -> new Posting.Reversal(earlier());
            default -> new Posting.Expiry(earlier());
        };
    }

    private Posting award() {
        String rule = switch (main) {
            case REDEEMABLE -> dice.among("service-hour", "clue", "problem-solved", "short", "short");
            case TIME_BANK -> dice.among("service", "short");
            case APPRAISAL -> dice.among("duty", "short");
            case CASH_REWARD -> dice.among("case", "short");
        };
        return new Posting.Award(
                EarningRuleId.of(dice.once(20) ? "nothing" : rule),
                dice.once(8) ? ActivityId.of("a-1") : null,
                dice.once(3) ? dice.among(60L, 30L, 61L, 300L, -1L) : null);
    }

    private PointsBalance balance() {
        return new PointsBalance(
                PointsAccount.of(MemberId.of(dice.id("m", 2)), ledger()),
                dice.among(0L, 0L, 5L, 10L, 20L, 20L, 40L, 50L, 60L),
                dice.instant());
    }
}
