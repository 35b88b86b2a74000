package org.jiceng.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;

/**
 * Reads an exchange file record by record: a document or a stream, plain or compressed with gzip, told apart by the
 * first bytes.
 *
 * <pre>{@code
 * try (ExchangeReader reader = ExchangeReader.open(path)) {
 *     reader.forEach(reading -> reading.value().ifPresent(this::use));
 * }
 * }</pre>
 *
 * <p>Reading is strict unless {@link ReadMode#LENIENT} is asked for: unknown properties, nulls, repeated names, coercions
 * and unknown words are findings. One bad
 * record never hides the findings of another one. Memory is that of one record. What is wrong with the document around
 * the records, {@link #findings()} says; it is complete after the last record.
 *
 * <p>A reader is for one thread.
 */
public final class ExchangeReader implements AutoCloseable {

    private final String name;
    private final InputStream in;
    private final FormReader document;
    private final ExchangeForm form;
    private final ReadLimits limits;
    private final Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);

    private ExchangeReader(String name, InputStream in, ReadLimits limits, ReadMode mode) throws IOException {
        this.name = name;
        this.limits = limits;
        FormReader.Opened opened = FormReader.open(name, in, limits, mode);
        this.document = opened.reader();
        this.form = opened.form();
        this.in = opened.bytes();
    }

    /**
     * Opens a file and reads its header.
     *
     * @param path the file
     * @return a reader that must be closed
     * @throws ExchangeException if the file is not there, is a directory, or cannot be read
     */
    public static ExchangeReader open(Path path) {
        return open(path, ReadLimits.standard());
    }

    /**
     * Opens a file and reads its header.
     *
     * @param path the file
     * @param limits how large its parts may be
     * @return a reader that must be closed
     * @throws ExchangeException if the file is not there, is a directory, or cannot be read
     */
    public static ExchangeReader open(Path path, ReadLimits limits) {
        return open(path, limits, ReadMode.STRICT);
    }

    /**
     * Opens a file and reads its header, keeping what this version does not know if asked to.
     *
     * @param path the file
     * @param limits how large its parts may be
     * @param mode what happens to unknown properties of the header and the records
     * @return a reader that must be closed
     * @throws ExchangeException if the file is not there, is a directory, or cannot be read
     */
    public static ExchangeReader open(Path path, ReadLimits limits, ReadMode mode) {
        if (Files.isDirectory(path)) {
            throw ExchangeException.directory(path);
        }
        try {
            return open(Files.newInputStream(path), path.toString(), limits, mode);
        } catch (IOException e) {
            throw ExchangeException.failed(path.toString(), e);
        }
    }

    /**
     * Opens bytes and reads the header; the reader closes them.
     *
     * @param in the bytes
     * @param name what findings call them
     * @param limits how large the parts may be
     * @return a reader that must be closed
     * @throws ExchangeException if the bytes cannot be read
     */
    public static ExchangeReader open(InputStream in, String name, ReadLimits limits) {
        return open(in, name, limits, ReadMode.STRICT);
    }

    /**
     * Opens bytes and reads the header, keeping what this version does not know if asked to; the reader closes them.
     *
     * @param in the bytes
     * @param name what findings call them
     * @param limits how large the parts may be
     * @param mode what happens to unknown properties of the header and the records
     * @return a reader that must be closed
     * @throws ExchangeException if the bytes cannot be read
     */
    public static ExchangeReader open(InputStream in, String name, ReadLimits limits, ReadMode mode) {
        try {
            return new ExchangeReader(name, in, limits, mode);
        } catch (IOException e) {
            try {
                in.close();
            } catch (IOException alreadyReportingSomethingElse) {
                e.addSuppressed(alreadyReportingSomethingElse);
            }
            throw ExchangeException.failed(name, e);
        }
    }

    /**
     * Reads the whole of a file into memory, or nothing.
     *
     * @param path the file
     * @return the dataset; what is right about it, a checker says
     * @throws ExchangeException if the file cannot be read, or any part of it is not well-formed
     */
    public static Dataset readDataset(Path path) {
        return readDataset(path, ReadLimits.standard());
    }

    /**
     * Reads the whole of a file into memory, or nothing.
     *
     * @param path the file
     * @param limits how large its parts may be
     * @return the dataset; what is right about it, a checker says
     * @throws ExchangeException if the file cannot be read, or any part of it is not well-formed
     */
    public static Dataset readDataset(Path path, ReadLimits limits) {
        try (ExchangeReader reader = open(path, limits)) {
            List<DatasetRecord> records = new ArrayList<>();
            reader.forEach(reading -> {
                reader.requireNone(reading.findings());
                reading.value().ifPresent(records::add);
            });
            reader.requireNone(reader.findings());
            DatasetHeader header = reader.header()
                    .flatMap(Reading::value)
                    .orElseThrow(() -> ExchangeException.notWellFormed(reader.name, "exchange.part.missing"));
            return Dataset.of(header, records);
        }
    }

    private void requireNone(List<Finding> findings) {
        if (!findings.isEmpty()) {
            Finding first = findings.get(0);
            String place = first.code() + " at " + first.location().documentPointer() + ", line "
                    + first.location().line();
            throw ExchangeException.notWellFormed(name, place);
        }
    }

    /**
     * Returns which form the file has, as its first bytes say.
     *
     * @return the form; {@link ExchangeForm#DOCUMENT} for bytes that begin like none
     */
    public ExchangeForm form() {
        return form;
    }

    /**
     * Returns the limits that this reader keeps.
     *
     * @return the limits
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Returns what came of reading the header.
     *
     * @return the reading, or empty if the file has no header or could not be read so far
     */
    public Optional<Reading<DatasetHeader>> header() {
        return document.header();
    }

    /**
     * Reads the next record.
     *
     * @return what came of it, or empty after the last record
     * @throws ExchangeException if the bytes cannot be read
     */
    public Optional<Reading<DatasetRecord>> next() {
        try {
            Optional<Reading<DatasetRecord>> next = document.next();
            next.map(reading -> reading.location().kind()).ifPresent(kind -> counts.merge(kind, 1L, Long::sum));
            if (next.isEmpty()) {
                document.compareCounts(counts);
            }
            return next;
        } catch (IOException e) {
            throw ExchangeException.failed(name, e);
        }
    }

    /**
     * Reads all records that are left.
     *
     * @param action takes what came of each record, in their order
     * @throws ExchangeException if the bytes cannot be read
     */
    public void forEach(Consumer<Reading<DatasetRecord>> action) {
        Optional<Reading<DatasetRecord>> next = next();
        while (next.isPresent()) {
            action.accept(next.get());
            next = next();
        }
    }

    /**
     * Returns what is wrong with the document around the records, and with its header.
     *
     * @return the findings so far, in the order of their places
     */
    public List<Finding> findings() {
        return document.findings();
    }

    /**
     * Returns how many records of each kind were met so far, refused ones included where their kind could be read.
     *
     * @return the counts by kind
     */
    public Map<RecordKind, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw ExchangeException.failed(name, e);
        }
    }
}
