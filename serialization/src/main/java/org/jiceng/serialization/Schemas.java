package org.jiceng.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.id.RecordKind;

/**
 * The JSON Schemas of everything that stands in exchange files, from the jar and without any connection.
 *
 * <p>A schema accepts what strict reading accepts and no constraint refuses, and nothing else; the few exceptions stand
 * in the ledger of differences. There is one for each kind of record, for {@code header}, {@code trailer},
 * {@code record} (any kind), {@code document}, {@code stream-line}, {@code profile}, {@code points-scheme} and
 * {@code request-settings}; {@link #bundle} has all of them in one file. Schemas of records, header, trailer, profile,
 * points scheme and settings stand alone; the others refer to them by their ids, so validate with the bundle. Those of
 * reports come with what makes reports, under ids of the same form.
 *
 * <pre>{@code
 * Files.writeString(file, Schemas.of(RecordKind.GRID).text());
 * }</pre>
 */
public final class Schemas {

    private static final String FOLDER = "/org/jiceng/schemas/1/";
    private static final String BUNDLE = "jiceng";
    private static final List<String> OTHERS = List.of(
            "header", "trailer", "record", "document", "stream-line", "profile", "points-scheme", "request-settings");

    private Schemas() {}

    /**
     * Returns the strict schema of a kind of record.
     *
     * @param kind any kind
     * @return its schema
     */
    public static JsonSchema of(RecordKind kind) {
        return of(kind, SchemaFlavour.STRICT);
    }

    /**
     * Returns the schema of a kind of record.
     *
     * @param kind any kind
     * @param flavour whether unknown properties are allowed
     * @return its schema
     */
    public static JsonSchema of(RecordKind kind, SchemaFlavour flavour) {
        return load(kind.word(), flavour);
    }

    /**
     * Returns all strict schemas in one; the whole describes a document, the parts are found by their ids.
     *
     * @return the bundle
     */
    public static JsonSchema bundle() {
        return bundle(SchemaFlavour.STRICT);
    }

    /**
     * Returns all schemas of a flavour in one; the whole describes a document, the parts are found by their ids.
     *
     * @param flavour whether unknown properties are allowed
     * @return the bundle
     */
    public static JsonSchema bundle(SchemaFlavour flavour) {
        return load(BUNDLE, flavour);
    }

    /**
     * Returns the names of all schemas but the bundle.
     *
     * @return the kinds of records in their order, then {@code header} and so on
     */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            names.add(kind.word());
        }
        names.addAll(OTHERS);
        return List.copyOf(names);
    }

    /**
     * Returns all schemas of a flavour but the bundle.
     *
     * @param flavour whether unknown properties are allowed
     * @return the schemas in the order of {@link #names}
     */
    public static List<JsonSchema> all(SchemaFlavour flavour) {
        return names().stream().map(name -> load(name, flavour)).toList();
    }

    /**
     * Finds a schema by its name.
     *
     * @param name such as {@code grid}, {@code document} or, for the bundle, {@code jiceng}
     * @param flavour whether unknown properties are allowed
     * @return the schema, or empty if there is none of this name
     */
    public static Optional<JsonSchema> find(String name, SchemaFlavour flavour) {
        return Stream.concat(names().stream(), Stream.of(BUNDLE))
                .filter(name::equals)
                .findAny()
                .map(known -> load(known, flavour));
    }

    private static JsonSchema load(String name, SchemaFlavour flavour) {
        String path = new JsonSchema(name, flavour, "").path();
        return JsonSchema.read(name, flavour, Schemas.class.getResourceAsStream(FOLDER + path));
    }
}
