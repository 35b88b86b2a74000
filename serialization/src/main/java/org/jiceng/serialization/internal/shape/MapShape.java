package org.jiceng.serialization.internal.shape;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Values by name, sorted by their names; an empty map stands in the file by not standing there.
 *
 * @param <V> the type of the values
 */
final class MapShape<V> extends Shape<SortedMap<String, V>> {

    private final Shape<V> element;

    MapShape(Shape<V> element) {
        this.element = element;
    }

    @Override
    public SortedMap<String, V> read(JsonParser parser) {
        expect(parser, JsonToken.START_OBJECT);
        SortedMap<String, V> map = new TreeMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            try {
                if (map.put(name, element.read(parser)) != null) {
                    throw refusal(JsonFindings.DUPLICATE_KEY);
                }
            } catch (Refusal inside) {
                throw inside.under(name);
            }
        }
        return map;
    }

    @Override
    public void write(SortedMap<String, V> value, JsonGenerator out) {
        out.writeStartObject();
        value.forEach((name, each) -> {
            out.writeName(name);
            element.write(each, out);
        });
        out.writeEndObject();
    }

    @Override
    public @Nullable SortedMap<String, V> diagnose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Obj object)) {
            reportType(node, JsonType.OBJECT, pointer, out);
            return null;
        }
        SortedMap<String, V> map = new TreeMap<>();
        for (Node.Member member : object.members()) {
            V value = element.diagnose(member.value(), Names.child(pointer, member.name()), out);
            if (value != null) {
                map.putIfAbsent(member.name(), value);
            }
        }
        return map.size() == object.members().size() ? map : null;
    }

    @Override
    boolean isAbsence(SortedMap<String, V> value) {
        return value.isEmpty();
    }

    @Override
    SortedMap<String, V> valueOfAbsence() {
        return new TreeMap<>();
    }
}
