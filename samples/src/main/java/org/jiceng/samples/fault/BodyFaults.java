package org.jiceng.samples.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.id.ActivityId;
import org.jiceng.id.EarningRuleId;
import org.jiceng.member.Post;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationDetails;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.TeamDetails;
import org.jiceng.organization.TeamKind;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
import org.jiceng.samples.internal.Draws;
import org.jspecify.annotations.Nullable;

/** Faults of properties that do not go together, in organizations, posts and entries of points. */
final class BodyFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("organization.details.mismatch", BodyFaults::otherDetails),
            Injector.of("owners-committee.seats.exceeded", BodyFaults::moreThanAllSeats),
            Injector.of("points.cash.activity", BodyFaults::cashForActivity),
            Injector.of("post.filled-outside-period", BodyFaults::filledBefore));

    /** Fifty yuan. */
    private static final long SMALLEST_REWARD = 5_000;

    private BodyFaults() {}

    private static void otherDetails(Workplace place, Draws draws) {
        At<Organization> at = place.take(
                Organization.class,
                draws,
                "an organization that stands in no network and has no details",
                body -> body.details() == null && !NetworkFaults.standsInNetwork(body));
        OrganizationDetails details =
                draws.in(500) ? PartyDetails.of(PartyForm.BRANCH) : TeamDetails.of(TeamKind.VOLUNTEER);
        place.replace(at, at.record().toBuilder().details(details).build());
        place.expect(at, "/details");
    }

    private static void moreThanAllSeats(Workplace place, Draws draws) {
        At<Organization> at = place.take(
                Organization.class,
                draws,
                "an owners’ committee that says how many seats it has",
                body -> seats(body.details()) > 0);
        if (at.record().details() instanceof OwnersCommitteeDetails old) {
            long more = seats(old) + 1 + draws.below(3);
            OwnersCommitteeDetails details = new OwnersCommitteeDetails(old.term(), old.seats(), more);
            place.replace(at, at.record().toBuilder().details(details).build());
            place.expect(at, "/details/partyMemberSeats");
        }
    }

    private static long seats(@Nullable OrganizationDetails details) {
        return details instanceof OwnersCommitteeDetails committee && committee.seats() != null ? committee.seats() : 0;
    }

    /** The activity is no matter of any balance or fund; one of the sample if there is any, else a small new one. */
    private static void cashForActivity(Workplace place, Draws draws) {
        At<PointsEntry> at = place.tryTake(PointsEntry.class, draws, BodyFaults::isCash)
                .orElseGet(() -> place.append(Fresh.award(
                                place,
                                PointsAccount.of(
                                        place.append(Fresh.member(place).build())
                                                .record()
                                                .id(),
                                        Ledger.CASH_REWARD))
                        .amount(SMALLEST_REWARD)
                        .scheme(PointsSchemes.SAFETY_OFFICER_REWARD.ref())
                        .posting(Posting.award(EarningRuleId.of("case")))
                        .build()));
        if (at.record().posting() instanceof Posting.Award old) {
            ActivityId activity = ActivityId.of(place.freshId("a"));
            Posting award = new Posting.Award(old.rule(), activity, old.minutes());
            place.replace(at, at.record().toBuilder().posting(award).build());
            place.expect(at, "/posting");
        }
    }

    private static boolean isCash(PointsEntry entry) {
        return entry.account().ledger() == Ledger.CASH_REWARD && entry.posting() instanceof Posting.Award;
    }

    private static void filledBefore(Workplace place, Draws draws) {
        At<Post> at = place.take(
                Post.class,
                draws,
                "a post with a first day",
                post -> firstDay(post).isPresent());
        LocalDate before = firstDay(at.record()).orElseThrow().minusDays(1 + draws.below(100));
        place.replace(at, at.record().toBuilder().filledSince(before).build());
        place.expect(at, "/filledSince");
    }

    private static Optional<LocalDate> firstDay(Post post) {
        return post.period() == null
                ? Optional.empty()
                : Optional.ofNullable(post.period().firstDay());
    }
}
