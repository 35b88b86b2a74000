package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit to the character, each with its own code; files that are meant to exhaust a reader do not. */
class LimitsTest {

    private static final Path PAGE = Path.of("../docs/limits.md");
    private static final ReadLimits STANDARD = ReadLimits.standard();

    /** One limit: its component, its option, its value, the code, and what becomes of the file. */
    private record Row(String component, String option, String standard, FindingCode code, String consequence) {}

    private static final String[] TITLES = {
        "nesting in a record",
        "length of a text",
        "length of a number",
        "name of a property",
        "size of a record",
        "way to the end of a record: a line of a stream, white space and skipped bytes of a document",
        "size of a file",
        "findings of one record, around the records, or of one code in a report"
    };

    private static final List<Row> ROWS = List.of(
            new Row("maxDepth", "--max-depth", "32 levels", JsonFindings.TOO_DEEP, "costs the record"),
            new Row(
                    "maxTextLength",
                    "--max-text",
                    "100,000 UTF-16 units",
                    JsonFindings.TEXT_TOO_LONG,
                    "costs the record"),
            new Row(
                    "maxNumberLength",
                    "--max-number",
                    "100 characters",
                    JsonFindings.NUMBER_TOO_LONG,
                    "costs the record"),
            new Row("maxNameLength", "--max-name", "200 bytes", JsonFindings.NAME_TOO_LONG, "costs the record"),
            new Row("maxRecordBytes", "--max-record-bytes", "1 MiB", JsonFindings.RECORD_TOO_LARGE, "costs the record"),
            new Row("maxLineBytes", "--max-line-bytes", "64 MiB", JsonFindings.LINE_TOO_LONG, "ends reading"),
            new Row(
                    "maxDocumentBytes",
                    "--max-document-bytes",
                    "64 GiB",
                    JsonFindings.DOCUMENT_TOO_LARGE,
                    "ends reading"),
            new Row(
                    "maxFindings",
                    "--max-findings",
                    "10,000",
                    JsonFindings.TOO_MANY_FINDINGS,
                    "findings are counted, not listed"));

    @Test
    void files_that_are_meant_to_exhaust_a_reader_are_answered_in_a_small_heap() throws Exception {
        Forked.Result result =
                Forked.run(HugeFiles.class, List.of("-Xmx48m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains(", wrong: 0");
        System.out.println(result.output().substring(result.output().lastIndexOf("files: ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "网", "\uD83D\uDE00", "\\n", "\\u7f51", "\\uD83D\\uDE00", "é"})
    void a_text_may_have_just_as_many_units(String unit) {
        int units = unit.startsWith("\\") ? unit.split("\\\\", -1).length - 1 : unit.length();
        for (int max : new int[] {12, 60, 1002}) {
            String fits = unit.repeat(max / units);
            ReadLimits limits = STANDARD.withMaxTextLength(max);
            assertThat(codes(grid("\"x\":\"" + fits + "\""), limits)).containsExactly("json.unknown-property");
            String name = HugeFiles.GRID.replace("\"A\"", "\"" + fits + unit + "\"");
            assertThat(codes(name, limits)).containsExactly("json.text-too-long");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "网", "é", "\uD83D\uDE00"})
    void a_name_may_have_just_as_many_bytes(String unit) {
        int bytes = unit.getBytes(StandardCharsets.UTF_8).length;
        for (int max : new int[] {12, 60, 204}) {
            String fits = unit.repeat(max / bytes);
            ReadLimits limits = STANDARD.withMaxNameLength(max);
            assertThat(codes(grid("\"" + fits + "\":1"), limits)).containsExactly("json.unknown-property");
            assertThat(codes(grid("\"" + fits + unit + "\":1"), limits)).containsExactly("json.name-too-long");
        }
    }

    @Test
    void a_number_may_have_just_as_many_characters() {
        for (int max : new int[] {4, 100, 1000}) {
            ReadLimits limits = STANDARD.withMaxNumberLength(max);
            assertThat(codes(grid("\"x\":" + "1".repeat(max)), limits)).containsExactly("json.unknown-property");
            assertThat(codes(grid("\"x\":" + "1".repeat(max + 1)), limits)).containsExactly("json.number-too-long");
        }
    }

    @Test
    void a_value_may_stand_just_as_deep() {
        for (int max : new int[] {2, 32, ReadLimits.DEEPEST}) {
            ReadLimits limits = STANDARD.withMaxDepth(max);
            String fits = "[".repeat(max - 1) + "]".repeat(max - 1);
            assertThat(codes(grid("\"x\":" + fits), limits)).containsExactly("json.unknown-property");
            assertThat(codes(grid("\"x\":[" + fits + "]"), limits)).containsExactly("json.too-deep");
        }
    }

    @Test
    void a_record_and_a_line_and_a_file_may_have_just_as_many_bytes() {
        byte[] bytes = stream(HugeFiles.GRID);
        int record = HugeFiles.GRID.length();
        int line = Math.max(HugeFiles.STREAM_HEAD.length(), trailer().length());
        assertThat(Outcome.of(bytes, STANDARD.withMaxDocumentBytes(bytes.length))
                        .records())
                .hasSize(1);
        assertThat(codes(Outcome.of(bytes, STANDARD.withMaxDocumentBytes(bytes.length))))
                .doesNotContain("exchange.document-too-large");
        assertThat(codes(Outcome.of(bytes, STANDARD.withMaxDocumentBytes(bytes.length - 1))))
                .contains("exchange.document-too-large");
        ReadLimits small = STANDARD.withMaxRecordBytes(record);
        assertThat(codes(Outcome.of(bytes, small.withMaxLineBytes(line)))).doesNotContain("exchange.line-too-long");
        assertThat(codes(Outcome.of(bytes, small.withMaxLineBytes(line - 1)))).contains("exchange.line-too-long");
    }

    @Test
    void findings_of_one_record_are_listed_up_to_the_limit_and_counted_beyond() {
        StringBuilder members = new StringBuilder("\"x\":1");
        int count = 100_000;
        for (int i = 0; i < count; i++) {
            members.append(",\"x\":1");
        }
        Outcome outcome = Outcome.of(stream(grid(members.toString())), STANDARD.withMaxFindings(25));
        List<Finding> findings = outcome.readings().get(0).findings();
        assertThat(findings).hasSize(26);
        Finding last = findings.stream()
                .filter(each -> each.code().equals(JsonFindings.TOO_MANY_FINDINGS))
                .findFirst()
                .orElseThrow();
        // Each name is unknown, and each but the first is repeated.
        assertThat(last.args())
                .containsEntry("count", Integer.toString(2 * count + 1))
                .containsEntry("max", "25");
    }

    @Test
    void a_record_with_more_findings_than_are_kept_is_refused_all_the_same() {
        String grid = "{\"kind\":\"grid\",\"x\":1,\"x\":1,\"id\":\"g-1\",\"name\":\"A\",\"system\":\"unified\","
                + "\"gridKind\":\"base\",\"division\":\"999911001001\",\"extensions\":{\"bad key\":1,\"a:b\":1}}";
        Outcome outcome = Outcome.of(stream(grid), STANDARD.withMaxFindings(1));
        assertThat(outcome.records()).isEmpty();
        assertThat(codes(Outcome.of(stream(grid)))).contains("json.bad-extension-key", "json.duplicate-key");
    }

    @Test
    void findings_around_the_records_are_capped_as_well() {
        byte[] bytes = (HugeFiles.STREAM_HEAD + "\n".repeat(1000) + trailer()).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = Outcome.of(bytes, STANDARD.withMaxFindings(10));
        assertThat(outcome.document()).hasSize(11);
        assertThat(codes(outcome)).contains("json.too-many-findings", "exchange.blank-line");
        Finding last = outcome.document().get(10);
        assertThat(last.args()).containsEntry("count", "1002");
    }

    private static String grid(String member) {
        return HugeFiles.GRID.substring(0, HugeFiles.GRID.length() - 1) + "," + member + "}";
    }

    private static String trailer() {
        return "{\"trailer\":{\"counts\":{\"grid\":1},\"sha256\":\"" + "0".repeat(64) + "\"}}\n";
    }

    private static byte[] stream(String record) {
        return (HugeFiles.STREAM_HEAD + record + "\n" + trailer()).getBytes(StandardCharsets.UTF_8);
    }

    /** Codes of the record, in a stream as in a document. */
    private static List<String> codes(String record, ReadLimits limits) {
        ReadLimits enough = limits.withMaxRecordBytes(1 << 20);
        List<String> found = new ArrayList<>();
        for (byte[] bytes : List.of(
                stream(record),
                (HugeFiles.DOCUMENT_HEAD + record + "],\"trailer\":{\"counts\":{}}}")
                        .getBytes(StandardCharsets.UTF_8))) {
            List<String> codes = Outcome.of(bytes, enough).readings().get(0).findings().stream()
                    .map(each -> each.code().value())
                    .toList();
            assertThat(found.isEmpty() || found.equals(codes)).isTrue();
            found = codes;
        }
        return found;
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.all().stream().map(each -> each.code().value()).toList();
    }

    @Test
    void the_page_on_limits_says_what_holds() throws IOException {
        List<String> components = new ArrayList<>();
        for (var each : ReadLimits.class.getRecordComponents()) {
            components.add(each.getName());
        }
        assertThat(ROWS).extracting(Row::component).isEqualTo(components);
        StringBuilder page = new StringBuilder("""
                # Limits of reading

                Every limit has a safe default, a component of `ReadLimits`, an option of `jiceng check` and \
                `jiceng convert`, and a finding code of its own. Sizes on the command line may end in K, M or G \
                (powers of 1024). All of them count bytes after decompression. This page is made by a test; do not \
                edit it.

                | what | `ReadLimits` | option | default | code | severity | beyond it | message |
                |---|---|---|---|---|---|---|---|
                """);
        for (int i = 0; i < ROWS.size(); i++) {
            Row row = ROWS.get(i);
            FindingDefinition definition = JsonFindings.catalogue().get(row.code());
            page.append("| ")
                    .append(TITLES[i])
                    .append(" | `")
                    .append(row.component())
                    .append("` | `");
            page.append(row.option())
                    .append("` | ")
                    .append(row.standard())
                    .append(" | `")
                    .append(row.code());
            page.append("` | ")
                    .append(definition.severity())
                    .append(" | ")
                    .append(row.consequence())
                    .append(" | ");
            page.append(definition.message())
                    .append("<br>")
                    .append(definition.messageZh())
                    .append(" |\n");
        }
        page.append("""

                A gzip file may have at most 1,000 empty members in a row and headers of 128 KiB, and not more \
                compressed bytes than a file may have; what exceeds that is damage (`exchange.gzip-damaged`).

                Memory: the bytes of one record, and where a record is refused, about a hundred times as much for its \
                diagnosis. A report keeps the findings of each code up to the limit, and the keys that its rules need.

                These files are read in a heap of 48 MiB on every build:

                | file | records read, of those met | codes |
                |---|---|---|
                """);
        HugeFiles.all().forEach((title, huge) -> {
            String[] halves = huge.expected().split("; ", 2);
            page.append("| ").append(title).append(" | ").append(halves[0]).append(" | `");
            page.append(halves[1].replace(" ", "` `")).append("` |\n");
        });
        DamagePageTest.hold(PAGE, page.toString(), "LimitsTest");
    }
}
