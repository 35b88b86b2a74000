package org.jiceng.samples.fault;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.grid.Grid;
import org.jiceng.member.Employment;
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

    static final List<Injector> ALL = List.of(
            Injector.of("text.bidi-control", with(max -> "春和\u202E花园")),
            Injector.of("text.blank", with(max -> " \u3000")),
            Injector.of("text.control-character", with(max -> "春和\u0007花园")),
            // I-JSON has neither half of a character nor what is none.
            Injector.of("text.lone-surrogate", with(max -> "春和\uD83C花园")).onlyInMemory(),
            Injector.of("text.noncharacter", with(max -> "春和\uFFFE花园")).onlyInMemory(),
            Injector.of("text.too-long", with(max -> "很".repeat(max + 1))));

    /** Makes a text that is wrong. */
    @FunctionalInterface
    interface Bad {
        /** Returns a text for a place that holds so many code points. */
        String text(int max);
    }

    /** Puts a text into one place of a record of the sample, if there is such a record. */
    @FunctionalInterface
    private interface Spot {
        boolean put(Workplace place, Draws draws, Bad bad);
    }

    private static final List<Spot> SPOTS = List.of(
            TextFaults::nameOfDivision,
            TextFaults::nameOfGrid,
            TextFaults::nameOfOrganization,
            TextFaults::nameOfComplex,
            TextFaults::nameOfBuilding,
            TextFaults::skill,
            TextFaults::grade,
            TextFaults::title,
            TextFaults::description);

    private TextFaults() {}

    static Injector.Work with(Bad bad) {
        return (place, draws) -> {
            int first = draws.below(SPOTS.size());
            for (int i = 0; i < SPOTS.size(); i++) {
                if (SPOTS.get((first + i) % SPOTS.size()).put(place, draws, bad)) {
                    return;
                }
            }
            throw place.noRoom("a record with a text");
        };
    }

    private static boolean nameOfDivision(Workplace place, Draws draws, Bad bad) {
        return place.tryTake(Division.class, draws, any -> true)
                .map(at -> {
                    place.replace(
                            at, at.record().toBuilder().name(bad.text(100)).build());
                    return place.expect(at, "/name");
                })
                .isPresent();
    }

    private static boolean nameOfGrid(Workplace place, Draws draws, Bad bad) {
        return place.tryTake(Grid.class, draws, any -> true)
                .map(at -> {
                    place.replace(
                            at, at.record().toBuilder().name(bad.text(100)).build());
                    return place.expect(at, "/name");
                })
                .isPresent();
    }

    private static boolean nameOfOrganization(Workplace place, Draws draws, Bad bad) {
        return place.tryTake(Organization.class, draws, any -> true)
                .map(at -> {
                    place.replace(
                            at, at.record().toBuilder().name(bad.text(200)).build());
                    return place.expect(at, "/name");
                })
                .isPresent();
    }

    private static boolean nameOfComplex(Workplace place, Draws draws, Bad bad) {
        return place.tryTake(ResidentialComplex.class, draws, any -> true)
                .map(at -> {
                    place.replace(
                            at, at.record().toBuilder().name(bad.text(100)).build());
                    return place.expect(at, "/name");
                })
                .isPresent();
    }

    private static boolean nameOfBuilding(Workplace place, Draws draws, Bad bad) {
        return place.tryTake(
                        ResidentialComplex.class,
                        draws,
                        complex -> !complex.buildings().isEmpty())
                .map(at -> {
                    List<Building> buildings = new ArrayList<>(at.record().buildings());
                    int which = draws.below(buildings.size());
                    Building old = buildings.get(which);
                    buildings.set(which, new Building(old.id(), bad.text(100), old.households()));
                    place.replace(
                            at, at.record().toBuilder().buildings(buildings).build());
                    return place.expect(at, "/buildings/" + which + "/name");
                })
                .isPresent();
    }

    private static boolean skill(Workplace place, Draws draws, Bad bad) {
        return place.tryTake(Member.class, draws, any -> true)
                .map(at -> {
                    List<String> skills = new ArrayList<>(at.record().skills());
                    skills.add(bad.text(50));
                    place.replace(at, at.record().toBuilder().skills(skills).build());
                    return place.expect(at, "/skills/" + (skills.size() - 1));
                })
                .isPresent();
    }

    private static boolean grade(Workplace place, Draws draws, Bad bad) {
        return place.tryTake(Employment.class, draws, any -> true)
                .map(at -> {
                    place.replace(
                            at, at.record().toBuilder().grade(bad.text(50)).build());
                    return place.expect(at, "/grade");
                })
                .isPresent();
    }

    private static boolean title(Workplace place, Draws draws, Bad bad) {
        return place.tryTake(
                        ServiceRequest.class, draws, request -> request.matter().title() != null)
                .map(at -> {
                    RequestMatter old = at.record().matter();
                    RequestMatter matter =
                            new RequestMatter(old.category(), bad.text(100), old.description(), old.caseReference());
                    place.replace(at, at.record().toBuilder().matter(matter).build());
                    return place.expect(at, "/matter/title");
                })
                .isPresent();
    }

    private static boolean description(Workplace place, Draws draws, Bad bad) {
        return place.tryTake(ServiceRequest.class, draws, request -> !request.isCase())
                .map(at -> {
                    RequestMatter old = at.record().matter();
                    RequestMatter matter =
                            new RequestMatter(old.category(), old.title(), bad.text(4000), old.caseReference());
                    place.replace(at, at.record().toBuilder().matter(matter).build());
                    return place.expect(at, "/matter/description");
                })
                .isPresent();
    }
}
