package org.jiceng.serialization.internal.shape;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jiceng.finding.FindingCode;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A day or an instant.
 *
 * @param <T> {@link LocalDate} or {@link Instant}
 */
final class TimeShape<T> extends Shape<T> {

    static final TimeShape<LocalDate> DATE =
            new TimeShape<>(Rfc3339::parseDate, Rfc3339::formatDate, JsonFindings.BAD_DATE);
    static final TimeShape<Instant> INSTANT =
            new TimeShape<>(Rfc3339::parseInstant, Rfc3339::formatInstant, JsonFindings.BAD_TIME);

    private final TextParser<T> parse;
    private final Function<T, String> format;
    private final FindingCode code;

    private TimeShape(TextParser<T> parse, Function<T, String> format, FindingCode code) {
        this.parse = parse;
        this.format = format;
        this.code = code;
    }

    @Override
    public T read(JsonParser parser) {
        expect(parser, JsonToken.VALUE_STRING);
        T value = parse.parse(parser.getString());
        if (value == null) {
            throw refusal(code);
        }
        return value;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(format.apply(value));
    }

    @Override
    public @Nullable T diagnose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Text stood)) {
            reportType(node, JsonType.STRING, pointer, out);
            return null;
        }
        T value = parse.parse(stood.value());
        if (value == null) {
            out.add(Problem.of(code, pointer, node.offset()));
        }
        return value;
    }
}
