package org.jiceng.samples.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiceng.id.MemberId;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.points.AdjustmentDirection;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
import org.jiceng.points.SchemeVersion;
import org.jiceng.samples.internal.Draws;

/** Entries of points that a fault appends, on accounts that nobody else has: each takes effect an hour after the last. */
final class FreshEntries {

    private static final Duration BEGIN = Duration.ofHours(40);
    private static final Duration STEP = Duration.ofHours(1);

    private final Workplace place;
    private final Draws draws;
    private Instant time;

    FreshEntries(Workplace place, Draws draws) {
        this.place = place;
        this.draws = draws;
        this.time = place.header().issuedAt().minus(BEGIN);
    }

    /** The time of the entry that was made last. */
    Instant time() {
        return time;
    }

    /** Returns an account of a member who is new. */
    PointsAccount account(Ledger ledger) {
        return accountOf(ledger, MemberKind.VOLUNTEER);
    }

    /** Returns an account of a member of a kind who is new. */
    PointsAccount accountOf(Ledger ledger, MemberKind kind) {
        Member member = Fresh.member(place).kinds(List.of(kind)).build();
        return PointsAccount.of(place.append(member).record().id(), ledger);
    }

    /** Returns an entry an hour after the last, under the scheme of the ledger; it is not appended. */
    PointsEntry.Builder next(PointsAccount account, long amount, Posting posting) {
        time = time.plus(STEP);
        return Fresh.award(place, account)
                .amount(amount)
                .effectiveAt(time)
                .recordedAt(time)
                .scheme(schemeOf(account.ledger()))
                .posting(posting);
    }

    /** Appends an entry an hour after the last, under the scheme of the ledger. */
    At<PointsEntry> add(PointsAccount account, long amount, Posting posting) {
        return place.append(next(account, amount, posting).build());
    }

    /** Adds to an account of any ledger by an adjustment. */
    At<PointsEntry> increase(PointsAccount account, long amount) {
        return add(account, amount, adjustment(AdjustmentDirection.INCREASE));
    }

    /** Returns an adjustment that somebody of the sample approved. */
    Posting adjustment(AdjustmentDirection direction) {
        MemberId approver =
                place.see(Member.class, draws, "a member", any -> true).id();
        return new Posting.Adjustment(direction, "补录", approver);
    }

    /** States what an account holds when the dataset is issued; where that is right, nothing is found. */
    At<PointsBalance> state(PointsAccount account, long balance) {
        return place.append(new PointsBalance(account, balance, place.header().issuedAt()));
    }

    static SchemeVersion schemeOf(Ledger ledger) {
        return switch (ledger) {
            case APPRAISAL -> PointsSchemes.ILLUSTRATIVE_APPRAISAL.ref();
            case REDEEMABLE -> PointsSchemes.ILLUSTRATIVE_VOLUNTEER.ref();
            case TIME_BANK -> PointsSchemes.ILLUSTRATIVE_TIME_BANK.ref();
            case CASH_REWARD -> PointsSchemes.SAFETY_OFFICER_REWARD.ref();
        };
    }
}
