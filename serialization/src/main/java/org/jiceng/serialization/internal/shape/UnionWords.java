package org.jiceng.serialization.internal.shape;

import java.util.Map;
import org.jiceng.member.PostSeat;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.organization.AllianceDetails;
import org.jiceng.organization.InterimCommitteeDetails;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.TeamDetails;
import org.jiceng.points.EarningRate;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.Posting;
import org.jiceng.request.EventDetails;
import org.jiceng.request.Requester;
import org.jiceng.territory.Place;

/** The words that tell the variants inside records apart; append only, and never made from class names. */
final class UnionWords {

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(Place.OfDivision.class, "division"),
            Map.entry(Place.OfGrid.class, "grid"),
            Map.entry(Place.OfComplex.class, "complex"),
            Map.entry(Place.OfBuilding.class, "building"),
            Map.entry(Place.Named.class, "named"),
            Map.entry(PartyDetails.class, "party"),
            Map.entry(OwnersCommitteeDetails.class, "owners-committee"),
            Map.entry(InterimCommitteeDetails.class, "interim-committee"),
            Map.entry(PropertyCompanyDetails.class, "property-company"),
            Map.entry(AllianceDetails.class, "alliance"),
            Map.entry(TeamDetails.class, "team"),
            Map.entry(PostSeat.OfOrganization.class, "organization"),
            Map.entry(PostSeat.OfGrid.class, "grid"),
            Map.entry(PostSeat.OfComplex.class, "complex"),
            Map.entry(PostSeat.OfBuilding.class, "building"),
            Map.entry(PostSeat.OfDivision.class, "division"),
            Map.entry(RegistrationPlace.OfCommunity.class, "community"),
            Map.entry(RegistrationPlace.OfGrid.class, "grid"),
            Map.entry(RegistrationPlace.OfComplex.class, "complex"),
            Map.entry(RegistrationPlace.OfCentre.class, "centre"),
            Map.entry(PointsAccount.OfMember.class, "member"),
            Map.entry(PointsAccount.OfTeam.class, "team"),
            Map.entry(Posting.Award.class, "award"),
            Map.entry(Posting.Deduction.class, "deduction"),
            Map.entry(Posting.Redemption.class, "redemption"),
            Map.entry(Posting.Transfer.class, "transfer"),
            Map.entry(Posting.Adjustment.class, "adjustment"),
            Map.entry(Posting.Reversal.class, "reversal"),
            Map.entry(Posting.Expiry.class, "expiry"),
            Map.entry(EarningRate.Fixed.class, "fixed"),
            Map.entry(EarningRate.PerHour.class, "per-hour"),
            Map.entry(EarningRate.Between.class, "between"),
            Map.entry(Requester.Anonymous.class, "anonymous"),
            Map.entry(Requester.Pseudonymous.class, "pseudonymous"),
            Map.entry(Requester.Identified.class, "identified"),
            Map.entry(EventDetails.Assignment.class, "assignment"),
            Map.entry(EventDetails.Outcome.class, "outcome"),
            Map.entry(EventDetails.Rating.class, "rating"),
            Map.entry(EventDetails.Extension.class, "extension"),
            Map.entry(EventDetails.Merge.class, "merge"),
            Map.entry(EventDetails.FollowUp.class, "follow-up"));

    private UnionWords() {}

    static String of(Class<?> member) {
        String word = WORDS.get(member);
        if (word == null) {
            throw new IllegalStateException("Every variant has a word, but none is known for " + member);
        }
        return word;
    }
}
