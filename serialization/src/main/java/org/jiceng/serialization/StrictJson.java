package org.jiceng.serialization;

import org.jiceng.serialization.internal.shape.JsonFactories;
import org.jiceng.serialization.internal.shape.Shapes;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes mappers that refuse what {@link JicengModule} alone cannot refuse, because it concerns a mapper as a whole.
 *
 * <p>A strict mapper reads UTF-8 only: no byte order mark, no UTF-16, no overlong or invalid sequence, no half of a
 * surrogate pair and no noncharacter in any string. It refuses repeated names, trailing tokens and unknown properties,
 * and has the limits of {@link ReadLimits#standard()}. All this holds for an application's own types too. For the
 * types of this library {@link #read} says more: every problem at once, with its place.
 */
public final class StrictJson {

    private StrictJson() {}

    /**
     * Returns a strict mapper that knows the types of this library.
     *
     * @return a new mapper
     */
    public static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactories.strict(ReadLimits.standard()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(new JicengModule())
                .build();
    }

    /**
     * Reads one value of a type of this library, such as the body of a request, and says everything that is wrong with
     * it.
     *
     * <pre>{@code
     * Reading<Grid> reading = StrictJson.read(body, Grid.class);
     * List<Finding> findings = reading.findings();
     * }</pre>
     *
     * @param json the bytes of one JSON text
     * @param type a record type, any record as {@link org.jiceng.id.DatasetRecord}, or another type with a JSON form
     * @param <T> the type
     * @return the value, or everything that is wrong, with code, JSON Pointer, line and byte
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static <T> Reading<T> read(byte[] json, Class<T> type) {
        return SingleValues.read(json, type, ReadLimits.standard(), ReadMode.STRICT);
    }

    /**
     * Checks whether a type has a JSON form of its own, so that {@link #read} reads it.
     *
     * @param type any type
     * @return false for types of an application, and for types of this library that stand in no file
     */
    public static boolean canRead(Class<?> type) {
        return Shapes.find(type) != null;
    }
}
