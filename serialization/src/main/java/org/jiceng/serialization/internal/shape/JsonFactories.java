package org.jiceng.serialization.internal.shape;

import org.jiceng.serialization.ReadLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Makes factories of Jackson that take JSON in UTF-8 and nothing else. */
public final class JsonFactories {

    private JsonFactories() {}

    /**
     * Makes a factory.
     *
     * @param limits how large a value may be; every parser counts for itself
     * @return a new factory
     */
    public static JsonFactory create(ReadLimits limits) {
        return JsonFactory.builder()
                // Else UTF-16, UTF-32 and a byte order mark would be read.
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength(limits.maxTextLength())
                        .maxNumberLength(limits.maxNumberLength())
                        .maxNameLength(limits.maxNameLength())
                        .build())
                .build();
    }
}
