package org.jiceng.serialization;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.internal.shape.JsonFactories;
import org.jiceng.serialization.internal.shape.Shape;
import org.jiceng.serialization.internal.shape.Shapes;
import org.jiceng.serialization.internal.shape.Trailer;
import org.jiceng.serialization.internal.shape.TrailerShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an exchange file in the one-document form, which appears only when it is complete.
 *
 * <pre>{@code
 * try (ExchangeWriter writer = ExchangeWriter.create(path, header)) {
 *     writer.write(grid);
 *     writer.complete();
 * }
 * }</pre>
 *
 * <p>The bytes go to a file beside the target and move into its place in {@link #complete()}, which must be the last
 * statement of the body: after an exception {@link #close()} deletes what was written, and the old file, if there was
 * one, stays as it was. One record stands on one line, so that line numbers tell records apart. The same records give
 * the same bytes on every machine.
 *
 * <p>A writer is for one thread.
 */
public final class ExchangeWriter implements AutoCloseable {

    private static final int MOST_WRITERS = 1000;

    private final String name;
    private final @Nullable Path target;
    private final @Nullable Path temporary;
    private final OutputStream out;
    private final JsonFactory factory = JsonFactories.create(ReadLimits.standard());
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private final Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    private final SortedMap<String, Long> countsOfOthers = new TreeMap<>();
    private boolean hasRecords;
    private boolean isComplete;
    private boolean isClosed;

    private ExchangeWriter(
            String name,
            @Nullable Path target,
            @Nullable Path temporary,
            OutputStream out,
            Preserved<DatasetHeader> header)
            throws IOException {
        this.name = name;
        this.target = target;
        this.temporary = temporary;
        this.out = out;
        writeText("{\"format\":\"" + DocumentPart.FORMAT_NAME + "\",\n\"header\":");
        appendPreserved(header);
        line.writeTo(out);
        writeText(",\n\"records\":[");
    }

    /**
     * Begins a file.
     *
     * @param path the file that is to appear; an existing one is replaced when the new one is complete
     * @param header what the delivery says about itself
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the directory is not there or not writable, or the path is a directory
     * @throws IllegalArgumentException if the header has a text that no file may have, or a year outside of 1900–2199
     */
    public static ExchangeWriter create(Path path, DatasetHeader header) {
        return create(path, Preserved.of(header));
    }

    /**
     * Begins a file whose header has what lenient reading kept of another one.
     *
     * @param path the file that is to appear; an existing one is replaced when the new one is complete
     * @param header what the delivery says about itself
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the directory is not there or not writable, or the path is a directory
     * @throws IllegalArgumentException if the header has a text that no file may have, or a year outside of 1900–2199
     */
    public static ExchangeWriter create(Path path, Preserved<DatasetHeader> header) {
        if (Files.isDirectory(path)) {
            throw ExchangeException.directory(path);
        }
        Path directory = path.toAbsolutePath().getParent();
        if (directory == null) {
            throw ExchangeException.directory(path);
        }
        Path temporary = null;
        OutputStream out = null;
        try {
            temporary = beside(path, directory);
            out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
            return new ExchangeWriter(path.toString(), path, temporary, out, header);
        } catch (IOException e) {
            discard(out, temporary);
            throw ExchangeException.failed(path.toString(), e);
        } catch (RuntimeException e) {
            discard(out, temporary);
            throw e;
        }
    }

    private static void discard(@Nullable OutputStream out, @Nullable Path temporary) {
        if (out != null) {
            try {
                out.close();
            } catch (IOException alreadyReportingSomethingElse) {
                // The caller learns of the first failure.
            }
        }
        deleteQuietly(temporary);
    }

    /** Takes the first free name; unlike a temporary file of the system it has the permissions of any new file. */
    private static Path beside(Path path, Path directory) throws IOException {
        for (int i = 0; ; i++) {
            Path candidate = directory.resolve("." + path.getFileName() + "." + i + ".part");
            try {
                return Files.createFile(candidate);
            } catch (FileAlreadyExistsException anotherWriterIsAtWork) {
                if (i == MOST_WRITERS) {
                    throw anotherWriterIsAtWork;
                }
            }
        }
    }

    /**
     * Begins to write to a stream; what was written before an exception stays there, without an end.
     *
     * @param out where to write; closed together with the writer
     * @param header what the delivery says about itself
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the stream cannot be written
     */
    public static ExchangeWriter to(OutputStream out, DatasetHeader header) {
        return to(out, Preserved.of(header));
    }

    /**
     * Begins to write to a stream, with a header that has what lenient reading kept of another one.
     *
     * @param out where to write; closed together with the writer
     * @param header what the delivery says about itself
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the stream cannot be written
     */
    public static ExchangeWriter to(OutputStream out, Preserved<DatasetHeader> header) {
        try {
            return new ExchangeWriter("a stream", null, null, out, header);
        } catch (IOException e) {
            throw ExchangeException.failed("a stream", e);
        }
    }

    /**
     * Writes a whole dataset to a file.
     *
     * @param path the file that is to appear; an existing one is replaced
     * @param dataset the dataset
     * @throws ExchangeException if the file cannot be written; then an existing one stays as it was
     */
    public static void writeDataset(Path path, Dataset dataset) {
        try (ExchangeWriter writer = create(path, dataset.header())) {
            dataset.records().forEach(writer::write);
            writer.complete();
        }
    }

    /**
     * Writes a record.
     *
     * @param record the record
     * @throws ExchangeException if the file cannot be written
     * @throws IllegalArgumentException if the record has a text that no file may have, such as half of a surrogate pair,
     *     or a year outside of 1900–2199; nothing of it is written then
     * @throws IllegalStateException if the writer was completed or closed
     */
    public void write(DatasetRecord record) {
        requireOpen();
        try {
            line.reset();
            append(Shapes.records(), record);
            writeText(hasRecords ? ",\n" : "\n");
            line.writeTo(out);
            hasRecords = true;
            counts.merge(record.recordKind(), 1L, Long::sum);
        } catch (IOException e) {
            throw ExchangeException.failed(name, e);
        }
    }

    /**
     * Writes a record with what lenient reading kept of it: unknown properties behind the known ones of their objects, or
     * the whole of a record that could not be read.
     *
     * @param record the record
     * @throws ExchangeException if the file cannot be written
     * @throws IllegalArgumentException if the record has a text that no file may have, or a year outside of 1900–2199;
     *     nothing of it is written then
     * @throws IllegalStateException if the writer was completed or closed
     */
    public void write(Preserved<? extends DatasetRecord> record) {
        Optional<? extends DatasetRecord> value = record.value();
        if (value.isPresent() && record.unknownProperties().isEmpty()) {
            write(value.get());
            return;
        }
        requireOpen();
        try {
            appendPreserved(record);
            writeText(hasRecords ? ",\n" : "\n");
            line.writeTo(out);
            hasRecords = true;
            count(record);
        } catch (IOException e) {
            throw ExchangeException.failed(name, e);
        }
    }

    private void count(Preserved<? extends DatasetRecord> record) {
        String word = record.value()
                .map(value -> value.recordKind().word())
                .or(record::unreadKind)
                .orElse("");
        Optional<RecordKind> kind = RecordKind.find(word);
        if (kind.isPresent()) {
            counts.merge(kind.get(), 1L, Long::sum);
        } else {
            countsOfOthers.merge(word, 1L, Long::sum);
        }
    }

    /**
     * Writes the trailer and puts the file into its place.
     *
     * @throws ExchangeException if the file cannot be written or moved; then an existing one stays as it was
     * @throws IllegalStateException if the writer was completed or closed before
     */
    public void complete() {
        requireOpen();
        try {
            writeText(hasRecords ? "\n],\n\"trailer\":" : "],\n\"trailer\":");
            writeValue(TrailerShape.TRAILER, new Trailer(counts, countsOfOthers));
            writeText("}\n");
            out.flush();
            publish();
            isComplete = true;
        } catch (IOException e) {
            throw ExchangeException.failed(name, e);
        }
    }

    /** Moves the file only after its bytes are on the disk, so that a crash leaves the old file or the new one. */
    private void publish() throws IOException {
        Path from = temporary;
        Path to = target;
        if (from == null || to == null) {
            return;
        }
        out.close();
        try (FileChannel channel = FileChannel.open(from, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ends the writer; a file that was not completed is deleted. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            out.close();
        } catch (IOException e) {
            if (isComplete) {
                throw ExchangeException.failed(name, e);
            }
        } finally {
            if (!isComplete) {
                deleteQuietly(temporary);
            }
        }
    }

    private void requireOpen() {
        if (isComplete || isClosed) {
            throw new IllegalStateException("The writer must be open, but was completed or closed");
        }
    }

    private <T> void writeValue(Shape<T> shape, T value) throws IOException {
        line.reset();
        append(shape, value);
        line.writeTo(out);
    }

    private void appendPreserved(Preserved<?> value) {
        line.reset();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            JicengModule.write(value, generator);
        }
    }

    private <T> void append(Shape<T> shape, T value) {
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            shape.write(value, generator);
        }
    }

    private void writeText(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void deleteQuietly(@Nullable Path path) {
        if (path == null) {
            return;
        }
        try {
            Files.deleteIfExists(path);
        } catch (IOException alreadyReportingSomethingElse) {
            // The caller learns of the first failure; a leftover hidden file does no harm.
            return;
        }
    }
}
