package org.jiceng.samples;

import java.util.List;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.jspecify.annotations.Nullable;

/** How many there are of everything, told for each community alone and without looking at others. */
final class Plan {

    private static final int UNEVEN = 250;
    private static final int RESIDENTS_OF_A_HOUSEHOLD = 2620;
    private static final int PERMILLE = 1000;
    private static final int MEAN_HOUSEHOLDS_OF_A_GRID = 400;

    /** No scenario needs more members than this in one community. */
    private static final int MOST_NEEDED_MEMBERS = 600;

    /** Series of which neighbours must not exchange parts, since another is counted inside of them. */
    private static final List<Series> EVEN = List.of(
            Series.APPEALS,
            Series.APPEALS_RESOLVED,
            Series.WORKERS,
            Series.CERTIFIED,
            Series.RECRUITS,
            Series.GRADUATES,
            Series.RED_WAITER_TEAMS,
            Series.RED_WAITERS,
            Series.STEWARD_TEAMS,
            Series.STEWARDS);

    private final long seed;
    private final @Nullable Scenario scenario;
    private final @Nullable Totals totals;
    private final Layout layout;
    private final long members;
    private final boolean citizenNumbers;

    Plan(SampleSpec spec) {
        seed = spec.seed();
        scenario = spec.findScenario().orElse(null);
        totals = scenario == null ? null : Totals.of(scenario);
        layout = scenario == null || totals == null
                ? Layout.of(spec.communityCount())
                : Layout.of(scenario, totals.streets());
        members = spec.findMembers().orElse(-1L);
        citizenNumbers = spec.hasCitizenNumbers();
    }

    long seed() {
        return seed;
    }

    Layout layout() {
        return layout;
    }

    /** Returns a bound of the members of one community. */
    int mostMembers() {
        long most = (long) Series.MEMBERS.mean() + Series.MEMBERS.spread() + 200;
        if (members >= 0) {
            most = members / layout.communities() * 3 / 2 + 2;
        }
        return (int) Math.max(most, MOST_NEEDED_MEMBERS);
    }

    /** Checks whether a number of members was asked for. */
    boolean hasMembers() {
        return members >= 0;
    }

    boolean hasCitizenNumbers() {
        return citizenNumbers;
    }

    boolean is(Scenario one) {
        return scenario == one;
    }

    @Nullable
    Scenario scenario() {
        return scenario;
    }

    /** Checks whether the total of a series is that of the scenario. */
    boolean isFixed(Series series) {
        return totals != null && totals.find(series) != null;
    }

    Draws draws(int community, Family family, long ordinal) {
        return Draws.of(seed, community, family, ordinal);
    }

    /** Returns how many of a series a community has. */
    int count(Series series, int community) {
        if (series == Series.MEMBERS && members >= 0) {
            return uneven(members, layout.communities(), community, UNEVEN, series);
        }
        List<Totals.Total> fixed = totals == null ? null : totals.find(series);
        if (fixed != null) {
            return fixed.stream()
                    .mapToInt(total -> share(series, total, community))
                    .sum();
        }
        if (series.mean() == 0) {
            return 0;
        }
        return Draws.of(seed, community, Family.NORM, series.number()).near(series.mean(), series.spread());
    }

    private int share(Series series, Totals.Total total, int community) {
        int spread = EVEN.contains(series) ? 0 : UNEVEN;
        if (total.street() == Totals.EVERYWHERE) {
            return uneven(total.amount(), layout.communities(), community, spread, series);
        }
        if (layout.streetOf(community) != total.street()) {
            return 0;
        }
        int first = layout.firstOfStreet(total.street());
        return uneven(total.amount(), layout.sizeOfStreet(total.street()), community - first, spread, series);
    }

    private int uneven(long total, int parts, int part, int spread, Series series) {
        return Shares.uneven(total, parts, part, spread, draws(part >> 1, Family.SHARE, series.number()));
    }

    /** Returns the part of a total that falls to a community, for what is limited in the whole dataset. */
    int part(long total, int community) {
        return Shares.even(total, layout.communities(), community);
    }

    /**
     * Returns the households of a community: 300 to 500 for each grid as the norm says, less or more in some, or after
     * the published population.
     */
    int households(int community) {
        Draws draws = Draws.of(seed, community, Family.NORM, -1);
        if (isFixed(Series.POPULATION)) {
            return (int) ((long) count(Series.POPULATION, community) * PERMILLE / RESIDENTS_OF_A_HOUSEHOLD);
        }
        int grids = Math.max(1, count(Series.GRIDS, community));
        return grids * draws.near(MEAN_HOUSEHOLDS_OF_A_GRID, 60);
    }

    int population(int community) {
        if (isFixed(Series.POPULATION)) {
            return count(Series.POPULATION, community);
        }
        int residents = Draws.of(seed, community, Family.NORM, -2).near(RESIDENTS_OF_A_HOUSEHOLD, 250);
        return (int) ((long) households(community) * residents / PERMILLE);
    }
}
