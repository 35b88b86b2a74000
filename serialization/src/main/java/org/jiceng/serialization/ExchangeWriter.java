package org.jiceng.serialization;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.internal.scan.LineScanner;
import org.jiceng.serialization.internal.shape.JsonFactories;
import org.jiceng.serialization.internal.shape.Shapes;
import org.jiceng.serialization.internal.shape.Trailer;
import org.jiceng.serialization.internal.shape.TrailerShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an exchange file, which appears only when it is complete.
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
 * one, stays as it was. So it does when the process is killed; then a hidden file with the end {@code .part} is left
 * behind, which may be deleted. One record stands on one line, so that line numbers tell records apart. The same records
 * give the same bytes on every machine; of compressed files, the same content.
 *
 * <p>Memory is that of one record. A writer is for one thread.
 */
public final class ExchangeWriter implements AutoCloseable {

    private static final int BUFFER_SIZE = 1 << 16;

    private final String name;
    private final ExchangeForm form;
    private final @Nullable TargetFile target;
    private final OutputStream out;
    private final @Nullable MessageDigest digest;
    private final JsonFactory factory = JsonFactories.create(ReadLimits.standard());
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private final Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    private final SortedMap<String, Long> countsOfOthers = new TreeMap<>();
    private boolean hasRecords;
    private boolean hasFailed;
    private boolean isComplete;
    private boolean isClosed;

    private ExchangeWriter(
            String name,
            ExchangeForm form,
            @Nullable TargetFile target,
            OutputStream out,
            Preserved<DatasetHeader> header)
            throws IOException {
        this.name = name;
        this.form = form;
        this.target = target;
        this.out = out;
        this.digest = form.isStream() ? LineScanner.sha256() : null;
        Content content = generator -> JicengModule.write(header, generator);
        if (form.isStream()) {
            line("{\"format\":\"" + ExchangeForm.STREAM_FORMAT_NAME + "\",\"header\":", content, "}\n");
        } else {
            line("{\"format\":\"" + DocumentPart.FORMAT_NAME + "\",\n\"header\":", content, "");
            send(",\n\"records\":[");
        }
    }

    /**
     * Begins a file in the form that its name asks for, see {@link ExchangeForm#ofName}.
     *
     * @param path the file that is to appear; an existing one is replaced when the new one is complete, keeping its
     *     permissions, and if it is a symbolic link, the file that it leads to
     * @param header what the delivery says about itself
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the directory is not there or not writable, the path is a directory, a device or a
     *     pipe, or there is a file that may not be written
     * @throws IllegalArgumentException if the header has a text that no file may have, or a year outside of 1900–2199
     */
    public static ExchangeWriter create(Path path, DatasetHeader header) {
        return create(path, header, ExchangeForm.ofName(path));
    }

    /**
     * Begins a file.
     *
     * @param path the file that is to appear, as {@link #create(Path, DatasetHeader)} says
     * @param header what the delivery says about itself
     * @param form the form to write, whatever the name says
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the directory is not there or not writable, the path is a directory, a device or a
     *     pipe, or there is a file that may not be written
     * @throws IllegalArgumentException if the header has a text that no file may have, or a year outside of 1900–2199
     */
    public static ExchangeWriter create(Path path, DatasetHeader header, ExchangeForm form) {
        return create(path, Preserved.of(header), form);
    }

    /**
     * Begins a file whose header has what lenient reading kept of another one, in the form that its name asks for.
     *
     * @param path the file that is to appear, as {@link #create(Path, DatasetHeader)} says
     * @param header what the delivery says about itself
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the directory is not there or not writable, the path is a directory, a device or a
     *     pipe, or there is a file that may not be written
     * @throws IllegalArgumentException if the header has a text that no file may have, or a year outside of 1900–2199
     */
    public static ExchangeWriter create(Path path, Preserved<DatasetHeader> header) {
        return create(path, header, ExchangeForm.ofName(path));
    }

    /**
     * Begins a file whose header has what lenient reading kept of another one.
     *
     * @param path the file that is to appear, as {@link #create(Path, DatasetHeader)} says
     * @param header what the delivery says about itself
     * @param form the form to write, whatever the name says
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the directory is not there or not writable, the path is a directory, a device or a
     *     pipe, or there is a file that may not be written
     * @throws IllegalArgumentException if the header has a text that no file may have, or a year outside of 1900–2199
     */
    public static ExchangeWriter create(Path path, Preserved<DatasetHeader> header, ExchangeForm form) {
        return create(path, header, form, Storage.SYSTEM);
    }

    static ExchangeWriter create(Path path, Preserved<DatasetHeader> header, ExchangeForm form, Storage storage) {
        TargetFile target = TargetFile.open(path, storage);
        try {
            return new ExchangeWriter(
                    path.toString(),
                    form,
                    target,
                    encode(new BufferedOutputStream(target.out(), BUFFER_SIZE), form),
                    header);
        } catch (IOException e) {
            target.discard();
            throw ExchangeException.failed(path.toString(), e);
        } catch (RuntimeException e) {
            target.discard();
            throw e;
        }
    }

    /**
     * Begins to write a document to a stream; what was written before an exception stays there, without an end.
     *
     * @param out where to write; closed together with the writer
     * @param header what the delivery says about itself
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the stream cannot be written
     */
    public static ExchangeWriter to(OutputStream out, DatasetHeader header) {
        return to(out, header, ExchangeForm.DOCUMENT);
    }

    /**
     * Begins to write to a stream of bytes; what was written before an exception stays there, without an end.
     *
     * @param out where to write; closed together with the writer
     * @param header what the delivery says about itself
     * @param form the form to write
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the stream cannot be written
     */
    public static ExchangeWriter to(OutputStream out, DatasetHeader header, ExchangeForm form) {
        return to(out, Preserved.of(header), form);
    }

    /**
     * Begins to write a document to a stream, with a header that has what lenient reading kept of another one.
     *
     * @param out where to write; closed together with the writer
     * @param header what the delivery says about itself
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the stream cannot be written
     */
    public static ExchangeWriter to(OutputStream out, Preserved<DatasetHeader> header) {
        return to(out, header, ExchangeForm.DOCUMENT);
    }

    /**
     * Begins to write to a stream of bytes, with a header that has what lenient reading kept of another one.
     *
     * @param out where to write; closed together with the writer
     * @param header what the delivery says about itself
     * @param form the form to write
     * @return a writer that must be completed and closed
     * @throws ExchangeException if the stream cannot be written
     */
    public static ExchangeWriter to(OutputStream out, Preserved<DatasetHeader> header, ExchangeForm form) {
        try {
            return new ExchangeWriter("a stream", form, null, encode(out, form), header);
        } catch (IOException e) {
            throw ExchangeException.failed("a stream", e);
        }
    }

    private static OutputStream encode(OutputStream out, ExchangeForm form) throws IOException {
        return form.isCompressed()
                ? new BufferedOutputStream(new GZIPOutputStream(out, BUFFER_SIZE), BUFFER_SIZE)
                : out;
    }

    /**
     * Writes a whole dataset to a file, in the form that its name asks for.
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
     * @throws ExchangeException if the file cannot be written; it can then no longer be completed
     * @throws IllegalArgumentException if the record has a text that no file may have, such as half of a surrogate pair,
     *     or a year outside of 1900–2199; nothing of it is written then
     * @throws IllegalStateException if the writer was completed or closed, or writing failed before
     */
    public void write(DatasetRecord record) {
        writeRecord(generator -> Shapes.records().write(record, generator));
        counts.merge(record.recordKind(), 1L, Long::sum);
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
        writeRecord(generator -> JicengModule.write(record, generator));
        count(record);
    }

    private void writeRecord(Content content) {
        requireOpen();
        try {
            if (form.isStream()) {
                line("", content, "\n");
            } else {
                line(hasRecords ? ",\n" : "\n", content, "");
            }
            hasRecords = true;
        } catch (IOException e) {
            throw failed(e);
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
     * @throws IllegalStateException if the writer was completed or closed before, or writing failed before
     */
    public void complete() {
        requireOpen();
        try {
            if (digest == null) {
                send(hasRecords ? "\n],\n" : "],\n");
                Trailer trailer = new Trailer(counts, countsOfOthers, null);
                line("\"trailer\":", generator -> TrailerShape.TRAILER.write(trailer, generator), "}\n");
            } else {
                Trailer trailer =
                        new Trailer(counts, countsOfOthers, HexFormat.of().formatHex(digest.digest()));
                line("{\"trailer\":", generator -> TrailerShape.OF_STREAM.write(trailer, generator), "}\n");
            }
            if (target != null) {
                out.close();
                target.publish();
            } else {
                out.flush();
            }
            isComplete = true;
        } catch (IOException e) {
            throw failed(e);
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
            if (!isComplete && target != null) {
                target.discard();
            }
        }
    }

    private void requireOpen() {
        if (isComplete || isClosed) {
            throw new IllegalStateException("The writer must be open, but was completed or closed");
        }
        if (hasFailed) {
            throw new IllegalStateException("The writer must be sound, but writing failed before");
        }
    }

    private ExchangeException failed(IOException cause) {
        hasFailed = true;
        return ExchangeException.failed(name, cause);
    }

    /** What stands between two fixed texts. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator generator) throws IOException;
    }

    /** Makes the whole line before the first byte of it is sent, so that a value that is refused leaves no trace. */
    private void line(String before, Content content, String after) throws IOException {
        line.reset();
        line.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            content.write(generator);
        }
        line.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        send(line.toByteArray());
    }

    private void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    private void send(byte[] bytes) throws IOException {
        out.write(bytes);
        if (digest != null) {
            digest.update(bytes);
        }
    }
}
