package org.jiceng.serialization;

import org.jiceng.serialization.internal.shape.JsonFactories;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes mappers that refuse what {@link JicengModule} alone cannot refuse, because it concerns a mapper as a whole.
 *
 * <p>A strict mapper reads UTF-8 only (no byte order mark, no UTF-16), refuses repeated names, trailing tokens and
 * unknown properties, and has the limits of {@link ReadLimits#standard()}.
 */
public final class StrictJson {

    private StrictJson() {}

    /**
     * Returns a strict mapper that knows the types of this library.
     *
     * @return a new mapper
     */
    public static JsonMapper mapper() {
        return JsonMapper.builder(JsonFactories.create(ReadLimits.standard()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(new JicengModule())
                .build();
    }
}
