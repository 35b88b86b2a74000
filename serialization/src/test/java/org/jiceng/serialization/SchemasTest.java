package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiceng.id.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The schemas as users get them. */
class SchemasTest {

    @ParameterizedTest
    @EnumSource(SchemaFlavour.class)
    void every_kind_has_a_schema_whose_id_is_the_one_in_its_text(SchemaFlavour flavour) {
        assertThat(Schemas.all(flavour))
                .hasSize(RecordKind.values().length + 8)
                .allSatisfy(schema -> assertThat(parse(schema))
                        .containsEntry("$id", schema.id().toString())
                        .containsEntry("$schema", "https://json-schema.org/draft/2020-12/schema"));
        assertThat(Schemas.of(RecordKind.GRID, flavour).name()).isEqualTo("grid");
    }

    @Test
    void ids_are_absolute_and_versioned() {
        assertThat(Schemas.of(RecordKind.GRID).id())
                .isEqualTo(URI.create("https://jiceng.org/schemas/1/grid.schema.json"));
        assertThat(Schemas.of(RecordKind.GRID, SchemaFlavour.OPEN))
                .hasToString("https://jiceng.org/schemas/1/open/grid.schema.json");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(Schemas.find("grids", SchemaFlavour.STRICT)).isEmpty();
        assertThat(Schemas.find("jiceng", SchemaFlavour.OPEN)).contains(Schemas.bundle(SchemaFlavour.OPEN));
    }

    @ParameterizedTest
    @EnumSource(SchemaFlavour.class)
    void every_reference_leads_to_a_schema_of_the_bundle(SchemaFlavour flavour) {
        Map<?, ?> bundle = parse(Schemas.bundle(flavour));
        Set<String> ids = new HashSet<>();
        ((Map<?, ?>) Objects.requireNonNull(bundle.get("$defs")))
                .values()
                .forEach(each -> ids.add((String) ((Map<?, ?>) each).get("$id")));
        List<String> references = new ArrayList<>();
        collect(bundle, references);
        assertThat(ids).hasSize(Schemas.names().size());
        assertThat(references).isNotEmpty().allSatisfy(each -> assertThat(ids).contains(each));
    }

    private static void collect(Object node, List<String> references) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String ref && !ref.startsWith("#")) {
                references.add(ref);
            }
            map.values().forEach(each -> collect(each, references));
        } else if (node instanceof List<?> list) {
            list.forEach(each -> collect(each, references));
        }
    }

    /** Law: no part opens a connection. Whoever tried would have to ask for a proxy first. */
    @Test
    void no_connection_is_opened() {
        ProxySelector before = ProxySelector.getDefault();
        List<URI> asked = new ArrayList<>();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                throw new IllegalStateException("No connection may be opened");
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        });
        try {
            for (SchemaFlavour flavour : SchemaFlavour.values()) {
                assertThat(Schemas.all(flavour)).isNotEmpty();
                assertThat(Schemas.bundle(flavour).bytes()).isNotEmpty();
            }
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    private static Map<String, Object> parse(JsonSchema schema) {
        @SuppressWarnings("unchecked") // a schema is an object
        Map<String, Object> parsed = JsonMapper.shared().readValue(schema.text(), Map.class);
        return parsed;
    }
}
