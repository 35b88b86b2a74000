package org.jiceng.serialization.internal.shape;

import java.util.Locale;

/** The six kinds of JSON values. */
public enum JsonType {
    /** Members in braces. */
    OBJECT,
    /** Elements in brackets. */
    ARRAY,
    /** Text in quotes. */
    STRING,
    /** A number. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** Null. */
    NULL;

    private final String word = name().toLowerCase(Locale.ROOT);

    /**
     * Returns the kind of a value by its first byte.
     *
     * @param first the first byte of a value
     * @return the kind; a number for whatever begins like no other value
     */
    public static JsonType beginningWith(int first) {
        return switch (first) {
            case '{' -> OBJECT;
            case '[' -> ARRAY;
            case '"' -> STRING;
            case 't', 'f' -> BOOLEAN;
            case 'n' -> NULL;
            default -> NUMBER;
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
