package org.jiceng.serialization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.internal.scan.ByteReader;
import org.jiceng.serialization.internal.scan.DamagedException;
import org.jiceng.serialization.internal.scan.FileGuess;
import org.jiceng.serialization.internal.scan.GzipInput;
import org.jiceng.serialization.internal.shape.Trailer;
import org.jspecify.annotations.Nullable;

/** Walks through one form of exchange files; what all forms have in common. */
abstract class FormReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    final ReadLimits limits;
    final ByteReader in;
    final PartReader parts;
    private final String file;
    private final CappedFindings findings;
    private @Nullable Reading<DatasetHeader> header;
    private @Nullable Reading<Trailer> trailer;
    private @Nullable Location lastGood;
    private long recordCount;
    private boolean stopped;

    FormReader(String file, ByteReader in, ReadLimits limits, ReadMode mode) {
        this.file = file;
        this.in = in;
        this.limits = limits;
        this.parts = new PartReader(limits, mode);
        this.findings = new CappedFindings(limits.maxFindings());
    }

    /** What was opened: how to read it, what form it has, and what to close. */
    record Opened(FormReader reader, ExchangeForm form, InputStream bytes) {}

    /** Looks at the first bytes, and reads everything that stands before the first record. */
    static Opened open(String file, InputStream raw, ReadLimits limits, ReadMode mode) throws IOException {
        byte[] magic = firstTwo(raw);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), raw);
        boolean compressed = GzipInput.isGzip(magic);
        InputStream plain = compressed ? new GzipInput(whole, limits.maxDocumentBytes()) : whole;
        ByteReader in = new ByteReader(plain, limits.maxDocumentBytes(), partLimit(limits));
        byte[] head = in.head();
        boolean isStream = StreamReader.beginsLikeStream(head);
        FormReader reader =
                isStream ? new StreamReader(file, in, limits, mode) : new DocumentReader(file, in, limits, mode);
        reader.begin(head);
        return new Opened(reader, ExchangeForm.of(isStream, compressed), plain);
    }

    /** Reads in the plainest way: a file stream of the JDK asks a pipe for its position in others. */
    private static byte[] firstTwo(InputStream raw) throws IOException {
        byte[] bytes = new byte[2];
        int size = 0;
        int count = 0;
        while (size < bytes.length && count >= 0) {
            count = raw.read(bytes, size, bytes.length - size);
            size += Math.max(0, count);
        }
        return Arrays.copyOf(bytes, size);
    }

    private static long partLimit(ReadLimits limits) {
        return Math.max(limits.maxLineBytes(), limits.maxRecordBytes());
    }

    private void begin(byte[] head) throws IOException {
        String guess = FileGuess.of(head);
        if (guess != null) {
            stop(finding(JsonFindings.ENCODING, "").with("guess", guess));
            return;
        }
        if (startsWithByteOrderMark(head)) {
            add(finding(JsonFindings.BYTE_ORDER_MARK, ""));
            for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
                in.next();
            }
            seeByteOrderMark(BYTE_ORDER_MARK.clone());
        }
        readHead();
    }

    static boolean startsWithByteOrderMark(byte[] head) {
        return head.length >= BYTE_ORDER_MARK.length
                && head[0] == BYTE_ORDER_MARK[0]
                && head[1] == BYTE_ORDER_MARK[1]
                && head[2] == BYTE_ORDER_MARK[2];
    }

    void seeByteOrderMark(byte[] mark) {}

    /** Reads everything that stands before the first record. */
    abstract void readHead() throws IOException;

    /** Reads the next record; after the last one, what follows the records. */
    abstract @Nullable Reading<DatasetRecord> readNext() throws IOException;

    final Optional<Reading<DatasetRecord>> next() throws IOException {
        if (stopped) {
            return Optional.empty();
        }
        Reading<DatasetRecord> reading = readNext();
        if (reading != null && reading.value().isPresent()) {
            lastGood = reading.location();
        }
        return Optional.ofNullable(reading);
    }

    final Optional<Reading<DatasetHeader>> header() {
        return Optional.ofNullable(header);
    }

    final void setHeader(Reading<DatasetHeader> reading) {
        header = reading;
        reading.findings().forEach(this::add);
    }

    final @Nullable Trailer setTrailer(Reading<Trailer> reading) {
        trailer = reading;
        reading.findings().forEach(this::add);
        return reading.value().orElse(null);
    }

    final List<Finding> findings() {
        return findings.list();
    }

    final boolean isStopped() {
        return stopped;
    }

    final long recordCount() {
        return recordCount;
    }

    final Location nextRecord() {
        return new Location(file, 0, -1, null, null, recordCount, "");
    }

    final void countRecord() {
        recordCount++;
    }

    /** Compares what the trailer states with what was met; called once the records are at their end. */
    final void compareCounts(Map<RecordKind, Long> counts) {
        Reading<Trailer> reading = trailer;
        Trailer stated = reading == null ? null : reading.value().orElse(null);
        if (reading == null || stated == null) {
            return;
        }
        trailer = null;
        // A record whose kind could not be read may be the one that is missing.
        long unknown = recordCount
                - counts.values().stream().mapToLong(Long::longValue).sum();
        for (RecordKind kind : RecordKind.values()) {
            long found = counts.getOrDefault(kind, 0L);
            long missing = stated.count(kind) - found;
            if (missing > 0 && missing <= unknown) {
                unknown -= missing;
            } else if (missing != 0) {
                add(PartReader.finding(JsonFindings.COUNT_MISMATCH, reading.locate("/counts/" + kind))
                        .with("kind", Finding.labelOf(kind))
                        .with("stated", Long.toString(stated.count(kind)))
                        .with("found", Long.toString(found)));
            }
        }
    }

    /** Says why no byte is left where some should be. */
    final void stopAtEnd(String pointer) {
        switch (in.end()) {
            case TOO_MANY_BYTES ->
                stop(finding(JsonFindings.DOCUMENT_TOO_LARGE, pointer)
                        .with("max", Long.toString(limits.maxDocumentBytes())));
            case TOO_LONG_PART ->
                stop(finding(JsonFindings.LINE_TOO_LONG, pointer).with("max", Long.toString(partLimit(limits))));
            case DAMAGE -> stopAtDamage(pointer);
            case FILE -> stop(finding(JsonFindings.CUT, pointer));
        }
    }

    private void stopAtDamage(String pointer) {
        DamagedException damage = in.damage();
        if (damage == null || damage.kind() != DamagedException.Kind.BROKEN) {
            // Whatever follows the last member of gzip, the content had ended before its own end.
            stop(finding(JsonFindings.CUT, pointer));
        } else {
            stop(finding(JsonFindings.GZIP_DAMAGED, pointer).with("byte", Long.toString(damage.offset())));
        }
    }

    /** Says what is wrong with the end of the file, after everything that should stand in it. */
    final void checkEnd(int next) {
        if (next != ByteReader.END) {
            add(finding(JsonFindings.TRAILING_CONTENT, ""));
            return;
        }
        DamagedException damage = in.damage();
        if (damage != null && damage.kind() == DamagedException.Kind.FOLLOWED) {
            add(finding(JsonFindings.TRAILING_CONTENT, ""));
        } else if (in.end() != ByteReader.End.FILE) {
            stopAtEnd("");
        }
    }

    /** Outside of a record nobody can tell where to go on, so there the same fault is graver. */
    final void stopAtSyntax(String pointer) {
        stop(Finding.of(JsonFindings.SYNTAX, Severity.FATAL, place(pointer).at(in.line(), in.offset())));
    }

    final void stop(Finding fatal) {
        Location good = lastGood;
        Finding counted = fatal.with("records", Long.toString(recordCount))
                .with("line", good == null ? "-" : Integer.toString(good.line()));
        add(good == null ? counted : counted.relatedTo(good));
        stopped = true;
    }

    final void end() {
        stopped = true;
    }

    final void add(Finding finding) {
        findings.add(finding);
    }

    final Finding finding(FindingCode code, String pointer) {
        return PartReader.finding(code, place(pointer).at(in.line(), in.offset()));
    }

    final Location place(String pointer) {
        return new Location(file, 0, -1, null, null, -1, pointer);
    }
}
