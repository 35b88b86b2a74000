package org.jiceng.serialization.internal.shape;

import java.util.Map;
import org.jiceng.organization.AllianceDetails;
import org.jiceng.organization.InterimCommitteeDetails;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.TeamDetails;
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
            Map.entry(TeamDetails.class, "team"));

    private UnionWords() {}

    static String of(Class<?> member) {
        String word = WORDS.get(member);
        if (word == null) {
            throw new IllegalStateException("Every variant has a word, but none is known for " + member);
        }
        return word;
    }
}
