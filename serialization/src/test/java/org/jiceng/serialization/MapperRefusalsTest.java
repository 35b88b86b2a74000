package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiceng.code.DivisionLevel;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.id.GridId;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Jackson lets through even with every strict setting on, and what our mappers make of it. */
class MapperRefusalsTest {

    private static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new JicengModule()).build();
    private static final JsonMapper STRICT = StrictJson.mapper();
    private static final String GOOD = STRICT.writeValueAsString(Examples.PLAIN_GRID);

    /** A record of an application, with a component of ours that may be absent. */
    record Note(String text, @Nullable GridId grid) {}

    static List<JsonMapper> mappers() {
        return List.of(STRICT, PLAIN);
    }

    @ParameterizedTest
    @ValueSource(classes = {Grid.class, GridId.class, DivisionLevel.class, Place.class, DateRange.class})
    void null_alone_is_no_value_of_ours(Class<?> type) {
        for (JsonMapper mapper : mappers()) {
            assertThatThrownBy(() -> mapper.readValue("null", type))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageContaining("json.null");
        }
    }

    @Test
    void what_a_property_of_the_application_may_be_its_mapper_says() {
        for (JsonMapper mapper : mappers()) {
            assertThat(mapper.readValue("{\"text\":\"a\",\"grid\":null}", Note.class))
                    .isEqualTo(new Note("a", null));
            assertThat(mapper.readValue("{\"text\":\"a\"}", Note.class)).isEqualTo(new Note("a", null));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\\ud800b\"",
                "\"\\udc00\"",
                "\"\\udc00\\ud800\"",
                "\"\\uffff\"",
                "\"\\ufdd0\"",
                "\"\\udbff\\udfff\""
            })
    void halves_of_pairs_and_noncharacters_are_refused_in_every_string_of_a_strict_mapper(String string) {
        String ofOurs = GOOD.replaceFirst("\"name\":\"[^\"]*\"", "\"name\":" + string.replace("\\", "\\\\"));
        for (JsonMapper mapper : mappers()) {
            assertThatThrownBy(() -> mapper.readValue(ofOurs, Grid.class)).isInstanceOf(JacksonException.class);
        }
        String ofApplication = "{\"text\":" + string + "}";
        assertThatThrownBy(() -> STRICT.readValue(ofApplication, Note.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("json.unfit-text");
        assertThatThrownBy(() -> STRICT.readTree(ofApplication)).hasMessageContaining("json.unfit-text");
        assertThatThrownBy(() -> STRICT.readValue("[" + string + "]", new TypeReference<List<String>>() {}))
                .hasMessageContaining("json.unfit-text");
        assertThatThrownBy(() -> STRICT.readValue("{" + string + ":1}", new TypeReference<Map<String, Integer>>() {}))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> STRICT.readValue(new StringReader(ofApplication), Note.class))
                .hasMessageContaining("json.unfit-text");
    }

    @ParameterizedTest
    @CsvSource({
        "C0 80, overlong nought",
        "E0 80 AF, overlong solidus",
        "F0 80 80 AF, overlong of four bytes",
        "F4 90 80 80, beyond U+10FFFF",
        "F5 80 80 80, beyond all",
        "ED A0 80, a surrogate",
        "FF, no byte of UTF-8",
        "80, a continuation alone",
        "E5 85, a cut character"
    })
    void bytes_that_are_no_utf_8_are_refused_by_a_strict_mapper_wherever_they_come_from(
            String hex, String what, @TempDir Path folder) throws Exception {
        byte[] bytes = Template.of("{\"text\":\"网格 a<" + hex + ">b\"}").bytes();
        String expected = "json.invalid-utf8 at byte 17";
        assertThatThrownBy(() -> STRICT.readValue(bytes, Note.class)).as(what).hasMessageContaining(expected);
        assertThatThrownBy(() -> STRICT.readTree(bytes)).hasMessageContaining(expected);
        assertThatThrownBy(() -> STRICT.readValue(slowly(bytes), Note.class)).hasMessageContaining(expected);
        assertThatThrownBy(() -> STRICT.readValue(new ByteArrayInputStream(bytes), Note.class))
                .hasMessageContaining(expected);
        Path file = Files.write(folder.resolve("bad.json"), bytes);
        assertThatThrownBy(() -> STRICT.readValue(file, Note.class)).hasMessageContaining(expected);
        assertThatThrownBy(() -> STRICT.readValue(file.toFile(), Note.class)).hasMessageContaining(expected);
    }

    @Test
    void bytes_that_end_in_the_middle_of_a_character_are_refused() {
        byte[] bytes = Template.of("\"a<E5 85>").bytes();
        assertThatThrownBy(() -> STRICT.readValue(slowly(bytes), String.class))
                .hasMessageContaining("json.invalid-utf8 at byte 2");
    }

    @Test
    void good_bytes_are_read_however_they_come() {
        String text = "𠀀网é😀a".repeat(5000);
        byte[] bytes = ("{\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(STRICT.readValue(slowly(bytes), Note.class).text()).isEqualTo(text);
        assertThat(STRICT.readValue(new ByteArrayInputStream(bytes), Note.class).text())
                .isEqualTo(text);
        assertThat(STRICT.readValue(bytes, 0, bytes.length, Note.class).text()).isEqualTo(text);
        assertThat(STRICT.readTree(bytes).get("text").asString()).isEqualTo(text);
    }

    @Test
    void a_mapper_made_anew_from_a_strict_one_is_as_strict() {
        JsonMapper again = STRICT.rebuild().build();
        assertThatThrownBy(() -> again.readValue("\"\\ud800\"", String.class)).hasMessageContaining("json.unfit-text");
        assertThatThrownBy(() -> again.readValue(Template.of("\"<C0 80>\"").bytes(), String.class))
                .hasMessageContaining("json.invalid-utf8");
        assertThat(again.tokenStreamFactory().copy().getClass())
                .isEqualTo(STRICT.tokenStreamFactory().getClass());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2024\"",
                "\"2024-01-01\"",
                "7",
                "[]",
                "[{}]",
                "[\"2024-01-01\",\"2024-12-31\"]",
                "true",
                "\"\""
            })
    void a_record_is_an_object_and_nothing_else(String json) {
        for (JsonMapper mapper : mappers()) {
            assertThatThrownBy(() -> mapper.readValue(json, DateRange.class)).isInstanceOf(JacksonException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\" village\"", "\"village \"", "\"VILLAGE\"", "\"\"", "[\"village\"]", "{}", "true"})
    void a_word_is_its_text_and_nothing_else(String json) {
        for (JsonMapper mapper : mappers()) {
            assertThatThrownBy(() -> mapper.readValue(json, DivisionLevel.class))
                    .isInstanceOf(JacksonException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"empty\":false", "\"overdue\":true", "\"label\":\"x\"", "\"class\":\"x\""})
    void getters_are_no_properties(String member) {
        String json = GOOD.substring(0, GOOD.length() - 1) + "," + member + "}";
        for (JsonMapper mapper : mappers()) {
            assertThatThrownBy(() -> mapper.readValue(json, Grid.class)).hasMessageContaining("json.unknown-property");
        }
        assertThat(GOOD).doesNotContain("empty", "overdue", "label");
    }

    @Test
    void days_and_instants_of_the_application_are_its_own_matter_and_ours_are_strict() {
        assertThat(STRICT.readValue("\"2026-01-31\"", LocalDate.class)).isEqualTo("2026-01-31");
        assertThat(STRICT.readValue("\"2026-01-31T00:00:00Z\"", Instant.class)).isEqualTo("2026-01-31T00:00:00Z");
        for (JsonMapper mapper : mappers()) {
            for (String day :
                    List.of("[2026,1,1]", "\"2026-01-01T00:00:00Z\"", "\" 2026-01-01\"", "\"+2026-01-01\"", "1")) {
                assertThatThrownBy(() -> mapper.readValue("{\"firstDay\":" + day + "}", DateRange.class))
                        .isInstanceOf(JacksonException.class);
            }
        }
    }

    @Test
    void one_text_gives_all_findings_with_their_places() {
        byte[] body = "{\"kind\":\"grid\",\n\"id\":\"g 1\",\n\"name\":7,\"colour\":1}".getBytes(StandardCharsets.UTF_8);
        Reading<Grid> reading = StrictJson.read(body, Grid.class);
        List<Finding> findings = reading.findings();
        assertThat(Outcome.lines(findings))
                .containsExactly(
                        "json.missing-property /system @1:0",
                        "json.missing-property /gridKind @1:0",
                        "json.missing-property /division @1:0",
                        "json.bad-value /id @2:21",
                        "json.wrong-type /name @3:35",
                        "json.unknown-property /colour @3:37");
        assertThatThrownBy(() -> StrictJson.read(body, String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
    }

    @Test
    void a_body_that_is_too_large_is_not_looked_at() {
        byte[] body = new byte[ReadLimits.standard().maxRecordBytes() + 1];
        assertThat(Outcome.lines(StrictJson.read(body, Grid.class).findings()))
                .containsExactly("json.record-too-large  @1:0");
    }

    @Test
    void trees_are_written_and_read_too() {
        JsonNode tree = PLAIN.valueToTree(Examples.PLAIN_GRID);
        assertThat(PLAIN.treeToValue(tree, Grid.class)).isEqualTo(Examples.PLAIN_GRID);
    }

    /** Gives one byte at a time, so that every character goes over the end of a portion. */
    private static InputStream slowly(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
    }
}
