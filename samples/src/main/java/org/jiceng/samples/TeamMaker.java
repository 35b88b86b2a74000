package org.jiceng.samples;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyCharacter;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.PartySubstance;
import org.jiceng.organization.TeamDetails;
import org.jiceng.organization.TeamKind;
import org.jiceng.organization.TeamService;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.jiceng.territory.Building;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** Makes the teams, stations and councils of a community; most of them only where a scenario counts them. */
final class TeamMaker {

    private static final List<String> COUNCIL_NAMES = List.of("公道会", "说事会", "志愿服务队");

    /** Room for the ordinals of one series. */
    private static final long TEAMS = 100_000;

    private final Community community;
    private final int index;

    TeamMaker(Community community) {
        this.community = community;
        index = community.index();
    }

    void make() {
        makeVolunteers();
        makeTeams(Series.RED_WAITER_TEAMS, Series.RED_WAITERS, "waiters", "楼栋党员服务小队", TeamKind.RED_WAITER);
        makeTeams(Series.STEWARD_TEAMS, Series.STEWARDS, "stewards", "楼栋管家队", TeamKind.STEWARD);
        makeTeams(Series.TWO_NEW_TEAMS, null, "two-new", "两新党员志愿服务队", TeamKind.VOLUNTEER);
        makeTeams(Series.STARRY_TEAMS, null, "starry", "志愿服务联盟队", TeamKind.VOLUNTEER);
        makeSafetyOfficers();
        makeStations(Series.APPEAL_STATIONS, "appeal", "群众诉求服务站");
        makeStations(Series.PSYCHOLOGY_STATIONS, "psychology", "社会心理服务室");
        makeStations(Series.CONFIRMATION_ROOMS, "confirmation", "在线司法确认室");
        makeStations(Series.REST_HUTS, "hut", "户外劳动者歇脚点");
        makeHalls();
        makeParties(Series.TEMPORARY_PARTY, "temporary", "临时党支部", PartyForm.BRANCH, PartyCharacter.TEMPORARY);
        makeParties(Series.VILLAGE_COMMITTEES, "village-committee", "村党委", PartyForm.COMMITTEE, PartyCharacter.REGULAR);
        makeParties(
                Series.VILLAGE_GENERAL_BRANCHES,
                "village-general",
                "村党总支部",
                PartyForm.GENERAL_BRANCH,
                PartyCharacter.REGULAR);
        makeParties(Series.VILLAGE_BRANCHES, "village-branch", "村党支部", PartyForm.BRANCH, PartyCharacter.REGULAR);
        makeCouncils();
    }

    private Organization.Builder body(String what, int ordinal, String name, OrganizationKind kind) {
        return Organization.builder()
                .id(Ids.organization(index, what, ordinal))
                .name(name)
                .kind(kind)
                .link(LinkRelation.LED_BY, community.party());
    }

    private String numbered(int ordinal, String name) {
        return community.name() + "社区第" + Lists.chinese(ordinal + 1) + name;
    }

    private void makeVolunteers() {
        Draws draws = community.draws(Family.ORGANIZATION, 6000);
        community.add(body("volunteers", 0, community.name() + "社区志愿服务队", OrganizationKind.TEAM)
                .serving(new Place.OfDivision(community.code()))
                .details(new TeamDetails(TeamKind.VOLUNTEER, (long) draws.between(12, 60), services(draws)))
                .build());
    }

    private static List<TeamService> services(Draws draws) {
        List<TeamService> services = new ArrayList<>();
        for (TeamService service : TeamService.standard()) {
            if (draws.in(400)) {
                services.add(service);
            }
        }
        return services;
    }

    /** A team works in a building where it can: one team for one building is what a source says of its teams. */
    private void makeTeams(Series teams, @Nullable Series people, String what, String name, TeamKind kind) {
        int count = community.count(teams);
        List<ResidentialComplex> complexes = community.complexes();
        int partyOrganizations = community.partyOrganizationsOfGrids();
        for (int i = 0; i < count; i++) {
            Draws draws = community.draws(Family.ORGANIZATION, TEAMS * teams.number() + i);
            ResidentialComplex complex = complexes.get(i % complexes.size());
            Building building = complex.buildings()
                    .get(i / complexes.size() % complex.buildings().size());
            long size = people == null ? draws.between(6, 25) : Shares.even(community.count(people), count, i);
            Organization.Builder team = Organization.builder()
                    .id(Ids.organization(index, what, i))
                    .name(numbered(i, name))
                    .kind(OrganizationKind.TEAM)
                    .serving(new Place.OfBuilding(building.id()))
                    .details(new TeamDetails(kind, size, services(draws)));
            boolean underGrid = kind.equals(TeamKind.RED_WAITER) && partyOrganizations > 0;
            community.add(team.link(
                            LinkRelation.LED_BY,
                            underGrid
                                    ? Ids.organization(index, "grid", i * partyOrganizations / count)
                                    : community.party())
                    .build());
        }
    }

    private void makeSafetyOfficers() {
        int officers = community.count(Series.SAFETY_OFFICERS);
        if (officers > 0) {
            community.add(body("safety", 0, community.name() + "社区平安员队伍", OrganizationKind.TEAM)
                    .serving(new Place.OfDivision(community.code()))
                    .details(new TeamDetails(
                            TeamKind.SAFETY_OFFICERS, (long) officers, List.of(TeamService.PUBLIC_SAFETY)))
                    .build());
        }
    }

    private void makeStations(Series series, String what, String name) {
        int count = community.count(series);
        List<ResidentialComplex> complexes = community.complexes();
        for (int i = 0; i < count; i++) {
            community.add(body(what, i, numbered(i, name), OrganizationKind.STATION)
                    .serving(new Place.OfComplex(
                            complexes.get(i % complexes.size()).id()))
                    .build());
        }
    }

    /** The halls of the community in the networks that go from the district over streets and communities to stations. */
    private void makeHalls() {
        if (community.plan().is(Scenario.DISTRICT_31)) {
            community.add(body("appeal-hall", 0, community.name() + "社区群众诉求服务大厅", OrganizationKind.STATION)
                    .serving(new Place.OfDivision(community.code()))
                    .build());
            community.add(body("psychology-hall", 0, community.name() + "社区社会心理服务室", OrganizationKind.STATION)
                    .serving(new Place.OfDivision(community.code()))
                    .build());
        }
    }

    private void makeParties(Series series, String what, String name, PartyForm form, PartyCharacter character) {
        int count = community.count(series);
        for (int i = 0; i < count; i++) {
            Draws draws = community.draws(Family.ORGANIZATION, TEAMS * series.number() + i);
            boolean village = character == PartyCharacter.REGULAR;
            String place = village ? draws.pick(Lists.PLACE_HEADS) + draws.pick(Lists.PLACE_TAILS) : "";
            Organization.Builder party = Organization.builder()
                    .id(Ids.organization(index, what, i))
                    .name(village ? place + name : numbered(i, name))
                    .kind(OrganizationKind.PARTY_ORGANIZATION)
                    .serving(new Place.Named(village ? place + "村" : community.name() + "社区值守点"))
                    .details(new PartyDetails(form, character, PartySubstance.REAL));
            // Villages are led by their town, what is temporary by the community.
            community.add(party.link(
                            LinkRelation.LED_BY,
                            village ? Ids.ofStreet(community.street(), "party") : community.party())
                    .build());
        }
    }

    private void makeCouncils() {
        int worthies = community.count(Series.COUNCILS_OF_WORTHIES);
        for (int i = 0; i < worthies; i++) {
            community.add(body("worthies", i, numbered(i, "乡贤理事会"), OrganizationKind.COUNCIL)
                    .build());
        }
        int mixed = community.count(Series.MIXED_COUNCILS);
        for (int i = 0; i < mixed; i++) {
            String name = COUNCIL_NAMES.get(i % COUNCIL_NAMES.size());
            boolean team = i % COUNCIL_NAMES.size() == 2;
            Organization.Builder council =
                    body("mixed", i, numbered(i, name), team ? OrganizationKind.TEAM : OrganizationKind.COUNCIL);
            community.add((team ? council.details(TeamDetails.of(TeamKind.VOLUNTEER)) : council).build());
        }
    }
}
