package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens while a file is written, the old file stands there or none. */
class WriterCrashTest {

    private static final String OLD = "old";

    @TempDir
    private Path folder = Path.of("");

    /** About 150 KB, more than any buffer on the way. */
    static List<DatasetRecord> many() {
        List<DatasetRecord> records = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            records.add(Examples.PLAIN_GRID.toBuilder()
                    .id(GridId.of("g-" + i))
                    .name("格" + Integer.toString(i * 7919, 36).repeat(12))
                    .build());
        }
        return records;
    }

    /** Fails after so many bytes, as a full disk does; or at a later step. */
    private static final class Failing implements Storage {

        private final long room;
        private final String step;

        Failing(long room, String step) {
            this.room = room;
            this.step = step;
        }

        @Override
        public OutputStream open(Path file) throws IOException {
            return new FilterOutputStream(Storage.SYSTEM.open(file)) {
                private long left = room;

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    int fits = (int) Math.min(left, length);
                    out.write(bytes, from, fits);
                    left -= fits;
                    if (fits < length) {
                        throw new IOException("No space left on device");
                    }
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    failAt("close");
                }
            };
        }

        @Override
        public void force(Path file) throws IOException {
            failAt("force");
            Storage.SYSTEM.force(file);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            failAt("move");
            Storage.SYSTEM.move(from, to);
        }

        private void failAt(String here) throws IOException {
            if (here.equals(step)) {
                throw new IOException(here);
            }
        }
    }

    private static void write(Path file, Storage storage) {
        try (ExchangeWriter writer =
                ExchangeWriter.create(file, Preserved.of(Examples.HEADER), ExchangeForm.ofName(file), storage)) {
            many().forEach(writer::write);
            writer.complete();
        }
    }

    @ParameterizedTest
    @EnumSource(ExchangeForm.class)
    void a_full_disk_leaves_the_old_file_and_nothing_else(ExchangeForm form) throws IOException {
        Path file = folder.resolve("data." + form.suffix());
        write(file, Storage.SYSTEM);
        long size = Files.size(file);
        Files.writeString(file, OLD);
        int failures = 0;
        for (long room = 0; room < size; room += 1 + size / 97) {
            Storage full = new Failing(room, "");
            assertThatThrownBy(() -> write(file, full))
                    .isInstanceOfSatisfying(
                            ExchangeException.class,
                            e -> assertThat(e.kind()).isEqualTo(ExchangeException.Kind.FAILED));
            assertThat(files()).containsExactly(file.getFileName().toString());
            assertThat(file).hasContent(OLD);
            failures++;
        }
        write(file, new Failing(size, ""));
        assertThat(ExchangeReader.readDataset(file).records()).isEqualTo(many());
        System.out.println("full disks of " + form + ": " + failures);
    }

    @Test
    void a_full_disk_without_an_old_file_leaves_none() throws IOException {
        for (long room : new long[] {0, 1, 70_000}) {
            assertThatThrownBy(() -> write(folder.resolve("data.ndjson"), new Failing(room, "")))
                    .isInstanceOf(ExchangeException.class);
            assertThat(files()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "force", "move"})
    void a_failure_after_the_last_byte_leaves_the_old_file(String step) throws IOException {
        Path file = folder.resolve("data.ndjson.gz");
        Files.writeString(file, OLD);
        assertThatThrownBy(() -> write(file, new Failing(Long.MAX_VALUE, step))).isInstanceOf(ExchangeException.class);
        assertThat(files()).containsExactly("data.ndjson.gz");
        assertThat(file).hasContent(OLD);
    }

    @Test
    void a_writer_that_failed_once_cannot_be_completed() throws IOException {
        Path file = folder.resolve("data.ndjson");
        Files.writeString(file, OLD);
        try (ExchangeWriter writer = ExchangeWriter.create(
                file, Preserved.of(Examples.HEADER), ExchangeForm.STREAM, new Failing(10_000, ""))) {
            assertThatThrownBy(() -> many().forEach(writer::write)).isInstanceOf(ExchangeException.class);
            assertThatThrownBy(writer::complete)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The writer must be sound, but writing failed before");
            assertThatThrownBy(() -> writer.write(Examples.GRID)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(file).hasContent(OLD);
        assertThat(files()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ExchangeForm.class)
    void an_exception_in_the_body_leaves_the_old_file(ExchangeForm form) throws IOException {
        Path file = folder.resolve("data." + form.suffix());
        Files.writeString(file, OLD);
        for (int written : new int[] {0, 1, 700}) {
            assertThatThrownBy(() -> {
                        try (ExchangeWriter writer = ExchangeWriter.create(file, Examples.HEADER)) {
                            many().subList(0, written).forEach(writer::write);
                            if (written >= 0) {
                                throw new IllegalStateException("in the body");
                            }
                            writer.complete();
                        }
                    })
                    .hasMessage("in the body");
            assertThat(files()).containsExactly(file.getFileName().toString());
            assertThat(file).hasContent(OLD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes 0", "bytes 1", "bytes 65536", "bytes 100000", "force", "before-move", "after-move"})
    void a_killed_process_leaves_the_old_file_or_the_whole_new_one(String when) throws Exception {
        Path file = folder.resolve("data.ndjson");
        Files.writeString(file, OLD);
        List<String> args = new ArrayList<>(List.of(file.toString()));
        args.addAll(List.of(when.split(" ")));
        Forked.Result result =
                Forked.run(CrashingWriter.class, List.of("-XX:TieredStopAtLevel=1"), args.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.output()).isEqualTo(CrashingWriter.KILLED);
        if (when.equals("after-move")) {
            assertThat(ExchangeReader.readDataset(file).records()).isEqualTo(many());
            assertThat(files()).containsExactly("data.ndjson");
        } else {
            assertThat(file).hasContent(OLD);
            assertThat(files()).containsExactly(".data.ndjson.0.part", "data.ndjson");
            write(file, Storage.SYSTEM);
            assertThat(ExchangeReader.readDataset(file).records())
                    .as("the file left behind is in nobody's way")
                    .isEqualTo(many());
        }
    }

    @Test
    void a_writer_that_is_forgotten_leaves_the_old_file() throws IOException {
        Path file = folder.resolve("data.json");
        Files.writeString(file, OLD);
        ExchangeWriter forgotten = ExchangeWriter.create(file, Examples.HEADER);
        forgotten.write(Examples.GRID);
        assertThat(file).hasContent(OLD);
        forgotten.close();
        assertThat(files()).containsExactly("data.json");
    }

    @Test
    void a_symbolic_link_stays_one_and_its_target_is_replaced() throws IOException {
        Path store = Files.createDirectory(folder.resolve("store"));
        Path real = Files.writeString(store.resolve("real.ndjson"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link.ndjson"), Path.of("store/real.ndjson"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.ndjson"), Path.of("store/new.ndjson"));
        write(link, Storage.SYSTEM);
        write(dangling, Storage.SYSTEM);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.isSymbolicLink(dangling)).isTrue();
        assertThat(ExchangeReader.readDataset(real).records()).isEqualTo(many());
        assertThat(ExchangeReader.readDataset(store.resolve("new.ndjson")).records())
                .isEqualTo(many());
    }

    @Test
    void links_that_lead_in_a_circle_are_refused() throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThatThrownBy(() -> write(folder.resolve("a"), Storage.SYSTEM)).isInstanceOf(ExchangeException.class);
    }

    @Test
    void permissions_of_the_old_file_are_kept() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no such permissions here");
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Path file = folder.resolve("data" + permissions);
            Files.writeString(file, OLD);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            write(file, Storage.SYSTEM);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
            assertThat(Files.size(file)).isGreaterThan(100_000);
        }
    }

    @Test
    void a_device_is_never_replaced() {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device), "no such device here");
        assertThatThrownBy(() -> ExchangeWriter.create(device, Examples.HEADER))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.kind()).isEqualTo(ExchangeException.Kind.NOT_REGULAR));
    }

    @Test
    void a_record_that_is_refused_leaves_no_trace() {
        DatasetRecord bad = Examples.PLAIN_GRID.toBuilder().name("half \uD800").build();
        for (ExchangeForm form : ExchangeForm.values()) {
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            try (ExchangeWriter writer = ExchangeWriter.to(out, Examples.HEADER, form)) {
                writer.write(Examples.GRID);
                assertThatThrownBy(() -> writer.write(bad)).isInstanceOf(IllegalArgumentException.class);
                writer.write(Examples.DIVISION);
                writer.complete();
            }
            Outcome outcome = Outcome.of(out.toByteArray());
            assertThat(outcome.all()).isEmpty();
            assertThat(outcome.records()).containsExactly(Examples.GRID, Examples.DIVISION);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> each = Files.list(folder)) {
            return each.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
