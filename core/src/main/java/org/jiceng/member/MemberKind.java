package org.jiceng.member;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * A kind of member, such as {@code in-service}; a member may be of several kinds at once.
 *
 * <p>Kinds say in which capacity somebody takes part. There is none for people who receive a service, for their health
 * or for their hardship, and none may be added.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:red-waiter}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record MemberKind(String word) implements Word, Comparable<MemberKind> {

    private static final List<String> STANDARD = List.of(
            "in-service",
            "no-post",
            "floating",
            "retired",
            "retired-cadre",
            "two-new",
            "resident-unit",
            "street-organ",
            "community",
            "resident",
            "dual-check-in",
            "party-volunteer",
            "former-village-secretary",
            "community-worker",
            "all-round-social-worker",
            "grid-worker",
            "active-resident",
            "five-elders",
            "party-applicant",
            "league-member",
            "volunteer",
            "new-employment",
            "courier",
            "delivery-rider",
            "ride-hailing-driver",
            "truck-driver",
            "graduate-specialist",
            "representative");

    /** A Party member who works in a unit and serves where he or she lives. */
    public static final MemberKind IN_SERVICE = new MemberKind("in-service");

    /** A Party member without a post, who takes a designated one. */
    public static final MemberKind NO_POST = new MemberKind("no-post");

    /** A Party member away from the organization that he or she belongs to. */
    public static final MemberKind FLOATING = new MemberKind("floating");

    /** A Party member who has retired. */
    public static final MemberKind RETIRED = new MemberKind("retired");

    /** A Party member who has retired from a cadre’s post. */
    public static final MemberKind RETIRED_CADRE = new MemberKind("retired-cadre");

    /** A Party member of a new economic or new social organization. */
    public static final MemberKind TWO_NEW = new MemberKind("two-new");

    /** A Party member of a unit that has its seat in the area. */
    public static final MemberKind RESIDENT_UNIT = new MemberKind("resident-unit");

    /** A Party member who works in the organs of the street. */
    public static final MemberKind STREET_ORGAN = new MemberKind("street-organ");

    /** A Party member whose organization is that of the community. */
    public static final MemberKind COMMUNITY = new MemberKind("community");

    /** A Party member who lives in the complex. */
    public static final MemberKind RESIDENT = new MemberKind("resident");

    /** A Party member who checked in at two places and answers for a task. */
    public static final MemberKind DUAL_CHECK_IN = new MemberKind("dual-check-in");

    /** A Party member who is registered as a volunteer. */
    public static final MemberKind PARTY_VOLUNTEER = new MemberKind("party-volunteer");

    /** Somebody who led the Party organization of a former village. */
    public static final MemberKind FORMER_VILLAGE_SECRETARY = new MemberKind("former-village-secretary");

    /** A full-time member of the two committees, or full-time staff of a community. */
    public static final MemberKind COMMUNITY_WORKER = new MemberKind("community-worker");

    /** A community worker who is certified for all fields. */
    public static final MemberKind ALL_ROUND_SOCIAL_WORKER = new MemberKind("all-round-social-worker");

    /** Somebody who works in a grid. */
    public static final MemberKind GRID_WORKER = new MemberKind("grid-worker");

    /** A resident without Party membership who takes part. */
    public static final MemberKind ACTIVE_RESIDENT = new MemberKind("active-resident");

    /** A veteran of one of five groups, which no source lists. */
    public static final MemberKind FIVE_ELDERS = new MemberKind("five-elders");

    /** Somebody who has applied for membership of the Party. */
    public static final MemberKind PARTY_APPLICANT = new MemberKind("party-applicant");

    /** A member of the Communist Youth League. */
    public static final MemberKind LEAGUE_MEMBER = new MemberKind("league-member");

    /** A volunteer without further mark. */
    public static final MemberKind VOLUNTEER = new MemberKind("volunteer");

    /** Somebody of a new form of business or employment, occupation not stated. */
    public static final MemberKind NEW_EMPLOYMENT = new MemberKind("new-employment");

    /** Somebody who delivers parcels. */
    public static final MemberKind COURIER = new MemberKind("courier");

    /** Somebody who delivers meals. */
    public static final MemberKind DELIVERY_RIDER = new MemberKind("delivery-rider");

    /** Somebody who drives passengers that order by an application. */
    public static final MemberKind RIDE_HAILING_DRIVER = new MemberKind("ride-hailing-driver");

    /** Somebody who drives goods. */
    public static final MemberKind TRUCK_DRIVER = new MemberKind("truck-driver");

    /** A graduate who was recruited for grassroots work. */
    public static final MemberKind GRADUATE_SPECIALIST = new MemberKind("graduate-specialist");

    /** A Party representative, a deputy of a People’s Congress, or a member of a CPPCC committee. */
    public static final MemberKind REPRESENTATIVE = new MemberKind("representative");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public MemberKind {
        LocalWords.require(word, STANDARD, "MemberKind");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static MemberKind of(String word) {
        return new MemberKind(word);
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
    public static List<MemberKind> standard() {
        return List.of(
                IN_SERVICE,
                NO_POST,
                FLOATING,
                RETIRED,
                RETIRED_CADRE,
                TWO_NEW,
                RESIDENT_UNIT,
                STREET_ORGAN,
                COMMUNITY,
                RESIDENT,
                DUAL_CHECK_IN,
                PARTY_VOLUNTEER,
                FORMER_VILLAGE_SECRETARY,
                COMMUNITY_WORKER,
                ALL_ROUND_SOCIAL_WORKER,
                GRID_WORKER,
                ACTIVE_RESIDENT,
                FIVE_ELDERS,
                PARTY_APPLICANT,
                LEAGUE_MEMBER,
                VOLUNTEER,
                NEW_EMPLOYMENT,
                COURIER,
                DELIVERY_RIDER,
                RIDE_HAILING_DRIVER,
                TRUCK_DRIVER,
                GRADUATE_SPECIALIST,
                REPRESENTATIVE);
    }

    @Override
    public int compareTo(MemberKind other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
