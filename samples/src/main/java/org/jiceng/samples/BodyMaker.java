package org.jiceng.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.id.ComplexId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.AllianceDetails;
import org.jiceng.organization.AllianceForm;
import org.jiceng.organization.InterimCommitteeDetails;
import org.jiceng.organization.InterimReason;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationCodes;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PartyCharacter;
import org.jiceng.organization.PartyCoverage;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.PartySubstance;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.PropertyContract;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.jiceng.territory.Building;
import org.jiceng.territory.ComplexKind;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Makes the bodies that every community has: Party organizations, committees, property companies, units, a station. */
final class BodyMaker {

    /** Grid branches that work in fact: nearly 60 % of those of Binzhou. */
    private static final int REAL_BRANCHES = 590;

    private static final int BRANCHES_RATHER_THAN_GROUPS = 800;
    private static final List<PartyCoverage> COVERAGE = List.of(PartyCoverage.values());

    private final Community community;
    private final int index;

    BodyMaker(Community community) {
        this.community = community;
        index = community.index();
    }

    void make() {
        makeCore();
        makeAreas();
        makeGridOrganizations();
        makeComplexBranches();
        makeBuildingGroups();
        makeOwners();
        makePropertyCompanies();
        makeUnits();
        new TeamMaker(community).make();
    }

    private Organization.Builder body(OrganizationId id, String name, OrganizationKind kind) {
        return Organization.builder().id(id).name(name).kind(kind);
    }

    private Organization.Builder ofCommunity(String what, String name, OrganizationKind kind) {
        return body(Ids.organization(index, what), community.name() + "社区" + name, kind)
                .serving(new Place.OfDivision(community.code()));
    }

    private Organization.Builder party(OrganizationId id, String name, PartyForm form, PartySubstance substance) {
        return body(id, name, OrganizationKind.PARTY_ORGANIZATION)
                .details(new PartyDetails(form, PartyCharacter.REGULAR, substance));
    }

    private void makeCore() {
        boolean general = community.form() == PartyForm.GENERAL_BRANCH;
        OrganizationId leader = community.plan().is(Scenario.COUNTY_38_232)
                ? Ids.ofDistrict(0, "urban-party")
                : Ids.ofStreet(community.street(), "party");
        community.add(party(
                        community.party(),
                        community.name() + "社区" + (general ? "党总支" : "党委"),
                        community.form(),
                        PartySubstance.REAL)
                .serving(new Place.OfDivision(community.code()))
                .link(LinkRelation.LED_BY, leader)
                .build());
        community.add(ofCommunity("committee", "居民委员会", OrganizationKind.RESIDENTS_COMMITTEE)
                .link(LinkRelation.LED_BY, community.party())
                .codes(codes("55"))
                .build());
        community.add(ofCommunity("supervision", "居务监督委员会", OrganizationKind.SUPERVISION_COMMITTEE)
                .link(LinkRelation.LED_BY, community.party())
                .build());
        community.add(ofCommunity("station", "党群服务中心", OrganizationKind.STATION)
                .link(LinkRelation.LED_BY, community.party())
                .build());
        int alliances = community.count(Series.ALLIANCES);
        for (int i = 0; i < alliances; i++) {
            community.add(ofCommunity("alliance-" + Codes.padded(i + 1, 2), "党建联席会", OrganizationKind.ALLIANCE)
                    .link(LinkRelation.LED_BY, community.party())
                    .details(AllianceDetails.of(
                            community.plan().is(Scenario.COUNTY_38_232)
                                    ? AllianceForm.PARTY_BUILDING_ALLIANCE
                                    : AllianceForm.JOINT_CONFERENCE))
                    .build());
        }
    }

    private void makeAreas() {
        int areas = community.count(Series.AREAS);
        for (int i = 0; i < areas; i++) {
            community.add(party(
                            Ids.organization(index, "area", i),
                            community.name() + "社区第" + Lists.chinese(i + 1) + "片区党总支",
                            PartyForm.GENERAL_BRANCH,
                            PartySubstance.REAL)
                    .serving(new Place.OfGrid(Ids.grid(index, "area-", i)))
                    .link(LinkRelation.LED_BY, community.party())
                    .build());
        }
    }

    private void makeGridOrganizations() {
        int areas = community.count(Series.AREAS);
        int branches = community.count(Series.COMPLEX_BRANCHES);
        int partyGrids = community.count(Series.PARTY_GRIDS);
        int count = community.partyOrganizationsOfGrids();
        boolean underComplexes = community.plan().is(Scenario.DISTRICT_38_342);
        for (int i = 0; i < count; i++) {
            Draws draws = community.draws(Family.ORGANIZATION, i);
            boolean group =
                    underComplexes || (community.plan().scenario() == null && !draws.in(BRANCHES_RATHER_THAN_GROUPS));
            OrganizationId leader = community.party();
            if (areas > 0) {
                leader = Ids.organization(index, "area", i * areas / count);
            } else if (underComplexes && branches > 0) {
                leader = Ids.organization(index, "complex-party", i * branches / count);
            }
            Place place = new Place.OfGrid(
                    partyGrids > 0
                            ? Ids.grid(index, "party-", i)
                            : community.grids().get(i));
            community.add(party(
                            Ids.organization(index, "grid", i),
                            community.name() + "社区第" + Lists.chinese(i + 1) + "网格" + (group ? "党小组" : "党支部"),
                            group ? PartyForm.GROUP : PartyForm.BRANCH,
                            draws.in(REAL_BRANCHES) ? PartySubstance.REAL : PartySubstance.NOMINAL)
                    .serving(place)
                    .link(LinkRelation.LED_BY, leader)
                    .build());
        }
    }

    /** Branches stand on complexes; where there are more than complexes, on the same ones again. */
    private void makeComplexBranches() {
        List<ResidentialComplex> complexes = community.complexes();
        int count = community.count(Series.COMPLEX_BRANCHES);
        boolean functional = community.plan().is(Scenario.DISTRICT_38_342);
        for (int i = 0; i < count; i++) {
            Draws draws = community.draws(Family.ORGANIZATION, 1000 + i);
            ResidentialComplex complex = complexes.get(i % complexes.size());
            boolean joint = functional && complexes.size() > 1 && draws.in(200);
            Organization.Builder branch = body(
                            Ids.organization(index, "complex-party", i),
                            complex.name() + (joint ? "等小区联合党支部" : "小区党支部"),
                            OrganizationKind.PARTY_ORGANIZATION)
                    .details(new PartyDetails(
                            joint ? PartyForm.JOINT_BRANCH : PartyForm.BRANCH,
                            functional ? PartyCharacter.FUNCTIONAL_LOCALITY : PartyCharacter.REGULAR,
                            PartySubstance.REAL))
                    .serving(new Place.OfComplex(complex.id()));
            if (joint) {
                branch.serving(new Place.OfComplex(
                        complexes.get((i + 1) % complexes.size()).id()));
            }
            boolean underGrid = !functional && !complex.grids().isEmpty();
            OrganizationId leader = underGrid
                    ? community.partyOfGrid(
                            community.grids().indexOf(complex.grids().get(0)))
                    : community.party();
            community.add(branch.link(LinkRelation.LED_BY, leader).build());
        }
    }

    private void makeBuildingGroups() {
        int count = community.count(Series.BUILDING_GROUPS);
        int organizations = community.partyOrganizationsOfGrids();
        List<ResidentialComplex> complexes = community.complexes();
        for (int i = 0; i < count; i++) {
            Draws draws = community.draws(Family.ORGANIZATION, 2000 + i);
            ResidentialComplex complex = complexes.get(i % complexes.size());
            Building building = complex.buildings()
                    .get(i / complexes.size() % complex.buildings().size());
            OrganizationId leader = community.party();
            if (organizations > 0 && !community.plan().is(Scenario.DISTRICT_38_342)) {
                leader = Ids.organization(index, "grid", i * organizations / count);
            } else if (community.count(Series.COMPLEX_BRANCHES) > 0) {
                leader = Ids.organization(index, "complex-party", i % community.count(Series.COMPLEX_BRANCHES));
            }
            community.add(party(
                            Ids.organization(index, "group", i),
                            complex.name() + building.name() + "党小组",
                            PartyForm.GROUP,
                            draws.in(800) ? PartySubstance.REAL : PartySubstance.NOMINAL)
                    .serving(new Place.OfBuilding(building.id()))
                    .link(LinkRelation.LED_BY, leader)
                    .build());
        }
    }

    private void makeOwners() {
        List<ResidentialComplex> complexes = community.complexes();
        int selfManaged = community.count(Series.SELF_MANAGEMENT);
        for (int i = 0; i < complexes.size(); i++) {
            ResidentialComplex complex = complexes.get(i);
            Draws draws = community.draws(Family.ORGANIZATION, 3000 + i);
            if (complex.ownersCommitteeState() == OwnersCommitteeState.FORMED) {
                long seats = 5 + 2L * draws.below(4);
                LocalDate start = LocalDate.of(2022, 1, 1).plusDays(draws.below(1500));
                community.add(ofComplex("owners", i, complex, "业主委员会", OrganizationKind.OWNERS_COMMITTEE)
                        .details(new OwnersCommitteeDetails(
                                DateRange.of(start, start.plusYears(5).minusDays(1)),
                                seats,
                                // At least half is a norm of one source; some stay below it.
                                Math.min(seats, seats / 2 + draws.below(4) - 1)))
                        .build());
            } else if (complex.ownersCommitteeState() == OwnersCommitteeState.DUE_NOT_FORMED && draws.in(600)) {
                community.add(ofComplex("interim", i, complex, "物业管理委员会", OrganizationKind.INTERIM_COMMITTEE)
                        .details(new InterimCommitteeDetails(
                                WorkingTime.AS_OF.plusDays(30L + draws.below(500)), InterimReason.NO_COMMITTEE))
                        .build());
            }
        }
        for (int i = 0; i < selfManaged; i++) {
            ResidentialComplex complex = complexes.get(i % complexes.size());
            community.add(ofComplex("self", i, complex, "自主管理委员会", OrganizationKind.SELF_MANAGEMENT_COMMITTEE)
                    .build());
        }
    }

    private Organization.Builder ofComplex(
            String what, int ordinal, ResidentialComplex complex, String name, OrganizationKind kind) {
        return body(Ids.organization(index, what, ordinal), complex.name() + name, kind)
                .serving(new Place.OfComplex(complex.id()))
                .link(LinkRelation.LED_BY, community.party());
    }

    /** One company for up to four complexes; those of the kinds without property service have none. */
    private void makePropertyCompanies() {
        List<ComplexId> served = community.complexes().stream()
                .filter(complex -> !ComplexKind.NO_PROPERTY.equals(complex.kind()))
                .filter(complex -> !ComplexKind.LANE.equals(complex.kind()))
                .map(ResidentialComplex::id)
                .toList();
        int companies = (served.size() + 3) / 4;
        for (int i = 0; i < companies; i++) {
            Draws draws = community.draws(Family.ORGANIZATION, 4000 + i);
            List<PropertyContract> contracts = new ArrayList<>();
            List<Place> places = new ArrayList<>();
            for (int j = i; j < served.size(); j += companies) {
                LocalDate start = LocalDate.of(2023, 1, 1).plusDays(draws.below(1000));
                contracts.add(new PropertyContract(
                        served.get(j), DateRange.of(start, start.plusYears(5).minusDays(1))));
                places.add(new Place.OfComplex(served.get(j)));
            }
            community.add(body(
                            Ids.organization(index, "property", i),
                            draws.pick(Lists.FIRMS) + "物业服务有限公司" + community.name() + "项目部",
                            OrganizationKind.PROPERTY_COMPANY)
                    .serves(places)
                    .link(LinkRelation.LED_BY, community.party())
                    .codes(codes("91"))
                    .details(new PropertyCompanyDetails(
                            contracts, COVERAGE.get(draws.weighted(List.of(350, 450, 150, 50)))))
                    .build());
        }
    }

    private void makeUnits() {
        int units = community.count(Series.RESIDENT_UNITS);
        for (int i = 0; i < units; i++) {
            Draws draws = community.draws(Family.ORGANIZATION, 5000 + i);
            Organization.Builder unit = body(
                            Ids.organization(index, "unit", i),
                            draws.pick(Lists.FIRMS) + draws.pick(List.of("小学", "医院", "银行网点", "设计院", "供水公司", "图书馆")),
                            OrganizationKind.RESIDENT_UNIT)
                    .serving(new Place.OfDivision(community.code()));
            if (community.count(Series.ALLIANCES) > 0) {
                unit.link(LinkRelation.MEMBER_OF, Ids.organization(index, "alliance", 0));
            }
            if (draws.in(500)) {
                unit.link(LinkRelation.PAIRED_WITH, community.party());
            }
            community.add(unit.codes(codes("12")).build());
        }
    }

    private @Nullable OrganizationCodes codes(String department) {
        int number = community.nextCreditCode();
        return number == 0 ? null : OrganizationCodes.of(Codes.creditCode(department, community.county(), number));
    }
}
