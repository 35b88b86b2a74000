package org.jiceng.serialization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.serialization.internal.scan.ByteReader;
import org.jiceng.serialization.internal.scan.FileGuess;
import org.jiceng.serialization.internal.scan.Slice;
import org.jiceng.serialization.internal.scan.ValueScanner;
import org.jiceng.serialization.internal.shape.JsonFactories;
import org.jiceng.serialization.internal.shape.Shape;
import org.jiceng.serialization.internal.shape.Shapes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * Reads and writes one kind of file that is one JSON object: its first member says the {@code format}, the others are
 * the components of a record.
 *
 * <p>Reading is as strict as that of exchange files, with findings of the same kind. Written files have a line for each
 * part and for each element of its lists, so that tools that compare lines show what changed; the same value gives the
 * same bytes on every machine. Safe for use by many threads.
 *
 * @param <T> the record type, which is public in an exported package, as are the records in it
 */
public final class JsonFile<T extends Record> {

    // A report lists what it lists, and is one value.
    private static final ReadLimits LIMITS = ReadLimits.standard().withMaxRecordBytes(1 << 30);

    private final Shape<T> shape;

    private JsonFile(Shape<T> shape) {
        this.shape = shape;
    }

    /**
     * Obtains what reads and writes a kind of file.
     *
     * @param type the record type
     * @param format the value of the member {@code format}, such as {@code jiceng-report/1}
     * @param <T> the record type
     * @return the reader and writer
     */
    public static <T extends Record> JsonFile<T> of(Class<T> type, String format) {
        return new JsonFile<>(Shapes.file(type, format));
    }

    /**
     * Obtains what reads and writes records without a format, such as the lines of a file of findings.
     *
     * @param type the record type
     * @param <T> the record type
     * @return the reader and writer
     */
    public static <T extends Record> JsonFile<T> ofLines(Class<T> type) {
        return new JsonFile<>(Shapes.line(type));
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the value, or everything that keeps it from being read
     * @throws ExchangeException if the file is not there, is a directory, or cannot be read
     */
    public Reading<T> read(Path path) {
        if (Files.isDirectory(path)) {
            throw ExchangeException.directory(path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, path.toString());
        } catch (IOException e) {
            throw ExchangeException.failed(path.toString(), e);
        }
    }

    /**
     * Reads bytes.
     *
     * @param in the bytes; they are not closed
     * @param name what findings call them
     * @return the value, or everything that keeps it from being read
     * @throws ExchangeException if the bytes cannot be read
     */
    public Reading<T> read(InputStream in, String name) {
        try {
            return read(new ByteReader(in), new Location(name, 0, -1, null, null, -1, ""));
        } catch (IOException e) {
            throw ExchangeException.failed(name, e);
        }
    }

    private Reading<T> read(ByteReader in, Location place) throws IOException {
        String guess = FileGuess.of(in.head());
        if (guess != null) {
            return refused(finding(JsonFindings.ENCODING, in, place).with("guess", guess));
        }
        if (in.peek() == 0xEF) {
            return refused(finding(JsonFindings.BYTE_ORDER_MARK, in, place));
        }
        ValueScanner scanner = new ValueScanner(in, LIMITS.maxRecordBytes());
        if (scanner.skipWhiteSpace() == ByteReader.END) {
            return refused(finding(JsonFindings.EMPTY, in, place));
        }
        Slice slice = scanner.next();
        if (slice == null) {
            boolean cut = scanner.failure() == ValueScanner.Failure.CUT;
            return refused(finding(cut ? JsonFindings.CUT : JsonFindings.SYNTAX, in, place));
        }
        if (scanner.skipWhiteSpace() != ByteReader.END) {
            return refused(finding(JsonFindings.TRAILING_CONTENT, in, place));
        }
        return new PartReader(LIMITS).read(slice, shape, place);
    }

    private static Finding finding(FindingCode code, ByteReader in, Location place) {
        return PartReader.finding(code, place.at(in.line(), in.offset()));
    }

    private Reading<T> refused(Finding why) {
        Location place = why.location();
        return new Reading<>(place, null, null, List.of(why), List.of(), false, place::withPointer);
    }

    /**
     * Returns a value as the text of a file.
     *
     * @param value the value
     * @return JSON with a line for each part and each element of its lists, and a line feed at its end
     */
    public String text(T value) {
        return json(value, new LineForEach()) + "\n";
    }

    /**
     * Returns a value as one line.
     *
     * @param value the value
     * @return JSON without line breaks
     */
    public String line(T value) {
        return json(value, ObjectWriteContext.empty());
    }

    private String json(T value, ObjectWriteContext context) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonFactories.create(LIMITS).createGenerator(context, out)) {
            shape.write(value, generator);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Breaks lines between the parts of the file and between the elements of its lists, and nowhere else. */
    private static final class LineForEach extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new LinePrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class LinePrinter implements PrettyPrinter {

        private int depth;

        private void breakLine(JsonGenerator out) {
            if (depth == 1) {
                out.writeRaw('\n');
            }
        }

        @Override
        public void writeRootValueSeparator(JsonGenerator out) {
            out.writeRaw('\n');
        }

        @Override
        public void writeStartObject(JsonGenerator out) {
            out.writeRaw('{');
            depth++;
        }

        @Override
        public void writeEndObject(JsonGenerator out, int members) {
            depth--;
            out.writeRaw('}');
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator out) {
            out.writeRaw(',');
            breakLine(out);
        }

        @Override
        public void writeObjectNameValueSeparator(JsonGenerator out) {
            out.writeRaw(':');
        }

        @Override
        public void writeStartArray(JsonGenerator out) {
            out.writeRaw('[');
            breakLine(out);
            depth++;
        }

        @Override
        public void writeEndArray(JsonGenerator out, int elements) {
            depth--;
            breakLine(out);
            out.writeRaw(']');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator out) {
            out.writeRaw(',');
            if (depth == 2) {
                out.writeRaw('\n');
            }
        }

        @Override
        public void beforeArrayValues(JsonGenerator out) {
            // Nothing stands before the first element.
        }

        @Override
        public void beforeObjectEntries(JsonGenerator out) {
            // Nothing stands before the first member.
        }
    }
}
