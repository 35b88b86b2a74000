package org.jiceng.samples;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published totals of a scenario, and how its communities fall to streets. */
final class Totals {

    /** All streets together. */
    static final int EVERYWHERE = -1;

    // The streets of district-31 in the order of the codes of those that the source names.
    static final int STREET_OF_TEAMS = 0;
    static final int STREET_OF_AREAS = 1;
    static final int STREET_OF_BASE_GRIDS = 3;

    private final List<Integer> streets;
    private final Map<Series, List<Total>> totals = new EnumMap<>(Series.class);

    private Totals(Integer... streets) {
        this.streets = List.of(streets);
    }

    /** A total, and the street among whose communities it is divided. */
    record Total(int street, long amount) {}

    static Totals of(Scenario scenario) {
        return switch (scenario) {
            case DISTRICT_31 -> district31();
            case COUNTY_38_232 -> county38();
            case DISTRICT_38_342 -> district38();
            case COUNTY_13_187 -> county13();
        };
    }

    /** The report of a district of 31 communities, each street with as many of them as in reality. */
    private static Totals district31() {
        return new Totals(6, 5, 3, 5, 4, 8)
                .put(Series.POPULATION, 1_400_000)
                .put(Series.GRIDS, STREET_OF_TEAMS, 150)
                .put(Series.GRIDS, STREET_OF_AREAS, 335)
                .put(Series.GRIDS, STREET_OF_BASE_GRIDS, 224)
                // What is left of 418 Party grids when those of the three streets are taken away.
                .put(Series.GRIDS, 2, 3)
                .put(Series.GRIDS, 4, 4)
                .put(Series.GRIDS, 5, 6)
                .put(Series.PARTY_GRIDS, STREET_OF_TEAMS, 48)
                .put(Series.PARTY_GRIDS, STREET_OF_BASE_GRIDS, 22)
                .put(Series.AREAS, STREET_OF_AREAS, 16)
                .put(Series.EPIDEMIC_GRIDS, 84)
                .put(Series.ENCLOSED_UNITS, 210)
                .put(Series.BUILDING_GROUPS, STREET_OF_BASE_GRIDS, 66)
                .put(Series.STARRY_TEAMS, STREET_OF_BASE_GRIDS, 5)
                .put(Series.RED_WAITER_TEAMS, STREET_OF_TEAMS, 284)
                .put(Series.RED_WAITERS, STREET_OF_TEAMS, 1270)
                .put(Series.COMPLEX_BRANCHES, 0)
                .put(Series.TEMPORARY_PARTY, 183)
                .put(Series.TWO_NEW_TEAMS, 182)
                .put(Series.APPEAL_STATIONS, 191)
                .put(Series.PSYCHOLOGY_STATIONS, 191)
                .put(Series.CONFIRMATION_ROOMS, 46)
                .put(Series.REST_HUTS, 57)
                .put(Series.SAFETY_OFFICERS, 36_000)
                .put(Series.WORKERS, 1000)
                .put(Series.CERTIFIED, 560)
                .put(Series.SECRETARIES_WITH_DEGREE, 20)
                .put(Series.LEGAL_ADVISERS, 102)
                .put(Series.COUNSELLORS, 49)
                .put(Series.APPEALS, 4160)
                .put(Series.APPEALS_RESOLVED, 3985)
                .put(Series.CONFIRMATIONS, 242)
                .put(Series.MARRIAGE_CASES, 702);
    }

    /** The report of a county of 38 communities and 232 grids; how the communities fall to streets is made up. */
    private static Totals county38() {
        return new Totals(10, 10, 9, 9)
                .put(Series.GRIDS, 232)
                .put(Series.COMPLEX_BRANCHES, 0)
                .put(Series.BUILDING_GROUPS, 0)
                .put(Series.WORKERS, 471)
                .put(Series.RECRUITS, 160)
                .put(Series.GRADUATES, 32)
                .put(Series.SUNK_POSTS, 32)
                .put(Series.IN_SERVICE, 2276)
                .put(Series.WHISTLES, 526)
                .put(Series.ALLIANCES, 5);
    }

    /** The report of a district of 38 communities and 342 grids; how the communities fall to streets is made up. */
    private static Totals district38() {
        return new Totals(6, 6, 6, 5, 5, 5, 5)
                .put(Series.GRIDS, 342)
                .put(Series.COMPLEX_BRANCHES, 164)
                .put(Series.RECRUITS, 64)
                .put(Series.CERTIFIED, 201)
                .put(Series.RETIRED_SECRETARIES, 34)
                .put(Series.NEW_EMPLOYMENT, 480)
                .put(Series.CLAIMED_POSTS, 82)
                .put(Series.BIDS, 327);
    }

    /** The report of a county of 13 communities and 187 grids: twelve urban communities, and one on the fringe. */
    private static Totals county13() {
        return new Totals(12, 1)
                .put(Series.GRIDS, 187)
                .put(Series.CELLS, 1071)
                .put(Series.COMPLEX_BRANCHES, 0)
                .put(Series.RESIDENT_UNITS, 159)
                .put(Series.IN_SERVICE, 2521)
                .put(Series.SELF_MANAGEMENT, 137)
                .put(Series.VILLAGE_COMMITTEES, 11)
                .put(Series.VILLAGE_GENERAL_BRANCHES, 97)
                .put(Series.VILLAGE_BRANCHES, 216)
                .put(Series.COUNCILS_OF_WORTHIES, 316)
                .put(Series.MIXED_COUNCILS, 160)
                .put(Series.STEWARD_TEAMS, 61)
                .put(Series.STEWARDS, 427)
                .put(Series.CONTACT_CADRES, 34)
                .put(Series.ORDERS, 8200);
    }

    private Totals put(Series series, long amount) {
        return put(series, EVERYWHERE, amount);
    }

    private Totals put(Series series, int street, long amount) {
        List<Total> before = totals.getOrDefault(series, List.of());
        totals.put(
                series,
                Stream.concat(before.stream(), Stream.of(new Total(street, amount)))
                        .toList());
        return this;
    }

    /** Returns how many communities each street has. */
    List<Integer> streets() {
        return Collections.unmodifiableList(streets);
    }

    /** Returns the totals of a series, or null if the scenario does not fix it. */
    @Nullable
    List<Total> find(Series series) {
        return totals.get(series);
    }
}
