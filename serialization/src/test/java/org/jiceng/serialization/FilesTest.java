package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no JSON in UTF-8, or no files. */
class FilesTest {

    private static final byte[] GOOD = Examples.bytes(Examples.DATASET);

    static Stream<Arguments> encodings() throws IOException {
        String text = new String(GOOD, StandardCharsets.UTF_8);
        String bmp = text.replace("\uD83D\uDE00", "").replace("\uD840\uDC00", "");
        return Stream.of(
                Arguments.of("GB18030", text.getBytes(Charset.forName("GB18030")), "GB18030 (GBK, GB2312)"),
                Arguments.of("GBK", bmp.getBytes(Charset.forName("GBK")), "GB18030 (GBK, GB2312)"),
                Arguments.of("UTF-16 with mark", text.getBytes(StandardCharsets.UTF_16), "UTF-16"),
                Arguments.of("UTF-16BE", text.getBytes(StandardCharsets.UTF_16BE), "UTF-16"),
                Arguments.of("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
                Arguments.of("UTF-16LE with mark", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
                Arguments.of("UTF-32BE", text.getBytes(Charset.forName("UTF-32BE")), "UTF-32"),
                Arguments.of("UTF-32LE", text.getBytes(Charset.forName("UTF-32LE")), "UTF-32"),
                Arguments.of("UTF-32LE with mark", ("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE")), "UTF-32"),
                Arguments.of("UTF-32BE with mark", ("\uFEFF" + text).getBytes(Charset.forName("UTF-32BE")), "UTF-32"),
                Arguments.of("ZIP", zip(), "ZIP (.xlsx, .docx)"),
                Arguments.of(
                        "Office",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1},
                        "an Office file (.xls, .doc)"),
                Arguments.of(
                        "program", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, (byte) 0xFF, 0, (byte) 0x80}, "binary data"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void another_encoding_is_named(String title, byte[] bytes, String guess) {
        Outcome outcome = Outcome.of(bytes);
        assertThat(Outcome.lines(outcome.document())).containsExactly("exchange.encoding  @1:0");
        Finding finding = outcome.document().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.FATAL);
        assertThat(finding.args()).containsEntry("guess", guess);
        assertThat(outcome.readings()).isEmpty();
        assertThat(outcome.header()).isEmpty();
    }

    @Test
    void an_empty_file_is_noticed() {
        Outcome outcome = Outcome.of(new byte[0]);
        assertThat(Outcome.lines(outcome.document())).containsExactly("exchange.empty  @1:0");
        assertThat(outcome.isFatal()).isTrue();
    }

    @Test
    void a_damaged_byte_in_a_file_of_ascii_hides_nothing_but_its_record() {
        String grid = "{\"kind\":\"grid\",\"id\":\"%s\",\"name\":\"%s\",\"system\":\"unified\",\"gridKind\":\"base\","
                + "\"division\":\"999911001\"}";
        String header =
                "\"header\":{\"issuer\":\"T\",\"issuedAt\":\"2026-01-31T08:00:00+08:00\",\"asOf\":\"2026-01-01\","
                        + "\"division\":\"999911\",\"coverage\":\"complete\",\"nature\":\"synthetic\"}";
        String text = "{\"format\":\"jiceng/1\"," + header + ",\"records\":[" + String.format(grid, "a", "A") + ","
                + String.format(grid, "b", "#") + "," + String.format(grid, "c", "C")
                + "],\"trailer\":{\"counts\":{\"grid\":3}}}";
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        bytes[text.indexOf('#')] = (byte) 0xFF;
        Outcome outcome = Outcome.of(bytes);
        assertThat(outcome.document()).isEmpty();
        assertThat(outcome.records()).hasSize(2);
        assertThat(Outcome.lines(outcome.readings().get(1).findings()))
                .containsExactly("json.invalid-utf8 /records/1 @1:" + text.indexOf('#'));
    }

    @Test
    void a_file_that_is_not_there_is_an_exception_of_its_own_kind(@TempDir Path folder) {
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> ExchangeReader.open(missing)).isInstanceOfSatisfying(ExchangeException.class, e -> {
            assertThat(e.kind()).isEqualTo(ExchangeException.Kind.NOT_FOUND);
            assertThat(e).hasMessage("The file must exist, but does not: " + missing);
        });
    }

    @Test
    void a_directory_is_an_exception_of_its_own_kind(@TempDir Path folder) {
        for (Runnable each : List.<Runnable>of(
                () -> ExchangeReader.open(folder).close(),
                () -> ExchangeReader.readDataset(folder),
                () -> ExchangeWriter.create(folder, Examples.HEADER).close())) {
            assertThatThrownBy(each::run)
                    .isInstanceOfSatisfying(
                            ExchangeException.class,
                            e -> assertThat(e.kind()).isEqualTo(ExchangeException.Kind.DIRECTORY));
        }
    }

    @Test
    void a_stream_that_fails_midway_is_an_exception_and_no_finding() {
        InputStream good = new SequenceInputStream(
                new ByteArrayInputStream(GOOD),
                new ByteArrayInputStream(" ".repeat(1 << 17).getBytes(StandardCharsets.UTF_8)));
        InputStream failing = new SequenceInputStream(good, new Failing());
        assertThatThrownBy(() -> {
                    try (ExchangeReader reader = ExchangeReader.open(failing, "a stream", ReadLimits.standard())) {
                        reader.forEach(reading -> {});
                    }
                })
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.kind()).isEqualTo(ExchangeException.Kind.FAILED));
    }

    @Test
    void a_stream_that_cannot_be_read_at_all_is_closed() {
        Failing failing = new Failing();
        assertThatThrownBy(() -> ExchangeReader.open(failing, "a stream", ReadLimits.standard()))
                .isInstanceOf(ExchangeException.class);
        assertThat(failing.isClosed).as("nobody else has it to close it").isTrue();
    }

    @Test
    void every_kind_of_exception_has_words_in_the_catalogue() {
        for (ExchangeException.Kind kind : ExchangeException.Kind.values()) {
            assertThat(JsonFindings.catalogue().find(kind.code()))
                    .as(kind.toString())
                    .isPresent();
        }
    }

    @Test
    void a_whole_dataset_is_read_or_nothing(@TempDir Path folder) throws IOException {
        Path good = folder.resolve("good.json");
        Files.write(good, GOOD);
        assertThat(ExchangeReader.readDataset(good).records()).isEqualTo(Examples.DATASET.records());
        Path cut = folder.resolve("cut.json");
        Files.write(cut, java.util.Arrays.copyOf(GOOD, GOOD.length / 2));
        assertThatThrownBy(() -> ExchangeReader.readDataset(cut))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.kind()).isEqualTo(ExchangeException.Kind.NOT_WELL_FORMED))
                .hasMessageContaining("exchange.cut");
        String text = new String(GOOD, StandardCharsets.UTF_8);
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, text.replace("\"name\":\"春风街道\"", "\"name\":null"));
        assertThatThrownBy(() -> ExchangeReader.readDataset(bad))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("json.null at /records/0/name, line 4");
    }

    @Test
    void counts_tell_how_many_of_each_kind_were_met() {
        try (ExchangeReader reader =
                ExchangeReader.open(new ByteArrayInputStream(GOOD), "test", ReadLimits.standard())) {
            assertThat(reader.counts()).isEmpty();
            reader.forEach(reading -> {});
            assertThat(reader.counts().values()).containsExactly(2L, 2L, 2L);
            assertThat(reader.next()).isEmpty();
            assertThat(reader.findings()).isEmpty();
        }
    }

    private static final class Failing extends InputStream {

        private boolean isClosed;

        @Override
        public int read() throws IOException {
            throw new IOException("disk");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("disk");
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("data.json"));
            zip.write(GOOD);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
