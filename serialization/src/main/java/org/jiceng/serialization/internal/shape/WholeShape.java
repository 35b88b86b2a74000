package org.jiceng.serialization.internal.shape;

import java.math.BigDecimal;
import org.jiceng.constraint.Range;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A whole number that every JSON reader reads exactly; numbers are mathematical, so 1.0 and 1e0 are 1. */
final class WholeShape extends Shape<Long> {

    static final WholeShape WHOLE = new WholeShape();

    private static final int MOST_DIGITS = 15;

    private WholeShape() {}

    @Override
    public Long read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            expect(parser, JsonToken.VALUE_NUMBER_INT);
        }
        Long value = isShort(token, parser) ? Long.valueOf(parser.getLongValue()) : parse(parser.getString());
        if (value == null) {
            throw refusal(JsonFindings.NOT_WHOLE);
        }
        return value;
    }

    @Override
    public void write(Long value, JsonGenerator out) {
        out.writeNumber(value);
    }

    @Override
    public @Nullable Long diagnose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Num stood)) {
            reportType(node, JsonType.NUMBER, pointer, out);
            return null;
        }
        Long value = parse(stood.value());
        if (value == null) {
            out.add(Problem.of(JsonFindings.NOT_WHOLE, pointer, node.offset()));
        }
        return value;
    }

    /** Tells a number that needs no check: fewer digits than the greatest exact one has. */
    private static boolean isShort(@Nullable JsonToken token, JsonParser parser) {
        return token == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= MOST_DIGITS;
    }

    private static @Nullable Long parse(String number) {
        try {
            // Exponents are checked before any digit is written out, so 1e999999999 costs nothing.
            long value = new BigDecimal(number).longValueExact();
            return value >= -Range.MAX_EXACT && value <= Range.MAX_EXACT ? value : null;
        } catch (ArithmeticException | NumberFormatException notWholeOrTooLarge) {
            return null;
        }
    }
}
