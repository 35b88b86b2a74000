package org.jiceng.serialization.internal.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.serialization.JsonFindings;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A word of a list: closed lists know all their words, open lists know how to make a local one.
 *
 * @param <T> the type of the list
 */
final class WordShape<T extends Word> extends Shape<T> {

    private final Map<String, T> known = new LinkedHashMap<>();
    private final TextParser<T> local;

    private WordShape(List<T> standard, TextParser<T> local) {
        for (T each : standard) {
            known.put(each.word(), each);
        }
        this.local = local;
    }

    static <T extends Word> WordShape<T> closed(List<T> all) {
        return new WordShape<>(all, word -> null);
    }

    static <T extends Word> WordShape<T> open(List<T> standard, TextParser<T> local) {
        return new WordShape<>(standard, local);
    }

    @Override
    public T read(JsonParser parser) {
        expect(parser, JsonToken.VALUE_STRING);
        T value = find(parser.getString());
        if (value == null) {
            throw refusal(JsonFindings.UNKNOWN_WORD);
        }
        return value;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(value.word());
    }

    @Override
    public @Nullable T diagnose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Text stood)) {
            reportType(node, JsonType.STRING, pointer, out);
            return null;
        }
        T value = find(stood.value());
        if (value == null) {
            out.add(unknown(known.keySet(), pointer, node.offset()));
        }
        return value;
    }

    static Problem unknown(Iterable<String> allowed, String pointer, int offset) {
        return Problem.of(JsonFindings.UNKNOWN_WORD, pointer, offset).with("allowed", String.join(", ", allowed));
    }

    private @Nullable T find(String word) {
        T value = known.get(word);
        return value == null ? local.parse(word) : value;
    }

    /** Returns the words that the library knows. */
    List<T> words() {
        return List.copyOf(known.values());
    }

    /** Whether a place may add words. */
    boolean isOpen() {
        return local.parse("place:word") != null;
    }
}
