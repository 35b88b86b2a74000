package org.jiceng.serialization.internal.shape;

import org.jiceng.serialization.ReadLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Makes factories of Jackson that take JSON in UTF-8 and nothing else. */
public final class JsonFactories {

    /** What could be read can be written: the limits of reading are the limits of both. */
    private static final StreamWriteConstraints ANY_DEPTH =
            StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build();

    private JsonFactories() {}

    /**
     * Makes a factory.
     *
     * @param limits how large a value may be; every parser counts for itself
     * @return a new factory
     */
    public static JsonFactory create(ReadLimits limits) {
        return create(constraints(limits));
    }

    /**
     * Makes a factory whose parsers also refuse what parsers of Jackson let through: bytes that are not UTF-8, and halves
     * of surrogate pairs and noncharacters in any string.
     *
     * @param limits how large a value may be; every parser counts for itself
     * @return a new factory
     */
    public static JsonFactory strict(ReadLimits limits) {
        return new StrictFactory(JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .inputDecorator(new Utf8Input())
                .streamReadConstraints(constraints(limits))
                .streamWriteConstraints(ANY_DEPTH));
    }

    /** Makes a factory for what was read before and is in memory, whatever the limits were. */
    static JsonFactory unlimited() {
        return create(StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build());
    }

    private static JsonFactory create(StreamReadConstraints constraints) {
        return JsonFactory.builder()
                // Else UTF-16, UTF-32 and a byte order mark would be read.
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(constraints)
                .streamWriteConstraints(ANY_DEPTH)
                .build();
    }

    private static StreamReadConstraints constraints(ReadLimits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(limits.maxTextLength())
                .maxNumberLength(limits.maxNumberLength())
                .maxNameLength(limits.maxNameLength())
                .build();
    }
}
