package org.jiceng.validation.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.serialization.JsonSchema;
import org.jiceng.serialization.SchemaFlavour;
import org.jiceng.serialization.Schemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every schema has examples; it accepts them, and so does the library. */
class SchemaExamplesTest {

    @ParameterizedTest
    @EnumSource(SchemaFlavour.class)
    void every_schema_has_examples_that_it_and_the_library_accept(SchemaFlavour flavour) {
        for (JsonSchema schema : Schemas.all(flavour)) {
            List<byte[]> examples = examplesOf(schema);
            assertThat(examples).as(schema.name()).isNotEmpty();
            JavaEngine engine = new JavaEngine(schema.name(), flavour);
            for (byte[] each : examples) {
                assertThat(engine.errors(each)).as(schema.toString()).isEmpty();
            }
            Target.all().stream()
                    .filter(target -> target.name().equals(schema.name())
                            && !target.name().equals("trailer"))
                    .forEach(target -> assertThat(target.read(examples))
                            .as(schema.name())
                            .allSatisfy(verdict -> assertThat(verdict.reasons()).isEmpty()));
        }
    }

    static List<byte[]> examplesOf(JsonSchema schema) {
        Map<?, ?> parsed = (Map<?, ?>) Json.parse(schema.text());
        List<byte[]> examples = new ArrayList<>();
        ((List<?>) parsed.get("examples"))
                .forEach(each -> examples.add(Json.text(each).getBytes(StandardCharsets.UTF_8)));
        return examples;
    }
}
