package org.jiceng.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.internal.scan.ByteReader;
import org.jiceng.serialization.internal.scan.FileGuess;
import org.jiceng.serialization.internal.scan.Slice;
import org.jiceng.serialization.internal.scan.ValueScanner;
import org.jiceng.serialization.internal.shape.JsonType;
import org.jiceng.serialization.internal.shape.Shapes;
import org.jiceng.serialization.internal.shape.Trailer;
import org.jiceng.serialization.internal.shape.TrailerShape;
import org.jspecify.annotations.Nullable;

/** Walks through the one-document form: format, header, records, trailer. */
final class DocumentReader {

    private final String file;
    private final ReadLimits limits;
    private final ByteReader in;
    private final ValueScanner scanner;
    private final PartReader parts;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<DocumentPart> seen = EnumSet.noneOf(DocumentPart.class);
    private @Nullable Reading<DatasetHeader> header;
    private @Nullable Reading<Trailer> trailer;
    private State state = State.BETWEEN_MEMBERS;
    private long recordCount;
    private boolean first = true;
    private boolean firstOfArray = true;

    /** Where the walk stands. */
    private enum State {
        BETWEEN_MEMBERS,
        IN_RECORDS,
        ENDED
    }

    DocumentReader(String file, InputStream in, ReadLimits limits, ReadMode mode) throws IOException {
        this.file = file;
        this.limits = limits;
        this.in = new ByteReader(in);
        this.scanner = new ValueScanner(this.in, limits.maxRecordBytes());
        this.parts = new PartReader(limits, mode);
    }

    Optional<Reading<DatasetHeader>> header() {
        return Optional.ofNullable(header);
    }

    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparingLong(finding -> finding.location().byteOffset()))
                .toList();
    }

    /** Reads everything that stands before the first record. */
    void readHead() throws IOException {
        byte[] head = in.head();
        String guess = FileGuess.of(head);
        if (guess != null) {
            stop(finding(JsonFindings.ENCODING, "").with("guess", guess));
            return;
        }
        if (startsWithByteOrderMark(head)) {
            add(JsonFindings.BYTE_ORDER_MARK, "");
            in.next();
            in.next();
            in.next();
        }
        int next = scanner.skipWhiteSpace();
        if (next == ByteReader.END) {
            stop(finding(JsonFindings.EMPTY, ""));
        } else if (next != '{') {
            stop(finding(JsonFindings.FORMAT_MISSING, ""));
        } else {
            in.next();
            readMembers();
        }
    }

    private static boolean startsWithByteOrderMark(byte[] head) {
        return head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
    }

    /** Reads the next record, or what follows the records. */
    Optional<Reading<DatasetRecord>> next() throws IOException {
        while (state == State.IN_RECORDS) {
            int next = scanner.skipWhiteSpace();
            if (next == ']') {
                in.next();
                state = State.BETWEEN_MEMBERS;
                readMembers();
            } else if (!firstOfArray && next != ',') {
                stopAtBrokenPlace(next);
            } else {
                if (!firstOfArray) {
                    in.next();
                    scanner.skipWhiteSpace();
                }
                firstOfArray = false;
                return readRecord();
            }
        }
        return Optional.empty();
    }

    private Optional<Reading<DatasetRecord>> readRecord() throws IOException {
        Location place = new Location(file, 0, -1, null, null, recordCount, "");
        Slice slice = scanner.next();
        if (slice == null) {
            stopAfterFailure("/records/" + recordCount);
            return Optional.empty();
        }
        recordCount++;
        if (in.offset() > limits.maxDocumentBytes()) {
            stop(finding(JsonFindings.DOCUMENT_TOO_LARGE, "").with("max", Long.toString(limits.maxDocumentBytes())));
        }
        return Optional.of(parts.read(slice, Shapes.records(), place));
    }

    private void readMembers() throws IOException {
        while (state == State.BETWEEN_MEMBERS) {
            int next = scanner.skipWhiteSpace();
            if (next == '}') {
                if (first) {
                    stop(finding(JsonFindings.FORMAT_MISSING, ""));
                    return;
                }
                in.next();
                finish();
                return;
            }
            if (!first && next == ',') {
                in.next();
                next = scanner.skipWhiteSpace();
            } else if (!first) {
                stopAtBrokenPlace(next);
                return;
            }
            if (next != '"') {
                stopAtBrokenPlace(next);
                return;
            }
            readMember();
            first = false;
        }
    }

    private void readMember() throws IOException {
        Slice nameSlice = scanner.next();
        if (nameSlice == null) {
            stopAfterFailure("");
            return;
        }
        DocumentPart part = DocumentPart.named(parts.text(nameSlice));
        if (first && part != DocumentPart.FORMAT) {
            stop(PartReader.finding(JsonFindings.FORMAT_MISSING, place("").at(nameSlice.line(), nameSlice.offset())));
            return;
        }
        int colon = scanner.skipWhiteSpace();
        if (colon != ':') {
            stopAtBrokenPlace(colon);
            return;
        }
        in.next();
        int next = scanner.skipWhiteSpace();
        if (part == null) {
            readUnknown(nameSlice);
            return;
        }
        if (!seen.add(part) || seen.stream().anyMatch(each -> each.compareTo(part) > 0)) {
            add(finding(JsonFindings.PART_MISPLACED, "/" + part).with("part", part.toString()));
        }
        if (part == DocumentPart.RECORDS && next == '[') {
            in.next();
            state = State.IN_RECORDS;
            firstOfArray = true;
            return;
        }
        readPart(part);
    }

    private void readPart(DocumentPart part) throws IOException {
        Location start = place("/" + part).at(in.line(), in.offset());
        int firstByte = in.peek();
        Slice slice = scanner.next();
        if (slice == null) {
            stopAfterFailure("/" + part);
            return;
        }
        switch (part) {
            case FORMAT -> {
                if (!DocumentPart.FORMAT_NAME.equals(parts.text(slice))) {
                    stop(PartReader.finding(JsonFindings.FORMAT_UNKNOWN, start));
                }
            }
            case HEADER -> {
                header = parts.read(slice, Shapes.header(), place("/header"));
                findings.addAll(header.findings());
            }
            case RECORDS -> add(notAnArray(firstByte, start));
            case TRAILER -> {
                trailer = parts.read(slice, TrailerShape.TRAILER, place("/trailer"));
                findings.addAll(trailer.findings());
            }
        }
    }

    private static Finding notAnArray(int firstByte, Location start) {
        JsonType actual = JsonType.beginningWith(firstByte);
        if (actual == JsonType.NULL) {
            return PartReader.finding(JsonFindings.NULL, start);
        }
        return PartReader.finding(JsonFindings.WRONG_TYPE, start)
                .with("expected", JsonType.ARRAY.toString())
                .with("actual", actual.toString());
    }

    private void readUnknown(Slice name) throws IOException {
        add(PartReader.finding(JsonFindings.UNKNOWN_PROPERTY, place("").at(name.line(), name.offset()))
                .with("allowed", "format, header, records, trailer"));
        if (scanner.next() == null) {
            stopAfterFailure("");
        }
    }

    private void finish() throws IOException {
        state = State.ENDED;
        for (DocumentPart part : DocumentPart.values()) {
            if (!seen.contains(part)) {
                add(finding(JsonFindings.PART_MISSING, "/" + part).with("part", part.toString()));
            }
        }
        if (scanner.skipWhiteSpace() != ByteReader.END) {
            add(JsonFindings.TRAILING_CONTENT, "");
        }
    }

    /** Compares what the trailer states with what was met; called once the records are at their end. */
    void compareCounts(Map<RecordKind, Long> counts) {
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

    private void stopAtBrokenPlace(int next) {
        String pointer = state == State.IN_RECORDS ? "/records/" + recordCount : "";
        stop(next == ByteReader.END ? finding(JsonFindings.CUT, pointer) : fatalSyntax(pointer));
    }

    private void stopAfterFailure(String pointer) {
        boolean cut = scanner.failure() == ValueScanner.Failure.CUT;
        stop(cut ? finding(JsonFindings.CUT, pointer) : fatalSyntax(pointer));
    }

    /** Outside of a record nobody can tell where to go on, so there the same fault is graver. */
    private Finding fatalSyntax(String pointer) {
        return Finding.of(JsonFindings.SYNTAX, Severity.FATAL, place(pointer).at(in.line(), in.offset()));
    }

    private void stop(Finding fatal) {
        add(fatal);
        state = State.ENDED;
    }

    private void add(FindingCode code, String pointer) {
        add(finding(code, pointer));
    }

    private void add(Finding finding) {
        findings.add(finding);
    }

    private Finding finding(FindingCode code, String pointer) {
        return PartReader.finding(code, place(pointer).at(in.line(), in.offset()));
    }

    private Location place(String pointer) {
        return new Location(file, 0, -1, null, null, -1, pointer);
    }
}
