package org.jiceng.samples.fault;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.grid.Grid;
import org.jiceng.member.Member;
import org.jiceng.organization.Organization;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.ServiceRequest;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;

/** Faults of single texts: each is put into one of several places, which one is drawn. */
final class TextFaults {

    static final List<Injector> ALL = List.of(Injector.of("text.blank", with(max -> " \u3000")));

    /** Makes a text that is wrong. */
    @FunctionalInterface
    private interface Bad {
        /** Returns a text for a place that holds so many code points. */
        String text(int max);
    }

    /** Puts a text into one place of a record. */
    @FunctionalInterface
    private interface Spot {
        void put(Workplace place, Draws draws, Bad bad);
    }

    private static final List<Spot> SPOTS = List.of(
            TextFaults::nameOfDivision,
            TextFaults::nameOfGrid,
            TextFaults::nameOfOrganization,
            TextFaults::nameOfComplex,
            TextFaults::nameOfBuilding,
            TextFaults::skill,
            TextFaults::title);

    private TextFaults() {}

    private static Injector.Work with(Bad bad) {
        return (place, draws) -> draws.pick(SPOTS).put(place, draws, bad);
    }

    private static void nameOfDivision(Workplace place, Draws draws, Bad bad) {
        At<Division> at = place.take(Division.class, draws, "a division", any -> true);
        place.replace(at, at.record().toBuilder().name(bad.text(100)).build());
        place.expect(at, "/name");
    }

    private static void nameOfGrid(Workplace place, Draws draws, Bad bad) {
        At<Grid> at = place.take(Grid.class, draws, "a grid", any -> true);
        place.replace(at, at.record().toBuilder().name(bad.text(100)).build());
        place.expect(at, "/name");
    }

    private static void nameOfOrganization(Workplace place, Draws draws, Bad bad) {
        At<Organization> at = place.take(Organization.class, draws, "an organization", any -> true);
        place.replace(at, at.record().toBuilder().name(bad.text(200)).build());
        place.expect(at, "/name");
    }

    private static void nameOfComplex(Workplace place, Draws draws, Bad bad) {
        At<ResidentialComplex> at = place.take(ResidentialComplex.class, draws, "a residential complex", any -> true);
        place.replace(at, at.record().toBuilder().name(bad.text(100)).build());
        place.expect(at, "/name");
    }

    private static void nameOfBuilding(Workplace place, Draws draws, Bad bad) {
        At<ResidentialComplex> at = place.take(
                ResidentialComplex.class,
                draws,
                "a residential complex with buildings",
                complex -> !complex.buildings().isEmpty());
        List<Building> buildings = new ArrayList<>(at.record().buildings());
        int which = draws.below(buildings.size());
        Building old = buildings.get(which);
        buildings.set(which, new Building(old.id(), bad.text(100), old.households()));
        place.replace(at, at.record().toBuilder().buildings(buildings).build());
        place.expect(at, "/buildings/" + which + "/name");
    }

    private static void skill(Workplace place, Draws draws, Bad bad) {
        At<Member> at = place.take(Member.class, draws, "a member", any -> true);
        List<String> skills = new ArrayList<>(at.record().skills());
        skills.add(bad.text(50));
        place.replace(at, at.record().toBuilder().skills(skills).build());
        place.expect(at, "/skills/" + (skills.size() - 1));
    }

    private static void title(Workplace place, Draws draws, Bad bad) {
        At<ServiceRequest> at = place.take(
                ServiceRequest.class,
                draws,
                "a service request with a title",
                request -> request.matter().title() != null);
        RequestMatter old = at.record().matter();
        RequestMatter matter = new RequestMatter(old.category(), bad.text(100), old.description(), old.caseReference());
        place.replace(at, at.record().toBuilder().matter(matter).build());
        place.expect(at, "/matter/title");
    }
}
