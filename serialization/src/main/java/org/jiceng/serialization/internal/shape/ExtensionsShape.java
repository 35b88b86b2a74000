package org.jiceng.serialization.internal.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.finding.Location;
import org.jiceng.serialization.JsonFindings;
import org.jiceng.text.TextRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values that a place added, as an object with namespaced names. */
final class ExtensionsShape extends Shape<Extensions> {

    static final ExtensionsShape EXTENSIONS = new ExtensionsShape();

    private ExtensionsShape() {}

    @Override
    public Extensions read(JsonParser parser) {
        expect(parser, JsonToken.START_OBJECT);
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            if (!Extensions.isKey(key)) {
                throw refusal(JsonFindings.BAD_EXTENSION_KEY);
            }
            parser.nextToken();
            try {
                if (values.put(key, readValue(parser, true)) != null) {
                    throw refusal(JsonFindings.DUPLICATE_KEY);
                }
            } catch (Refusal inside) {
                throw inside.under(key);
            }
        }
        if (values.size() > Extensions.MAX_KEYS) {
            throw refusal(JsonFindings.BAD_EXTENSION);
        }
        return Extensions.of(values);
    }

    private static ExtensionValue readValue(JsonParser parser, boolean listAllowed) {
        switch (parser.currentToken()) {
            case VALUE_TRUE, VALUE_FALSE -> {
                return new ExtensionValue.Flag(parser.getBooleanValue());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new ExtensionValue.Whole(WholeShape.WHOLE.read(parser));
            }
            case VALUE_STRING -> {
                String text = TextShape.TEXT.read(parser);
                if (isAllowed(text)) {
                    return new ExtensionValue.Text(text);
                }
            }
            case START_ARRAY -> {
                if (listAllowed) {
                    return readItems(parser);
                }
            }
            default -> {
                // Nothing else is a value of an extension.
            }
        }
        throw refusal(JsonFindings.BAD_EXTENSION);
    }

    private static ExtensionValue readItems(JsonParser parser) {
        List<ExtensionValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (items.size() == ExtensionValue.MAX_ITEMS) {
                throw refusal(JsonFindings.BAD_EXTENSION);
            }
            try {
                items.add(readValue(parser, false));
            } catch (Refusal inside) {
                throw inside.under(Integer.toString(items.size()));
            }
        }
        return new ExtensionValue.Items(items);
    }

    @Override
    public void write(Extensions value, JsonGenerator out) {
        out.writeStartObject();
        value.values().forEach((key, each) -> {
            out.writeName(key);
            write(each, out);
        });
        out.writeEndObject();
    }

    private static void write(ExtensionValue value, JsonGenerator out) {
        if (value instanceof ExtensionValue.Text text) {
            TextShape.TEXT.write(text.value(), out);
        } else if (value instanceof ExtensionValue.Whole whole) {
            out.writeNumber(whole.value());
        } else if (value instanceof ExtensionValue.Flag flag) {
            out.writeBoolean(flag.value());
        } else if (value instanceof ExtensionValue.Items items) {
            out.writeStartArray();
            items.values().forEach(each -> write(each, out));
            out.writeEndArray();
        }
    }

    @Override
    public @Nullable Extensions diagnose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Obj object)) {
            reportType(node, JsonType.OBJECT, pointer, out);
            return null;
        }
        long before = out.count();
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        for (Node.Member member : object.members()) {
            String place = Names.child(pointer, member.name());
            if (!Extensions.isKey(member.name())) {
                out.add(Problem.of(JsonFindings.BAD_EXTENSION_KEY, place, member.nameOffset()));
                continue;
            }
            ExtensionValue value = value(member.value(), place, out, true);
            if (value != null) {
                values.put(member.name(), value);
            }
        }
        if (object.members().size() > Extensions.MAX_KEYS) {
            out.add(Problem.of(JsonFindings.BAD_EXTENSION, pointer, node.offset()));
        }
        return out.count() == before ? Extensions.of(values) : null;
    }

    private static @Nullable ExtensionValue value(Node node, String pointer, Diagnosis out, boolean listAllowed) {
        if (node instanceof Node.Bool flag) {
            return new ExtensionValue.Flag(flag.value());
        }
        if (node instanceof Node.Num) {
            Long whole = WholeShape.WHOLE.diagnose(node, pointer, out);
            return whole == null ? null : new ExtensionValue.Whole(whole);
        }
        if (node instanceof Node.Text text && isAllowed(text.value())) {
            return new ExtensionValue.Text(text.value());
        }
        if (listAllowed && node instanceof Node.Arr array && array.elements().size() <= ExtensionValue.MAX_ITEMS) {
            return items(array, pointer, out);
        }
        if (node instanceof Node.Nil) {
            reportType(node, JsonType.STRING, pointer, out);
        } else {
            out.add(Problem.of(JsonFindings.BAD_EXTENSION, pointer, node.offset()));
        }
        return null;
    }

    private static @Nullable ExtensionValue items(Node.Arr array, String pointer, Diagnosis out) {
        List<ExtensionValue> items = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            ExtensionValue each =
                    value(array.elements().get(i), Location.child(pointer, Integer.toString(i)), out, false);
            if (each != null) {
                items.add(each);
            }
        }
        return items.size() == array.elements().size() ? new ExtensionValue.Items(items) : null;
    }

    private static boolean isAllowed(String text) {
        return TextRules.length(text) <= ExtensionValue.MAX_TEXT
                && TextRules.findForbidden(text, true).isEmpty();
    }

    @Override
    boolean isAbsence(Extensions value) {
        return value.isEmpty();
    }

    @Override
    Extensions valueOfAbsence() {
        return Extensions.NONE;
    }
}
