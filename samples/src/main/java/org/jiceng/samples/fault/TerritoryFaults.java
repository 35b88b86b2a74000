package org.jiceng.samples.fault;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.id.GridId;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** Faults of divisions, residential complexes and buildings. */
final class TerritoryFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("building.id.duplicate", TerritoryFaults::buildingTwice),
            Injector.of("complex.community.unknown", TerritoryFaults::unknownCommunity),
            Injector.of("complex.grid.outside", TerritoryFaults::gridOutside),
            Injector.of("complex.grid.unknown", TerritoryFaults::unknownGrid),
            Injector.of("complex.households.sum", TerritoryFaults::householdsOfBuildings),
            Injector.of("complex.owners-committee.contradicted", TerritoryFaults::committeeContradicted),
            Injector.of("division.code.doubtful", TerritoryFaults::doubtfulCode),
            Injector.of("division.households.sum", TerritoryFaults::householdsOfCommunities),
            Injector.of("division.parent.unknown", TerritoryFaults::unknownParent),
            Injector.of("division.population.sum", TerritoryFaults::populationOfCommunities));

    private static final int COUNTY_DIGITS = 6;

    /** Reads a number of a division. */
    @FunctionalInterface
    private interface Figure {
        @Nullable
        Long of(Division division);
    }

    private TerritoryFaults() {}

    private static boolean hasBuildings(ResidentialComplex complex) {
        return !complex.buildings().isEmpty();
    }

    /** A building gets an id that another one has: in the same complex, or in another that stands before or after it. */
    private static void buildingTwice(Workplace place, Draws draws) {
        At<ResidentialComplex> one = place.take(
                ResidentialComplex.class, draws, "a residential complex with buildings", TerritoryFaults::hasBuildings);
        At<ResidentialComplex> other = draws.in(300)
                ? one
                : place.tryTake(ResidentialComplex.class, draws, TerritoryFaults::hasBuildings)
                        .orElse(one);
        int which = draws.below(other.record().buildings().size());
        List<Building> buildings = new ArrayList<>(one.record().buildings());
        Building same = Building.of(other.record().buildings().get(which).id(), buildings.size() + 1 + "号楼");
        buildings.add(same);
        place.replace(one, one.record().toBuilder().buildings(buildings).build());
        if (one.position() >= other.position()) {
            place.expect(one, "/buildings/" + (buildings.size() - 1) + "/id");
        } else {
            place.expect(other, "/buildings/" + which + "/id");
        }
    }

    private static void unknownCommunity(Workplace place, Draws draws) {
        DivisionCode nowhere = Fresh.unknownCommunity(place, draws);
        place.expect(place.append(Fresh.complex(place, nowhere).build()), "/community");
    }

    private static void gridOutside(Workplace place, Draws draws) {
        DivisionCode elsewhere = Fresh.newCommunity(place, draws);
        GridId grid =
                place.append(Fresh.grid(place, elsewhere).build()).record().id();
        addGrid(place, draws, grid);
    }

    private static void unknownGrid(Workplace place, Draws draws) {
        addGrid(place, draws, GridId.of(place.freshId("g")));
    }

    private static void addGrid(Workplace place, Draws draws, GridId grid) {
        At<ResidentialComplex> complex =
                place.take(ResidentialComplex.class, draws, "a residential complex", any -> true);
        List<GridId> grids = new ArrayList<>(complex.record().grids());
        grids.add(grid);
        place.replace(complex, complex.record().toBuilder().grids(grids).build());
        place.expect(complex, "/grids/" + (grids.size() - 1));
    }

    private static void householdsOfBuildings(Workplace place, Draws draws) {
        At<ResidentialComplex> complex = place.take(
                ResidentialComplex.class,
                draws,
                "a residential complex with households in its buildings",
                each -> householdsIn(each) > 0);
        long fewer = householdsIn(complex.record()) - 1 - draws.below(10);
        place.replace(
                complex,
                complex.record().toBuilder().households(Math.max(0, fewer)).build());
        place.expect(complex, "/households");
    }

    private static long householdsIn(ResidentialComplex complex) {
        return complex.buildings().stream()
                .map(Building::households)
                .mapToLong(households -> households == null ? 0 : households)
                .sum();
    }

    private static void committeeContradicted(Workplace place, Draws draws) {
        At<ResidentialComplex> complex = place.take(
                ResidentialComplex.class,
                draws,
                "a residential complex with an owners’ committee in its term",
                each -> each.ownersCommitteeState() == OwnersCommitteeState.FORMED
                        && !committeesOf(place, each).isEmpty());
        committeesOf(place, complex.record()).forEach(place::leanOn);
        OwnersCommitteeState state =
                draws.pick(List.of(OwnersCommitteeState.NOT_DUE, OwnersCommitteeState.DUE_NOT_FORMED));
        place.replace(
                complex,
                complex.record().toBuilder().ownersCommitteeState(state).build());
        place.expect(complex, "/ownersCommitteeState");
    }

    private static List<At<Organization>> committeesOf(Workplace place, ResidentialComplex complex) {
        return place.unchanged(
                Organization.class,
                organization -> organization.details() instanceof OwnersCommitteeDetails details
                        && details.term() != null
                        && details.term().contains(place.header().asOf())
                        && organization.serves().contains(new Place.OfComplex(complex.id())));
    }

    /** The three digits from 600 on are given to no village. */
    private static void doubtfulCode(Workplace place, Draws draws) {
        DivisionCode code = place.freshDivision(Fresh.street(place, draws).value(), 600, 999);
        place.expect(place.append(Division.of(code, "新建社区")), "/code");
    }

    private static void unknownParent(Workplace place, Draws draws) {
        String county = Fresh.street(place, draws).value().substring(0, COUNTY_DIGITS);
        // The digits from 100 on are those of towns, and samples have streets.
        DivisionCode code = place.freshDivision(county + Codes.padded(100 + draws.below(90), 3), 1, 199);
        place.expect(place.append(Division.of(code, "新建社区")), "/code");
    }

    private static void householdsOfCommunities(Workplace place, Draws draws) {
        At<Division> street = streetAbove(place, draws, Division::households);
        long sum = sum(communitiesOf(place, street.record()), Division::households);
        place.replace(street, street.record().toBuilder().households(sum - 1).build());
        place.expect(street, "/households");
    }

    private static void populationOfCommunities(Workplace place, Draws draws) {
        At<Division> street = streetAbove(place, draws, Division::permanentPopulation);
        long sum = sum(communitiesOf(place, street.record()), Division::permanentPopulation);
        place.replace(
                street, street.record().toBuilder().permanentPopulation(sum - 1).build());
        place.expect(street, "/permanentPopulation");
    }

    /** Takes a street whose communities have a number, and keeps that as it is. */
    private static At<Division> streetAbove(Workplace place, Draws draws, Figure number) {
        At<Division> street = place.take(
                Division.class,
                draws,
                "a street or town whose communities are counted",
                division ->
                        division.level() == DivisionLevel.TOWNSHIP && sum(communitiesOf(place, division), number) > 0);
        communitiesOf(place, street.record()).forEach(place::leanOn);
        return street;
    }

    private static List<At<Division>> communitiesOf(Workplace place, Division street) {
        return place.unchanged(
                Division.class,
                division ->
                        division.code().parent().filter(street.code()::equals).isPresent());
    }

    private static long sum(List<At<Division>> divisions, Figure number) {
        return divisions.stream()
                .map(at -> number.of(at.record()))
                .mapToLong(each -> each == null ? 0 : each)
                .sum();
    }
}
