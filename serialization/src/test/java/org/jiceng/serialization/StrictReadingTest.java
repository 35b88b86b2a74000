package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds strict reading against tables: code, pointer, line and byte of every finding. */
class StrictReadingTest {

    private static final String HEADER = "{\"issuer\":\"Test\",\"issuedAt\":\"2026-01-31T08:00:00+08:00\","
            + "\"asOf\":\"2026-01-01\",\"division\":\"999911\",\"coverage\":\"complete\",\"nature\":\"synthetic\"}";
    private static final String BEFORE =
            "{\"kind\":\"division\",\"code\":\"999911001\",\"name\":\"街道\",\"level\":\"township\"}";
    private static final String AFTER =
            "{\"kind\":\"division\",\"code\":\"999911002\",\"name\":\"街道\",\"level\":\"township\"}";

    static List<StrictRows.Row> records() {
        return StrictRows.read("/strict/records.txt");
    }

    static List<StrictRows.Row> headers() {
        return StrictRows.read("/strict/headers.txt");
    }

    static List<StrictRows.Row> documents() {
        return StrictRows.read("/strict/documents.txt");
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_is_refused_for_exactly_these_reasons_and_hides_no_other(StrictRows.Row row) {
        String json = row.json();
        String counts = row.base().equals("raw") ? "" : ",\"" + row.base() + "\":1";
        Template template = Template.of(document(
                HEADER, BEFORE + ",\n" + json + ",\n" + AFTER, "{\"counts\":{" + counts(counts, row.base()) + "}}"));
        Outcome outcome = Outcome.of(template.bytes());
        assertThat(Outcome.lines(outcome.document()))
                .as("findings of the document")
                .isEmpty();
        assertThat(outcome.readings()).hasSize(3);
        assertThat(outcome.readings().get(0).value()).isPresent();
        assertThat(outcome.readings().get(2).value()).isPresent();
        Reading<?> reading = outcome.readings().get(1);
        check(row, reading.findings(), template, "/records/1", recordStart(template));
        assertThat(reading.value().isPresent()).isEqualTo(reading.findings().isEmpty());
        if (row.expected().startsWith("ok")) {
            String written =
                    StrictJson.mapper().writeValueAsString(reading.value().orElseThrow());
            assertThat(written).contains(row.expected().substring("ok".length()).stripLeading());
        }
    }

    @ParameterizedTest
    @MethodSource("headers")
    void a_header_is_refused_for_exactly_these_reasons(StrictRows.Row row) {
        Template template = Template.of(document(row.json(), BEFORE, "{\"counts\":{\"division\":1}}"));
        Outcome outcome = Outcome.of(template.bytes());
        check(row, outcome.document(), template, "/header", "@2:" + "{\"format\":\"jiceng/1\",\n\"header\":".length());
        assertThat(outcome.records()).hasSize(1);
        Reading<?> header = outcome.header().orElseThrow();
        assertThat(header.value().isPresent()).isEqualTo(outcome.document().isEmpty());
        if (row.expected().startsWith("ok")) {
            String written =
                    StrictJson.mapper().writeValueAsString(header.value().orElseThrow());
            assertThat(written).contains(row.expected().substring("ok".length()).stripLeading());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_refused_for_exactly_these_reasons(StrictRows.Row row) {
        String text = row.text()
                .replace("FORMAT", "\"format\":\"jiceng/1\"")
                .replace("HEADER", "\"header\":" + HEADER)
                .replace("RECORDS", "\"records\":[" + BEFORE + "]")
                .replace("TRAILER", "\"trailer\":{\"counts\":{\"division\":1}}")
                .replace("RECORD", BEFORE);
        Template template = Template.of(text);
        Outcome outcome = Outcome.of(template.bytes());
        check(row, outcome.document(), template, "", "@1:0");
        boolean fatal = outcome.document().stream().anyMatch(each -> each.severity() == Severity.FATAL);
        assertThat(outcome.records()).as("the good records").hasSize(Integer.parseInt(row.base()));
        assertThat(fatal).isEqualTo(outcome.isFatal());
    }

    /** Compares findings with what a row says: {@code code pointer}, at the next mark or at the start of the whole. */
    private static void check(
            StrictRows.Row row, List<Finding> findings, Template template, String root, String start) {
        List<String> expected = new ArrayList<>();
        Iterator<String> marks = template.marks().iterator();
        if (!row.expected().startsWith("ok")) {
            for (String each : row.expected().split(" ; ", -1)) {
                String[] parts = each.split(" ", -1);
                boolean atStart = parts[parts.length - 1].equals("@start");
                boolean atEnd = parts[parts.length - 1].equals("@end");
                String pointer = parts.length > 1 && parts[1].startsWith("/") ? parts[1] : "";
                String place = atStart ? start : atEnd ? end(template) : marks.next();
                expected.add(parts[0] + " " + root + pointer + " " + place);
            }
        }
        assertThat(marks.hasNext()).as("each mark stands for a finding").isFalse();
        assertThat(Outcome.lines(findings)).isEqualTo(expected);
        assertThat(Outcome.shown(findings)).as("no argument is left open").doesNotContainPattern("\\{[a-z]+}");
    }

    private static String document(String header, String records, String trailer) {
        return "{\"format\":\"jiceng/1\",\n\"header\":" + header + ",\n\"records\":[\n" + records + "\n],\n\"trailer\":"
                + trailer + "}\n";
    }

    private static String counts(String own, String kind) {
        return kind.equals("division") ? "\"division\":3" : "\"division\":2" + own;
    }

    private static String recordStart(Template template) {
        String text = new String(template.bytes(), StandardCharsets.ISO_8859_1);
        int start = text.indexOf(",\n", text.indexOf("\"records\":[\n")) + 2;
        return "@5:" + start;
    }

    private static String end(Template template) {
        int line = 1;
        for (byte each : template.bytes()) {
            line += each == '\n' ? 1 : 0;
        }
        return "@" + line + ":" + template.bytes().length;
    }
}
