package org.jiceng.serialization.internal.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the maps and lists that a schema consists of, and writes them, always in the same way. */
final class SchemaNode {

    private static final int WIDTH = 110;

    private SchemaNode() {}

    /** Makes an object of names and values in turn. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    /** Writes a value over several lines, short ones on one line. */
    static String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, "", out);
        return out.append('\n').toString();
    }

    /** Writes a value without any white space. */
    static String line(Object value) {
        StringBuilder out = new StringBuilder();
        writeLine(value, out, "");
        return out.toString();
    }

    private static void write(Object value, String indent, StringBuilder out) {
        StringBuilder oneLine = new StringBuilder();
        writeLine(value, oneLine, " ");
        boolean isPlain = !(value instanceof Map) && !(value instanceof List);
        if (isPlain || indent.length() + oneLine.length() <= WIDTH) {
            out.append(oneLine);
        } else if (value instanceof List<?> list) {
            out.append("[\n");
            for (int i = 0; i < list.size(); i++) {
                write(list.get(i), indent + "  ", out.append(indent).append("  "));
                out.append(i + 1 < list.size() ? ",\n" : "\n");
            }
            out.append(indent).append(']');
        } else {
            out.append("{\n");
            int left = ((Map<?, ?>) value).size();
            for (Map.Entry<?, ?> member : ((Map<?, ?>) value).entrySet()) {
                quote((String) member.getKey(), out.append(indent).append("  "));
                write(member.getValue(), indent + "  ", out.append(": "));
                left--;
                out.append(left > 0 ? ",\n" : "\n");
            }
            out.append(indent).append('}');
        }
    }

    private static void writeLine(Object value, StringBuilder out, String gap) {
        if (value instanceof String string) {
            quote(string, out);
        } else if (value instanceof Map<?, ?> object) {
            out.append('{');
            String before = "";
            for (Map.Entry<?, ?> member : object.entrySet()) {
                quote((String) member.getKey(), out.append(before));
                writeLine(member.getValue(), out.append(':').append(gap), gap);
                before = "," + gap;
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            String before = "";
            for (Object each : list) {
                writeLine(each, out.append(before), gap);
                before = "," + gap;
            }
            out.append(']');
        } else {
            out.append(value);
        }
    }

    /** Escapes whatever an editor would not show. */
    private static void quote(String string, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < string.length(); ) {
            int c = string.codePointAt(i);
            i += Character.charCount(c);
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (isInvisible(c)) {
                for (char unit : Character.toChars(c)) {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(Character.forDigit((unit >> shift) & 15, 16));
                    }
                }
            } else {
                out.appendCodePoint(c);
            }
        }
        out.append('"');
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }
}
