package org.jiceng.serialization.internal.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A list; an empty one stands in the file by not standing there.
 *
 * @param <E> the type of the elements
 */
final class ListShape<E> extends Shape<List<E>> {

    private final Shape<E> element;

    ListShape(Shape<E> element) {
        this.element = element;
    }

    @Override
    public List<E> read(JsonParser parser) {
        expect(parser, JsonToken.START_ARRAY);
        List<E> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            try {
                list.add(element.read(parser));
            } catch (Refusal inside) {
                throw inside.under(Integer.toString(list.size()));
            }
        }
        return list;
    }

    @Override
    public void write(List<E> value, JsonGenerator out) {
        out.writeStartArray();
        for (E each : value) {
            element.write(each, out);
        }
        out.writeEndArray();
    }

    @Override
    public @Nullable List<E> diagnose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Arr array)) {
            reportType(node, JsonType.ARRAY, pointer, out);
            return null;
        }
        List<E> list = new ArrayList<>();
        for (int i = 0; i < array.elements().size(); i++) {
            E each = element.diagnose(array.elements().get(i), pointer + "/" + i, out);
            if (each != null) {
                list.add(each);
            }
        }
        return list.size() == array.elements().size() ? list : null;
    }

    @Override
    boolean isAbsence(List<E> value) {
        return value.isEmpty();
    }

    @Override
    List<E> valueOfAbsence() {
        return List.of();
    }

    Shape<E> element() {
        return element;
    }
}
