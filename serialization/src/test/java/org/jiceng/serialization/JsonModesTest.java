package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** The table of modes: each row is a case in both modes and in both mappers, and stands on the page. */
class JsonModesTest {

    private static final Path TABLE = Path.of("../docs/json-modes.tsv");
    private static final Path PAGE = Path.of("../docs/json-modes.md");
    private static final String BEGIN = "<!-- table: made of json-modes.tsv by JsonModesTest -->\n";
    private static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new JicengModule()).build();
    private static final JsonMapper STRICT = StrictJson.mapper();

    /** A case: a text, and what both modes say to it. */
    record Row(String title, String kind, String members, String strict, String lenient) {

        byte[] json() {
            return Template.of(new StrictRows.Row(title, kind, members, strict).json())
                    .bytes();
        }

        Class<?> type() {
            return kind.equals("header") ? DatasetHeader.class : DatasetRecord.class;
        }

        /** What concerns the text as a whole is a matter of the mapper, if it is not a strict one. */
        boolean concernsWholeText() {
            return title.startsWith("The whole text:");
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Row> rows() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_case_has_a_name_of_its_own_and_there_are_many() {
        assertThat(rows().stream().map(Row::title)).doesNotHaveDuplicates();
        assertThat(rows()).hasSizeGreaterThan(130);
        System.out.println("modes of JSON: " + rows().size() + " cases");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void strict_reading_says_what_the_table_says(Row row) {
        Reading<?> reading = StrictJson.read(row.json(), row.type());
        assertThat(outcome(reading, row.strict())).isEqualTo(row.strict());
        assertThat(reading.preserved().isPresent()).isEqualTo(reading.value().isPresent());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void lenient_reading_says_what_the_table_says(Row row) {
        Reading<?> reading = LenientJson.read(row.json(), row.type());
        assertThat(outcome(reading, row.lenient())).isEqualTo(row.lenient());
        if (row.lenient().startsWith("unread")) {
            String written = STRICT.writeValueAsString(reading.preserved().orElseThrow());
            assertThat(written)
                    .as("what could not be read is written as it stood")
                    .isEqualTo(new String(row.json(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void mappers_accept_what_strict_reading_accepts(Row row) {
        for (JsonMapper mapper : row.concernsWholeText() ? List.of(STRICT) : List.of(STRICT, PLAIN)) {
            if (row.strict().startsWith("=>")) {
                Object value = mapper.readValue(row.json(), row.type());
                assertThat(value)
                        .isEqualTo(
                                StrictJson.read(row.json(), row.type()).value().orElseThrow());
            } else {
                assertThatThrownBy(() -> mapper.readValue(row.json(), row.type()))
                        .isInstanceOf(JacksonException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void mappers_read_what_is_preserved_as_lenient_reading_does(Row row) {
        JavaType type = PLAIN.getTypeFactory().constructParametricType(Preserved.class, row.type());
        for (JsonMapper mapper : row.concernsWholeText() ? List.of(STRICT) : List.of(STRICT, PLAIN)) {
            if (LenientJson.read(row.json(), row.type()).preserved().isPresent()) {
                Object value = mapper.readValue(row.json(), type);
                assertThat(value)
                        .isEqualTo(LenientJson.read(row.json(), row.type())
                                .preserved()
                                .orElseThrow());
            } else {
                assertThatThrownBy(() -> mapper.readValue(row.json(), type)).isInstanceOf(JacksonException.class);
            }
        }
    }

    @Test
    void the_page_has_the_table() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        String made = page.substring(0, begin) + "\n" + table();
        if (Boolean.getBoolean("jiceng.update")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as(
                        "run mvn -pl serialization -am test -Dtest=JsonModesTest -Djiceng.update=true, and look at git diff")
                .isEqualTo(made);
    }

    private static String outcome(Reading<?> reading, String expected) {
        String findings = reading.findings().stream().map(JsonModesTest::shown).collect(Collectors.joining(" ; "));
        if (reading.value().isEmpty()) {
            return (reading.preserved().isPresent() ? "unread " : "") + findings;
        }
        Preserved<?> preserved = reading.preserved().orElseThrow();
        String written = STRICT.writeValueAsString(preserved);
        String part = expected.substring(expected.indexOf("=> ") + 3);
        String how = preserved.unknownProperties().isEmpty() ? "=> " : "kept => ";
        return findings + how + (written.contains(part) ? part : written);
    }

    private static String shown(Finding finding) {
        String pointer = finding.location().pointer();
        return finding.code() + (pointer.isEmpty() ? "" : " " + pointer);
    }

    private static String table() {
        StringBuilder out = new StringBuilder();
        String group = "";
        for (Row row : rows()) {
            String[] title = row.title().split(": ", 2);
            if (!title[0].equals(group)) {
                group = title[0];
                out.append(out.isEmpty() ? "" : "\n")
                        .append("## ")
                        .append(group)
                        .append("\n\n");
                out.append("| case | in a | stands | strict | lenient |\n|---|---|---|---|---|\n");
            }
            out.append("| ").append(title[1]).append(" | ").append(row.kind()).append(" | ");
            out.append(code(row.members()))
                    .append(" | ")
                    .append(said(row.strict()))
                    .append(" | ");
            out.append(row.lenient().equals(row.strict()) ? "the same" : said(row.lenient()))
                    .append(" |\n");
        }
        return out.toString();
    }

    private static String said(String outcome) {
        if (outcome.startsWith("=> ")) {
            return "read, written " + code(outcome.substring(3));
        } else if (outcome.startsWith("kept => ")) {
            return "**kept**, written " + code(outcome.substring(8));
        } else if (outcome.startsWith("unread ")) {
            return "**kept unread**, " + code(outcome.substring(7));
        }
        return "refused, " + code(outcome);
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }
}
