package org.jiceng.validation.schemas;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.serialization.JsonSchema;
import org.jiceng.serialization.SchemaFlavour;
import org.jiceng.serialization.Schemas;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema engine of networknt, with the schemas of the jar and without any connection. */
final class JavaEngine {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private final Schema schema;

    JavaEngine(String name, SchemaFlavour flavour) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonSchema each : Schemas.all(flavour)) {
            texts.put(each.id().toString(), each.text());
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(texts)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .losslessNarrowing(true)
                                .build()));
        JsonSchema wanted = Schemas.find(name, flavour).orElseThrow();
        schema = registry.getSchema(SchemaLocation.of(wanted.id().toString()));
    }

    /** Whether the engine accepts a document. */
    boolean accepts(byte[] document) {
        return errors(document).isEmpty();
    }

    List<com.networknt.schema.Error> errors(byte[] document) {
        JsonNode tree = MAPPER.readTree(document);
        return schema.validate(tree);
    }
}
