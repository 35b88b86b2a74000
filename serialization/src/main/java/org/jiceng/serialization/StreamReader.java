package org.jiceng.serialization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.internal.scan.ByteReader;
import org.jiceng.serialization.internal.scan.LineScanner;
import org.jiceng.serialization.internal.scan.Slice;
import org.jiceng.serialization.internal.shape.Shapes;
import org.jiceng.serialization.internal.shape.Trailer;
import org.jiceng.serialization.internal.shape.TrailerShape;
import org.jspecify.annotations.Nullable;

/** Walks through a stream: header line, record lines, trailer line. A line that is bad costs itself alone. */
final class StreamReader extends FormReader {

    private static final String[] STREAM_START = {"{", "\"format\"", ":", '"' + ExchangeForm.STREAM_FORMAT_NAME + '"'};
    private static final String[] TRAILER_START = {"{", "\"trailer\""};

    private final LineScanner lines;

    StreamReader(String file, ByteReader in, ReadLimits limits, ReadMode mode) {
        super(file, in, limits, mode);
        this.lines = new LineScanner(in, limits.maxRecordBytes());
    }

    static boolean beginsLikeStream(byte[] head) {
        return beginsWith(head, startsWithByteOrderMark(head) ? 3 : 0, STREAM_START);
    }

    /** Compares tokens, between which there may be white space but no end of a line. */
    private static boolean beginsWith(byte[] bytes, int from, String... tokens) {
        int at = from;
        for (String token : tokens) {
            while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
                at++;
            }
            for (byte each : token.getBytes(StandardCharsets.US_ASCII)) {
                if (at == bytes.length || bytes[at] != each) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    @Override
    void seeByteOrderMark(byte[] mark) {
        lines.hash(mark);
    }

    @Override
    void readHead() throws IOException {
        Slice line = lines.next();
        if (line == null) {
            stopAtEnd("/header");
            return;
        }
        if (lines.isWhole()) {
            lines.accept();
            readHeader(line);
        } else {
            stopAtEnd("/header");
        }
    }

    private void readHeader(Slice line) {
        List<LineMembers.Member> members = membersOf(line, "/header");
        if (members == null) {
            return;
        }
        boolean seen = false;
        for (int i = 0; i < members.size(); i++) {
            LineMembers.Member each = members.get(i);
            String text = parts.text(each.name());
            String name = text == null ? "" : text;
            if (i == 0) {
                // This is how the form was told from others.
                continue;
            }
            if (name.equals("header") && !seen) {
                seen = true;
                if (i > 1) {
                    add(misplaced("header", each));
                }
                setHeader(parts.read(each.value(), Shapes.header(), place("/header")));
            } else if (name.equals("header") || name.equals("format")) {
                add(misplaced(name, each));
            } else {
                add(unknown(each, "format, header"));
            }
        }
        if (!seen) {
            add(missing("header", line));
        }
    }

    @Override
    @Nullable
    Reading<DatasetRecord> readNext() throws IOException {
        // Not in the loop: endless blank lines are as bad as one endless line.
        in.startPart();
        while (true) {
            Slice line = lines.next();
            if (line == null) {
                stopAtEnd("/records/" + recordCount());
                return null;
            }
            if (!lines.isWhole()) {
                return readCut(line);
            }
            if (beginsWith(line.bytes(), 0, TRAILER_START)) {
                readTrailer(line);
                return null;
            }
            lines.accept();
            if (isBlank(line)) {
                add(PartReader.finding(
                        JsonFindings.BLANK_LINE,
                        place("/records/" + recordCount()).at(line.line(), line.offset())));
                continue;
            }
            Location place = nextRecord();
            countRecord();
            return parts.read(line, Shapes.records(), place);
        }
    }

    private static boolean isBlank(Slice line) {
        if (line.isTooLarge()) {
            return false;
        }
        for (byte each : line.bytes()) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Reads a last line without line feed: a record may be whole all the same, but the stream is not. */
    private @Nullable Reading<DatasetRecord> readCut(Slice line) {
        Reading<DatasetRecord> reading = parts.read(line, Shapes.records(), nextRecord());
        if (reading.value().isEmpty()) {
            stopAtEnd("/records/" + recordCount());
            return null;
        }
        countRecord();
        return reading;
    }

    private void readTrailer(Slice line) throws IOException {
        String hash = lines.hash();
        List<LineMembers.Member> members = membersOf(line, "/trailer");
        boolean seen = false;
        for (LineMembers.Member each : members == null ? List.<LineMembers.Member>of() : members) {
            if (!"trailer".equals(parts.text(each.name()))) {
                add(unknown(each, "trailer"));
            } else if (seen) {
                add(misplaced("trailer", each));
            } else {
                seen = true;
                Reading<Trailer> reading = parts.read(each.value(), TrailerShape.OF_STREAM, place("/trailer"));
                Trailer trailer = setTrailer(reading);
                if (trailer != null && !hash.equals(trailer.sha256())) {
                    add(PartReader.finding(JsonFindings.HASH_MISMATCH, reading.locate("/sha256")));
                }
            }
        }
        in.startPart();
        checkEnd(in.peek());
        end();
    }

    private @Nullable List<LineMembers.Member> membersOf(Slice line, String pointer) {
        Location start = place(pointer).at(line.line(), line.offset());
        if (line.isTooLarge()) {
            add(PartReader.finding(JsonFindings.RECORD_TOO_LARGE, start)
                    .with("max", Integer.toString(limits.maxRecordBytes())));
            return null;
        }
        LineMembers members = LineMembers.of(line);
        if (members.brokenAt() >= 0) {
            add(PartReader.finding(JsonFindings.SYNTAX, start.at(line.line(), members.brokenAt())));
            return null;
        }
        return members.list();
    }

    private Finding misplaced(String part, LineMembers.Member member) {
        return PartReader.finding(JsonFindings.PART_MISPLACED, at(member, "/" + part))
                .with("part", part);
    }

    private Finding unknown(LineMembers.Member member, String allowed) {
        return PartReader.finding(JsonFindings.UNKNOWN_PROPERTY, at(member, "")).with("allowed", allowed);
    }

    private Finding missing(String part, Slice line) {
        return PartReader.finding(JsonFindings.PART_MISSING, place("/" + part).at(line.line(), line.offset()))
                .with("part", part);
    }

    private Location at(LineMembers.Member member, String pointer) {
        return place(pointer).at(member.name().line(), member.name().offset());
    }
}
