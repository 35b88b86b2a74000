package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.Nature;
import org.jiceng.dataset.OrganizationGraph;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.TeamDetails;
import org.jiceng.organization.TeamKind;
import org.jiceng.profile.Profiles;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed example has what the source reports, and nothing is wrong with it. */
class GuangmingTest {

    private static final Path TABLE = Path.of("data/divisions-guangming-440311.csv");
    private static final Path FILE = Path.of("data/guangming.json");
    private static final Dataset DATASET = ExchangeReader.readDataset(FILE);

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void the_committed_file_is_what_the_program_writes() throws IOException {
        Path again = folder.resolve("guangming.json");
        ExchangeWriter.writeDataset(again, Guangming.build(TABLE));
        assertThat(again)
                .as("run org.jiceng.examples.Guangming with %s and %s to write the example anew", TABLE, FILE)
                .hasSameBinaryContentAs(FILE);
    }

    @Test
    void nothing_is_wrong_with_it() {
        Report report = DatasetChecker.standard().check(FILE);
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Report.Verdict.CLEAN);
        assertThat(report.rules()).allSatisfy(rule -> assertThat(rule.skipped()).isIn(null, "no-scheme"));
    }

    @Test
    void the_six_streets_and_31_communities_have_their_published_names_and_codes() throws IOException {
        List<String> published = Files.readAllLines(TABLE).stream()
                .skip(1)
                .filter(line -> !line.startsWith("440300"))
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
        assertThat(DATASET.divisions())
                .extracting(division -> division.code() + "," + division.name())
                .containsExactlyElementsOf(published);
        assertThat(divisions(DivisionLevel.TOWNSHIP)).isEqualTo(6);
        assertThat(divisions(DivisionLevel.VILLAGE)).isEqualTo(31);
    }

    @Test
    void every_street_and_community_has_its_party_organization_and_every_community_its_residents_committee() {
        assertThat(parties(PartyForm.WORKING_COMMITTEE, "440311")).isEqualTo(6);
        assertThat(parties(PartyForm.COMMITTEE, "440311")).isEqualTo(31);
        assertThat(DATASET.organizations())
                .filteredOn(each -> each.kind().equals(OrganizationKind.RESIDENTS_COMMITTEE))
                .hasSize(31);
    }

    @Test
    void gongming_has_5_committees_16_areas_and_335_grid_branches() {
        assertThat(parties(PartyForm.COMMITTEE, "440311002")).isEqualTo(5);
        assertThat(parties(PartyForm.GENERAL_BRANCH, "440311002")).isEqualTo(16);
        assertThat(parties(PartyForm.BRANCH, "440311002")).isEqualTo(335);
        assertThat(grids("440311002", GridKind.AREA)).isEqualTo(16);
        assertThat(depth("br-440311002-001")).as("N10: committee, area, branch").isEqualTo(3);
    }

    @Test
    void phoenix_has_224_base_grids_in_22_areas_with_a_branch_each_and_66_groups() {
        assertThat(grids("440311004", GridKind.BASE)).isEqualTo(224);
        assertThat(grids("440311004", GridKind.AREA)).isEqualTo(22);
        assertThat(parties(PartyForm.BRANCH, "440311004")).isEqualTo(22);
        assertThat(parties(PartyForm.GROUP, "440311004")).isEqualTo(66);
        assertThat(depth("group-440311004-001"))
                .as("N11 from the community down")
                .isEqualTo(3);
    }

    @Test
    void guangming_street_has_48_branches_over_150_grids() {
        assertThat(parties(PartyForm.BRANCH, "440311001")).isEqualTo(48);
        assertThat(grids("440311001", GridKind.GOVERNANCE)).isEqualTo(150);
        assertThat(DATASET.grids().stream()
                        .filter(inStreet("440311001"))
                        .map(Grid::partyOrganization)
                        .distinct()
                        .count())
                .isEqualTo(48);
    }

    @Test
    void guangming_street_has_284_teams_of_1270_people_with_three_to_five_in_each() {
        List<TeamDetails> teams = DATASET.organizations().stream()
                .map(Organization::details)
                .filter(TeamDetails.class::isInstance)
                .map(TeamDetails.class::cast)
                .filter(team -> team.kind().equals(TeamKind.RED_WAITER))
                .toList();
        assertThat(teams).hasSize(284).extracting(TeamDetails::size).containsOnly(4L, 5L);
        assertThat(teams.stream().mapToLong(TeamDetails::size).sum()).isEqualTo(1270);
    }

    @Test
    void the_service_alliance_has_eight_members_and_the_volunteer_alliance_five() {
        OrganizationGraph graph = DATASET.organizationGraph();
        assertThat(graph.sourcesOf(OrganizationId.of("alliance-440311"), LinkRelation.MEMBER_OF))
                .hasSize(8);
        assertThat(graph.sourcesOf(OrganizationId.of("alliance-440311004"), LinkRelation.MEMBER_OF))
                .hasSize(5);
    }

    @Test
    void its_three_networks_are_checked_by_its_profile() {
        Report report = DatasetChecker.standard().check(FILE);
        assertThat(report.profile()).contains(Profiles.GUANGMING);
        assertThat(report.rules())
                .filteredOn(rule -> rule.code().value().startsWith("organization.network."))
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.evaluated()).isGreaterThan(700));
    }

    @Test
    void it_says_that_it_is_constructed_and_invents_no_households_and_no_dates() {
        assertThat(DATASET.header().nature()).isEqualTo(Nature.CONSTRUCTED);
        assertThat(DATASET.grids()).allSatisfy(grid -> {
            assertThat(grid.households()).isNull();
            assertThat(grid.population()).isNull();
            assertThat(grid.period()).isNull();
        });
        assertThat(DATASET.organizations())
                .allSatisfy(organization -> assertThat(organization.period()).isNull());
    }

    private static long divisions(DivisionLevel level) {
        return DATASET.divisions().stream()
                .filter(each -> each.level() == level)
                .count();
    }

    private static long grids(String street, GridKind kind) {
        return DATASET.grids().stream()
                .filter(inStreet(street))
                .filter(each -> each.kind().equals(kind))
                .count();
    }

    private static Predicate<Grid> inStreet(String street) {
        return grid -> DivisionCode.of(street).contains(grid.division());
    }

    private static long parties(PartyForm form, String idPart) {
        return DATASET.organizations().stream()
                .filter(each -> each.details() instanceof PartyDetails party && party.form() == form)
                .filter(each -> each.id().value().contains("-" + idPart))
                .count();
    }

    /** Counts the organizations from one up to the community committee. */
    private static int depth(String id) {
        int depth = 1;
        Organization at = organization(OrganizationId.of(id));
        while (!at.id().value().startsWith("pc-")) {
            at = organization(at.links().stream()
                    .filter(link -> link.relation() == LinkRelation.LED_BY)
                    .findFirst()
                    .orElseThrow()
                    .target());
            depth++;
        }
        return depth;
    }

    private static Organization organization(OrganizationId id) {
        return DATASET.findOrganization(id).orElseThrow();
    }
}
