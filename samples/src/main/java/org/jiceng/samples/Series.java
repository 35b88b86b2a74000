package org.jiceng.samples;

/**
 * Something that is counted by community; its name is part of the format.
 *
 * <p>A scenario fixes the totals of some; the others are drawn around their norm, or are nowhere.
 */
enum Series {
    /** The grids that divide a community: 6.66 on average in Binzhou, 6.11 and 9.0 in two other places. */
    GRIDS(7, 3),
    /** Party grids above the grids, where a place counts them apart. */
    PARTY_GRIDS,
    /** Areas of several grids. */
    AREAS,
    /** Cells, into which the grids of old complexes are divided. */
    CELLS,
    EPIDEMIC_GRIDS,
    ENCLOSED_UNITS,
    /** Residents; drawn from the households where no scenario fixes it. */
    POPULATION,
    /** Residential complexes; drawn from the grids where no scenario fixes it. */
    COMPLEXES,

    COMPLEX_BRANCHES(3, 2),
    BUILDING_GROUPS(4, 3),
    SELF_MANAGEMENT(1, 1),
    RESIDENT_UNITS(2, 2),
    ALLIANCES(1, 0),
    TEMPORARY_PARTY,
    VILLAGE_COMMITTEES,
    VILLAGE_GENERAL_BRANCHES,
    VILLAGE_BRANCHES,
    COUNCILS_OF_WORTHIES,
    MIXED_COUNCILS,
    APPEAL_STATIONS(1, 1),
    PSYCHOLOGY_STATIONS,
    CONFIRMATION_ROOMS,
    REST_HUTS(1, 1),
    RED_WAITER_TEAMS,
    RED_WAITERS,
    STEWARD_TEAMS,
    STEWARDS,
    TWO_NEW_TEAMS,
    STARRY_TEAMS,
    SAFETY_OFFICERS,

    /** Members with a record. */
    MEMBERS(220, 90),
    /** Community workers: 18 for 10,000 residents, of which Binzhou has 92.5 %. */
    WORKERS(11, 3),
    RECRUITS,
    GRADUATES,
    CERTIFIED,
    RETIRED_SECRETARIES(1, 1),
    NEW_EMPLOYMENT(8, 6),
    /** In-service Party members who registered: 60 in a community of one county. */
    IN_SERVICE(60, 25),
    SECRETARIES_WITH_DEGREE,
    CLAIMED_POSTS,
    SUNK_POSTS,
    CONTACT_CADRES,
    LEGAL_ADVISERS(1, 1),
    COUNSELLORS(1, 1),

    /** Requests of every sort for which there is no series of its own. */
    REQUESTS(95, 45),
    APPEALS,
    /** How many of the appeals are resolved. */
    APPEALS_RESOLVED,
    CONFIRMATIONS,
    MARRIAGE_CASES,
    WHISTLES,
    BIDS,
    ORDERS;

    private final int mean;
    private final int spread;

    Series() {
        this(0, 0);
    }

    Series(int mean, int spread) {
        this.mean = mean;
        this.spread = spread;
    }

    /** Returns a number for this series, by which its numbers of chance are told from those of others. */
    long number() {
        // How the hash of a text is computed stands in the Java specification.
        return name().hashCode();
    }

    int mean() {
        return mean;
    }

    int spread() {
        return spread;
    }
}
