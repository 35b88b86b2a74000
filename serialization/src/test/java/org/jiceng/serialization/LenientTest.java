package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Keeping what this version does not know. */
class LenientTest {

    private static final JsonMapper MAPPER = StrictJson.mapper();
    private static final String CANARY = "13800138000";

    /** A file of a later version, in canonical form. */
    private static final String LATER = """
            {"format":"jiceng/1",
            "header":{"issuer":"Test","issuedAt":"2026-01-31T08:00:00+08:00","asOf":"2026-01-01","division":"999911","coverage":"complete","nature":"synthetic","contact":{"desk":1.10}},
            "records":[
            {"kind":"division","code":"999911001","name":"街道","level":"township","area":12.50},
            {"kind":"drone","id":"d-1","height":1.10,"parts":[null,1E400]},
            {"kind":"division","code":"999911002","name":"街道","level":"hamlet"},
            {"kind":"grid","id":"g-1","name":"网格","system":"unified","gridKind":"base","division":"999911001001","period":{"firstDay":"2024-01-01","why":"x"}},
            {"kind":"drone","id":"d-2"}
            ],
            "trailer":{"counts":{"division":2,"grid":1,"drone":2}}}
            """;

    private static final String ORGANIZATION =
            "{\"kind\":\"organization\",\"id\":\"o-1\",\"name\":\"支部\",\"organizationKind\":\"party-organization\","
                    + "\"links\":[{\"target\":\"o-2\",\"relation\":\"led-by\",\"a\":1.10},"
                    + "{\"target\":\"o-3\",\"relation\":\"led-by\",\"b\":2.20}],"
                    + "\"codes\":{\"c\":null},\"d\":\"x\"}";

    @Test
    void a_file_of_a_later_version_is_passed_on_without_loss() {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ExchangeReader reader = lenient(LATER)) {
            Preserved<DatasetHeader> header =
                    reader.header().orElseThrow().preserved().orElseThrow();
            try (ExchangeWriter writer = ExchangeWriter.to(copy, header)) {
                reader.forEach(reading -> reading.preserved().ifPresent(writer::write));
                writer.complete();
            }
            assertThat(Outcome.lines(reader.findings())).isEmpty();
        }
        assertThat(copy.toString(StandardCharsets.UTF_8)).isEqualTo(LATER);
    }

    @Test
    void a_file_appears_with_what_was_kept(@TempDir Path folder) throws IOException {
        Path from = Files.writeString(folder.resolve("from.json"), LATER);
        Path to = folder.resolve("to.json");
        try (ExchangeReader reader = ExchangeReader.open(from, ReadLimits.standard(), ReadMode.LENIENT)) {
            Preserved<DatasetHeader> header =
                    reader.header().orElseThrow().preserved().orElseThrow();
            try (ExchangeWriter writer = ExchangeWriter.create(to, header)) {
                reader.forEach(reading -> reading.preserved().ifPresent(writer::write));
                writer.complete();
            }
        }
        assertThat(to).hasSameBinaryContentAs(from);
    }

    @Test
    void what_could_not_be_understood_is_a_finding_and_has_no_value() {
        List<String> findings = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (ExchangeReader reader = lenient(LATER)) {
            reader.forEach(reading -> {
                findings.addAll(Outcome.lines(reading.findings()));
                values.add(
                        reading.value().isPresent() + " " + reading.preserved().orElseThrow());
            });
        }
        assertThat(findings).hasSize(3);
        assertThat(findings.get(0)).startsWith("json.unknown-word /records/1/kind @5:");
        assertThat(findings.get(1)).startsWith("json.unknown-word /records/2/level @6:");
        assertThat(values)
                .containsExactly(
                        "true Preserved[Division, 1 unknown properties]",
                        "false Preserved[unread]",
                        "false Preserved[unread]",
                        "true Preserved[Grid, 1 unknown properties]",
                        "false Preserved[unread]");
    }

    @Test
    void strict_reading_of_the_same_file_refuses_all_of_it() {
        Outcome outcome = Outcome.of(LATER.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.records()).isEmpty();
        assertThat(outcome.document()).isNotEmpty();
    }

    @Test
    void a_refused_record_is_not_kept() {
        Reading<Grid> reading = LenientJson.read(utf8("{\"kind\":\"grid\",\"id\":\"g 1\",\"x\":1}"), Grid.class);
        assertThat(reading.preserved()).isEmpty();
        assertThat(Outcome.lines(reading.findings()))
                .as("the unknown property is no finding")
                .hasSize(5)
                .noneMatch(line -> line.contains("unknown"));
    }

    @Test
    void a_value_may_be_changed_and_keeps_what_belongs_to_it() {
        Preserved<Organization> kept = organization();
        Organization value = kept.value().orElseThrow();
        assertThat(json(kept)).isEqualTo(ORGANIZATION);
        assertThat(json(kept.withValue(value.toBuilder().name("总支").build())))
                .isEqualTo(ORGANIZATION.replace("支部", "总支"));
    }

    @Test
    void elements_that_move_take_theirs_along() {
        Preserved<Organization> kept = organization();
        Organization value = kept.value().orElseThrow();
        OrganizationLink first = value.links().get(0);
        OrganizationLink second = value.links().get(1);
        OrganizationLink other = OrganizationLink.of(LinkRelation.LED_BY, OrganizationId.of("o-9"));
        assertThat(links(kept, List.of(second, first)))
                .contains(
                        "\"o-3\",\"relation\":\"led-by\",\"b\":2.20},{\"target\":\"o-2\",\"relation\":\"led-by\",\"a\":1.10}");
        assertThat(links(kept, List.of(second))).contains("\"b\":2.20").doesNotContain("\"a\":1.10");
        assertThat(links(kept, List.of(other, first, second)))
                .contains("\"o-9\",\"relation\":\"led-by\"},{\"target\":\"o-2\",\"relation\":\"led-by\",\"a\":1.10},");
        assertThat(links(kept, List.of(first, other)))
                .as("an element that was changed in its place")
                .contains("\"a\":1.10", "\"o-9\",\"relation\":\"led-by\",\"b\":2.20");
        assertThat(links(kept, List.of(second, other)))
                .as("the place of the first was taken by the second")
                .contains("\"o-3\",\"relation\":\"led-by\",\"b\":2.20},{\"target\":\"o-9\",\"relation\":\"led-by\"}");
        assertThat(links(kept, List.of())).doesNotContain("1.10", "2.20").contains("\"d\":\"x\"", "\"c\":null");
    }

    @Test
    void what_belonged_to_an_object_that_is_gone_is_gone() {
        Preserved<Organization> kept = organization();
        Organization without =
                kept.value().orElseThrow().toBuilder().codes(null).build();
        assertThat(json(kept.withValue(without))).doesNotContain("codes").contains("\"d\":\"x\"", "\"a\":1.10");
    }

    @Test
    void unread_values_cannot_be_changed() {
        Reading<DatasetRecord> reading = LenientJson.read(utf8("{\"kind\":\"drone\"}"), DatasetRecord.class);
        Preserved<DatasetRecord> unread = reading.preserved().orElseThrow();
        assertThat(unread.isUnread()).isTrue();
        assertThatThrownBy(() -> unread.withValue(Examples.GRID)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void unknown_properties_are_revealed_only_when_asked_for() {
        String json = "{\"kind\":\"grid\",\"id\":\"g\",\"name\":\"n\",\"system\":\"party\",\"gridKind\":\"base\","
                + "\"division\":\"999911001\",\"phone\":\"" + CANARY + "\",\"" + CANARY + "\":{\"x/y\": [" + CANARY
                + ".10]}}";
        Reading<Grid> reading = LenientJson.read(utf8(json), Grid.class);
        Preserved<Grid> kept = reading.preserved().orElseThrow();
        assertThat(kept.unknownProperties()).containsExactly("/phone", "/***");
        assertThat(kept.reveal("/phone")).contains("\"" + CANARY + "\"");
        assertThat(kept.reveal("/" + CANARY)).contains("{\"x/y\":[" + CANARY + ".10]}");
        assertThat(kept.reveal("/nothing")).isEmpty();
        assertThat(kept + " " + kept.unknownProperties() + " " + reading.location() + reading.parts())
                .doesNotContain(CANARY);
        assertThat(kept).hasToString("Preserved[Grid, 2 unknown properties]");
        Reading<Grid> unread = LenientJson.read(utf8(json.replace("base", CANARY)), Grid.class);
        assertThat(unread.preserved().orElseThrow()).hasToString("Preserved[unread]");
        assertThat(Outcome.shown(unread.findings())).doesNotContain(CANARY);
    }

    @Test
    void values_with_the_same_properties_are_equal() {
        assertThat(organization()).isEqualTo(organization()).hasSameHashCodeAs(organization());
        assertThat(organization())
                .isNotEqualTo(Preserved.of(organization().value().orElseThrow()));
        assertThat(Preserved.of(Examples.GRID)).isEqualTo(Preserved.of(Examples.GRID));
        assertThat(json(Preserved.of(Examples.GRID))).isEqualTo(MAPPER.writeValueAsString(Examples.GRID));
    }

    @Test
    void nothing_of_a_record_that_cannot_be_written_gets_into_the_file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Preserved<Organization> bad = organization()
                .withValue(organization().value().orElseThrow().toBuilder()
                        .name("\uD800")
                        .build());
        try (ExchangeWriter writer = ExchangeWriter.to(out, Examples.HEADER)) {
            int before = out.size();
            assertThatThrownBy(() -> writer.write(bad)).isInstanceOf(IllegalArgumentException.class);
            assertThat(out.size()).isEqualTo(before);
        }
    }

    private static String links(Preserved<Organization> kept, List<OrganizationLink> links) {
        return json(kept.withValue(
                kept.value().orElseThrow().toBuilder().links(links).build()));
    }

    private static Preserved<Organization> organization() {
        return LenientJson.read(utf8(ORGANIZATION), Organization.class)
                .preserved()
                .orElseThrow();
    }

    private static String json(Preserved<?> preserved) {
        return MAPPER.writeValueAsString(preserved);
    }

    private static ExchangeReader lenient(String text) {
        return ExchangeReader.open(
                new ByteArrayInputStream(utf8(text)), "later.json", ReadLimits.standard(), ReadMode.LENIENT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
