package org.jiceng.member;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The role of a post, such as {@code grid-leader}.
 *
 * <p>A role is independent of the place where the post is: a secretary of a street and one of a branch have the same
 * word unless the sources set them apart. Who holds several roles at once has several posts.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:red-waiter}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record PostRole(String word) implements Word, Comparable<PostRole> {

    private static final List<String> STANDARD = List.of(
            "community-party-secretary",
            "community-full-time-deputy-secretary",
            "part-time-deputy-secretary",
            "part-time-committee-member",
            "party-affairs-worker",
            "party-secretary",
            "party-group-leader",
            "party-committee-member",
            "first-secretary",
            "two-committee-member",
            "residents-committee-director",
            "street-full-time-deputy-secretary",
            "organization-commissioner",
            "party-building-organizer",
            "party-building-instructor",
            "urban-party-building-worker",
            "grid-branch-secretary",
            "grid-leader",
            "full-time-grid-worker",
            "part-time-grid-worker",
            "grid-worker",
            "full-time-grid-party-member",
            "complex-branch-secretary",
            "building-leader",
            "hub-household",
            "information-officer",
            "social-information-officer",
            "safety-patroller",
            "volunteer",
            "guide",
            "mediator",
            "patroller",
            "persuader",
            "safety-officer",
            "squadron-captain",
            "squad-member",
            "governance-group-leader",
            "legal-adviser",
            "psychological-counsellor",
            "dispute-mediation-social-worker",
            "crisis-intervention-social-worker",
            "marriage-mediator",
            "governance-pioneer",
            "contact-cadre",
            "owners-committee-chair",
            "owners-committee-member",
            "property-company-head",
            "property-project-manager",
            "property-employee",
            "steward",
            "league-member",
            "womens-federation-executive",
            "mentor",
            "residents-representative",
            "community-police-officer",
            "community-cadre",
            "supervisors-chair",
            "collective-asset-director",
            "joint-conference-head",
            "claimed-governance-post");

    private static final List<String> EXCLUSIVE = List.of(
            "community-party-secretary",
            "party-secretary",
            "party-group-leader",
            "first-secretary",
            "residents-committee-director",
            "grid-branch-secretary",
            "grid-leader",
            "complex-branch-secretary",
            "building-leader",
            "squadron-captain",
            "governance-group-leader",
            "owners-committee-chair",
            "property-company-head",
            "supervisors-chair",
            "collective-asset-director",
            "joint-conference-head");

    /** Leads the Party organization of a community. */
    public static final PostRole COMMUNITY_PARTY_SECRETARY = new PostRole("community-party-secretary");

    /** Assists the secretary of a community full-time. */
    public static final PostRole COMMUNITY_FULL_TIME_DEPUTY_SECRETARY =
            new PostRole("community-full-time-deputy-secretary");

    /** A deputy secretary whose main work is elsewhere. */
    public static final PostRole PART_TIME_DEPUTY_SECRETARY = new PostRole("part-time-deputy-secretary");

    /** A committee member whose main work is elsewhere. */
    public static final PostRole PART_TIME_COMMITTEE_MEMBER = new PostRole("part-time-committee-member");

    /** Does the daily work of a Party organization. */
    public static final PostRole PARTY_AFFAIRS_WORKER = new PostRole("party-affairs-worker");

    /** Leads a Party organization of any other form or tier. */
    public static final PostRole PARTY_SECRETARY = new PostRole("party-secretary");

    /** Leads a Party group. */
    public static final PostRole PARTY_GROUP_LEADER = new PostRole("party-group-leader");

    /** A member of the committee of a Party organization. */
    public static final PostRole PARTY_COMMITTEE_MEMBER = new PostRole("party-committee-member");

    /** Was sent by a higher body to lead beside the secretary. */
    public static final PostRole FIRST_SECRETARY = new PostRole("first-secretary");

    /** A member of the Party committee or the residents’ committee of a community. */
    public static final PostRole TWO_COMMITTEE_MEMBER = new PostRole("two-committee-member");

    /** Leads the residents’ committee. */
    public static final PostRole RESIDENTS_COMMITTEE_DIRECTOR = new PostRole("residents-committee-director");

    /** Assists the secretary of a street full-time. */
    public static final PostRole STREET_FULL_TIME_DEPUTY_SECRETARY = new PostRole("street-full-time-deputy-secretary");

    /** Answers for organization in a committee. */
    public static final PostRole ORGANIZATION_COMMISSIONER = new PostRole("organization-commissioner");

    /** Was posted to an industrial park to build up Party organizations. */
    public static final PostRole PARTY_BUILDING_ORGANIZER = new PostRole("party-building-organizer");

    /** Was posted where no Party organization is possible yet. */
    public static final PostRole PARTY_BUILDING_INSTRUCTOR = new PostRole("party-building-instructor");

    /** Works full-time for Party building in a street. */
    public static final PostRole URBAN_PARTY_BUILDING_WORKER = new PostRole("urban-party-building-worker");

    /** Leads the Party branch of a grid. */
    public static final PostRole GRID_BRANCH_SECRETARY = new PostRole("grid-branch-secretary");

    /** Leads a grid. */
    public static final PostRole GRID_LEADER = new PostRole("grid-leader");

    /** Works in a grid full-time. */
    public static final PostRole FULL_TIME_GRID_WORKER = new PostRole("full-time-grid-worker");

    /** Works in a grid beside other work. */
    public static final PostRole PART_TIME_GRID_WORKER = new PostRole("part-time-grid-worker");

    /** Works in a grid; whether full-time is not stated. */
    public static final PostRole GRID_WORKER = new PostRole("grid-worker");

    /** The full-time Party member of a team in a grid. */
    public static final PostRole FULL_TIME_GRID_PARTY_MEMBER = new PostRole("full-time-grid-party-member");

    /** Leads the Party branch of a residential complex. */
    public static final PostRole COMPLEX_BRANCH_SECRETARY = new PostRole("complex-branch-secretary");

    /** Looks after a building. */
    public static final PostRole BUILDING_LEADER = new PostRole("building-leader");

    /** Links the neighbours of a building or staircase. */
    public static final PostRole HUB_HOUSEHOLD = new PostRole("hub-household");

    /** Reports what happens in a cell. */
    public static final PostRole INFORMATION_OFFICER = new PostRole("information-officer");

    /** Reports what people in new employment see on their ways. */
    public static final PostRole SOCIAL_INFORMATION_OFFICER = new PostRole("social-information-officer");

    /** Watches over safety on daily ways. */
    public static final PostRole SAFETY_PATROLLER = new PostRole("safety-patroller");

    /** Serves as a volunteer. */
    public static final PostRole VOLUNTEER = new PostRole("volunteer");

    /** Explains a place to visitors. */
    public static final PostRole GUIDE = new PostRole("guide");

    /** Settles disputes. */
    public static final PostRole MEDIATOR = new PostRole("mediator");

    /** Walks patrol. */
    public static final PostRole PATROLLER = new PostRole("patroller");

    /** Talks people round. */
    public static final PostRole PERSUADER = new PostRole("persuader");

    /** Reports safety matters to the district. */
    public static final PostRole SAFETY_OFFICER = new PostRole("safety-officer");

    /** Leads a governance squadron. */
    public static final PostRole SQUADRON_CAPTAIN = new PostRole("squadron-captain");

    /** A member of a squad, squadron or team. */
    public static final PostRole SQUAD_MEMBER = new PostRole("squad-member");

    /** Leads the governance group of an area. */
    public static final PostRole GOVERNANCE_GROUP_LEADER = new PostRole("governance-group-leader");

    /** Advises a community on law. */
    public static final PostRole LEGAL_ADVISER = new PostRole("legal-adviser");

    /** Gives psychological counsel. */
    public static final PostRole PSYCHOLOGICAL_COUNSELLOR = new PostRole("psychological-counsellor");

    /** A social worker who settles disputes. */
    public static final PostRole DISPUTE_MEDIATION_SOCIAL_WORKER = new PostRole("dispute-mediation-social-worker");

    /** A social worker who helps in psychological crises. */
    public static final PostRole CRISIS_INTERVENTION_SOCIAL_WORKER = new PostRole("crisis-intervention-social-worker");

    /** Settles disputes of marriages. */
    public static final PostRole MARRIAGE_MEDIATOR = new PostRole("marriage-mediator");

    /** A young cadre who was sent to a community. */
    public static final PostRole GOVERNANCE_PIONEER = new PostRole("governance-pioneer");

    /** A cadre of a higher tier who keeps contact with a street. */
    public static final PostRole CONTACT_CADRE = new PostRole("contact-cadre");

    /** Leads an owners’ committee. */
    public static final PostRole OWNERS_COMMITTEE_CHAIR = new PostRole("owners-committee-chair");

    /** A member of an owners’ committee. */
    public static final PostRole OWNERS_COMMITTEE_MEMBER = new PostRole("owners-committee-member");

    /** Leads a property service company. */
    public static final PostRole PROPERTY_COMPANY_HEAD = new PostRole("property-company-head");

    /** Answers for a property service project. */
    public static final PostRole PROPERTY_PROJECT_MANAGER = new PostRole("property-project-manager");

    /** Works for a property service company. */
    public static final PostRole PROPERTY_EMPLOYEE = new PostRole("property-employee");

    /** Looks after residents as a member of a steward team. */
    public static final PostRole STEWARD = new PostRole("steward");

    /** A member of the Youth League who is the backbone of a volunteer team. */
    public static final PostRole LEAGUE_MEMBER = new PostRole("league-member");

    /** An executive member of the Women’s Federation. */
    public static final PostRole WOMENS_FEDERATION_EXECUTIVE = new PostRole("womens-federation-executive");

    /** Guides a new community worker. */
    public static final PostRole MENTOR = new PostRole("mentor");

    /** Represents residents. */
    public static final PostRole RESIDENTS_REPRESENTATIVE = new PostRole("residents-representative");

    /** The police officer of a community. */
    public static final PostRole COMMUNITY_POLICE_OFFICER = new PostRole("community-police-officer");

    /** A cadre of a community; which post is not stated. */
    public static final PostRole COMMUNITY_CADRE = new PostRole("community-cadre");

    /** Leads the supervisors of a joint-stock cooperative company. */
    public static final PostRole SUPERVISORS_CHAIR = new PostRole("supervisors-chair");

    /** Leads the committee for collective assets. */
    public static final PostRole COLLECTIVE_ASSET_DIRECTOR = new PostRole("collective-asset-director");

    /** Leads the joint conference of a street or community. */
    public static final PostRole JOINT_CONFERENCE_HEAD = new PostRole("joint-conference-head");

    /** Holds a governance post that people may claim. */
    public static final PostRole CLAIMED_GOVERNANCE_POST = new PostRole("claimed-governance-post");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public PostRole {
        LocalWords.require(word, STANDARD, "PostRole");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static PostRole of(String word) {
        return new PostRole(word);
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
    public static List<PostRole> standard() {
        return STANDARD.stream().map(PostRole::of).toList();
    }

    /**
     * Checks whether one person at a time has this role in one place, as a secretary or a chair has.
     *
     * @return false for roles of several people, and for every local word
     */
    public boolean isExclusive() {
        return EXCLUSIVE.contains(word);
    }

    @Override
    public int compareTo(PostRole other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
