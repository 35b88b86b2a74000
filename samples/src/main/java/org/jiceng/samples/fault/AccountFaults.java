package org.jiceng.samples.fault;

import java.util.List;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.points.AdjustmentDirection;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.Posting;
import org.jiceng.samples.internal.Draws;

/** Faults of who has an account of points, who earns, and who approves. */
final class AccountFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("points.account.unknown", AccountFaults::nobodysAccount),
            Injector.of("points.adjustment.self-approved", AccountFaults::approvedByOneself),
            Injector.of("points.award.not-eligible", AccountFaults::notEligible));

    private static final int CLUE = 5;

    private AccountFaults() {}

    private static void nobodysAccount(Workplace place, Draws draws) {
        PointsAccount ofNobody = PointsAccount.of(MemberId.of(place.freshId("m")), Ledger.REDEEMABLE);
        switch (draws.below(5)) {
            case 0 -> place.expect(place.append(Fresh.award(place, ofNobody).build()), "/account/member");
            case 1 -> {
                PointsAccount ofNoTeam = PointsAccount.of(OrganizationId.of(place.freshId("o")), Ledger.REDEEMABLE);
                place.expect(place.append(Fresh.award(place, ofNoTeam).build()), "/account/team");
            }
            case 2 ->
                place.expect(
                        place.append(
                                new PointsBalance(ofNobody, 0L, place.header().issuedAt())),
                        "/account/member");
            case 3 -> {
                PointsAccount account = Fresh.account(place);
                PointsEntry earned =
                        place.append(Fresh.award(place, account).build()).record();
                PointsEntry given = Fresh.award(place, account)
                        .amount(earned.amount())
                        .effectiveAt(place.header().issuedAt())
                        .recordedAt(place.header().issuedAt())
                        .posting(new Posting.Transfer(ofNobody))
                        .build();
                place.expect(place.append(given), "/posting/to/member");
            }
            default -> {
                PointsEntry adjustment = Fresh.award(place, Fresh.account(place))
                        .posting(increase(MemberId.of(place.freshId("m"))))
                        .build();
                place.expect(place.append(adjustment), "/posting/approver");
            }
        }
    }

    private static Posting increase(MemberId approver) {
        return new Posting.Adjustment(AdjustmentDirection.INCREASE, "补录", approver);
    }

    private static void approvedByOneself(Workplace place, Draws draws) {
        MemberId member = place.append(Fresh.member(place).build()).record().id();
        PointsEntry entry = Fresh.award(place, PointsAccount.of(member, Ledger.REDEEMABLE))
                .amount((long) draws.between(1, 100))
                .posting(increase(member))
                .build();
        place.expect(place.append(entry), "/posting/approver");
    }

    /** Clues are rewarded to people in new employment, and the new member is a volunteer. */
    private static void notEligible(Workplace place, Draws draws) {
        PointsEntry entry = Fresh.award(place, Fresh.account(place))
                .amount((long) CLUE)
                .posting(Posting.award(EarningRuleId.of("clue")))
                .build();
        place.expect(place.append(entry), "/posting/rule");
    }
}
