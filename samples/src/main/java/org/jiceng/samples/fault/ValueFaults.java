package org.jiceng.samples.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridLine;
import org.jiceng.id.DatasetRecord;
import org.jiceng.member.Employment;
import org.jiceng.member.GuardianConsent;
import org.jiceng.member.Member;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.organization.Organization;
import org.jiceng.organization.TeamDetails;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;

/** Faults of single numbers, lists, days and levels: each is put into one of several places, which one is drawn. */
final class ValueFaults {

    static final List<Injector> ALL = List.of(
            Injector.of(
                    "date-range.reversed",
                    one(
                            ValueFaults::registrationBackwards,
                            ValueFaults::employmentBackwards,
                            ValueFaults::consentBackwards,
                            ValueFaults::periodBackwards)),
            Injector.of("division.level.mismatch", ValueFaults::otherLevel),
            Injector.of(
                    "division.level.not-allowed",
                    one(ValueFaults::complexInStreet, ValueFaults::gridOfDistrict, ValueFaults::registrationInStreet)),
            Injector.of(
                    "list.duplicate",
                    one(
                            ValueFaults::lineTwice,
                            ValueFaults::skillTwice,
                            ValueFaults::kindTwice,
                            ValueFaults::gridTwice)),
            Injector.of(
                    "list.too-long", one(ValueFaults::manySkills, ValueFaults::manyIntents, ValueFaults::manyLines)),
            Injector.of(
                    "number.out-of-range",
                    one(
                            ValueFaults::negativePopulation,
                            ValueFaults::negativeHouseholds,
                            ValueFaults::negativeHouseholdsOfBuilding,
                            ValueFaults::negativeTeam,
                            ValueFaults::birthLongAgo)));

    private static final int LONGEST = 50;

    /** Puts a fault into one place, and gives the record; empty if the sample has no such place. */
    @FunctionalInterface
    private interface Spot {
        Optional<? extends At<? extends DatasetRecord>> put(Workplace place, Draws draws);
    }

    private ValueFaults() {}

    /** Tries one of the places, and the others if the sample has none of that. */
    private static Injector.Work one(Spot... spots) {
        return (place, draws) -> {
            int first = draws.below(spots.length);
            for (int i = 0; i < spots.length; i++) {
                if (spots[(first + i) % spots.length].put(place, draws).isPresent()) {
                    return;
                }
            }
            throw place.noRoom("a record with such a property");
        };
    }

    private static Optional<At<Registration>> registrationBackwards(Workplace place, Draws draws) {
        return place.tryTake(Registration.class, draws, any -> true).map(at -> {
            LocalDate until = at.record().on().minusDays(1 + draws.below(30));
            place.replace(at, at.record().toBuilder().until(until).build());
            return place.expect(at, "/until");
        });
    }

    private static Optional<At<Employment>> employmentBackwards(Workplace place, Draws draws) {
        return place.tryTake(Employment.class, draws, any -> true).map(at -> {
            LocalDate ended = at.record().hiredOn().minusDays(1 + draws.below(30));
            place.replace(at, at.record().toBuilder().endedOn(ended).build());
            return place.expect(at, "/endedOn");
        });
    }

    /** Of an adult, who needs no consent. */
    private static Optional<At<Member>> consentBackwards(Workplace place, Draws draws) {
        long adult = place.header().asOf().getYear() - 30L;
        return place.tryTake(Member.class, draws, member -> member.birthYear() != null && member.birthYear() <= adult)
                .map(at -> {
                    LocalDate given = place.header().asOf().minusDays(draws.below(300));
                    GuardianConsent consent = new GuardianConsent(given, given.minusDays(1 + draws.below(30)));
                    place.replace(
                            at, at.record().toBuilder().guardianConsent(consent).build());
                    return place.expect(at, "/guardianConsent/withdrawnOn");
                });
    }

    private static Optional<At<Organization>> periodBackwards(Workplace place, Draws draws) {
        LocalDate first = place.header().asOf().minusDays(draws.below(300));
        At<Organization> at = place.append(Fresh.organization(place)
                .period(DateRange.of(first, first.minusDays(1 + draws.below(30))))
                .build());
        return Optional.of(place.expect(at, "/period/lastDay"));
    }

    private static void otherLevel(Workplace place, Draws draws) {
        DivisionCode code = place.freshDivision(Fresh.street(place, draws).value(), 200, 399);
        DivisionLevel level = draws.pick(List.of(DivisionLevel.TOWNSHIP, DivisionLevel.COUNTY));
        Division wrong = Division.of(code, "新建社区").toBuilder().level(level).build();
        place.expect(place.append(wrong), "/level");
    }

    private static Optional<At<ResidentialComplex>> complexInStreet(Workplace place, Draws draws) {
        DivisionCode street = Fresh.street(place, draws);
        return Optional.of(
                place.expect(place.append(Fresh.complex(place, street).build()), "/community"));
    }

    /** The district of a sample, if it has one: grids hang on streets or communities. */
    private static Optional<At<Grid>> gridOfDistrict(Workplace place, Draws draws) {
        DivisionCode division = place.header().division();
        boolean isLarge = division.level() != DivisionLevel.TOWNSHIP && division.level() != DivisionLevel.VILLAGE;
        return isLarge
                ? Optional.of(
                        place.expect(place.append(Fresh.grid(place, division).build()), "/division"))
                : Optional.empty();
    }

    private static Optional<At<Registration>> registrationInStreet(Workplace place, Draws draws) {
        return place.tryTake(Registration.class, draws, each -> each.place() instanceof RegistrationPlace.OfCommunity)
                .map(at -> {
                    DivisionCode street = Fresh.street(place, draws);
                    place.replace(
                            at,
                            at.record().toBuilder()
                                    .place(new RegistrationPlace.OfCommunity(street))
                                    .build());
                    return place.expect(at, "/place/community");
                });
    }

    private static <T> List<T> withFirstAgain(List<T> list) {
        List<T> longer = new ArrayList<>(list);
        longer.add(list.get(0));
        return longer;
    }

    private static Optional<At<Grid>> lineTwice(Workplace place, Draws draws) {
        return place.tryTake(Grid.class, draws, grid -> !grid.lines().isEmpty()).map(at -> {
            List<GridLine> lines = withFirstAgain(at.record().lines());
            place.replace(at, at.record().toBuilder().lines(lines).build());
            return place.expect(at, "/lines");
        });
    }

    private static Optional<At<Member>> skillTwice(Workplace place, Draws draws) {
        return place.tryTake(Member.class, draws, member -> !member.skills().isEmpty())
                .map(at -> {
                    List<String> skills = withFirstAgain(at.record().skills());
                    place.replace(at, at.record().toBuilder().skills(skills).build());
                    return place.expect(at, "/skills");
                });
    }

    private static Optional<At<Member>> kindTwice(Workplace place, Draws draws) {
        return place.tryTake(Member.class, draws, member -> !member.kinds().isEmpty())
                .map(at -> {
                    place.replace(
                            at,
                            at.record().toBuilder()
                                    .kinds(withFirstAgain(at.record().kinds()))
                                    .build());
                    return place.expect(at, "/kinds");
                });
    }

    private static Optional<At<ResidentialComplex>> gridTwice(Workplace place, Draws draws) {
        return place.tryTake(
                        ResidentialComplex.class,
                        draws,
                        complex -> !complex.grids().isEmpty())
                .map(at -> {
                    place.replace(
                            at,
                            at.record().toBuilder()
                                    .grids(withFirstAgain(at.record().grids()))
                                    .build());
                    return place.expect(at, "/grids");
                });
    }

    private static List<String> tooMany(String word) {
        return IntStream.rangeClosed(1, LONGEST + 1).mapToObj(i -> word + i).toList();
    }

    private static Optional<At<Member>> manySkills(Workplace place, Draws draws) {
        return place.tryTake(Member.class, draws, any -> true).map(at -> {
            place.replace(at, at.record().toBuilder().skills(tooMany("技能")).build());
            return place.expect(at, "/skills");
        });
    }

    private static Optional<At<Member>> manyIntents(Workplace place, Draws draws) {
        return place.tryTake(Member.class, draws, any -> true).map(at -> {
            place.replace(
                    at, at.record().toBuilder().serviceIntents(tooMany("意向")).build());
            return place.expect(at, "/serviceIntents");
        });
    }

    private static Optional<At<Grid>> manyLines(Workplace place, Draws draws) {
        return place.tryTake(Grid.class, draws, any -> true).map(at -> {
            List<GridLine> lines =
                    tooMany("elsewhere:line-").stream().map(GridLine::of).toList();
            place.replace(at, at.record().toBuilder().lines(lines).build());
            return place.expect(at, "/lines");
        });
    }

    private static Optional<At<Grid>> negativePopulation(Workplace place, Draws draws) {
        return place.tryTake(Grid.class, draws, any -> true).map(at -> {
            place.replace(
                    at, at.record().toBuilder().population(-1L - draws.below(9)).build());
            return place.expect(at, "/population");
        });
    }

    private static Optional<At<ResidentialComplex>> negativeHouseholds(Workplace place, Draws draws) {
        return place.tryTake(ResidentialComplex.class, draws, any -> true).map(at -> {
            place.replace(
                    at, at.record().toBuilder().households(-1L - draws.below(9)).build());
            return place.expect(at, "/households");
        });
    }

    private static Optional<At<ResidentialComplex>> negativeHouseholdsOfBuilding(Workplace place, Draws draws) {
        return place.tryTake(
                        ResidentialComplex.class,
                        draws,
                        complex -> !complex.buildings().isEmpty())
                .map(at -> {
                    List<Building> buildings = new ArrayList<>(at.record().buildings());
                    Building old = buildings.get(0);
                    buildings.set(0, new Building(old.id(), old.name(), -1L - draws.below(9)));
                    place.replace(
                            at, at.record().toBuilder().buildings(buildings).build());
                    return place.expect(at, "/buildings/0/households");
                });
    }

    private static Optional<At<Organization>> negativeTeam(Workplace place, Draws draws) {
        return place.tryTake(Organization.class, draws, body -> body.details() instanceof TeamDetails)
                .map(at -> {
                    TeamDetails old = (TeamDetails)
                            Optional.ofNullable(at.record().details()).orElseThrow();
                    TeamDetails details = new TeamDetails(old.kind(), -1L - draws.below(9), old.services());
                    place.replace(at, at.record().toBuilder().details(details).build());
                    return place.expect(at, "/details/size");
                });
    }

    private static Optional<At<Member>> birthLongAgo(Workplace place, Draws draws) {
        return place.tryTake(Member.class, draws, member -> member.identity() == null)
                .map(at -> {
                    long year = draws.pick(List.of(1699, 1750, 1799));
                    place.replace(at, at.record().toBuilder().birthYear(year).build());
                    return place.expect(at, "/birthYear");
                });
    }
}
