package org.jiceng.validation.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A directory of files of findings that nobody else reads: written once, read in the same order, by the process that
 * wrote them.
 */
final class SpoolFolder {

    private static final int BUFFER = 1 << 15;

    private final Path folder;
    private final List<Reader> open = new ArrayList<>();
    private final Numbers<FindingCode> codes = new Numbers<>();
    private final Numbers<Severity> severities = new Numbers<>();
    private final Numbers<RecordKind> kinds = new Numbers<>();
    private long written;

    SpoolFolder(Path folder) {
        this.folder = folder;
    }

    /** Numbers in the place of things that there are few of. */
    private static final class Numbers<T> {

        private final List<T> all = new ArrayList<>();
        private final Map<T, Integer> numbers = new HashMap<>();

        int of(T thing) {
            Integer known = numbers.get(thing);
            if (known == null) {
                known = all.size();
                numbers.put(thing, known);
                all.add(thing);
            }
            return known;
        }

        T get(int number) {
            return all.get(number);
        }
    }

    /** Writes findings into a new file. */
    Path write(Iterator<ReportFinding> findings) {
        Path file = folder.resolve(Long.toString(written++));
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            while (findings.hasNext()) {
                out.writeBoolean(true);
                write(findings.next(), out);
            }
            out.writeBoolean(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Reads a file; one that is read for the last time is gone afterwards. */
    Iterator<ReportFinding> read(Path file, boolean isLastTime) {
        Reader reader = new Reader(file, isLastTime);
        open.add(reader);
        return reader;
    }

    /** Removes everything. */
    void close() {
        List.copyOf(open).forEach(Reader::close);
        try {
            for (long i = 0; i < written; i++) {
                Files.deleteIfExists(folder.resolve(Long.toString(i)));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ReportFinding finding, DataOutputStream out) throws IOException {
        out.writeInt(codes.of(finding.code()));
        out.writeInt(severities.of(finding.severity()));
        write(finding.place(), out);
        out.writeInt(finding.related().size());
        for (FindingPlace each : finding.related()) {
            write(each, out);
        }
        out.writeInt(finding.args().size());
        for (Map.Entry<String, String> each : finding.args().entrySet()) {
            write(each.getKey(), out);
            write(each.getValue(), out);
        }
        write(finding.fingerprint().value(), out);
        write(finding.street() == null ? null : finding.street().value(), out);
    }

    private void write(FindingPlace place, DataOutputStream out) throws IOException {
        write(place.line(), out);
        write(place.byteOffset(), out);
        write(place.record(), out);
        RecordKind kind = place.kind();
        out.writeInt(kind == null ? -1 : kinds.of(kind));
        write(place.key(), out);
        write(place.pointer(), out);
    }

    private static void write(@Nullable Long number, DataOutputStream out) throws IOException {
        out.writeLong(number == null ? -1 : number);
    }

    private static void write(@Nullable String text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private final class Reader implements Iterator<ReportFinding> {

        private final Path file;
        private final boolean isLastTime;
        private final DataInputStream in;
        private boolean hasNext;

        Reader(Path file, boolean isLastTime) {
            this.file = file;
            this.isLastTime = isLastTime;
            try {
                in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
                hasNext = in.readBoolean();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return hasNext;
        }

        @Override
        public ReportFinding next() {
            if (!hasNext) {
                throw new NoSuchElementException();
            }
            try {
                ReportFinding finding = finding();
                hasNext = in.readBoolean();
                if (!hasNext) {
                    close();
                }
                return finding;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void close() {
            open.remove(this);
            try {
                in.close();
                if (isLastTime) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ReportFinding finding() throws IOException {
            FindingCode code = codes.get(in.readInt());
            Severity severity = severities.get(in.readInt());
            FindingPlace place = place();
            List<FindingPlace> related = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                related.add(place());
            }
            SortedMap<String, String> args = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                args.put(required(), required());
            }
            Fingerprint fingerprint = Fingerprint.of(required());
            String street = text();
            return new ReportFinding(
                    code,
                    severity,
                    place,
                    related,
                    args,
                    fingerprint,
                    street == null ? null : DivisionCode.of(street),
                    null,
                    null);
        }

        private FindingPlace place() throws IOException {
            Long line = number();
            Long byteOffset = number();
            Long record = number();
            int kind = in.readInt();
            return new FindingPlace(null, line, byteOffset, kind < 0 ? null : kinds.get(kind), text(), record, text());
        }

        private @Nullable Long number() throws IOException {
            long number = in.readLong();
            return number < 0 ? null : number;
        }

        private String required() throws IOException {
            String text = text();
            if (text == null) {
                throw new IOException("A text is missing");
            }
            return text;
        }

        private @Nullable String text() throws IOException {
            int length = in.readInt();
            return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
    }
}
