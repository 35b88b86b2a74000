package org.jiceng.serialization.internal.scan;

import org.jspecify.annotations.Nullable;

/** Finds the first thing in a JSON value that is deeper or longer than allowed, and says which. */
public final class LimitScan {

    /** What is too much. */
    public enum Limit {
        /** Objects and arrays stand too deep in one another. */
        DEPTH,
        /** A string has too many characters. */
        TEXT,
        /** A number has too many characters. */
        NUMBER,
        /** The name of a property has too many bytes. */
        NAME
    }

    /**
     * What was found.
     *
     * @param limit which limit
     * @param offset where the thing begins, in bytes from the start of the value
     */
    public record Excess(Limit limit, int offset) {}

    private final byte[] json;
    private final int maxDepth;
    private final int maxText;
    private final int maxNumber;
    private final int maxName;
    private int at;
    private int units;

    private LimitScan(byte[] json, int maxDepth, int maxText, int maxNumber, int maxName) {
        this.json = json;
        this.maxDepth = maxDepth;
        this.maxText = maxText;
        this.maxNumber = maxNumber;
        this.maxName = maxName;
    }

    /**
     * Looks through a value.
     *
     * @param json its bytes, known to be UTF-8
     * @param maxDepth how deep objects and arrays may be nested
     * @param maxText how many UTF-16 units a string may have
     * @param maxNumber how many characters a number may have
     * @param maxName how many bytes the name of a property may have
     * @return the first excess, or null if there is none
     */
    public static @Nullable Excess find(byte[] json, int maxDepth, int maxText, int maxNumber, int maxName) {
        return new LimitScan(json, maxDepth, maxText, maxNumber, maxName).find();
    }

    private @Nullable Excess find() {
        int depth = 0;
        while (at < json.length) {
            int start = at;
            byte each = json[at];
            if (each == '"') {
                string();
                boolean isName = isFollowedByColon();
                if (isName && at - start - 2 > maxName) {
                    return new Excess(Limit.NAME, start);
                }
                if (!isName && units > maxText) {
                    return new Excess(Limit.TEXT, start);
                }
            } else if (each == '{' || each == '[') {
                depth++;
                at++;
                if (depth > maxDepth) {
                    return new Excess(Limit.DEPTH, start);
                }
            } else if (isNumberPart(each)) {
                while (at < json.length && isNumberPart(json[at])) {
                    at++;
                }
                if (at - start > maxNumber) {
                    return new Excess(Limit.NUMBER, start);
                }
            } else {
                depth -= each == '}' || each == ']' ? 1 : 0;
                at++;
            }
        }
        return null;
    }

    /** Goes behind the closing quote and counts the units between: an escape is one, a character of four bytes two. */
    private void string() {
        units = 0;
        at++;
        while (at < json.length && json[at] != '"') {
            int lead = json[at] & 0xFF;
            if (lead == '\\') {
                boolean isUnicode = at + 1 < json.length && json[at + 1] == 'u';
                at += isUnicode ? 6 : 2;
                units++;
            } else {
                at++;
                boolean isContinuation = (lead & 0xC0) == 0x80;
                units += isContinuation ? 0 : lead >= 0xF0 ? 2 : 1;
            }
        }
        at = Math.min(json.length, at + 1);
    }

    private boolean isFollowedByColon() {
        int next = at;
        while (next < json.length && json[next] <= ' ' && json[next] >= 0) {
            next++;
        }
        return next < json.length && json[next] == ':';
    }

    private static boolean isNumberPart(byte each) {
        return (each >= '0' && each <= '9') || each == '-' || each == '+' || each == '.' || each == 'e' || each == 'E';
    }
}
