package org.jiceng.serialization;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A JSON Schema (2020-12) of this library, as a text.
 *
 * @param name what it describes, such as {@code grid}; unique within a flavour
 * @param flavour whether it allows unknown properties
 * @param text the schema
 */
public record JsonSchema(String name, SchemaFlavour flavour, String text) {

    private static final String BASE = "https://jiceng.org/schemas/1/";

    /** Creates a schema; those of the library come from {@link Schemas}. */
    public JsonSchema {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(flavour, "flavour");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Returns the absolute identity of the schema, its {@code $id}. It is a name: nothing needs to be fetched from it.
     *
     * @return such as {@code https://jiceng.org/schemas/1/grid.schema.json}
     */
    public URI id() {
        return URI.create(BASE + path());
    }

    /**
     * Returns where the schema stands among the files of its version.
     *
     * @return such as {@code grid.schema.json} or {@code open/grid.schema.json}
     */
    public String path() {
        return (flavour == SchemaFlavour.OPEN ? "open/" : "") + name + ".schema.json";
    }

    /**
     * Returns the text in UTF-8.
     *
     * @return a new array
     */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
