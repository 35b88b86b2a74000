package org.jiceng.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.Education;
import org.jiceng.dataset.Dataset;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.member.MemberKind;
import org.jiceng.member.PostClass;
import org.jiceng.member.PostRole;
import org.jiceng.member.RegistrationKind;
import org.jiceng.member.SocialWorkQualification;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyCharacter;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.TeamDetails;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.WorkflowName;

/**
 * A published figure and how it is counted in a sample.
 *
 * @param scenario the scenario
 * @param name what is counted
 * @param published the figure as the source prints it, with its hedge
 * @param value the figure as a number
 * @param records which records are counted
 * @param counted counts them
 */
record Figure(
        Scenario scenario, String name, String published, long value, String records, ToLongFunction<Dataset> counted) {

    /** The marks of a hedge: more than, about, nearly. */
    private static final String HEDGES = "+~≈,";

    static Figure of(
            Scenario scenario, String name, String published, String records, ToLongFunction<Dataset> counted) {
        String digits = published;
        for (int i = 0; i < HEDGES.length(); i++) {
            digits = digits.replace(HEDGES.substring(i, i + 1), "");
        }
        return new Figure(scenario, name, published, Long.parseLong(digits), records, counted);
    }

    static List<Figure> all() {
        List<Figure> all = new ArrayList<>();
        territoryOfDistrict31(all);
        teamsOfDistrict31(all);
        stationsOfDistrict31(all);
        peopleOfDistrict31(all);
        county38(all);
        peopleOfCounty38(all);
        district38(all);
        county13(all);
        bodiesOfCounty13(all);
        return all;
    }

    private static void territoryOfDistrict31(List<Figure> all) {
        Scenario at = Scenario.DISTRICT_31;
        all.add(of(at, "streets", "6", "divisions of township level", data -> divisions(data, DivisionLevel.TOWNSHIP)));
        all.add(communities(at, "31"));
        all.add(of(
                at,
                "residents",
                "~1,400,000",
                "population of the district",
                data -> data.divisions().stream()
                        .filter(each -> each.level() == DivisionLevel.COUNTY)
                        .mapToLong(each -> Objects.requireNonNull(each.permanentPopulation()))
                        .sum()));
        all.add(of(at, "Party grids", "418", "grids of the kind party", data -> grids(data, GridKind.PARTY)));
        all.add(of(
                at,
                "of them in the street of areas",
                "335",
                "the same in street 002",
                data -> inStreet(data, GridKind.PARTY, "999931002")));
        all.add(of(
                at,
                "of them in the street of base grids",
                "22",
                "the same in street 004",
                data -> inStreet(data, GridKind.PARTY, "999931004")));
        all.add(of(
                at,
                "of them in the street of teams",
                "48",
                "the same in street 001",
                data -> inStreet(data, GridKind.PARTY, "999931001")));
        all.add(of(at, "areas", "16", "grids of the kind area", data -> grids(data, GridKind.AREA)));
        all.add(of(at, "base grids", "224", "grids of the kind base", data -> grids(data, GridKind.BASE)));
    }

    private static void teamsOfDistrict31(List<Figure> all) {
        Scenario at = Scenario.DISTRICT_31;
        all.add(of(
                at,
                "governance grids",
                "150",
                "grids of the system governance",
                data -> data.grids().stream()
                        .filter(each -> each.system().equals(GridSystem.GOVERNANCE))
                        .count()));
        all.add(of(at, "epidemic grids", "84", "grids of the kind epidemic", data -> grids(data, GridKind.EPIDEMIC)));
        all.add(of(
                at,
                "enclosed units",
                "210",
                "grids of the kind enclosed-unit",
                data -> grids(data, GridKind.ENCLOSED_UNIT)));
        all.add(of(
                at,
                "Party groups of the street of base grids",
                "66",
                "groups that serve buildings there",
                data -> count(data, "-group-")));
        all.add(of(at, "alliance teams of that street", "5", "organizations", data -> count(data, "-starry-")));
        all.add(of(
                at,
                "teams of Party members in buildings",
                "284",
                "teams of the kind red-waiter",
                data -> teams(data, "-waiters-").size()));
        all.add(of(at, "people in them", "1270", "sizes of these teams", data -> sizes(data, "-waiters-")));
        all.add(of(at, "safety officers", "36,000+", "sizes of the teams", data -> sizes(data, "-safety-")));
    }

    private static void stationsOfDistrict31(List<Figure> all) {
        Scenario at = Scenario.DISTRICT_31;
        all.add(of(at, "appeal points", "229", "stations: 1 + 6 + 31 + 191", data -> count(data, "-appeal")));
        all.add(of(
                at,
                "psychological service rooms",
                "229",
                "stations: 1 + 6 + 31 + 191",
                data -> count(data, "-psychology")));
        all.add(of(at, "volunteer platforms", "6", "stations", data -> count(data, "-platform")));
        all.add(of(at, "rooms for online confirmation", "46", "stations", data -> count(data, "-confirmation-")));
        all.add(of(at, "rest huts", "57", "stations", data -> count(data, "-hut-")));
        all.add(of(
                at,
                "temporary Party organizations",
                "183",
                "of the character temporary",
                data -> data.organizations().stream()
                        .filter(each -> each.details() instanceof PartyDetails party
                                && party.character() == PartyCharacter.TEMPORARY)
                        .count()));
        all.add(of(at, "two-new volunteer teams", "182", "teams", data -> count(data, "-two-new-")));
    }

    private static void peopleOfDistrict31(List<Figure> all) {
        Scenario at = Scenario.DISTRICT_31;
        all.add(of(
                at,
                "community secretaries",
                "31",
                "employments of the class community-head",
                data -> data.employments().stream()
                        .filter(each -> each.postClass() == PostClass.COMMUNITY_HEAD)
                        .count()));
        all.add(of(
                at,
                "of them with a degree (64.5 %)",
                "20",
                "the same with education 21 or 14",
                data -> data.employments().stream()
                        .filter(each -> each.postClass() == PostClass.COMMUNITY_HEAD)
                        .filter(each -> each.education() == Education.BACHELOR_GRADUATED
                                || each.education() == Education.MASTER_GRADUATED)
                        .count()));
        all.add(of(
                at,
                "community workers",
                "~1000",
                "employments",
                data -> data.employments().size()));
        all.add(of(at, "social workers", "560", "employments with a title in social work", Figure::qualified));
        all.add(of(at, "community legal advisers", "102", "posts", data -> posts(data, PostRole.LEGAL_ADVISER)));
        all.add(of(at, "counsellors", "49", "posts", data -> posts(data, PostRole.PSYCHOLOGICAL_COUNSELLOR)));
        all.add(of(
                at,
                "online appeals received",
                "4160",
                "requests of the workflow appeal",
                data -> requests(data, WorkflowName.APPEAL)));
        all.add(of(
                at,
                "online appeals resolved",
                "3985",
                "the same with an event resolved",
                data -> data.serviceRequests().stream()
                        .filter(each -> each.workflow().equals(WorkflowName.APPEAL))
                        .filter(each -> each.events().stream()
                                .anyMatch(event -> event.type().equals(RequestEventType.RESOLVED)))
                        .count()));
        all.add(of(
                at,
                "judicial confirmations",
                "242",
                "requests of that workflow",
                data -> requests(data, WorkflowName.JUDICIAL_CONFIRMATION)));
        all.add(of(
                at,
                "marriage cases",
                "702",
                "requests of that category",
                data -> data.serviceRequests().stream()
                        .filter(each -> each.matter().category().equals(RequestCategory.MARRIAGE_MEDIATION))
                        .count()));
    }

    private static void county38(List<Figure> all) {
        Scenario at = Scenario.COUNTY_38_232;
        all.add(communities(at, "38"));
        all.add(of(at, "grids", "232", "grids of the kind base", data -> grids(data, GridKind.BASE)));
        all.add(of(
                at,
                "Party branches of grids",
                "232",
                "Party organizations of the form branch",
                data -> parties(data, PartyForm.BRANCH)));
        all.add(of(
                at,
                "working committees of the urban communities",
                "1",
                "of the form working-committee",
                data -> parties(data, PartyForm.WORKING_COMMITTEE)));
        all.add(of(
                at,
                "workers there were before",
                "279",
                "employments begun before July 2024",
                data -> hired(data, 0, 2024)));
        all.add(of(
                at,
                "workers recruited in two rounds",
                "160",
                "employments begun from July 2024 to June 2025",
                data -> data.employments().stream()
                        .filter(each -> each.hiredOn().isAfter(LocalDate.of(2024, 6, 30))
                                && each.hiredOn().isBefore(LocalDate.of(2025, 7, 1)))
                        .count()));
    }

    private static void peopleOfCounty38(List<Figure> all) {
        Scenario at = Scenario.COUNTY_38_232;
        all.add(of(
                at,
                "graduates hired",
                "32",
                "members of the kind graduate-specialist",
                data -> members(data, MemberKind.GRADUATE_SPECIALIST)));
        all.add(of(
                at,
                "posts moved down to communities",
                "32",
                "posts of the role community-cadre",
                data -> posts(data, PostRole.COMMUNITY_CADRE)));
        all.add(of(
                at,
                "in-service members who reported",
                "2276",
                "registrations of the kind in-service",
                Figure::inService));
        all.add(of(
                at,
                "matters they dealt with",
                "526",
                "requests of the workflow whistle",
                data -> requests(data, WorkflowName.WHISTLE)));
        all.add(of(
                at,
                "alliances",
                "5",
                "organizations of the kind alliance",
                data -> kinds(data, OrganizationKind.ALLIANCE)));
    }

    private static void district38(List<Figure> all) {
        Scenario at = Scenario.DISTRICT_38_342;
        all.add(communities(at, "38"));
        all.add(of(at, "grids", "342", "grids of the kind base", data -> grids(data, GridKind.BASE)));
        all.add(of(
                at,
                "functional branches of complexes",
                "164",
                "of the character functional-locality",
                data -> data.organizations().stream()
                        .filter(each -> each.details() instanceof PartyDetails party
                                && party.character() == PartyCharacter.FUNCTIONAL_LOCALITY)
                        .count()));
        all.add(of(
                at, "workers recruited", "64", "employments begun from July 2024 on", data -> hired(data, 2024, 3000)));
        all.add(of(
                at,
                "certified as all-round",
                "201",
                "members of the kind all-round-social-worker",
                data -> members(data, MemberKind.ALL_ROUND_SOCIAL_WORKER)));
        all.add(of(
                at,
                "retired secretaries",
                "34",
                "members of the kind former-village-secretary",
                data -> members(data, MemberKind.FORMER_VILLAGE_SECRETARY)));
        all.add(of(
                at,
                "people in new employment",
                "480+",
                "members of the kind new-employment",
                data -> members(data, MemberKind.NEW_EMPLOYMENT)));
        all.add(of(
                at,
                "posts they claimed",
                "82",
                "posts of the role claimed-governance-post",
                data -> posts(data, PostRole.CLAIMED_GOVERNANCE_POST)));
        all.add(of(
                at,
                "problems they solved",
                "327",
                "requests of the workflow open-bid, all resolved",
                data -> requests(data, WorkflowName.OPEN_BID)));
    }

    private static void county13(List<Figure> all) {
        Scenario at = Scenario.COUNTY_13_187;
        all.add(communities(at, "13"));
        all.add(of(at, "grids", "187", "grids of the kind base", data -> grids(data, GridKind.BASE)));
        all.add(of(at, "cells", "1071", "grids of the kind cell", data -> grids(data, GridKind.CELL)));
        all.add(of(
                at,
                "information officers",
                "1071",
                "posts, one in each cell",
                data -> posts(data, PostRole.INFORMATION_OFFICER)));
        all.add(of(
                at,
                "resident units",
                "159",
                "organizations of that kind",
                data -> kinds(data, OrganizationKind.RESIDENT_UNIT)));
        all.add(of(
                at,
                "in-service members who reported",
                "2521",
                "registrations of the kind in-service",
                Figure::inService));
        all.add(of(
                at,
                "matters they took on",
                "8200+",
                "requests for the community’s list",
                data -> data.serviceRequests().stream()
                        .filter(each -> each.matter().title() != null
                                && each.matter().title().startsWith("认领社区清单"))
                        .count()));
    }

    private static void bodiesOfCounty13(List<Figure> all) {
        Scenario at = Scenario.COUNTY_13_187;
        all.add(of(
                at,
                "self-management committees",
                "137",
                "organizations of that kind",
                data -> kinds(data, OrganizationKind.SELF_MANAGEMENT_COMMITTEE)));
        all.add(of(
                at, "Party committees of villages", "11", "organizations", data -> count(data, "-village-committee-")));
        all.add(of(
                at,
                "Party general branches of villages",
                "97",
                "organizations",
                data -> count(data, "-village-general-")));
        all.add(of(at, "Party branches of villages", "216", "organizations", data -> count(data, "-village-branch-")));
        all.add(of(at, "councils of worthies", "316", "councils", data -> count(data, "-worthies-")));
        all.add(of(
                at,
                "fairness councils, talk-it-over councils and teams",
                "160",
                "councils and teams",
                data -> count(data, "-mixed-")));
        all.add(of(
                at,
                "teams of stewards",
                "61",
                "teams of the kind steward",
                data -> teams(data, "-stewards-").size()));
        all.add(of(at, "stewards", "427", "sizes of these teams", data -> sizes(data, "-stewards-")));
        all.add(of(
                at,
                "leaders who keep contact",
                "34",
                "posts of the role contact-cadre",
                data -> posts(data, PostRole.CONTACT_CADRE)));
    }

    private static Figure communities(Scenario at, String published) {
        return of(
                at,
                "communities",
                published,
                "divisions of village level",
                data -> divisions(data, DivisionLevel.VILLAGE));
    }

    private static long divisions(Dataset data, DivisionLevel level) {
        return data.divisions().stream().filter(each -> each.level() == level).count();
    }

    private static long grids(Dataset data, GridKind kind) {
        return data.grids().stream().filter(each -> each.kind().equals(kind)).count();
    }

    private static long inStreet(Dataset data, GridKind kind, String street) {
        return data.grids().stream()
                .filter(each -> each.kind().equals(kind))
                .filter(each -> each.division().value().startsWith(street))
                .count();
    }

    private static long count(Dataset data, String id) {
        return data.organizations().stream()
                .filter(each -> each.id().value().contains(id))
                .count();
    }

    private static long kinds(Dataset data, OrganizationKind kind) {
        return data.organizations().stream()
                .filter(each -> each.kind().equals(kind))
                .count();
    }

    private static long parties(Dataset data, PartyForm form) {
        return data.organizations().stream()
                .filter(each -> each.details() instanceof PartyDetails party && party.form() == form)
                .count();
    }

    private static List<Organization> teams(Dataset data, String id) {
        return data.organizations().stream()
                .filter(each -> each.id().value().contains(id) && each.details() instanceof TeamDetails)
                .toList();
    }

    private static long sizes(Dataset data, String id) {
        return teams(data, id).stream().mapToLong(Figure::size).sum();
    }

    private static long size(Organization team) {
        return team.details() instanceof TeamDetails details ? Objects.requireNonNull(details.size()) : 0;
    }

    private static long members(Dataset data, MemberKind kind) {
        return data.members().stream()
                .filter(each -> each.kinds().contains(kind))
                .count();
    }

    private static long posts(Dataset data, PostRole role) {
        return data.posts().stream().filter(each -> each.role().equals(role)).count();
    }

    private static long qualified(Dataset data) {
        return data.employments().stream()
                .filter(each -> each.qualification() != SocialWorkQualification.COMMUNITY_WORKER)
                .count();
    }

    private static long hired(Dataset data, int from, int before) {
        return data.employments().stream()
                .filter(each ->
                        each.hiredOn().getYear() >= from && each.hiredOn().getYear() < before)
                .count();
    }

    private static long inService(Dataset data) {
        return data.registrations().stream()
                .filter(each -> each.kind().equals(RegistrationKind.IN_SERVICE))
                .count();
    }

    private static long requests(Dataset data, WorkflowName workflow) {
        return data.serviceRequests().stream()
                .filter(each -> each.workflow().equals(workflow))
                .count();
    }
}
