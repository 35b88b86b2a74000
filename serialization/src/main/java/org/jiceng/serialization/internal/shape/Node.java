package org.jiceng.serialization.internal.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of JSON that knows where it stood: {@code offset} counts bytes from the start of the parsed text. */
public sealed interface Node {

    /**
     * Returns where the value begins.
     *
     * @return bytes from the start of the parsed text
     */
    int offset();

    /**
     * An object, its members as they stood, repeated names included.
     *
     * @param members the members in order
     * @param offset where it begins
     */
    record Obj(List<Member> members, int offset) implements Node {

        /**
         * Finds the first member of a name.
         *
         * @param name the name
         * @return its value, or null
         */
        public @Nullable Node first(String name) {
            for (Member each : members) {
                if (each.name().equals(name)) {
                    return each.value();
                }
            }
            return null;
        }
    }

    /**
     * A member of an object.
     *
     * @param name its name
     * @param nameOffset where the name begins
     * @param value its value
     */
    record Member(String name, int nameOffset, Node value) {}

    /**
     * An array.
     *
     * @param elements the elements in order
     * @param offset where it begins
     */
    record Arr(List<Node> elements, int offset) implements Node {}

    /**
     * A string.
     *
     * @param value its characters, escapes resolved
     * @param offset where it begins
     */
    record Text(String value, int offset) implements Node {

        @Override
        public String toString() {
            return "Text[***]";
        }
    }

    /**
     * A number.
     *
     * @param value its characters as they stood
     * @param offset where it begins
     */
    record Num(String value, int offset) implements Node {

        @Override
        public String toString() {
            return "Num[***]";
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     * @param offset where it begins
     */
    record Bool(boolean value, int offset) implements Node {}

    /**
     * The null of JSON.
     *
     * @param offset where it begins
     */
    record Nil(int offset) implements Node {}

    /**
     * Returns what kind of JSON value this is, in the words of the messages.
     *
     * @return such as {@code string}
     */
    default JsonType type() {
        if (this instanceof Obj) {
            return JsonType.OBJECT;
        }
        if (this instanceof Arr) {
            return JsonType.ARRAY;
        }
        if (this instanceof Text) {
            return JsonType.STRING;
        }
        if (this instanceof Num) {
            return JsonType.NUMBER;
        }
        return this instanceof Bool ? JsonType.BOOLEAN : JsonType.NULL;
    }
}
