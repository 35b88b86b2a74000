package org.jiceng.serialization.internal.shape;

import java.util.Map;
import org.jiceng.organization.PartyDetails;
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
