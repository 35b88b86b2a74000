package org.jiceng.serialization.internal.shape;

import java.util.Map;
import org.jiceng.organization.PartyDetails;
import org.jiceng.territory.Place;

/** The words that tell the variants inside records apart; append only, and never made from class names. */
final class UnionWords {

    private static final Map<Class<?>, String> WORDS = Map.of(
            Place.OfDivision.class, "division",
            Place.OfGrid.class, "grid",
            Place.OfComplex.class, "complex",
            Place.OfBuilding.class, "building",
            Place.Named.class, "named",
            PartyDetails.class, "party");

    private UnionWords() {}

    static String of(Class<?> member) {
        String word = WORDS.get(member);
        if (word == null) {
            throw new IllegalStateException("Every variant has a word, but none is known for " + member);
        }
        return word;
    }
}
