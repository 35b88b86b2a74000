package org.jiceng.request;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * What a request is about, such as {@code waste-sorting}.
 *
 * <p>The standard words are those that the sources name: services of an appeal platform, topics of deliberation and of
 * visits, lines of work of a grid, kinds of hazards. Campaigns against crime and the handling of petitions are
 * named by a source too and are left out on purpose: they are no services to a requester.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:night-patrol}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record RequestCategory(String word) implements Word, Comparable<RequestCategory> {

    private static final List<String> STANDARD = List.of(
            "public-appeal",
            "legal-service",
            "psychological-support",
            "dispute-mediation",
            "assistance",
            "ageing-retrofit",
            "child-retrofit",
            "accessibility-retrofit",
            "lift-installation",
            "waste-sorting",
            "property-hiring",
            "property-service",
            "public-income",
            "sanitation",
            "transport",
            "public-security",
            "party-service",
            "government-service",
            "daily-life",
            "culture-sports",
            "after-school",
            "production-safety",
            "water-quality",
            "urban-village",
            "policy-information",
            "convenience",
            "epidemic-control",
            "emergency-rescue",
            "health-check",
            "legal-education",
            "marriage-mediation",
            "relationship-mediation",
            "parent-child-mediation",
            "self-built-house",
            "dilapidated-house",
            "converted-dwelling",
            "crowded-building");

    /** An appeal that no other word fits. */
    public static final RequestCategory PUBLIC_APPEAL = new RequestCategory("public-appeal");

    /** Advice or help in law. */
    public static final RequestCategory LEGAL_SERVICE = new RequestCategory("legal-service");

    /** Support by somebody who counsels. */
    public static final RequestCategory PSYCHOLOGICAL_SUPPORT = new RequestCategory("psychological-support");

    /** Mediation of a dispute. */
    public static final RequestCategory DISPUTE_MEDIATION = new RequestCategory("dispute-mediation");

    /** Help and relief. */
    public static final RequestCategory ASSISTANCE = new RequestCategory("assistance");

    /** A place is made fit for the old. */
    public static final RequestCategory AGEING_RETROFIT = new RequestCategory("ageing-retrofit");

    /** A place is made fit for children. */
    public static final RequestCategory CHILD_RETROFIT = new RequestCategory("child-retrofit");

    /** A place is made free of barriers. */
    public static final RequestCategory ACCESSIBILITY_RETROFIT = new RequestCategory("accessibility-retrofit");

    /** A lift is added to a building. */
    public static final RequestCategory LIFT_INSTALLATION = new RequestCategory("lift-installation");

    /** Sorting of waste. */
    public static final RequestCategory WASTE_SORTING = new RequestCategory("waste-sorting");

    /** The owners hire a property company. */
    public static final RequestCategory PROPERTY_HIRING = new RequestCategory("property-hiring");

    /** What a property company does or leaves undone. */
    public static final RequestCategory PROPERTY_SERVICE = new RequestCategory("property-service");

    /** The income of what the owners have in common. */
    public static final RequestCategory PUBLIC_INCOME = new RequestCategory("public-income");

    /** Cleanliness of the surroundings. */
    public static final RequestCategory SANITATION = new RequestCategory("sanitation");

    /** Traffic and travel. */
    public static final RequestCategory TRANSPORT = new RequestCategory("transport");

    /** Security of the community. */
    public static final RequestCategory PUBLIC_SECURITY = new RequestCategory("public-security");

    /** A service of the Party organization. */
    public static final RequestCategory PARTY_SERVICE = new RequestCategory("party-service");

    /** A service of the government. */
    public static final RequestCategory GOVERNMENT_SERVICE = new RequestCategory("government-service");

    /** A service of daily life. */
    public static final RequestCategory DAILY_LIFE = new RequestCategory("daily-life");

    /** Culture and sports. */
    public static final RequestCategory CULTURE_SPORTS = new RequestCategory("culture-sports");

    /** Care for children after school. */
    public static final RequestCategory AFTER_SCHOOL = new RequestCategory("after-school");

    /** Safety of work and production. */
    public static final RequestCategory PRODUCTION_SAFETY = new RequestCategory("production-safety");

    /** Quality of waters. */
    public static final RequestCategory WATER_QUALITY = new RequestCategory("water-quality");

    /** Governance of an urban village. */
    public static final RequestCategory URBAN_VILLAGE = new RequestCategory("urban-village");

    /** What a policy says. */
    public static final RequestCategory POLICY_INFORMATION = new RequestCategory("policy-information");

    /** A service that saves people a way. */
    public static final RequestCategory CONVENIENCE = new RequestCategory("convenience");

    /** Prevention and control of epidemics. */
    public static final RequestCategory EPIDEMIC_CONTROL = new RequestCategory("epidemic-control");

    /** Rescue in an emergency. */
    public static final RequestCategory EMERGENCY_RESCUE = new RequestCategory("emergency-rescue");

    /** A check of health. */
    public static final RequestCategory HEALTH_CHECK = new RequestCategory("health-check");

    /** Education in law. */
    public static final RequestCategory LEGAL_EDUCATION = new RequestCategory("legal-education");

    /** Mediation between spouses. */
    public static final RequestCategory MARRIAGE_MEDIATION = new RequestCategory("marriage-mediation");

    /** Mediation between partners who are not married. */
    public static final RequestCategory RELATIONSHIP_MEDIATION = new RequestCategory("relationship-mediation");

    /** Mediation between parents and children. */
    public static final RequestCategory PARENT_CHILD_MEDIATION = new RequestCategory("parent-child-mediation");

    /** A dwelling that its owner built and uses for business. */
    public static final RequestCategory SELF_BUILT_HOUSE = new RequestCategory("self-built-house");

    /** An old house in danger. */
    public static final RequestCategory DILAPIDATED_HOUSE = new RequestCategory("dilapidated-house");

    /** A dwelling that was turned into a place of business. */
    public static final RequestCategory CONVERTED_DWELLING = new RequestCategory("converted-dwelling");

    /** A public building with crowds. */
    public static final RequestCategory CROWDED_BUILDING = new RequestCategory("crowded-building");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public RequestCategory {
        LocalWords.require(word, STANDARD, "RequestCategory");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static RequestCategory of(String word) {
        return new RequestCategory(word);
    }

    /**
     * Checks whether {@link #of} accepts a text.
     *
     * @param text any text
     * @return true exactly when {@link #of} accepts it
     */
    public static boolean isValid(String text) {
        return LocalWords.isAllowed(text, STANDARD);
    }

    /**
     * Returns the standard list.
     *
     * @return all words that the library knows, in a stable order
     */
    public static List<RequestCategory> standard() {
        return List.of(
                PUBLIC_APPEAL,
                LEGAL_SERVICE,
                PSYCHOLOGICAL_SUPPORT,
                DISPUTE_MEDIATION,
                ASSISTANCE,
                AGEING_RETROFIT,
                CHILD_RETROFIT,
                ACCESSIBILITY_RETROFIT,
                LIFT_INSTALLATION,
                WASTE_SORTING,
                PROPERTY_HIRING,
                PROPERTY_SERVICE,
                PUBLIC_INCOME,
                SANITATION,
                TRANSPORT,
                PUBLIC_SECURITY,
                PARTY_SERVICE,
                GOVERNMENT_SERVICE,
                DAILY_LIFE,
                CULTURE_SPORTS,
                AFTER_SCHOOL,
                PRODUCTION_SAFETY,
                WATER_QUALITY,
                URBAN_VILLAGE,
                POLICY_INFORMATION,
                CONVENIENCE,
                EPIDEMIC_CONTROL,
                EMERGENCY_RESCUE,
                HEALTH_CHECK,
                LEGAL_EDUCATION,
                MARRIAGE_MEDIATION,
                RELATIONSHIP_MEDIATION,
                PARENT_CHILD_MEDIATION,
                SELF_BUILT_HOUSE,
                DILAPIDATED_HOUSE,
                CONVERTED_DWELLING,
                CROWDED_BUILDING);
    }

    @Override
    public int compareTo(RequestCategory other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
