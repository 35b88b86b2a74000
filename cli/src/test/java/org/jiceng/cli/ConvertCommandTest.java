package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command convert, and the limits and pipes that it shares with check. */
class ConvertCommandTest {

    private static final Path EXAMPLE = Path.of("../examples/data/guangming.json");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private int run(byte[] in, OutputStream to, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(1, List.of("--locale", "en"));
        return Main.run(
                new ByteArrayInputStream(in),
                to,
                new PrintWriter(out),
                new PrintWriter(err),
                all.toArray(String[]::new));
    }

    private int run(String... args) {
        return run(new byte[0], bytes, args);
    }

    @Test
    void a_document_becomes_a_stream_and_the_same_document_again() throws IOException {
        byte[] original = Files.readAllBytes(EXAMPLE);
        String before = EXAMPLE.toString();
        for (String form : List.of("ndjson", "ndjson.gz", "json.gz", "jsonl", "json")) {
            String after = folder.resolve("data." + form).toString();
            assertThat(run("convert", before, after)).as(form).isZero();
            assertThat(out.toString() + err).isEmpty();
            assertThat(run("check", after)).as(form).isZero();
            assertThat(out.toString()).contains("grid                412").contains("Verdict: nothing to mend");
            before = after;
        }
        assertThat(Path.of(before)).hasBinaryContent(original);
        assertThat(folder.resolve("data.ndjson.gz"))
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(original.length / 5));
        assertThat(files()).hasSize(5);
    }

    @Test
    void standard_input_and_output_are_a_dash() throws IOException {
        byte[] original = Files.readAllBytes(EXAMPLE);
        assertThat(run(original, bytes, "convert", "-", "-")).isZero();
        byte[] stream = bytes.toByteArray();
        assertThat(new String(stream, StandardCharsets.UTF_8)).startsWith("{\"format\":\"jiceng-stream/1\"");
        assertThat(out.toString() + err).isEmpty();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        assertThat(run(stream, document, "convert", "--to", "json", "-", "-")).isZero();
        assertThat(document.toByteArray()).isEqualTo(original);
        assertThat(run(stream, bytes, "check", "-")).isZero();
        assertThat(out.toString()).startsWith("-").contains("Verdict: nothing to mend");
    }

    @Test
    void a_file_is_replaced_only_by_force() throws IOException {
        Path target = Files.writeString(folder.resolve("data.ndjson"), "old");
        assertThat(run("convert", EXAMPLE.toString(), target.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("FATAL file.exists · " + target).contains("--force");
        assertThat(target).hasContent("old");
        assertThat(run("convert", "--force", EXAMPLE.toString(), target.toString()))
                .isZero();
        assertThat(Files.size(target)).isGreaterThan(100_000);
        assertThat(run("convert", "--force", "--to", "json.gz", target.toString(), target.toString()))
                .as("a file takes its own place")
                .isZero();
        assertThat(run("check", target.toString())).isZero();
        assertThat(files()).containsExactly("data.ndjson");
    }

    @Test
    void nothing_is_written_if_a_record_cannot_be_read() throws IOException {
        String good = Files.readString(EXAMPLE);
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, good.replaceFirst("\"name\":\"[^\"]*\",\"system\"", "\"name\":null,\"system\""));
        Path target = folder.resolve("out.ndjson");
        assertThat(run("convert", bad.toString(), target.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("ERROR json.null").contains("/name").endsWith("Nothing was written.\n");
        assertThat(files()).containsExactly("bad.json");
        Files.writeString(target, "old");
        assertThat(run("convert", "--force", bad.toString(), target.toString())).isEqualTo(1);
        assertThat(target).hasContent("old");
    }

    @Test
    void a_cut_file_gives_an_output_without_end_or_none() throws IOException {
        byte[] good = Files.readAllBytes(EXAMPLE);
        byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);
        assertThat(run(cut, bytes, "convert", "-", "-")).isEqualTo(1);
        assertThat(err.toString()).contains("FATAL exchange.cut");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("\"trailer\"");
        assertThat(run(cut, bytes, "convert", "-", folder.resolve("a.json").toString()))
                .isEqualTo(1);
        assertThat(files()).isEmpty();
    }

    @Test
    void what_is_no_exchange_file_is_unreadable() throws IOException {
        assertThat(run("{}".getBytes(StandardCharsets.UTF_8), bytes, "convert", "-", "-"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("exchange.format.missing");
        assertThat(run("convert", "no/such/file.json", "-")).isEqualTo(3);
        assertThat(err.toString()).contains("FATAL file.not-found · no/such/file.json");
        assertThat(run("convert", folder.toString(), "-")).isEqualTo(3);
        assertThat(err.toString()).contains("file.directory");
        assertThat(run("convert", EXAMPLE.toString(), folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("file.directory");
        assertThat(run(
                        "convert",
                        EXAMPLE.toString(),
                        folder.resolve("no/such/folder.json").toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("file.not-found");
        assertThat(run("convert", EXAMPLE.toString(), "a\u0000b")).isEqualTo(3);
        assertThat(files()).isEmpty();
    }

    @Test
    void an_output_that_fails_is_named() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(run(new byte[0], full, "convert", EXAMPLE.toString(), "-")).isEqualTo(3);
        assertThat(err.toString()).contains("FATAL file.failed · -");
    }

    @Test
    void wrong_usage_is_told_apart() {
        assertThat(run("convert", EXAMPLE.toString())).isEqualTo(2);
        assertThat(run("convert", "--to", "zip", EXAMPLE.toString(), "-")).isEqualTo(2);
        assertThat(err.toString()).contains("expected one of json, json.gz, ndjson, ndjson.gz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "", "1X", "9999999999999999999", "9223372036854775807K", "1.5M"})
    void a_limit_is_a_positive_number(String wrong) {
        assertThat(run("check", "--max-line-bytes=" + wrong, EXAMPLE.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("a limit must be a positive number, such as 500, 64K, 16M or 2G");
    }

    @Test
    void a_limit_of_what_is_held_in_memory_is_less_than_two_gibibytes() {
        assertThat(run("check", "--max-record-bytes", "2G", EXAMPLE.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("'--max-record-bytes': it must be less than 2G");
    }

    @Test
    void what_takes_room_on_the_stack_has_a_limit_of_its_own() {
        assertThat(run("check", "--max-depth", "501", EXAMPLE.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("'--max-depth': it must be at most 500");
        assertThat(run("check", "--max-depth", "500", EXAMPLE.toString())).isEqualTo(0);
    }

    @Test
    void every_limit_can_be_set_and_has_its_code() {
        String[][] rows = {
            {"--max-depth=2", "json.too-deep"},
            {"--max-text=12", "json.text-too-long"},
            {"--max-number=1", "json.number-too-long"},
            {"--max-name=7", "json.name-too-long"},
            {"--max-record-bytes=100", "json.record-too-large"},
            {"--max-line-bytes=101", "exchange.line-too-long"},
            {"--max-document-bytes=10K", "exchange.document-too-large"},
        };
        for (String[] row : rows) {
            List<String> args = new ArrayList<>(List.of("check", row[0], "--show", "1", EXAMPLE.toString()));
            if (row[0].startsWith("--max-line")) {
                args.add(1, "--max-record-bytes=100");
            }
            assertThat(run(args.toArray(String[]::new))).as(row[0]).isIn(1, 3);
            assertThat(out.toString()).as(row[0]).contains(row[1]);
            args.set(0, "convert");
            args.removeAll(List.of("--show", "1"));
            args.add("-");
            assertThat(run(args.toArray(String[]::new))).as(row[0]).isIn(1, 3);
            assertThat(err.toString()).as(row[0]).contains(row[1]);
        }
    }

    @Test
    void findings_beyond_the_limit_are_counted() throws IOException {
        String bad = Files.readString(EXAMPLE).replaceAll("\"gridKind\":\"base\"", "\"gridKind\":\"bass\"");
        Path file = Files.writeString(folder.resolve("bad.json"), bad);
        assertThat(run("check", "--show", "5", file.toString())).isEqualTo(1);
        String more = out.toString().replaceAll("(?s).*and (\\d+) more of json.unknown-word.*", "$1");
        assertThat(Integer.parseInt(more)).isGreaterThan(100);
        assertThat(run("check", "--show", "5", "--max-findings", "3", file.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("and " + (Integer.parseInt(more) + 2) + " more of json.unknown-word");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> each = Files.list(folder)) {
            return each.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
