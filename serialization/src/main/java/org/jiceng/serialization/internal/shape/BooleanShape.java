package org.jiceng.serialization.internal.shape;

import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** True or false. */
final class BooleanShape extends Shape<Boolean> {

    static final BooleanShape BOOLEAN = new BooleanShape();

    private BooleanShape() {}

    @Override
    public Boolean read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> throw refusal(JsonFindings.NULL);
            default -> throw refusal(JsonFindings.WRONG_TYPE);
        };
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }

    @Override
    public @Nullable Boolean diagnose(Node node, String pointer, Diagnosis out) {
        if (node instanceof Node.Bool stood) {
            return stood.value();
        }
        reportType(node, JsonType.BOOLEAN, pointer, out);
        return null;
    }
}
