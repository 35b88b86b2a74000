package org.jiceng.points;

import java.time.Duration;
import java.time.Instant;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EntryId;
import org.jiceng.id.IdempotencyKey;
import org.jiceng.id.MemberId;
import org.jiceng.id.RedeemableId;
import org.jspecify.annotations.Nullable;

/** Makes entries of fictitious members with few words; times count hours from the start of 2026. */
final class Entries {

    static final Instant START = Instant.parse("2025-12-31T16:00:00Z");
    static final PointsAccount ONE = account("m-1", Ledger.REDEEMABLE);
    static final PointsAccount OTHER = account("m-2", Ledger.REDEEMABLE);
    static final SchemeVersion SCHEME = PointsSchemes.ILLUSTRATIVE_VOLUNTEER.ref();
    static final Posting REDEMPTION = new Posting.Redemption(RedeemableId.of("haircut"), RedeemableKind.SERVICE);
    static final Posting DEDUCTION = new Posting.Deduction(null);

    private Entries() {}

    static PointsAccount account(String member, Ledger ledger) {
        return PointsAccount.of(MemberId.of(member), ledger);
    }

    static Instant at(long hour) {
        return START.plus(Duration.ofHours(hour));
    }

    static PointsEntry entry(String id, PointsAccount account, long amount, long hour, Posting posting) {
        return entry(id, account, amount, hour, posting, null);
    }

    static PointsEntry entry(
            String id, PointsAccount account, long amount, long hour, Posting posting, @Nullable String key) {
        return PointsEntry.builder()
                .id(EntryId.of(id))
                .account(account)
                .amount(amount)
                .effectiveAt(at(hour))
                .recordedAt(at(hour))
                .scheme(SCHEME)
                .idempotencyKey(key == null ? null : IdempotencyKey.of(key))
                .posting(posting)
                .build();
    }

    static Posting award() {
        return Posting.award(EarningRuleId.of("problem-solved"));
    }

    static Posting adjustment(AdjustmentDirection direction) {
        return new Posting.Adjustment(direction, "核对", MemberId.of("m-9"));
    }

    static Posting reversalOf(String id) {
        return new Posting.Reversal(EntryId.of(id));
    }

    static Posting expiryOf(String id) {
        return new Posting.Expiry(EntryId.of(id));
    }
}
