package org.jiceng.samples.fault;

import java.util.List;
import org.jiceng.id.EntryId;
import org.jiceng.id.RedeemableId;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
import org.jiceng.points.RedeemableKind;
import org.jiceng.samples.internal.Draws;

/**
 * Faults of entries of points ledgers. Whoever adds to an account of the sample takes its stated balance first, and so the
 * account is its own.
 */
final class LedgerFaults {

    static final List<Injector> ALL = List.of(Injector.of("points.overdraft", LedgerFaults::overdraft));

    private static final RedeemableId GOODS = RedeemableId.of("daily-goods");

    private LedgerFaults() {}

    /** What an account does not have is refused, so its balance stays as it is stated. */
    private static void overdraft(Workplace place, Draws draws) {
        At<PointsBalance> account = place.take(
                PointsBalance.class,
                draws,
                "an account of redeemable points",
                balance -> balance.account().ledger() == Ledger.REDEEMABLE);
        At<PointsEntry> entry = place.append(PointsEntry.builder()
                .id(EntryId.of(place.freshId("e")))
                .account(account.record().account())
                .amount(account.record().balance() + draws.between(1, 100))
                .effectiveAt(place.header().issuedAt())
                .recordedAt(place.header().issuedAt())
                .scheme(PointsSchemes.ILLUSTRATIVE_VOLUNTEER.ref())
                .posting(new Posting.Redemption(GOODS, RedeemableKind.GOODS))
                .build());
        place.expect(entry, "/amount");
    }
}
