package org.jiceng.validation.schemas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jiceng.serialization.SchemaFlavour;

/** Good documents with one mistake each, everywhere in them. */
final class Mistakes {

    private static final int DOCUMENTS = 12;

    private Mistakes() {}

    static List<String> single(Target target, Random random) {
        JavaEngine engine = new JavaEngine(target.name(), SchemaFlavour.STRICT);
        RandomObjects objects = new RandomObjects(random);
        List<String> mistakes = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            Object document = target.document(objects, random);
            if (engine.accepts(Json.text(document).getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
                List<Object> root = new ArrayList<>(List.of(document));
                spoil(root, root, mistakes);
            }
        }
        return mistakes;
    }

    /** Makes one mistake after the other in each value of a container, and mends it again. */
    @SuppressWarnings("unchecked") // documents consist of maps and lists
    private static void spoil(List<Object> root, Object container, List<String> mistakes) {
        if (container instanceof Map<?, ?> map) {
            Map<String, Object> object = (Map<String, Object>) map;
            object.put("zz", "unknown");
            mistakes.add(Json.text(root.get(0)));
            object.remove("zz");
            for (String name : new ArrayList<>(object.keySet())) {
                Map<String, Object> before = new LinkedHashMap<>(object);
                object.remove(name);
                mistakes.add(Json.text(root.get(0)));
                object.clear();
                object.putAll(before);
                spoil(root, object.get(name), mistakes);
                for (Object wrong : wrongFor(before.get(name))) {
                    object.put(name, wrong);
                    mistakes.add(Json.text(root.get(0)));
                }
                object.put(name, before.get(name));
            }
        } else if (container instanceof List<?> list) {
            List<Object> elements = (List<Object>) list;
            for (int i = 0; i < elements.size(); i++) {
                Object before = elements.get(i);
                spoil(root, before, mistakes);
                for (Object wrong : wrongFor(before)) {
                    elements.set(i, wrong);
                    mistakes.add(Json.text(root.get(0)));
                }
                elements.set(i, before);
            }
        }
    }

    private static List<Object> wrongFor(Object value) {
        if (value instanceof String) {
            return List.of(new Json.Raw("7"), new Json.Raw("null"), "~", "", List.of(), Map.of());
        }
        return List.of("text", new Json.Raw("null"));
    }

    /** Adds members that no schema knows to objects, but for extensions and counts, where every name counts. */
    @SuppressWarnings("unchecked") // documents consist of maps and lists
    static void addUnknown(Object value, Random random, int depth) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                if (!name.equals("extensions")) {
                    addUnknown(each, random, depth + 1);
                }
            });
            if (depth == 0 || random.nextBoolean()) {
                ((Map<String, Object>) map).put("zz", List.of(new Json.Raw("null"), "x"));
            }
        } else if (value instanceof List<?> list) {
            list.forEach(each -> addUnknown(each, random, depth + 1));
        }
    }
}
