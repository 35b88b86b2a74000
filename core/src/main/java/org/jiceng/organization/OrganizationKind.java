package org.jiceng.organization;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The kind of an organization, such as {@code residents-committee}.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:red-waiter}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record OrganizationKind(String word) implements Word, Comparable<OrganizationKind> {

    private static final List<String> STANDARD = List.of(
            "party-organization",
            "coordination-body",
            "public-body",
            "residents-committee",
            "villagers-committee",
            "sub-committee",
            "supervision-committee",
            "residents-group",
            "owners-assembly",
            "owners-committee",
            "interim-committee",
            "self-management-committee",
            "council",
            "cooperative",
            "property-company",
            "enterprise",
            "resident-unit",
            "alliance",
            "team",
            "social-organization",
            "mass-organization",
            "station");

    /** A Party organization of any form, from a working committee to a hub household. */
    public static final OrganizationKind PARTY_ORGANIZATION = new OrganizationKind("party-organization");

    /** A leading group, a coordination mechanism, a joint office. */
    public static final OrganizationKind COORDINATION_BODY = new OrganizationKind("coordination-body");

    /** A department, an enforcement body, a court or procuratorate, a public institution. */
    public static final OrganizationKind PUBLIC_BODY = new OrganizationKind("public-body");

    /** The self-governing body of the residents of a community. */
    public static final OrganizationKind RESIDENTS_COMMITTEE = new OrganizationKind("residents-committee");

    /** The self-governing body of the villagers of a village. */
    public static final OrganizationKind VILLAGERS_COMMITTEE = new OrganizationKind("villagers-committee");

    /** A committee that a residents’ committee set up for one field. */
    public static final OrganizationKind SUB_COMMITTEE = new OrganizationKind("sub-committee");

    /** The body that watches over residents’ affairs. */
    public static final OrganizationKind SUPERVISION_COMMITTEE = new OrganizationKind("supervision-committee");

    /** A group of neighbours below the residents’ committee. */
    public static final OrganizationKind RESIDENTS_GROUP = new OrganizationKind("residents-group");

    /** All owners of a residential complex. */
    public static final OrganizationKind OWNERS_ASSEMBLY = new OrganizationKind("owners-assembly");

    /** The body that the owners of a residential complex elected. */
    public static final OrganizationKind OWNERS_COMMITTEE = new OrganizationKind("owners-committee");

    /** The body that stands in until there is an owners’ committee. */
    public static final OrganizationKind INTERIM_COMMITTEE = new OrganizationKind("interim-committee");

    /** The body of an old complex that manages itself. */
    public static final OrganizationKind SELF_MANAGEMENT_COMMITTEE = new OrganizationKind("self-management-committee");

    /** A council that discusses or mediates. */
    public static final OrganizationKind COUNCIL = new OrganizationKind("council");

    /** The collective economy of a community. */
    public static final OrganizationKind COOPERATIVE = new OrganizationKind("cooperative");

    /** A company that serves residential complexes. */
    public static final OrganizationKind PROPERTY_COMPANY = new OrganizationKind("property-company");

    /** A company of another kind. */
    public static final OrganizationKind ENTERPRISE = new OrganizationKind("enterprise");

    /** A unit that has its seat in the area. */
    public static final OrganizationKind RESIDENT_UNIT = new OrganizationKind("resident-unit");

    /** Bodies that meet or work together. */
    public static final OrganizationKind ALLIANCE = new OrganizationKind("alliance");

    /** People who act together: volunteers, stewards, a squad. */
    public static final OrganizationKind TEAM = new OrganizationKind("team");

    /** An association, foundation or social service institution. */
    public static final OrganizationKind SOCIAL_ORGANIZATION = new OrganizationKind("social-organization");

    /** A trade union, the Youth League, the Women’s Federation and the like. */
    public static final OrganizationKind MASS_ORGANIZATION = new OrganizationKind("mass-organization");

    /** A service station or point with people of its own. */
    public static final OrganizationKind STATION = new OrganizationKind("station");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public OrganizationKind {
        LocalWords.require(word, STANDARD, "OrganizationKind");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static OrganizationKind of(String word) {
        return new OrganizationKind(word);
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
    public static List<OrganizationKind> standard() {
        return List.of(
                PARTY_ORGANIZATION,
                COORDINATION_BODY,
                PUBLIC_BODY,
                RESIDENTS_COMMITTEE,
                VILLAGERS_COMMITTEE,
                SUB_COMMITTEE,
                SUPERVISION_COMMITTEE,
                RESIDENTS_GROUP,
                OWNERS_ASSEMBLY,
                OWNERS_COMMITTEE,
                INTERIM_COMMITTEE,
                SELF_MANAGEMENT_COMMITTEE,
                COUNCIL,
                COOPERATIVE,
                PROPERTY_COMPANY,
                ENTERPRISE,
                RESIDENT_UNIT,
                ALLIANCE,
                TEAM,
                SOCIAL_ORGANIZATION,
                MASS_ORGANIZATION,
                STATION);
    }

    @Override
    public int compareTo(OrganizationKind other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
