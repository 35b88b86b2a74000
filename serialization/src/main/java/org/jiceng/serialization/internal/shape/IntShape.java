package org.jiceng.serialization.internal.shape;

import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A whole number of the size of a Java int, such as a number of characters. */
final class IntShape extends Shape<Integer> {

    static final IntShape INT = new IntShape();

    private IntShape() {}

    @Override
    public Integer read(JsonParser parser) {
        long value = WholeShape.WHOLE.read(parser);
        if (!fits(value)) {
            throw refusal(JsonFindings.NOT_WHOLE);
        }
        return (int) value;
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value);
    }

    @Override
    public @Nullable Integer diagnose(Node node, String pointer, Diagnosis out) {
        Long value = WholeShape.WHOLE.diagnose(node, pointer, out);
        if (value == null) {
            return null;
        }
        if (!fits(value)) {
            out.add(Problem.of(JsonFindings.NOT_WHOLE, pointer, node.offset()));
            return null;
        }
        return value.intValue();
    }

    private static boolean fits(long value) {
        return value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
    }
}
