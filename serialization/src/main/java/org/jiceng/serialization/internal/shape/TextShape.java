package org.jiceng.serialization.internal.shape;

import org.jiceng.serialization.JsonFindings;
import org.jiceng.text.TextProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A string of which constraints say more; here it must only be a string that every reader reads alike. */
public final class TextShape extends Shape<String> {

    /** The shape of every text. */
    public static final TextShape TEXT = new TextShape();

    private TextShape() {}

    @Override
    public String read(JsonParser parser) {
        expect(parser, JsonToken.VALUE_STRING);
        String text = parser.getString();
        if (Interchange.findProblem(text) != null) {
            throw refusal(JsonFindings.SYNTAX);
        }
        return text;
    }

    @Override
    public void write(String value, JsonGenerator out) {
        TextProblem problem = Interchange.findProblem(value);
        if (problem != null) {
            throw new IllegalArgumentException("A text must be fit for interchange, but has a " + problem.word());
        }
        out.writeString(value);
    }

    @Override
    public @Nullable String diagnose(Node node, String pointer, Diagnosis out) {
        if (node instanceof Node.Text text) {
            // What is unfit for interchange was reported when the tree was made.
            return Interchange.findProblem(text.value()) == null ? text.value() : null;
        }
        reportType(node, JsonType.STRING, pointer, out);
        return null;
    }
}
