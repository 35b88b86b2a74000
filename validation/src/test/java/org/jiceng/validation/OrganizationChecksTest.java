package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCode;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationDetails;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.TeamDetails;
import org.jiceng.organization.TeamKind;
import org.jiceng.points.PointsSchemes;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.NetworkName;
import org.jiceng.profile.NetworkTemplate;
import org.jiceng.profile.NetworkTemplates;
import org.jiceng.profile.OpenList;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileHash;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.ProfileReference;
import org.jiceng.profile.Profiles;
import org.jiceng.request.CalendarName;
import org.jiceng.request.Workflow;
import org.jiceng.request.Workflows;
import org.jiceng.request.WorkingCalendar;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Constraints and rules of organizations, complexes and profiles, beyond the two documents that each rule has. */
class OrganizationChecksTest {

    private static final DivisionCode STREET = DivisionCode.of("999911001");
    private static final DivisionCode COMMUNITY = DivisionCode.of("999911001001");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalName NAME = LocalName.of("示例", "example");

    private static Dataset dataset(@Nullable ProfileReference profile, DatasetRecord... records) {
        DatasetHeader header = DatasetHeader.builder()
                .issuer("示例")
                .issuedAt(Instant.EPOCH)
                .asOf(DAY)
                .division(STREET)
                .coverage(Coverage.COMPLETE)
                .nature(Nature.SYNTHETIC)
                .profile(profile)
                .build();
        List<DatasetRecord> around = List.of(
                Division.of(STREET, "示例街道"),
                Division.of(COMMUNITY, "示例社区"),
                ResidentialComplex.builder()
                        .id(ComplexId.of("rc"))
                        .name("示例小区")
                        .community(COMMUNITY)
                        .build());
        return Dataset.of(
                header, Stream.concat(around.stream(), Stream.of(records)).toList());
    }

    private static Organization.Builder organization(String id, OrganizationKind kind) {
        return Organization.builder().id(OrganizationId.of(id)).name(id).kind(kind);
    }

    private static Organization.Builder party(String id, PartyForm form, String... leaders) {
        Organization.Builder party =
                organization(id, OrganizationKind.PARTY_ORGANIZATION).details(PartyDetails.of(form));
        for (String leader : leaders) {
            party.link(LinkRelation.LED_BY, OrganizationId.of(leader));
        }
        return party;
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().value()).toList();
    }

    private static List<String> places(Report report) {
        return report.findings().stream()
                .map(finding -> finding.code() + " " + finding.location().key()
                        + finding.location().pointer())
                .toList();
    }

    private static Profile profile(NetworkTemplate template) {
        return Profile.builder()
                .id(ProfileId.of("example"))
                .name(NAME)
                .network(template)
                .build();
    }

    @Test
    void details_must_be_those_of_the_kind_unless_a_place_made_the_kind() {
        OrganizationDetails team = TeamDetails.of(TeamKind.VOLUNTEER);
        Organization.Builder wrong =
                organization("o", OrganizationKind.OWNERS_COMMITTEE).details(team);
        List<Finding> findings = Checker.standard().check(wrong.build());
        assertThat(codes(findings)).containsExactly("organization.details.mismatch");
        assertThat(findings.get(0).location().pointer()).isEqualTo("/details");
        assertThat(Findings.catalogue().remedy(findings.get(0), Locale.ENGLISH)).contains("Correct the kind");
        assertThat(Checker.standard().check(wrong.kind(OrganizationKind.TEAM).build()))
                .isEmpty();
        assertThat(Checker.standard()
                        .check(wrong.kind(OrganizationKind.of("chunhe:team")).build()))
                .isEmpty();
        assertThat(Checker.standard().check(wrong.kind(OrganizationKind.STATION).build()))
                .hasSize(1);
    }

    @Test
    void seats_of_party_members_are_seats() {
        for (OwnersCommitteeDetails fine : List.of(
                new OwnersCommitteeDetails(null, 7L, 7L),
                new OwnersCommitteeDetails(null, null, 7L),
                new OwnersCommitteeDetails(null, 7L, null))) {
            assertThat(Checker.standard().check(fine)).isEmpty();
        }
        assertThat(codes(Checker.standard().check(new OwnersCommitteeDetails(null, 7L, 8L))))
                .containsExactly("owners-committee.seats.exceeded");
        assertThat(codes(Checker.standard().check(new OwnersCommitteeDetails(null, 0L, -1L))))
                .containsExactly("number.out-of-range", "number.out-of-range");
    }

    @Test
    void a_profile_decides_nothing_twice_and_a_network_has_a_tier() {
        Profile twice = profile(NetworkTemplates.COMMUNITY_AREA_GRID).toBuilder()
                .network(NetworkTemplates.STREET_COMMUNITY_GRID_TEAM)
                .word(OpenList.GRID_KIND, "example:kind", NAME)
                .word(OpenList.GRID_KIND, "example:kind", LocalName.of("另一", "other"))
                .build();
        assertThat(codes(Checker.standard().check(twice)))
                .containsExactly("profile.network.ambiguous", "profile.word.duplicate");
        Profile sameDivision = Profile.builder()
                .id(ProfileId.of("example"))
                .name(NAME)
                .network(NetworkTemplates.COMMUNITY_AREA_GRID, STREET)
                .network(NetworkTemplates.STREET_COMMUNITY_GRID_TEAM, COMMUNITY, STREET)
                .build();
        assertThat(codes(Checker.standard().check(sameDivision))).containsExactly("profile.network.ambiguous");
        Profile sameSchemes = profile(NetworkTemplates.COMMUNITY_AREA_GRID).toBuilder()
                .pointsScheme(PointsSchemes.SAFETY_OFFICER_REWARD)
                .pointsScheme(PointsSchemes.SAFETY_OFFICER_REWARD.toBuilder()
                        .name("另一个奖励基金")
                        .build())
                .workflow(Workflows.ORDER)
                .workflow(new Workflow(
                        Workflows.ORDER.name(),
                        Workflows.GRID.steps(),
                        Workflows.GRID.finals(),
                        Workflows.GRID.limits()))
                .calendar(WorkingCalendar.stateCouncil())
                .calendar(new WorkingCalendar(
                        CalendarName.STATE_COUNCIL,
                        WorkingCalendar.stateCouncil().years().subList(0, 1)))
                .build();
        assertThat(codes(Checker.standard().check(sameSchemes)))
                .containsExactly(
                        "profile.calendar.duplicate", "profile.scheme.duplicate", "profile.workflow.duplicate");
        Profile empty = profile(new NetworkTemplate(NetworkName.of("example:none"), List.of()));
        List<Finding> findings = Checker.standard().check(empty);
        assertThat(codes(findings)).containsExactly("list.too-short");
        assertThat(findings.get(0).location().pointer()).isEqualTo("/networks/0/template/tiers");
        for (Profile shipped : Profiles.shipped()) {
            assertThat(Checker.standard().check(shipped)).isEmpty();
        }
    }

    @Test
    void the_same_order_of_grid_and_complex_is_right_in_one_network_and_wrong_in_another() {
        Dataset complexAboveGrid = dataset(
                null,
                party("committee", PartyForm.COMMITTEE)
                        .serving(new Place.OfDivision(COMMUNITY))
                        .build(),
                party("complex", PartyForm.BRANCH, "committee")
                        .serving(new Place.OfComplex(ComplexId.of("rc")))
                        .build(),
                party("grid", PartyForm.GROUP, "complex")
                        .serving(new Place.OfGrid(GridId.of("g")))
                        .build(),
                grid("g", GridSystem.UNIFIED, null));
        assertThat(places(DatasetChecker.of(profile(NetworkTemplates.COMMUNITY_COMPLEX_BUILDING))
                        .check(complexAboveGrid)))
                .as("N17")
                .isEmpty();
        assertThat(places(DatasetChecker.of(profile(NetworkTemplates.STREET_COMMUNITY_GRID_COMPLEX))
                        .check(complexAboveGrid)))
                .as("N7; the committee has no street above it either")
                .containsExactly(
                        "organization.network.tier-order grid/links/0/target",
                        "organization.network.unattached committee");
        assertThat(DatasetChecker.standard().check(complexAboveGrid).findings())
                .as("without a profile")
                .isEmpty();
    }

    private static Grid grid(String id, GridSystem system, @Nullable GridCode code) {
        return Grid.builder()
                .id(GridId.of(id))
                .name(id)
                .system(system)
                .kind(GridKind.BASE)
                .division(COMMUNITY)
                .code(code)
                .build();
    }

    @Test
    void a_network_ends_where_its_division_ends_and_circles_of_leaders_do_no_harm() {
        Profile elsewhere = Profile.builder()
                .id(ProfileId.of("example"))
                .name(NAME)
                .network(NetworkTemplates.COMMUNITY_AREA_GRID, DivisionCode.of("999911002"))
                .build();
        Dataset dataset = dataset(
                null,
                party("a", PartyForm.BRANCH, "b").build(),
                party("b", PartyForm.BRANCH, "a").build(),
                party("lonely", PartyForm.BRANCH)
                        .serving(new Place.OfDivision(COMMUNITY))
                        .build());
        assertThat(places(DatasetChecker.of(elsewhere).check(dataset)))
                .containsExactly("organization.link.cycle a/links/0/target");
    }

    /** What leads it stands outside of the data, as the division above does. */
    @Test
    void who_leads_the_division_that_the_data_is_about_need_not_be_there() {
        Organization committee = party("committee", PartyForm.COMMITTEE)
                .serving(new Place.OfDivision(COMMUNITY))
                .build();
        Organization branch = party("branch", PartyForm.BRANCH)
                .serving(new Place.OfGrid(GridId.of("g")))
                .build();
        DatasetChecker checker = DatasetChecker.of(profile(NetworkTemplates.STREET_COMMUNITY_GRID_COMPLEX));
        Dataset ofStreet = dataset(null, committee, branch, grid("g", GridSystem.PARTY, null));
        assertThat(places(checker.check(ofStreet)))
                .containsExactly("organization.network.unattached branch", "organization.network.unattached committee");
        DatasetHeader header = ofStreet.header().toBuilder().division(COMMUNITY).build();
        assertThat(places(checker.check(Dataset.of(header, ofStreet.records()))))
                .as("of the community alone")
                .containsExactly("organization.network.unattached branch");
    }

    @Test
    void ended_leaders_do_not_count_as_leaders() {
        Organization ended = party("branch", PartyForm.BRANCH)
                .serving(new Place.OfGrid(GridId.of("g")))
                .links(List.of(new OrganizationLink(
                        OrganizationId.of("committee"),
                        LinkRelation.LED_BY,
                        DateRange.of(DAY.minusYears(2), DAY.minusDays(1)))))
                .build();
        Dataset dataset = dataset(
                null,
                party("committee", PartyForm.COMMITTEE)
                        .serving(new Place.OfDivision(COMMUNITY))
                        .build(),
                ended,
                grid("g", GridSystem.PARTY, null));
        assertThat(places(DatasetChecker.of(profile(NetworkTemplates.COMMUNITY_GRID_BUILDING_HOUSEHOLD))
                        .check(dataset)))
                .containsExactly("organization.network.unattached branch");
    }

    @Test
    void leaders_one_after_the_other_are_fine_and_two_at_a_time_are_named_at_the_later_link() {
        OrganizationLink now = led("a", DateRange.from(DAY));
        OrganizationLink before = led("b", DateRange.of(DAY.minusYears(2), DAY.minusDays(1)));
        OrganizationLink always = led("c", null);
        assertThat(leaderFindings(now, before)).isEmpty();
        assertThat(leaderFindings(now, before, always)).containsExactly("/links/2");
        assertThat(leaderFindings(always, before)).containsExactly("/links/1");
    }

    private static OrganizationLink led(String leader, @Nullable DateRange period) {
        return new OrganizationLink(OrganizationId.of(leader), LinkRelation.LED_BY, period);
    }

    private static List<String> leaderFindings(OrganizationLink... links) {
        Dataset dataset = dataset(
                null,
                party("a", PartyForm.COMMITTEE).build(),
                party("b", PartyForm.COMMITTEE).build(),
                party("c", PartyForm.COMMITTEE).build(),
                party("led", PartyForm.BRANCH).links(List.of(links)).build());
        return DatasetChecker.standard().check(dataset).findings().stream()
                .filter(finding -> finding.code().value().equals("organization.link.multiple-leaders"))
                .map(finding -> finding.location().pointer())
                .toList();
    }

    @Test
    void a_layout_holds_for_its_systems_and_one_of_several_is_enough() {
        Profile profile = Profile.builder()
                .id(ProfileId.of("example"))
                .name(NAME)
                .gridCode(GridCodeLayout.BEIJING_15, GridSystem.URBAN_MANAGEMENT)
                .gridCode(GridCodeLayout.CJT_213_14, GridSystem.URBAN_MANAGEMENT)
                .build();
        Dataset dataset = dataset(
                null,
                grid("fifteen", GridSystem.URBAN_MANAGEMENT, GridCode.of("999911001001001")),
                grid("fourteen", GridSystem.URBAN_MANAGEMENT, GridCode.of("99991100100101")),
                grid("other-place", GridSystem.URBAN_MANAGEMENT, GridCode.of("999911001002001")),
                grid("other-system", GridSystem.PARTY, GridCode.of("D-7")),
                grid("no-code", GridSystem.URBAN_MANAGEMENT, null));
        assertThat(places(DatasetChecker.of(profile).check(dataset)))
                .containsExactly("grid.code.layout other-place/code");
    }

    @Test
    void the_header_says_which_profile_and_the_caller_may_say_another() {
        ProfileReference guangming = ProfileReference.of(Profiles.GUANGMING.id());
        ProfileHash hash = ProfileFiles.hash(Profiles.GUANGMING);
        ProfileHash otherHash = ProfileFiles.hash(Profiles.BINZHOU);
        assertThat(reason(DatasetChecker.standard(), guangming)).isEmpty();
        assertThat(reason(DatasetChecker.standard(), new ProfileReference(guangming.id(), hash)))
                .isEmpty();
        assertThat(reason(DatasetChecker.standard(), new ProfileReference(guangming.id(), otherHash)))
                .contains("content");
        assertThat(reason(DatasetChecker.of(Profiles.BINZHOU), guangming)).contains("another profile was asked for");
        assertThat(reason(DatasetChecker.of(Profiles.BINZHOU), null)).isEmpty();
        assertThat(reason(DatasetChecker.standard(), ProfileReference.of(ProfileId.of("nowhere"))))
                .contains("nowhere", "not known");
    }

    private static String reason(DatasetChecker checker, @Nullable ProfileReference reference) {
        List<Finding> findings = checker.check(dataset(reference)).findings();
        return findings.isEmpty() ? "" : Findings.catalogue().message(findings.get(0), Locale.ENGLISH);
    }

    @Test
    void terms_that_touch_do_not_overlap() {
        DateRange first = DateRange.of(DAY.minusYears(3), DAY);
        DateRange next = DateRange.of(DAY.plusDays(1), DAY.plusYears(5));
        assertThat(places(DatasetChecker.standard().check(dataset(null, owners("a", first), owners("b", next)))))
                .isEmpty();
        DateRange longer = DateRange.of(DAY.minusYears(3), DAY.plusYears(9));
        assertThat(places(DatasetChecker.standard()
                        .check(dataset(null, owners("c", next), owners("b", first), owners("a", longer)))))
                .as("the long one overlaps both")
                .hasSize(2)
                .allMatch(place -> place.startsWith("owners-committee.overlapping-terms"));
    }

    @Test
    void a_term_goes_on_where_no_last_day_is_told_and_has_only_the_last_day_where_no_first_is_told() {
        DateRange now = DateRange.of(DAY.minusYears(3), DAY.plusYears(2));
        assertThat(termFindings(owners("a", now), owners("b", DateRange.from(DAY))))
                .containsExactly("b 2026-01-01");
        assertThat(termFindings(owners("a", now), owners("b", DateRange.from(DAY.minusYears(9)))))
                .as("the one that goes on began first")
                .containsExactly("a 2023-01-01");
        assertThat(termFindings(owners("a", now), owners("b", new DateRange(null, DAY))))
                .containsExactly("b 2026-01-01");
        assertThat(termFindings(owners("a", now), owners("b", new DateRange(null, DAY.plusYears(9)))))
                .as("it may begin after the other one")
                .isEmpty();
        assertThat(termFindings(owners("a", now), owners("b", new DateRange(null, null))))
                .isEmpty();
    }

    @Test
    void a_term_ends_with_its_committee() {
        Organization dissolved = owners("a", DateRange.of(DAY.minusYears(3), DAY.plusYears(2))).toBuilder()
                .period(new DateRange(null, DAY.minusDays(1)))
                .build();
        assertThat(termFindings(dissolved, owners("b", DateRange.of(DAY, DAY.plusYears(5)))))
                .isEmpty();
        assertThat(termFindings(dissolved, owners("b", DateRange.of(DAY.minusDays(1), DAY.plusYears(5)))))
                .containsExactly("b 2025-12-31");
        Organization dissolvedInTime = owners("a", new DateRange(null, DAY.plusYears(2))).toBuilder()
                .period(new DateRange(null, DAY.minusDays(1)))
                .build();
        assertThat(termFindings(dissolvedInTime, owners("b", DateRange.from(DAY.minusYears(9)))))
                .as("the only day of the term that is known never came")
                .isEmpty();
    }

    @Test
    void a_committee_that_stands_there_twice_overlaps_others_but_not_itself() {
        Organization first = owners("a", DateRange.of(DAY.minusYears(3), DAY.plusYears(2)));
        Organization again = owners("a", DateRange.of(DAY, DAY.plusYears(2)));
        assertThat(termFindings(first, again)).isEmpty();
        Organization between = owners("b", DateRange.of(DAY.minusDays(9), DAY.plusDays(9)));
        assertThat(termFindings(first, between, again)).containsExactly("a 2026-01-01", "b 2025-12-23");
    }

    private static List<String> termFindings(DatasetRecord... records) {
        return DatasetChecker.standard().check(dataset(null, records)).findings().stream()
                .filter(finding -> finding.code().value().equals("owners-committee.overlapping-terms"))
                .map(finding -> finding.location().key() + " " + finding.args().get("day"))
                .sorted()
                .toList();
    }

    private static Organization owners(String id, DateRange term) {
        return organization(id, OrganizationKind.OWNERS_COMMITTEE)
                .serving(new Place.OfComplex(ComplexId.of("rc")))
                .details(OwnersCommitteeDetails.of(term))
                .build();
    }

    @Test
    void a_building_of_a_complex_that_could_not_be_read_is_not_called_unknown() {
        String good = """
                {"format":"jiceng/1",
                "header":{"issuer":"示例","issuedAt":"2026-01-01T08:00:00+08:00","asOf":"2026-01-01",\
                "division":"999911001","coverage":"complete","nature":"synthetic"},
                "records":[
                {"kind":"division","code":"999911001","name":"示例街道","level":"township"},
                {"kind":"division","code":"999911001001","name":"示例社区","level":"village"},
                {"kind":"complex","id":"rc","name":"示例小区","community":"999911001001",\
                "buildings":[{"id":"b-1","name":"1栋"}]},
                {"kind":"organization","id":"o","name":"组","organizationKind":"residents-group",\
                "serves":[{"type":"building","building":"b-1"}]}
                ],
                "trailer":{"counts":{"division":2,"organization":1,"complex":1}}}
                """;
        assertThat(codes(check(good).findings())).isEmpty();
        assertThat(codes(check(good.replace("\"building\":\"b-1\"", "\"building\":\"b-2\""))
                        .findings()))
                .containsExactly("organization.serves.unknown");
        assertThat(codes(
                        check(good.replace("\"name\":\"1栋\"", "\"nom\":\"1栋\"")).findings()))
                .containsExactly("json.missing-property", "json.unknown-property");
    }

    private static Report check(String document) {
        ByteArrayInputStream in = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        try (ExchangeReader reader = ExchangeReader.open(in, "document", ReadLimits.standard())) {
            return DatasetChecker.standard().check(reader);
        }
    }
}
