package org.jiceng.serialization.internal.shape;

import static org.jiceng.serialization.internal.shape.SchemaNode.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.RecordKind;
import org.jiceng.points.PointsScheme;
import org.jiceng.profile.Profile;
import org.jiceng.request.RequestSettings;
import tools.jackson.databind.json.JsonMapper;

/** All schemas by name, of one flavour, as they are committed. */
final class SchemaCatalogue {

    static final String BUNDLE = "jiceng";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String BASE = "https://jiceng.org/schemas/1/";
    private static final String STREAM_FORMAT = "jiceng-stream/1";
    private static final Map<String, Object> EXAMPLES = examples();

    private final boolean open;
    private final Map<String, Map<String, Object>> files = new LinkedHashMap<>();

    private SchemaCatalogue(boolean open) {
        this.open = open;
        for (RecordKind kind : RecordKind.values()) {
            addRecord(kind.word(), RecordTypes.typeOf(kind));
        }
        addRecord("header", DatasetHeader.class);
        SchemaGenerator trailer = new SchemaGenerator(open);
        add("trailer", trailer, trailer.trailer(Map.of()));
        addKinds();
        addDocument();
        addStreamLine();
        addRecord("profile", Profile.class);
        addRecord("points-scheme", PointsScheme.class);
        addRecord("request-settings", RequestSettings.class);
        addBundle();
    }

    /** Returns the texts of all files by name, without the ending. */
    static Map<String, String> texts(boolean open) {
        Map<String, String> texts = new LinkedHashMap<>();
        new SchemaCatalogue(open).files.forEach((name, schema) -> texts.put(name, SchemaNode.text(schema)));
        return texts;
    }

    private String id(String name) {
        return BASE + (open ? "open/" : "") + name + ".schema.json";
    }

    private void addRecord(String name, Class<?> type) {
        SchemaGenerator generator = new SchemaGenerator(open);
        add(name, generator, generator.record((RecordShape<?>) Shapes.ofUsed(type)));
    }

    private void add(String name, SchemaGenerator generator, Map<String, Object> body) {
        Map<String, Object> schema = object("$schema", DIALECT, "$id", id(name));
        schema.putAll(body);
        schema.put("examples", EXAMPLES.getOrDefault(name, List.of()));
        if (!generator.definitions().isEmpty()) {
            schema.put("$defs", generator.definitions());
        }
        files.put(name, schema);
    }

    private void addKinds() {
        Map<String, String> targets = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            targets.put(kind.word(), id(kind.word()));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        SchemaTexts.standard().put("Record", schema);
        SchemaGenerator.putChoice(schema, Shapes.KIND, targets);
        add("record", new SchemaGenerator(open), schema);
    }

    private void addDocument() {
        Map<String, Object> schema = new LinkedHashMap<>();
        SchemaTexts.standard().put("Document", schema);
        Map<String, Object> records = new LinkedHashMap<>();
        SchemaTexts.standard().put("Document.records", records);
        records.putAll(object("type", "array", "items", object("$ref", id("record"))));
        // The envelope belongs to the format, so lenient reading is strict about it too.
        SchemaGenerator generator = new SchemaGenerator(false);
        generator.putObject(
                schema,
                object(
                        "format", object("const", "jiceng/1"),
                        "header", object("$ref", id("header")),
                        "records", records,
                        "trailer", object("$ref", id("trailer"))),
                List.of("format", "header", "records", "trailer"));
        add("document", generator, schema);
    }

    /** The first line of a stream says what it is, the last one how much there was; the others are records. */
    private void addStreamLine() {
        Map<String, Object> head = new LinkedHashMap<>();
        SchemaTexts.standard().put("StreamHeader", head);
        SchemaGenerator generator = new SchemaGenerator(false);
        generator.putObject(
                head,
                object("format", object("const", STREAM_FORMAT), "header", object("$ref", id("header"))),
                List.of("format", "header"));
        Map<String, Object> hash = new LinkedHashMap<>();
        SchemaTexts.standard().put("StreamTrailer.sha256", hash);
        hash.putAll(object("type", "string", "pattern", "^[0-9a-f]{64}$"));
        Map<String, Object> end = new LinkedHashMap<>();
        SchemaTexts.standard().put("StreamTrailer", end);
        generator.putObject(
                end, object("trailer", new SchemaGenerator(open).trailer(object("sha256", hash))), List.of("trailer"));
        Map<String, Object> schema = new LinkedHashMap<>();
        SchemaTexts.standard().put("StreamLine", schema);
        schema.put("type", "object");
        schema.put("if", has("kind"));
        schema.put("then", object("$ref", id("record")));
        schema.put(
                "else",
                object(
                        "if", has("trailer"),
                        "then", object("$ref", "#/$defs/StreamTrailer"),
                        "else", object("$ref", "#/$defs/StreamHeader")));
        generator.definitions().put("StreamHeader", head);
        generator.definitions().put("StreamTrailer", end);
        add("stream-line", generator, schema);
    }

    private static Map<String, Object> has(String name) {
        return object("required", List.of(name), "properties", object(name, true));
    }

    /** All schemas in one file; the file as a whole describes a document. */
    private void addBundle() {
        Map<String, Object> all = new LinkedHashMap<>(files);
        Map<String, Object> schema = object("$schema", DIALECT, "$id", id(BUNDLE));
        SchemaTexts.standard().put("Bundle", schema);
        schema.put("$ref", id("document"));
        schema.put("$defs", all);
        files.put(BUNDLE, schema);
    }

    @SuppressWarnings("unchecked") // the file has an object of arrays
    private static Map<String, Object> examples() {
        try (InputStream in = SchemaCatalogue.class.getResourceAsStream("/schemas/examples.json")) {
            return JsonMapper.shared().readValue(in, LinkedHashMap.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
