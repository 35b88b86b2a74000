package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;
import org.jiceng.validation.spi.RuleInput;
import org.junit.jupiter.api.Test;

class DatasetCheckerTest {

    private static final DatasetChecker CHECKER = DatasetChecker.standard();

    private static final DatasetHeader HEADER = DatasetHeader.builder()
            .issuer("示例")
            .issuedAt(Instant.parse("2026-01-01T00:00:00Z"))
            .asOf(LocalDate.of(2026, 1, 1))
            .division(DivisionCode.of("999911001"))
            .coverage(Coverage.COMPLETE)
            .nature(Nature.SYNTHETIC)
            .build();

    private static final Division STREET = Division.of(DivisionCode.of("999911001"), "春和街道");
    private static final Division COMMUNITY = Division.of(DivisionCode.of("999911001001"), "春和社区");

    private static Grid.Builder grid(String id) {
        return Grid.builder()
                .id(GridId.of(id))
                .name("网格" + id)
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(COMMUNITY.code());
    }

    private static Organization.Builder party(String id) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name("组织" + id)
                .kind(OrganizationKind.PARTY_ORGANIZATION);
    }

    private static Report check(DatasetRecord... records) {
        return CHECKER.check(Dataset.of(HEADER, List.of(records)));
    }

    private static Report checkText(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (ExchangeReader reader =
                ExchangeReader.open(new ByteArrayInputStream(bytes), "text", ReadLimits.standard())) {
            return CHECKER.check(reader);
        }
    }

    @Test
    void a_partial_delivery_may_name_what_stands_elsewhere() {
        Dataset partial = Dataset.of(
                HEADER.toBuilder().coverage(Coverage.PARTIAL).build(),
                List.of(STREET, COMMUNITY, grid("g-1").parent(GridId.of("g-9")).build()));
        Report report = CHECKER.check(partial);
        assertThat(report.findings())
                .extracting(finding -> finding.code().value(), Finding::severity)
                .containsExactly(tuple("grid.parent.unknown", Severity.INFO));
        assertThat(report.verdict()).isEqualTo(Report.Verdict.CLEAN);
    }

    @Test
    void references_may_point_forward_as_well_as_back() {
        assertThat(check(
                                grid("g-1").parent(GridId.of("g-2")).build(),
                                grid("g-2").build(),
                                COMMUNITY,
                                STREET)
                        .findings())
                .isEmpty();
    }

    @Test
    void the_districts_above_the_division_of_the_header_need_not_be_there() {
        assertThat(check(STREET, COMMUNITY).findings()).isEmpty();
    }

    @Test
    void two_systems_may_use_one_code_each_for_itself() {
        GridCode code = GridCode.of("999911001001001");
        Grid epidemic = grid("g-2").system(GridSystem.EPIDEMIC).code(code).build();
        assertThat(check(STREET, COMMUNITY, grid("g-1").code(code).build(), epidemic)
                        .findings())
                .isEmpty();
    }

    @Test
    void two_leaders_of_a_body_that_is_no_party_organization_are_worth_a_look() {
        Organization company = Organization.builder()
                .id(OrganizationId.of("o-3"))
                .name("物业公司")
                .kind(OrganizationKind.PROPERTY_COMPANY)
                .link(LinkRelation.LED_BY, OrganizationId.of("o-1"))
                .link(LinkRelation.LED_BY, OrganizationId.of("o-2"))
                .build();
        assertThat(check(STREET, party("o-1").build(), party("o-2").build(), company)
                        .findings())
                .extracting(finding -> finding.code().value(), Finding::severity)
                .containsExactly(tuple("organization.link.multiple-leaders", Severity.WARNING));
    }

    @Test
    void leaders_one_after_the_other_are_fine() {
        Organization branch = party("o-3")
                .links(List.of(
                        new OrganizationLink(
                                OrganizationId.of("o-1"),
                                LinkRelation.LED_BY,
                                DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31))),
                        new OrganizationLink(
                                OrganizationId.of("o-2"),
                                LinkRelation.LED_BY,
                                DateRange.from(LocalDate.of(2025, 1, 1)))))
                .build();
        assertThat(check(STREET, party("o-1").build(), party("o-2").build(), branch)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_circle_has_one_finding_however_long_it_is() {
        int size = 20_000;
        List<DatasetRecord> records = new ArrayList<>(List.of(STREET));
        for (int i = 0; i < size; i++) {
            records.add(party("o-" + i)
                    .link(LinkRelation.LED_BY, OrganizationId.of("o-" + (i + 1) % size))
                    .build());
        }
        assertThat(CHECKER.check(Dataset.of(HEADER, records)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code().value()).isEqualTo("organization.link.cycle");
                    assertThat(finding.args()).containsEntry("count", Integer.toString(size));
                    assertThat(finding.location().key()).isEqualTo("o-0");
                });
    }

    @Test
    void a_chain_is_no_circle_however_long_it_is() {
        List<DatasetRecord> records =
                new ArrayList<>(List.of(STREET, party("o-0").build()));
        IntStream.range(1, 20_000)
                .mapToObj(i -> party("o-" + i)
                        .link(LinkRelation.LED_BY, OrganizationId.of("o-" + (i - 1)))
                        .build())
                .forEach(records::add);
        assertThat(CHECKER.check(Dataset.of(HEADER, records)).findings()).isEmpty();
    }

    @Test
    void the_order_of_the_records_does_not_change_what_is_found() {
        List<DatasetRecord> records = new ArrayList<>(List.of(
                STREET,
                COMMUNITY,
                party("o-1").link(LinkRelation.LED_BY, OrganizationId.of("o-2")).build(),
                party("o-2").link(LinkRelation.LED_BY, OrganizationId.of("o-1")).build(),
                grid("g-1").parent(GridId.of("g-9")).build(),
                grid("g-2").households(3).build(),
                grid("g-3").parent(GridId.of("g-2")).households(4).build(),
                grid("g-4").division(DivisionCode.of("999911001009")).build()));
        List<String> expected = fingerprints(records);
        assertThat(expected).hasSize(4);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(records, random);
            assertThat(fingerprints(records)).isEqualTo(expected);
        }
    }

    private static List<String> fingerprints(List<DatasetRecord> records) {
        return CHECKER.check(Dataset.of(HEADER, records)).findings().stream()
                .map(Finding::fingerprint)
                .sorted()
                .toList();
    }

    @Test
    void a_file_and_a_dataset_in_memory_get_the_same_findings() {
        Dataset dataset = Dataset.of(
                HEADER,
                List.of(
                        STREET,
                        COMMUNITY,
                        grid("g-1").name(" ").parent(GridId.of("g-9")).build()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExchangeWriter writer = ExchangeWriter.to(bytes, dataset.header())) {
            dataset.records().forEach(writer::write);
            writer.complete();
        }
        assertThat(checkText(bytes.toString(StandardCharsets.UTF_8)).findings())
                .extracting(Finding::code, finding -> finding.location().documentPointer())
                .isEqualTo(CHECKER.check(dataset).findings().stream()
                        .map(finding -> tuple(finding.code(), finding.location().documentPointer()))
                        .toList());
    }

    @Test
    void what_of_a_refused_record_can_be_read_is_checked_by_its_constraints() {
        Report report = checkText("""
                {"format":"jiceng/1",
                "header":{"issuer":" ","issuedAt":"2026-01-01T08:00:00+08:00","asOf":"2026-01-01",
                "division":"999911001","coverage":"complete","nature":"synthetic"},
                "records":[
                {"kind":"division","code":"999911001","name":"春和街道","level":"township"},
                {"kind":"grid",
                 "id":"g-1",
                 "name":" ",
                 "system":"unifed",
                 "gridKind":"base",
                 "division":"999911",
                 "households":-3}
                ],
                "trailer":{"counts":{"division":1,"grid":1}}}
                """);
        assertThat(report.findings())
                .extracting(
                        finding -> finding.code().value(),
                        finding -> finding.location().documentPointer(),
                        finding -> finding.location().line())
                .containsExactlyInAnyOrder(
                        tuple("text.blank", "/header/issuer", 2),
                        tuple("json.unknown-word", "/records/1/system", 9),
                        tuple("text.blank", "/records/1/name", 8),
                        tuple("division.level.not-allowed", "/records/1/division", 11),
                        tuple("number.out-of-range", "/records/1/households", 12));
        assertThat(report.refusedRecords()).isEqualTo(1);
        assertThat(report.count(RecordKind.GRID)).isZero();
        assertThat(report.rules())
                .allSatisfy(rule -> assertThat(rule.unseen())
                        .as(rule.code().value())
                        .isEqualTo(rule.rule().looksAt(RuleInput.all(RecordKind.GRID)) ? 1 : 0));
    }

    @Test
    void a_file_of_which_nothing_can_be_read_is_unreadable() {
        assertThat(checkText("").verdict()).isEqualTo(Report.Verdict.UNREADABLE);
        assertThat(checkText("[]").verdict()).isEqualTo(Report.Verdict.UNREADABLE);
        assertThat(checkText("{\"format\":\"jiceng/9\"}").verdict()).isEqualTo(Report.Verdict.UNREADABLE);
    }

    @Test
    void without_a_header_rules_that_need_it_say_that_they_were_skipped() {
        Report report = checkText("{\"format\":\"jiceng/1\",\"records\":[{\"kind\":\"division\",\"code\":\"999911001\","
                + "\"name\":\"春和街道\",\"level\":\"township\"}],\"trailer\":{\"counts\":{\"division\":1}}}");
        assertThat(report.findings())
                .extracting(finding -> finding.code().value())
                .containsExactly("exchange.part.missing");
        assertThat(report.rules())
                .filteredOn(rule -> rule.skipped() != null)
                .extracting(rule -> rule.code().value(), RuleResult::skipped)
                .contains(tuple("division.parent.unknown", "no-header"))
                .doesNotContain(tuple("grid.parent.unknown", "no-header"));
    }

    @Test
    void organizations_are_counted_where_they_or_their_leaders_serve() {
        Report report = check(
                STREET,
                COMMUNITY,
                party("o-1").serving(new Place.OfDivision(COMMUNITY.code())).build(),
                party("o-2").link(LinkRelation.LED_BY, OrganizationId.of("o-1")).build(),
                party("o-3").build());
        assertThat(report.streets())
                .extracting(PlaceCounts::name, place -> place.count(RecordKind.ORGANIZATION))
                .containsExactly(tuple("春和街道", 2L), tuple(null, 1L));
    }
}
