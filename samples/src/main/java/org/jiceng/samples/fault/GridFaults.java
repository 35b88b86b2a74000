package org.jiceng.samples.fault;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCode;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.samples.internal.Draws;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Faults of grids. */
final class GridFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("grid.code.duplicate", GridFaults::codeTwice),
            Injector.of("grid.code.layout", GridFaults::codeOfOtherLayout).after(GridFaults::decideOnLayout),
            Injector.of("grid.division.unknown", GridFaults::unknownDivision),
            Injector.of("grid.households.sum", GridFaults::householdsOfParts),
            Injector.of("grid.outlives-parent", GridFaults::outlivesParent),
            Injector.of("grid.parent.cycle", GridFaults::partOfItself),
            Injector.of("grid.parent.outside", GridFaults::parentElsewhere),
            Injector.of("grid.parent.unknown", GridFaults::unknownParent),
            Injector.of("grid.party-organization.other-kind", GridFaults::noPartyOrganization),
            Injector.of("grid.party-organization.unknown", GridFaults::unknownPartyOrganization),
            Injector.of("grid.population.sum", GridFaults::populationOfParts));

    private static final int LONGEST_CYCLE = 4;

    private GridFaults() {}

    /** Gives a grid the code of another one; whichever stands later is found. */
    private static void codeTwice(Workplace place, Draws draws) {
        String lookedFor = "two grids of one system that have codes";
        At<Grid> one = place.take(Grid.class, draws, lookedFor, GridFaults::hasCode);
        At<Grid> other = place.take(
                Grid.class,
                draws,
                lookedFor,
                grid -> hasCode(grid) && grid.system().equals(one.record().system()));
        place.replace(one, one.record().toBuilder().code(other.record().code()).build());
        place.expect(one.position() > other.position() ? one : other, "/code");
    }

    private static boolean hasCode(Grid grid) {
        return grid.code() != null;
    }

    /** The layout is for a system of which samples have no grids, so that it is about no other. */
    private static void decideOnLayout(Workplace place) {
        place.changeProfile(profile -> profile.gridCode(GridCodeLayout.BEIJING_15, GridSystem.URBAN_MANAGEMENT));
    }

    /** The last three digits count from 001 on. */
    private static void codeOfOtherLayout(Workplace place, Draws draws) {
        DivisionCode division = Fresh.newCommunity(place, draws);
        At<Grid> grid = place.append(Fresh.grid(place, division)
                .system(GridSystem.URBAN_MANAGEMENT)
                .code(GridCode.of(division.value() + "000"))
                .build());
        place.expect(grid, "/code");
    }

    private static void unknownDivision(Workplace place, Draws draws) {
        DivisionCode nowhere = Fresh.unknownCommunity(place, draws);
        place.expect(place.append(Fresh.grid(place, nowhere).build()), "/division");
    }

    private static void householdsOfParts(Workplace place, Draws draws) {
        At<Grid> whole = place.take(
                Grid.class,
                draws,
                "a grid that says how many households it has",
                each -> number(each.households()) >= 0);
        place.append(partOf(whole.record(), place)
                .households(number(whole.record().households()) + 1 + draws.below(10))
                .build());
        place.expect(whole, "/households");
    }

    private static void populationOfParts(Workplace place, Draws draws) {
        At<Grid> whole = place.take(
                Grid.class,
                draws,
                "a grid that says how many people live in it",
                each -> number(each.population()) >= 0);
        place.append(partOf(whole.record(), place)
                .population(number(whole.record().population()) + 1 + draws.below(10))
                .build());
        place.expect(whole, "/population");
    }

    private static long number(@Nullable Long number) {
        return number == null ? -1 : number;
    }

    private static Grid.Builder partOf(Grid whole, Workplace place) {
        return Fresh.grid(place, whole.division()).system(whole.system()).parent(whole.id());
    }

    private static void outlivesParent(Workplace place, Draws draws) {
        DivisionCode division = Fresh.community(place, draws);
        Grid ended = Fresh.grid(place, division)
                .period(new DateRange(null, place.header().asOf().minusDays(1 + draws.below(300))))
                .build();
        place.append(ended);
        place.expect(place.append(partOf(ended, place).build()), "/parent");
    }

    /** A ring of one to four grids; it is found once, at the smallest id. */
    private static void partOfItself(Workplace place, Draws draws) {
        DivisionCode division = Fresh.community(place, draws);
        int length = 1 + draws.below(LONGEST_CYCLE);
        List<GridId> ids = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            ids.add(GridId.of(place.freshId("g")));
        }
        String smallest = ids.stream().map(GridId::value).sorted().toList().get(0);
        for (int i = 0; i < length; i++) {
            At<Grid> grid = place.append(Fresh.grid(place, division)
                    .id(ids.get(i))
                    .parent(ids.get((i + 1) % length))
                    .build());
            if (ids.get(i).value().equals(smallest)) {
                place.expect(grid, "/parent");
            }
        }
    }

    private static void parentElsewhere(Workplace place, Draws draws) {
        Grid parent = place.see(Grid.class, draws, "a grid", GridFaults::isOfSample);
        DivisionCode elsewhere = Fresh.newCommunity(place, draws);
        At<Grid> grid =
                place.append(Fresh.grid(place, elsewhere).parent(parent.id()).build());
        place.expect(grid, "/parent");
    }

    /** No fault changes the division of a grid, nor that of a grid that hangs on a street. */
    private static boolean isOfSample(Grid grid) {
        return grid.division().value().length() == 12;
    }

    private static void unknownParent(Workplace place, Draws draws) {
        At<Grid> grid = place.take(Grid.class, draws, "a grid that is part of no other", each -> each.parent() == null);
        GridId nobody = GridId.of(place.freshId("g"));
        place.replace(grid, grid.record().toBuilder().parent(nobody).build());
        place.expect(grid, "/parent");
    }

    private static void noPartyOrganization(Workplace place, Draws draws) {
        At<Organization> other = place.lean(
                Organization.class,
                draws,
                "a committee or public body",
                body -> body.kind().equals(OrganizationKind.PUBLIC_BODY)
                        || body.kind().equals(OrganizationKind.RESIDENTS_COMMITTEE));
        changeParty(place, draws, other.record().id());
    }

    private static void unknownPartyOrganization(Workplace place, Draws draws) {
        changeParty(place, draws, OrganizationId.of(place.freshId("o")));
    }

    private static void changeParty(Workplace place, Draws draws, OrganizationId party) {
        At<Grid> grid = place.take(Grid.class, draws, "a grid", any -> true);
        place.replace(grid, grid.record().toBuilder().partyOrganization(party).build());
        place.expect(grid, "/partyOrganization");
    }
}
