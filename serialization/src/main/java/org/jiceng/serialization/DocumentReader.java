package org.jiceng.serialization;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.internal.scan.ByteReader;
import org.jiceng.serialization.internal.scan.Slice;
import org.jiceng.serialization.internal.scan.ValueScanner;
import org.jiceng.serialization.internal.shape.JsonType;
import org.jiceng.serialization.internal.shape.Shapes;
import org.jiceng.serialization.internal.shape.TrailerShape;
import org.jspecify.annotations.Nullable;

/** Walks through the one-document form: format, header, records, trailer. */
final class DocumentReader extends FormReader {

    private final ValueScanner scanner;
    private final Set<DocumentPart> seen = EnumSet.noneOf(DocumentPart.class);
    private State state = State.BETWEEN_MEMBERS;
    private boolean first = true;
    private boolean firstOfArray = true;

    /** Where the walk stands. */
    private enum State {
        BETWEEN_MEMBERS,
        IN_RECORDS,
        ENDED
    }

    DocumentReader(String file, ByteReader in, ReadLimits limits, ReadMode mode) {
        super(file, in, limits, mode);
        this.scanner = new ValueScanner(in, limits.maxRecordBytes());
    }

    @Override
    void readHead() throws IOException {
        int next = scanner.skipWhiteSpace();
        if (next == ByteReader.END) {
            if (in.end() == ByteReader.End.FILE) {
                stop(finding(JsonFindings.EMPTY, ""));
            } else {
                stopAtEnd("");
            }
        } else if (next != '{') {
            stop(finding(JsonFindings.FORMAT_MISSING, ""));
        } else {
            in.next();
            readMembers();
        }
    }

    @Override
    @Nullable
    Reading<DatasetRecord> readNext() throws IOException {
        while (state == State.IN_RECORDS && !isStopped()) {
            in.startPart();
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
        return null;
    }

    private @Nullable Reading<DatasetRecord> readRecord() throws IOException {
        Location place = nextRecord();
        Slice slice = scanner.next();
        if (slice == null) {
            stopAfterFailure("/records/" + recordCount());
            return null;
        }
        countRecord();
        return parts.read(slice, Shapes.records(), place);
    }

    private void readMembers() throws IOException {
        while (state == State.BETWEEN_MEMBERS && !isStopped()) {
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
        if (!seen.contains(part)) {
            // Only for what is new: endless members that nobody knows are as bad as an endless record.
            in.startPart();
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
                setHeader(parts.read(slice, Shapes.header(), place("/header")));
            }
            case RECORDS -> add(notAnArray(firstByte, start));
            case TRAILER -> {
                setTrailer(parts.read(slice, TrailerShape.TRAILER, place("/trailer")));
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
        in.startPart();
        checkEnd(scanner.skipWhiteSpace());
    }

    private void stopAtBrokenPlace(int next) {
        String pointer = state == State.IN_RECORDS ? "/records/" + recordCount() : "";
        if (next == ByteReader.END) {
            stopAtEnd(pointer);
        } else {
            stopAtSyntax(pointer);
        }
    }

    private void stopAfterFailure(String pointer) {
        if (scanner.failure() == ValueScanner.Failure.CUT) {
            stopAtEnd(pointer);
        } else {
            stopAtSyntax(pointer);
        }
    }
}
