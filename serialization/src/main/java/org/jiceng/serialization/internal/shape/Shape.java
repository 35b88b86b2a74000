package org.jiceng.serialization.internal.shape;

import org.jiceng.finding.FindingCode;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * How one type stands in JSON.
 *
 * <p>Two ways of reading belong together: {@link #read} takes the tokens as they come and gives up at the first doubt,
 * {@link #diagnose} walks a tree and finds every problem. Whatever the first accepts, the second accepts with an equal
 * value; the second has the last word.
 *
 * @param <T> the type
 */
public abstract class Shape<T> {

    Shape() {}

    /**
     * Reads a value from the current token on, and leaves the parser at its last token.
     *
     * @param parser a parser that stands at the first token of the value
     * @return the value
     * @throws Refusal if the value is not of this shape, or this way of reading cannot tell
     */
    public abstract T read(JsonParser parser);

    /**
     * Writes a value in the one form that {@link #read} accepts.
     *
     * @param value the value
     * @param out where to write
     */
    public abstract void write(T value, JsonGenerator out);

    /**
     * Reads a value from a tree and reports every problem.
     *
     * @param node the tree
     * @param pointer where the tree stands
     * @param out takes the problems
     * @return the value, or null if it could not be built; then there is at least one problem
     */
    public abstract @Nullable T diagnose(Node node, String pointer, Diagnosis out);

    /**
     * Checks whether a value stands in the file by not standing there.
     *
     * @param value the value
     * @return true for an empty list
     */
    boolean isAbsence(T value) {
        return false;
    }

    /**
     * Returns the value that a component has when its property is absent.
     *
     * @return the value, or null if there is none
     */
    @Nullable
    T valueOfAbsence() {
        return null;
    }

    static Refusal refusal(FindingCode code) {
        return new Refusal(Problem.of(code, "", -1));
    }

    /** Reports a value of another JSON type than expected; null has a code of its own, since it means "leave it out". */
    static void reportType(Node node, JsonType expected, String pointer, Diagnosis out) {
        if (node instanceof Node.Nil) {
            out.add(Problem.of(JsonFindings.NULL, pointer, node.offset()));
        } else {
            out.add(Problem.of(JsonFindings.WRONG_TYPE, pointer, node.offset())
                    .with("expected", expected.toString())
                    .with("actual", node.type().toString()));
        }
    }

    static void expect(JsonParser parser, JsonToken token) {
        if (parser.currentToken() != token) {
            boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
            throw refusal(isNull ? JsonFindings.NULL : JsonFindings.WRONG_TYPE);
        }
    }
}
