package org.jiceng.validation.schemas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jiceng.serialization.JsonSchema;
import org.jiceng.serialization.SchemaFlavour;
import org.jiceng.serialization.Schemas;
import tools.jackson.databind.json.JsonMapper;

/** A schema as maps, for finding out which keywords speak of a place in a document. */
final class SchemaTree {

    /** Words that many lists have. */
    static final List<String> SOME_WORDS = List.of(
            "division",
            "grid",
            "organization",
            "complex",
            "building",
            "member",
            "team",
            "party",
            "award",
            "fixed",
            "other",
            "place:word");

    private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, Object> root;

    SchemaTree(String name, SchemaFlavour flavour) {
        for (JsonSchema each : Schemas.all(flavour)) {
            byId.put(each.id().toString(), parse(each));
        }
        Map<String, Object> found =
                byId.get(Schemas.find(name, flavour).orElseThrow().id().toString());
        if (found == null) {
            throw new IllegalStateException("There must be a schema " + name);
        }
        root = found;
    }

    @SuppressWarnings("unchecked") // a schema of ours is an object
    private static Map<String, Object> parse(JsonSchema schema) {
        Map<String, Object> parsed = JsonMapper.builder()
                .enable(tools.jackson.databind.DeserializationFeature.USE_LONG_FOR_INTS)
                .build()
                .readValue(schema.text(), LinkedHashMap.class);
        link(parsed, schema.id().toString());
        return parsed;
    }

    /** Makes references absolute. */
    @SuppressWarnings("unchecked") // a schema consists of maps and lists
    private static void link(Object node, String id) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String ref && ref.startsWith("#")) {
                ((Map<String, Object>) map).put("$ref", id + ref);
            }
            map.values().forEach(each -> link(each, id));
        } else if (node instanceof List<?> list) {
            list.forEach(each -> link(each, id));
        }
    }

    List<Map<String, Object>> root() {
        return List.of(root);
    }

    /** Follows references and branches: everything that speaks of this value. */
    List<Map<String, Object>> expand(List<Map<String, Object>> schemas, Object value) {
        List<Map<String, Object>> all = new ArrayList<>();
        schemas.forEach(each -> expand(each, value, all));
        return all;
    }

    @SuppressWarnings("unchecked") // a schema consists of maps and lists
    private void expand(Map<String, Object> schema, Object value, List<Map<String, Object>> all) {
        all.add(schema);
        if (schema.get("$ref") instanceof String ref) {
            expand(resolve(ref), value, all);
        }
        if (schema.get("allOf") instanceof List<?> several) {
            several.forEach(each -> expand((Map<String, Object>) each, value, all));
        }
        if (schema.get("if") instanceof Map<?, ?> condition) {
            Object branch = schema.get(holds((Map<String, Object>) condition, value) ? "then" : "else");
            if (branch instanceof Map<?, ?>) {
                expand((Map<String, Object>) branch, value, all);
            }
        }
    }

    @SuppressWarnings("unchecked") // a schema consists of maps and lists
    Map<String, Object> resolve(String ref) {
        int hash = ref.indexOf('#');
        String id = hash < 0 ? ref : ref.substring(0, hash);
        Map<String, Object> file = byId.get(id);
        if (file == null) {
            throw new IllegalStateException("There must be a schema " + ref);
        }
        return hash < 0
                ? file
                : (Map<String, Object>)
                        ((Map<String, Object>) file.get("$defs")).get(ref.substring(hash + "#/$defs/".length()));
    }

    /** Tells whether a condition holds, as far as conditions of our schemas go. */
    @SuppressWarnings("unchecked") // a schema consists of maps and lists
    private boolean holds(Map<String, Object> condition, Object value) {
        for (Map.Entry<String, Object> each : condition.entrySet()) {
            Object wanted = each.getValue();
            boolean holds = switch (each.getKey()) {
                case "type" -> wanted.equals(typeOf(value));
                case "const" -> wanted.equals(value);
                case "enum" -> ((List<Object>) wanted).contains(value);
                case "required" ->
                    !(value instanceof Map<?, ?> map) || map.keySet().containsAll((List<Object>) wanted);
                case "pattern" ->
                    !(value instanceof String text)
                            || pattern((String) wanted).matcher(text).matches();
                case "properties" ->
                    !(value instanceof Map<?, ?> map) || membersHold((Map<String, Object>) wanted, map);
                case "allOf" -> ((List<Map<String, Object>>) wanted).stream().allMatch(part -> holds(part, value));
                case "anyOf" -> ((List<Map<String, Object>>) wanted).stream().anyMatch(part -> holds(part, value));
                case "not" -> !holds((Map<String, Object>) wanted, value);
                case "$ref" -> holds(resolve((String) wanted), value);
                default -> true;
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private Pattern pattern(String text) {
        return patterns.computeIfAbsent(text, Pattern::compile);
    }

    @SuppressWarnings("unchecked") // a schema consists of maps and lists
    private boolean membersHold(Map<String, Object> properties, Map<?, ?> value) {
        return properties.entrySet().stream()
                .allMatch(each -> !value.containsKey(each.getKey())
                        || Boolean.TRUE.equals(each.getValue())
                        || (each.getValue() instanceof Map<?, ?> schema
                                && holds((Map<String, Object>) schema, value.get(each.getKey()))));
    }

    private static String typeOf(Object value) {
        if (value instanceof Map<?, ?>) {
            return "object";
        }
        if (value instanceof List<?>) {
            return "array";
        }
        if (value instanceof Json.Raw raw) {
            return raw.text().equals("null") ? "null" : "integer";
        }
        return value instanceof String ? "string" : "boolean";
    }

    @SuppressWarnings("unchecked") // a schema consists of maps and lists
    static List<Map<String, Object>> ofMember(List<Map<String, Object>> schemas, String name) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<String, Object> each : schemas) {
            Object found = each.get("properties") instanceof Map<?, ?> properties ? properties.get(name) : null;
            if (found == null) {
                found = each.get("additionalProperties");
            }
            if (found instanceof Map<?, ?>) {
                all.add((Map<String, Object>) found);
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked") // a schema consists of maps and lists
    static List<Map<String, Object>> ofElements(List<Map<String, Object>> schemas) {
        List<Map<String, Object>> all = new ArrayList<>();
        schemas.forEach(each -> {
            if (each.get("items") instanceof Map<?, ?> items) {
                all.add((Map<String, Object>) items);
            }
        });
        return all;
    }
}
