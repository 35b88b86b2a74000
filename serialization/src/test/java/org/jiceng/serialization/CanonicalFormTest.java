package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridLine;
import org.jiceng.id.DatasetRecord;
import org.jiceng.time.DateRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The sentences of the page on the canonical form, each a test of its number. */
class CanonicalFormTest {

    private static final JsonMapper MAPPER = StrictJson.mapper();
    private static final Grid GRID = Examples.PLAIN_GRID;

    @Test
    void the_page_has_as_many_sentences_as_there_are_tests() throws IOException {
        Matcher sentences =
                Pattern.compile("(?m)^([0-9]+)\\. ").matcher(Files.readString(Path.of("../docs/canonical-form.md")));
        SortedSet<Integer> numbers = new TreeSet<>();
        while (sentences.find()) {
            numbers.add(Integer.parseInt(sentences.group(1)));
        }
        SortedSet<Integer> tests = Arrays.stream(CanonicalFormTest.class.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.matches("s[0-9]+_.*"))
                .map(name -> Integer.parseInt(name.substring(1, name.indexOf('_'))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tests).isEqualTo(numbers).hasSize(22);
    }

    @Test
    void s1_utf_8_without_byte_order_mark() {
        byte[] bytes = Examples.bytes(Examples.DATASET);
        assertThat(bytes[0]).isEqualTo((byte) '{');
        assertThat(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(bytes);
    }

    @Test
    void s2_no_white_space_inside_of_a_record() {
        String spaced =
                "{ \"kind\" : \"grid\" ,\n\"id\":\"g\",\t\"name\":\"a b\",\"system\":\"party\",\"gridKind\":\"base\",\r\n"
                        + "\"division\":\"999911001\" , \"lines\" : [ \"health\" , \"sz:x\" ] }";
        assertThat(json(read(spaced)))
                .isEqualTo(
                        "{\"kind\":\"grid\",\"id\":\"g\",\"name\":\"a b\",\"system\":\"party\",\"gridKind\":\"base\","
                                + "\"division\":\"999911001\",\"lines\":[\"health\",\"sz:x\"]}");
    }

    @Test
    void s3_line_feeds_of_a_file() {
        DatasetHeader header = Examples.HEADER;
        String expected = "{\"format\":\"jiceng/1\",\n\"header\":" + json(header) + ",\n\"records\":[\n" + json(GRID)
                + ",\n" + json(Examples.GRID) + "\n],\n\"trailer\":{\"counts\":{\"grid\":2}}}\n";
        assertThat(file(List.of(GRID, Examples.GRID))).isEqualTo(expected).doesNotContain("\r");
    }

    @Test
    void s4_members_in_the_order_of_the_components() {
        String json = json(Examples.GRID);
        int last = 0;
        for (java.lang.reflect.RecordComponent each : Grid.class.getRecordComponents()) {
            int at = json.indexOf("\"" + JsonNames.of(Grid.class, each.getName()) + "\":");
            if (at >= 0) {
                assertThat(at).as(each.getName()).isGreaterThan(last);
                last = at;
            }
        }
        assertThat(last).isPositive();
    }

    @Test
    void s5_kind_and_type_first() {
        assertThat(json(Examples.ORGANIZATION))
                .startsWith("{\"kind\":\"organization\",")
                .contains("{\"type\":\"named\",\"name\":", "\"details\":{\"type\":\"party\",\"form\":");
    }

    @Test
    void s6_what_is_absent_does_not_stand() {
        String json = json(GRID);
        assertThat(json).doesNotContain("null", "[]", "extensions", "lines", "households", "parent");
        assertThat(json(read("{\"lines\":[],\"extensions\":{}," + json.substring(1))))
                .isEqualTo(json);
    }

    @Test
    void s7_an_object_without_members() {
        assertThat(json(GRID.toBuilder().period(new DateRange(null, null)).build()))
                .contains("\"period\":{}");
    }

    @Test
    void s8_keys_of_extensions_in_the_order_of_code_points() {
        Extensions extensions = Extensions.NONE
                .with("b:a", new ExtensionValue.Whole(1))
                .with("a:z", new ExtensionValue.Whole(2))
                .with("a:b-c", new ExtensionValue.Whole(3))
                .with("a:b", new ExtensionValue.Whole(4));
        assertThat(json(GRID.toBuilder().extensions(extensions).build()))
                .contains("\"extensions\":{\"a:b\":4,\"a:b-c\":3,\"a:z\":2,\"b:a\":1}");
    }

    @Test
    void s9_unknown_properties_behind_the_known_ones() {
        String json = json(GRID);
        String inside = json.replace("\"period\":{}", "\"period\":{\"q\":[]}");
        String mixed = "{\"z\": {\"b\":1, \"a\":2},\"y\":1," + inside.substring(1);
        assertThat(kept(mixed))
                .isEqualTo(inside.substring(0, inside.length() - 1) + ",\"z\":{\"b\":1,\"a\":2},\"y\":1}");
    }

    @Test
    void s10_elements_keep_their_order() {
        Grid grid = GRID.toBuilder()
                .lines(List.of(GridLine.of("z:z"), GridLine.HEALTH, GridLine.of("a:a"), GridLine.HEALTH))
                .build();
        assertThat(json(grid)).contains("\"lines\":[\"z:z\",\"health\",\"a:a\",\"health\"]");
    }

    @Test
    void s11_records_keep_their_order_and_counts_have_that_of_the_kinds() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExchangeWriter writer = ExchangeWriter.to(out, Examples.HEADER)) {
            for (String unknown : List.of("zebra", "drone")) {
                String json = "{\"kind\":\"" + unknown + "\"}";
                writer.write(LenientJson.read(utf8(json), DatasetRecord.class)
                        .preserved()
                        .orElseThrow());
            }
            writer.write(Examples.GRID);
            writer.write(Examples.DIVISION);
            writer.complete();
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("\"trailer\":{\"counts\":{\"division\":1,\"grid\":1,\"drone\":1,\"zebra\":1}}}");
        assertThat(text.indexOf("zebra")).isLessThan(text.indexOf("drone"));
        assertThat(text.indexOf("\"kind\":\"grid\"")).isLessThan(text.indexOf("\"kind\":\"division\""));
    }

    @Test
    void s12_only_what_must_be_is_escaped() {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < 0x3000; c++) {
            text.append((char) c);
        }
        String json = named(text.toString());
        for (int c = 0; c < 0x3000; c++) {
            boolean escaped = c < 0x20 || c == '"' || c == '\\';
            assertThat(json.contains(String.valueOf((char) c)) || c == '"' || c == '\\')
                    .as("U+%04X", c)
                    .isEqualTo(!escaped || c == '"' || c == '\\');
        }
        assertThat(json).contains("!\\\"#", "[\\\\]");
    }

    @Test
    void s13_escapes_of_control_characters() {
        assertThat(named("\b\t\n\f\r")).contains("\"\\b\\t\\n\\f\\r\"");
        assertThat(named("\u0000\u0001\u000B\u001F")).contains("\"\\u0000\\u0001\\u000B\\u001F\"");
    }

    @Test
    void s14_every_other_character_stands_for_itself() {
        assertThat(named("网\uD83D\uDE00\uD840\uDC00/\u007F\u2028\uFEFF"))
                .contains("\"网\uD83D\uDE00\uD840\uDC00/\u007F\u2028\uFEFF\"");
    }

    @Test
    void s15_nothing_is_normalized() {
        assertThat(named("e\u0301\uF900")).contains("\"e\u0301\uF900\"");
    }

    @Test
    void s16_whole_numbers() {
        for (String form : List.of("7", "7.0", "7e0", "70e-1", "0.7E1", "7.000")) {
            assertThat(json(read(grid("\"households\":" + form)))).contains("\"households\":7}");
        }
        assertThat(json(read(grid("\"households\":-0.0")))).contains("\"households\":0}");
        assertThat(json(read(grid("\"households\":-7")))).contains("\"households\":-7}");
        assertThat(json(read(grid("\"households\":9.007199254740991E15"))))
                .contains("\"households\":9007199254740991}");
    }

    @Test
    void s17_kept_numbers_as_they_stood() {
        String numbers = "[1.10,1E400,-0,0.0e-5,123456789012345678901234567890]";
        assertThat(kept(grid("\"x\":" + numbers))).contains("\"x\":" + numbers);
    }

    @Test
    void s18_words() {
        assertThat(json(GRID.toBuilder().kind(GridKind.ALL_ELEMENT).build())).contains("\"gridKind\":\"all-element\"");
        assertThat(json(GRID.toBuilder().kind(GridKind.of("sz:tower")).build())).contains("\"gridKind\":\"sz:tower\"");
    }

    @Test
    void s19_days() {
        Grid grid = GRID.toBuilder()
                .period(DateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)))
                .build();
        assertThat(json(grid)).contains("{\"firstDay\":\"1900-01-01\",\"lastDay\":\"2199-12-31\"}");
    }

    @Test
    void s20_instants_with_the_offset_of_china() {
        for (String form : List.of("2026-01-31T00:00:00Z", "2026-01-31T08:00:00+08:00", "2026-01-30T19:00:00-05:00")) {
            assertThat(instant(form)).contains("\"2026-01-31T08:00:00+08:00\"");
        }
    }

    @Test
    void s21_fractions() {
        assertThat(instant("2026-01-31T00:00:00.000Z")).contains("T08:00:00+08:00\"");
        assertThat(instant("2026-01-31T00:00:00.120Z")).contains("T08:00:00.12+08:00\"");
        assertThat(instant("2026-01-31T00:00:00.000000001Z")).contains("T08:00:00.000000001+08:00\"");
    }

    @Test
    void s22_the_ends_of_the_years() {
        assertThat(instant("1900-01-01T00:00:00+18:00")).contains("\"1900-01-01T00:00:00+18:00\"");
        assertThat(instant("1900-01-01T00:00:00+08:00")).contains("\"1900-01-01T00:00:00+08:00\"");
        assertThat(instant("2199-12-31T23:59:59-18:00")).contains("\"2199-12-31T23:59:59-18:00\"");
        assertThat(instant("2199-12-31T23:59:59+08:00")).contains("\"2199-12-31T23:59:59+08:00\"");
    }

    private static String instant(String text) {
        return json(Examples.HEADER.toBuilder()
                .issuedAt(read("{\"issuedAt\":\"" + text + "\"," + header(), DatasetHeader.class)
                        .issuedAt())
                .build());
    }

    private static String header() {
        String json = json(Examples.HEADER.toBuilder().issuedAt(Instant.EPOCH).build());
        return json.substring(1).replace("\"issuedAt\":\"1970-01-01T08:00:00+08:00\",", "");
    }

    private static String named(String name) {
        String json = json(GRID.toBuilder().name(name).build());
        assertThat(read(json).name()).isEqualTo(name);
        return json;
    }

    private static String grid(String member) {
        String json = json(GRID.toBuilder().period(null).build());
        return json.substring(0, json.length() - 1) + "," + member + "}";
    }

    private static Grid read(String json) {
        return read(json, Grid.class);
    }

    private static <T> T read(String json, Class<T> type) {
        return StrictJson.read(utf8(json), type).value().orElseThrow();
    }

    private static String kept(String json) {
        return json(LenientJson.read(utf8(json), Grid.class).preserved().orElseThrow());
    }

    private static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    private static String file(List<DatasetRecord> records) {
        return new String(Examples.bytes(Dataset.of(Examples.HEADER, records)), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
