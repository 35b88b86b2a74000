package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** All forms of files hold the same; the reader tells them apart by their bytes, the writer by the name. */
class FormsTest {

    private static final Path PAGE = Path.of("../docs/stream-format.md");

    @ParameterizedTest
    @CsvSource({
        "a.json,DOCUMENT",
        "a,DOCUMENT",
        "a.txt,DOCUMENT",
        "a.json.gz,DOCUMENT_GZIP",
        "a.gz,DOCUMENT_GZIP",
        "a.ndjson,STREAM",
        "A.NDJSON,STREAM",
        "a.jsonl,STREAM",
        "a.ndjson.gz,STREAM_GZIP",
        "a.jsonl.GZ,STREAM_GZIP",
        "ndjson,DOCUMENT",
        "a.ndjson.bak,DOCUMENT"
    })
    void a_name_says_what_is_written(String name, ExchangeForm form) {
        assertThat(ExchangeForm.ofName(Path.of(name))).isEqualTo(form);
        assertThat(ExchangeForm.ofName(Path.of("folder.ndjson.gz", name))).isEqualTo(form);
    }

    @ParameterizedTest
    @EnumSource(ExchangeForm.class)
    void a_form_is_found_by_its_suffix_and_written_by_it(ExchangeForm form, @TempDir Path folder) {
        assertThat(ExchangeForm.find(form.suffix())).contains(form);
        Path file = folder.resolve("data." + form);
        assertThat(ExchangeForm.ofName(file)).isEqualTo(form);
        ExchangeWriter.writeDataset(file, Examples.DATASET);
        try (ExchangeReader reader = ExchangeReader.open(file)) {
            assertThat(reader.form()).isEqualTo(form);
            assertThat(reader.limits()).isEqualTo(ReadLimits.standard());
        }
        assertThat(ExchangeReader.readDataset(file).records()).isEqualTo(Examples.DATASET.records());
    }

    @Test
    void no_other_suffix_is_a_form() {
        for (String each : List.of("", "gz", ".json", "JSON", "zip", "json.gz.gz")) {
            assertThat(ExchangeForm.find(each)).isEmpty();
        }
    }

    @Test
    void the_name_does_not_matter_for_reading(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("stream-in-disguise.json");
        Files.write(file, ByteFaults.written(Examples.DATASET, ExchangeForm.STREAM_GZIP));
        assertThat(ExchangeReader.readDataset(file).records()).isEqualTo(Examples.DATASET.records());
    }

    @ParameterizedTest
    @EnumSource(ExchangeForm.class)
    void a_pipe_that_gives_one_byte_at_a_time_is_read(ExchangeForm form) {
        InputStream pipe = new FilterInputStream(new ByteArrayInputStream(ByteFaults.written(Examples.DATASET, form))) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return super.read(bytes, from, Math.min(1, length));
            }

            @Override
            public byte[] readNBytes(int length) throws IOException {
                throw new IOException("Illegal seek, says a pipe to the file stream of JDK 17");
            }
        };
        try (ExchangeReader reader = ExchangeReader.open(pipe, "-", ReadLimits.standard())) {
            long[] good = new long[1];
            reader.forEach(reading -> good[0] += reading.value().isPresent() ? 1 : 0);
            assertThat(good[0]).isEqualTo(6);
            assertThat(reader.findings()).isEmpty();
        }
    }

    @Property(tries = 60)
    void all_forms_hold_the_same(
            @ForAll("records") List<DatasetRecord> records, @ForAll("headers") DatasetHeader header) {
        for (ExchangeForm form : ExchangeForm.values()) {
            Outcome outcome = Outcome.of(ByteFaults.written(Dataset.of(header, records), form));
            assertThat(outcome.all()).isEmpty();
            assertThat(outcome.records()).isEqualTo(records);
            assertThat(outcome.header().flatMap(Reading::value)).contains(header);
        }
    }

    @Provide
    Arbitrary<List<DatasetRecord>> records() {
        return Records.any().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<DatasetHeader> headers() {
        return Records.headers();
    }

    @Test
    void a_stream_has_the_lines_of_the_document_and_the_hash_of_what_stands_before() throws Exception {
        byte[] stream = ByteFaults.written(Examples.DATASET, ExchangeForm.STREAM);
        List<String> lines = new String(stream, StandardCharsets.UTF_8).lines().toList();
        List<String> document = new String(Examples.bytes(Examples.DATASET), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.startsWith("{\"kind\"") && line.endsWith(",")
                        ? line.substring(0, line.length() - 1)
                        : line)
                .toList();
        assertThat(lines.subList(1, 7)).isEqualTo(document.subList(3, 9));
        assertThat(lines.get(0))
                .startsWith("{\"format\":\"jiceng-stream/1\",\"header\":{")
                .endsWith("}}");
        String last = lines.get(7);
        byte[] before = ByteFaults.cut(stream, stream.length - last.length() - 1);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(before));
        assertThat(last)
                .isEqualTo("{\"trailer\":{\"counts\":{\"division\":2,\"organization\":2,\"grid\":2},\"sha256\":\""
                        + hash + "\"}}");
        assertThat(stream[stream.length - 1]).isEqualTo((byte) '\n');
    }

    @Test
    void what_is_compressed_is_what_is_not_without_name_and_time() throws IOException {
        for (boolean stream : new boolean[] {false, true}) {
            byte[] plain = ByteFaults.written(Examples.DATASET, ExchangeForm.of(stream, false));
            byte[] compressed = ByteFaults.written(Examples.DATASET, ExchangeForm.of(stream, true));
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
                assertThat(in.readAllBytes()).isEqualTo(plain);
            }
            assertThat(ByteFaults.cut(compressed, 9)).isEqualTo(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0});
        }
    }

    @Test
    void the_stream_on_the_page_is_read_without_a_finding() throws IOException {
        String page = Files.readString(PAGE);
        String block = page.split("```\n", -1)[1];
        Outcome outcome = Outcome.of(block.getBytes(StandardCharsets.UTF_8));
        assertThat(Outcome.lines(outcome.all())).isEmpty();
        assertThat(outcome.records()).hasSize(3);
        assertThat(ByteFaults.written(
                        Dataset.of(outcome.header().flatMap(Reading::value).orElseThrow(), outcome.records()),
                        ExchangeForm.STREAM))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(block);
    }

    @Test
    void white_space_between_the_tokens_of_the_first_and_last_line_is_read() {
        String stream = new String(ByteFaults.written(Examples.DATASET, ExchangeForm.STREAM), StandardCharsets.UTF_8);
        String spaced =
                stream.replace("{\"format\":\"", " {\t\"format\" : \"").replace("{\"trailer\":", "{ \"trailer\"\t: ");
        Outcome outcome = Outcome.of(spaced.getBytes(StandardCharsets.UTF_8));
        assertThat(Outcome.lines(outcome.all())).hasSize(1).first().asString().startsWith("exchange.trailer.hash");
        assertThat(outcome.records()).isEqualTo(Examples.DATASET.records());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'format':'jiceng-stream/1'} | exchange.part.missing /header",
                "{'format':'jiceng-stream/1','header':H,'x':1} | json.unknown-property",
                "{'format':'jiceng-stream/1','x':1,'header':H} | json.unknown-property exchange.part.misplaced /header",
                "{'format':'jiceng-stream/1','header':H,'header':H} | exchange.part.misplaced /header",
                "{'format':'jiceng-stream/1','header':H,'format':1} | exchange.part.misplaced /format",
                "{'format':'jiceng-stream/1','header':null} | json.null /header",
                "{'format':'jiceng-stream/1','header':{}} | json.missing-property /header/issuer",
                "{'format':'jiceng-stream/1','header':H | json.syntax /header",
                "{'format':'jiceng-stream/1','header':H}} | json.syntax /header",
                "{'format':'jiceng-stream/1','header':H}, | json.syntax /header",
                "{'format':'jiceng-stream/1',} | json.syntax /header",
                "{'format':'jiceng-stream/1' 'header':H} | json.syntax /header",
                "{'format':'jiceng-stream/1','header':} | json.syntax /header",
                "{'format':'jiceng-stream/2','header':H} | exchange.format.unknown /format",
                "{'format':'jiceng-stream\\/1','header':H} | exchange.format.unknown /format",
                "{'header':H,'format':'jiceng-stream/1'} | exchange.format.missing",
                "['format','jiceng-stream/1'] | exchange.format.missing"
            })
    void what_is_wrong_with_the_header_line_is_said(String line, String expected) {
        String stream = new String(ByteFaults.written(Examples.DATASET, ExchangeForm.STREAM), StandardCharsets.UTF_8);
        int end = stream.indexOf('\n');
        String header = stream.substring(stream.indexOf("\"header\":") + 9, end - 1);
        String wrong = line.replace('\'', '"').replace("H", header) + stream.substring(end);
        Outcome outcome = Outcome.of(wrong.getBytes(StandardCharsets.UTF_8));
        List<String> codes = Outcome.lines(outcome.all()).stream()
                .filter(each -> !each.startsWith("exchange.trailer.hash"))
                .map(each -> each.substring(0, each.indexOf(" @")).replaceAll(" $", ""))
                .toList();
        assertThat(String.join(" ", codes)).startsWith(expected);
        if (!expected.startsWith("exchange.format")) {
            assertThat(outcome.records()).isEqualTo(Examples.DATASET.records());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'trailer':{'counts':{},'sha256':'S'},'x':1} | exchange.trailer.count /trailer/counts/grid json.unknown-property",
                "{'trailer':T,'trailer':T} | exchange.part.misplaced /trailer",
                "{'trailer':{'counts':{'grid':1}}} | json.missing-property /trailer/sha256",
                "{'trailer':{'sha256':'S'}} | json.missing-property /trailer/counts",
                "{'trailer':{'counts':{'grid':1},'sha256':1}} | json.wrong-type /trailer/sha256",
                "{'trailer':{'counts':{'grid':1},'sha256':null}} | json.null /trailer/sha256",
                "{'trailer':{'counts':{'grid':1},'sha256':'abc'}} | json.bad-value /trailer/sha256",
                "{'trailer':{'counts':{'grid':1},'sha256':'S','x':1}} | json.unknown-property /trailer/x",
                "{'trailer':null} | json.null /trailer",
                "{'trailer':T}} | json.syntax /trailer",
                "{'trailer':T | json.syntax /trailer"
            })
    void what_is_wrong_with_the_trailer_line_is_said(String line, String expected) {
        Dataset dataset = Dataset.of(Examples.HEADER, List.of(Examples.GRID));
        String stream = new String(ByteFaults.written(dataset, ExchangeForm.STREAM), StandardCharsets.UTF_8);
        int from = stream.indexOf("{\"trailer\"");
        String trailer = stream.substring(from + 11, stream.length() - 2);
        String hash = trailer.replaceAll(".*([0-9a-f]{64}).*", "$1");
        String wrong = stream.substring(0, from)
                + line.replace('\'', '"').replace("T", trailer).replace("S", hash) + "\n";
        Outcome outcome = Outcome.of(wrong.getBytes(StandardCharsets.UTF_8));
        List<String> codes = Outcome.lines(outcome.all()).stream()
                .map(each -> each.substring(0, each.indexOf(" @")).replaceAll(" $", ""))
                .toList();
        assertThat(String.join(" ", codes)).isEqualTo(expected);
        assertThat(outcome.records()).containsExactly(Examples.GRID);
    }
}
