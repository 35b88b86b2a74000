package org.jiceng.serialization.internal.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiceng.finding.Location;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One of several records, told apart by a word in a member of its own.
 *
 * @param <T> the type common to the records
 */
final class UnionShape<T> extends Shape<T> {

    private final String discriminator;
    private final Map<String, RecordShape<? extends T>> byWord = new LinkedHashMap<>();
    private final Map<Class<?>, RecordShape<? extends T>> byClass = new LinkedHashMap<>();

    UnionShape(String discriminator) {
        this.discriminator = discriminator;
    }

    void add(Class<? extends T> type, RecordShape<? extends T> shape) {
        byWord.put(shape.word(), shape);
        byClass.put(type, shape);
    }

    /** Reads records whose word stands first, as the writer puts it; the diagnosis reads the others. */
    @Override
    public T read(JsonParser parser) {
        expect(parser, JsonToken.START_OBJECT);
        if (parser.nextToken() != JsonToken.PROPERTY_NAME || !discriminator.equals(parser.currentName())) {
            throw refusal(JsonFindings.MISSING_PROPERTY);
        }
        RecordShape<? extends T> shape =
                parser.nextToken() == JsonToken.VALUE_STRING ? byWord.get(parser.getString()) : null;
        if (shape == null) {
            throw refusal(JsonFindings.UNKNOWN_WORD).under(discriminator);
        }
        return shape.readMembers(parser);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        RecordShape<? extends T> shape = byClass.get(value.getClass());
        if (shape == null) {
            throw new IllegalArgumentException("A type of this library must be given, but was: " + value.getClass());
        }
        writeAs(shape, value, out);
    }

    @SuppressWarnings("unchecked") // the shape was found by the class of the value
    private static <S> void writeAs(RecordShape<S> shape, Object value, JsonGenerator out) {
        shape.write((S) value, out);
    }

    @Override
    public @Nullable T diagnose(Node node, String pointer, Diagnosis out) {
        RecordShape<? extends T> shape = choose(node, pointer, out);
        return shape == null ? null : shape.diagnose(node, pointer, out);
    }

    /** Finds the record that the word asks for, or says why there is none. */
    @Nullable
    RecordShape<? extends T> choose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Obj object)) {
            reportType(node, JsonType.OBJECT, pointer, out);
            return null;
        }
        Node word = object.first(discriminator);
        String place = Location.child(pointer, discriminator);
        if (word == null) {
            out.add(Problem.of(JsonFindings.MISSING_PROPERTY, place, node.offset())
                    .with("property", discriminator));
            return null;
        }
        if (!(word instanceof Node.Text text)) {
            reportType(word, JsonType.STRING, place, out);
            return null;
        }
        RecordShape<? extends T> shape = byWord.get(text.value());
        if (shape == null) {
            out.add(WordShape.unknown(byWord.keySet(), place, word.offset()));
        }
        return shape;
    }

    String discriminator() {
        return discriminator;
    }

    /** Returns the records by the words that ask for them. */
    Map<String, RecordShape<? extends T>> members() {
        return Collections.unmodifiableMap(byWord);
    }
}
