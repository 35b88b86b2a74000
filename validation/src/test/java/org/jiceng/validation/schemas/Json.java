package org.jiceng.validation.schemas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** JSON as maps, lists, strings, booleans and {@link Raw} tokens, so that numbers keep their spelling. */
final class Json {

    /** A token as it stands, such as {@code 1e0} or {@code null}. */
    record Raw(String text) {}

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static Object parse(String text) {
        return keepNumbers(MAPPER.readValue(text, Object.class));
    }

    static Object parse(byte[] text) {
        return keepNumbers(MAPPER.readValue(text, Object.class));
    }

    @SuppressWarnings("unchecked") // what Jackson makes of objects and arrays
    private static Object keepNumbers(Object value) {
        if (value instanceof Map<?, ?> object) {
            ((Map<String, Object>) object).replaceAll((name, each) -> keepNumbers(each));
        } else if (value instanceof List<?> list) {
            ((List<Object>) list).replaceAll(Json::keepNumbers);
        }
        return value == null || value instanceof Number ? new Raw(String.valueOf(value)) : value;
    }

    static Object copy(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((name, each) -> copy.put((String) name, copy(each)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(each -> copy.add(copy(each)));
            return copy;
        }
        return value;
    }

    static String text(Object value) {
        StringBuilder out = new StringBuilder(200);
        write(value, out, null);
        return out.toString();
    }

    /** Writes a value with escapes where none are needed, and white space between tokens. */
    static String text(Object value, Random random) {
        StringBuilder out = new StringBuilder(200);
        write(value, out, random);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out, Random random) {
        if (value instanceof String text) {
            quote(text, out, random);
        } else if (value instanceof Map<?, ?> object) {
            char before = '{';
            for (Map.Entry<?, ?> each : object.entrySet()) {
                out.append(before);
                space(out, random);
                quote((String) each.getKey(), out, random);
                space(out, random);
                write(each.getValue(), out.append(':'), random);
                before = ',';
            }
            out.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object each : list) {
                write(each, out.append(before), random);
                before = ',';
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else {
            out.append(value instanceof Raw raw ? raw.text() : value.toString());
        }
    }

    private static void space(StringBuilder out, Random random) {
        if (random != null && random.nextInt(4) == 0) {
            out.append(" \t\r".charAt(random.nextInt(3)));
        }
    }

    private static void quote(String text, StringBuilder out, Random random) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isSurrogate(c)
                    && !(Character.isHighSurrogate(c)
                            ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                            : i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || lone || (random != null && !Character.isSurrogate(c) && random.nextInt(8) == 0)) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit((c >> shift) & 15, 16));
                }
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
