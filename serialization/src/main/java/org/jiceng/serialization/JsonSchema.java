package org.jiceng.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
     * Reads a schema that stands in a jar.
     *
     * @param name what it describes
     * @param flavour whether it allows unknown properties
     * @param in its text in UTF-8, which is closed; null if the jar has no such file
     * @return the schema
     * @throws IllegalStateException if there is no such file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static JsonSchema read(String name, SchemaFlavour flavour, @Nullable InputStream in) {
        if (in == null) {
            throw new IllegalStateException(
                    "Every schema must be in the jar, but this is not: " + new JsonSchema(name, flavour, "").path());
        }
        try (in) {
            return new JsonSchema(name, flavour, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
