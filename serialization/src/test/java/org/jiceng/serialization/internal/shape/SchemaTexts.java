package org.jiceng.serialization.internal.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What types and properties are called and mean, in two languages; from a table that people write. */
final class SchemaTexts {

    static final String TABLE = "/schemas/texts.tsv";

    private static final SchemaTexts INSTANCE = load();

    private final Map<String, List<String>> rows;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    private SchemaTexts(Map<String, List<String>> rows) {
        this.rows = rows;
    }

    static SchemaTexts standard() {
        return INSTANCE;
    }

    private static SchemaTexts load() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        try (InputStream in = SchemaTexts.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table of texts must be on the class path: " + TABLE);
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    List<String> cells = List.of(line.split("\t", -1));
                    if (cells.size() != 5 || cells.contains("") || rows.put(cells.get(0), cells) != null) {
                        throw new IllegalStateException("Each line must have a new key and four texts: " + line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SchemaTexts(rows);
    }

    /** Puts title and description into a schema, in both languages. */
    void put(String key, Map<String, Object> schema) {
        used.add(key);
        List<String> row = rows.get(key);
        if (row == null) {
            missing.add(key);
            return;
        }
        schema.put("title", row.get(1));
        schema.put("x-title-zh", row.get(2));
        schema.put("description", row.get(3));
        schema.put("x-description-zh", row.get(4));
    }

    /** Returns the keys that were asked for in vain. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Returns the keys that nobody asked for. */
    List<String> unused() {
        List<String> unused = new ArrayList<>(rows.keySet());
        unused.removeAll(used);
        return unused;
    }

    @Nullable
    String title(String key) {
        List<String> row = rows.get(key);
        return row == null ? null : row.get(1);
    }
}
