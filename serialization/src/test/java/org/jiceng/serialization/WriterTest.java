package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jiceng.dataset.Dataset;
import org.jiceng.id.GridId;
import org.jiceng.time.DateRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {

    private static final String OLD = "the old file";

    private final Path folder;
    private final Path target;

    WriterTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        target = folder.resolve("data.json");
        Files.writeString(target, OLD);
    }

    @Test
    void a_complete_file_takes_the_place_of_the_old_one() throws IOException {
        ExchangeWriter.writeDataset(target, Examples.DATASET);
        assertThat(Files.readAllBytes(target)).isEqualTo(Examples.bytes(Examples.DATASET));
        assertThat(files()).containsExactly("data.json");
    }

    @Test
    void nothing_is_there_to_see_before_the_file_is_complete() throws IOException {
        Path fresh = folder.resolve("fresh.json");
        try (ExchangeWriter writer = ExchangeWriter.create(fresh, Examples.HEADER)) {
            writer.write(Examples.GRID);
            assertThat(fresh).doesNotExist();
            writer.complete();
            assertThat(fresh).exists();
        }
        assertThat(files()).containsExactly("data.json", "fresh.json");
    }

    @Test
    void an_exception_in_the_body_leaves_the_old_file_and_nothing_else() throws IOException {
        assertThatThrownBy(() -> {
                    try (ExchangeWriter writer = ExchangeWriter.create(target, Examples.HEADER)) {
                        writer.write(Examples.GRID);
                        throw new IllegalArgumentException("of the body");
                    }
                })
                .hasMessage("of the body");
        assertThat(Files.readString(target)).isEqualTo(OLD);
        assertThat(files()).containsExactly("data.json");
    }

    @Test
    void a_writer_that_is_only_closed_leaves_nothing_behind() throws IOException {
        Path fresh = folder.resolve("fresh.json");
        ExchangeWriter writer = ExchangeWriter.create(fresh, Examples.HEADER);
        writer.write(Examples.GRID);
        writer.close();
        writer.close();
        assertThat(files()).containsExactly("data.json");
    }

    @Test
    void a_header_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        for (Instant impossible : List.of(Instant.MAX, Instant.MIN, Instant.parse("2200-01-02T00:00:00Z"))) {
            assertThatThrownBy(() -> ExchangeWriter.create(
                            target,
                            Examples.HEADER.toBuilder().issuedAt(impossible).build()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("from 1900 to 2199");
        }
        assertThat(files()).containsExactly("data.json");
        assertThat(Files.readString(target)).isEqualTo(OLD);
    }

    @Test
    void a_file_that_could_not_be_begun_is_not_kept_open() throws IOException {
        Path open = Path.of("/proc/self/fd");
        Assumptions.assumeTrue(Files.isDirectory(open), "no list of open files on this system");
        assertThatThrownBy(() -> ExchangeWriter.create(
                        target, Examples.HEADER.toBuilder().issuer("\uD800").build()))
                .isInstanceOf(IllegalArgumentException.class);
        try (Stream<Path> each = Files.list(open)) {
            assertThat(each.map(WriterTest::linkOf).filter(link -> link.contains(".data.json")))
                    .isEmpty();
        }
    }

    private static String linkOf(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException goneMeanwhile) {
            return "";
        }
    }

    @Test
    void a_record_that_cannot_be_written_is_left_out_and_the_rest_goes_on() throws IOException {
        try (ExchangeWriter writer = ExchangeWriter.create(target, Examples.HEADER)) {
            writer.write(Examples.GRID);
            assertThatThrownBy(() -> writer.write(
                            Examples.GRID.toBuilder().name("a\uDC00").build()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lone-surrogate");
            assertThatThrownBy(() -> writer.write(
                            Examples.GRID.toBuilder().name("\uFFFE").build()))
                    .isInstanceOf(IllegalArgumentException.class);
            for (LocalDate day : List.of(LocalDate.of(1899, 12, 31), LocalDate.of(2200, 1, 1), LocalDate.MAX)) {
                assertThatThrownBy(() -> writer.write(Examples.GRID.toBuilder()
                                .period(DateRange.from(day))
                                .build()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("from 1900 to 2199");
            }
            writer.write(Examples.PLAIN_GRID);
            writer.complete();
        }
        assertThat(ExchangeReader.readDataset(target).records()).containsExactly(Examples.GRID, Examples.PLAIN_GRID);
    }

    @Test
    void a_completed_or_closed_writer_takes_nothing_more() {
        ExchangeWriter completed = ExchangeWriter.create(target, Examples.HEADER);
        completed.complete();
        ExchangeWriter closed = ExchangeWriter.create(target, Examples.HEADER);
        closed.close();
        for (ExchangeWriter each : List.of(completed, closed)) {
            assertThatThrownBy(each::complete)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The writer must be open, but was completed or closed");
            assertThatThrownBy(() -> each.write(Examples.GRID)).isInstanceOf(IllegalStateException.class);
            each.close();
        }
        assertThat(ExchangeReader.readDataset(target).records()).isEmpty();
    }

    @Test
    void two_writers_of_one_file_do_not_meet() throws IOException {
        try (ExchangeWriter one = ExchangeWriter.create(target, Examples.HEADER);
                ExchangeWriter other = ExchangeWriter.create(target, Examples.HEADER)) {
            one.write(Examples.GRID);
            other.write(Examples.DIVISION);
            other.complete();
            one.complete();
        }
        assertThat(ExchangeReader.readDataset(target).records()).containsExactly(Examples.GRID);
        assertThat(files()).containsExactly("data.json");
    }

    @Test
    void the_same_records_give_the_same_bytes_in_every_place() {
        byte[] expected = Examples.bytes(Examples.DATASET);
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String each : List.of("ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "zh-CN")) {
                Locale.setDefault(Locale.forLanguageTag(each));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(Examples.bytes(Examples.DATASET)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_file_has_the_permissions_of_any_new_file() throws IOException {
        FileStore store = Files.getFileStore(folder);
        Assumptions.assumeTrue(store.supportsFileAttributeView("posix"), "no POSIX permissions on this system");
        Path plain = Files.createFile(folder.resolve("plain"));
        ExchangeWriter.writeDataset(target, Examples.DATASET);
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void a_folder_that_is_not_there_or_no_folder_is_an_exception() {
        assertKind(folder.resolve("missing/data.json"), ExchangeException.Kind.NOT_FOUND);
        assertKind(target.resolve("data.json"), ExchangeException.Kind.FAILED);
        assertKind(Path.of("/"), ExchangeException.Kind.DIRECTORY);
    }

    @Test
    void a_folder_that_may_not_be_written_is_an_exception() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions on this system");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(closed)) {
            System.out.println("skipped: this user may write everywhere");
        }
        Assumptions.assumeFalse(Files.isWritable(closed), "this user may write everywhere");
        assertKind(closed.resolve("data.json"), ExchangeException.Kind.NOT_ALLOWED);
    }

    private static void assertKind(Path path, ExchangeException.Kind kind) {
        assertThatThrownBy(() -> ExchangeWriter.create(path, Examples.HEADER))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Test
    void a_stream_that_fails_is_an_exception() {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> ExchangeWriter.to(failing, Examples.HEADER))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.kind()).isEqualTo(ExchangeException.Kind.FAILED));
    }

    @Test
    void a_stream_has_no_end_unless_it_was_completed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExchangeWriter writer = ExchangeWriter.to(bytes, Examples.HEADER)) {
            writer.write(Examples.GRID);
        }
        Outcome outcome = Outcome.of(bytes.toByteArray());
        assertThat(outcome.document().get(0).code()).isEqualTo(JsonFindings.CUT);
        assertThat(outcome.records()).containsExactly(Examples.GRID);
    }

    @Test
    void one_record_stands_on_one_line() {
        Dataset dataset = Dataset.of(
                Examples.HEADER,
                List.of(
                        Examples.GRID,
                        Examples.GRID.toBuilder().id(GridId.of("g-2")).build()));
        List<String> lines = new String(Examples.bytes(dataset), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).isEqualTo("{\"format\":\"jiceng/1\",");
        assertThat(lines.get(3))
                .startsWith("{\"kind\":\"grid\",\"id\":\"g-0012\"")
                .endsWith("},");
        assertThat(lines.get(6)).isEqualTo("\"trailer\":{\"counts\":{\"grid\":2}}}");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> each = Files.list(folder)) {
            return each.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
