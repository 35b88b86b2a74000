package org.jiceng.validation.schemas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes documents in one place, guided by the keywords that the schema has for that place. */
final class Mutator {

    private final Random random;
    private final SchemaTree schemas;

    /** A place in a document: the object or array around it, its name or position, and what the schema says of it. */
    private record Place(Object container, Object key, Object value, List<Map<String, Object>> schemas) {

        @SuppressWarnings("unchecked") // documents consist of maps and lists
        void set(Object replacement) {
            Object newValue = Json.copy(replacement);
            if (container instanceof Map<?, ?>) {
                ((Map<String, Object>) container).put((String) key, newValue);
            } else {
                ((List<Object>) container).set((Integer) key, newValue);
            }
        }
    }

    Mutator(Random random, SchemaTree schemas) {
        this.random = random;
        this.schemas = schemas;
    }

    /** Changes a document, which stands in a list of one element so that it can be replaced as a whole. */
    void mutate(List<Object> root) {
        List<Place> places = places(root);
        Place place = places.get(random.nextInt(places.size()));
        int way = random.nextInt(10);
        if (way == 0) {
            place.set(pick(NastyValues.OTHERS));
        } else if (way == 1 && place.value() instanceof String) {
            place.set(pick(NastyValues.TEXTS));
        } else {
            byKeyword(place);
        }
    }

    private List<Place> places(List<Object> root) {
        List<Place> all = new ArrayList<>();
        collect(root, 0, root.get(0), schemas.root(), all);
        return all;
    }

    private void collect(
            Object container, Object key, Object value, List<Map<String, Object>> direct, List<Place> all) {
        List<Map<String, Object>> here = schemas.expand(direct, value);
        all.add(new Place(container, key, value, here));
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, each) -> collect(object, name, each, SchemaTree.ofMember(here, (String) name), all));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list, i, list.get(i), SchemaTree.ofElements(here), all);
            }
        }
    }

    private void byKeyword(Place place) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        place.schemas().forEach(each -> each.forEach(keywords::putIfAbsent));
        keywords.keySet()
                .removeIf(name -> !name.matches("[a-z][A-Za-z]*") || name.matches("title|description|examples"));
        if (keywords.isEmpty()) {
            place.set(pick(NastyValues.TEXTS));
            return;
        }
        String keyword = pick(new ArrayList<>(keywords.keySet()));
        Object wanted = keywords.get(keyword);
        Object value = place.value();
        switch (keyword) {
            case "const", "enum" -> place.set(otherWord(value, wanted));
            case "minimum", "maximum" -> place.set(bound((Long) wanted));
            case "maxLength" -> place.set(sized(((Long) wanted).intValue() + random.nextInt(2)));
            case "pattern" -> place.set(value instanceof String text ? edited(text) : pick(NastyValues.TEXTS));
            case "minItems", "maxItems", "uniqueItems", "items" -> place.set(otherList(value, keywords));
            case "required", "properties", "additionalProperties", "propertyNames", "maxProperties" ->
                changeMembers(place, keywords);
            case "type" ->
                place.set(pick(List.of(
                        "x",
                        new Json.Raw("0"),
                        true,
                        new ArrayList<>(),
                        new LinkedHashMap<>(),
                        new Json.Raw("null"),
                        new Json.Raw("1.5"))));
            default -> place.set(value instanceof String text ? edited(text) : pick(NastyValues.OTHERS));
        }
    }

    private Object otherWord(Object value, Object wanted) {
        List<?> words = wanted instanceof List<?> list ? list : List.of(wanted);
        String word = pick(words).toString();
        return switch (random.nextInt(6)) {
            case 0 -> word.toUpperCase(java.util.Locale.ROOT);
            case 1 -> word + pick(List.of(" ", "\n", "s", "\u3000"));
            case 2 -> pick(NastyValues.TEXTS);
            case 3 -> new Json.Raw("0");
            default -> value.equals(word) && words.size() == 1 ? pick(SchemaTree.SOME_WORDS) : word;
        };
    }

    private Object bound(long bound) {
        long near = bound + random.nextInt(3) - 1;
        return new Json.Raw(
                switch (random.nextInt(4)) {
                    case 0 -> near + ".0";
                    case 1 -> near + "e0";
                    case 2 -> near + ".5";
                    default -> Long.toString(near);
                });
    }

    private String sized(int length) {
        return switch (random.nextInt(4)) {
            case 0 -> "x".repeat(length);
            case 1 -> "\uD840\uDC00".repeat(length);
            case 2 -> "e\u0301".repeat(length / 2);
            default -> "名".repeat(length);
        };
    }

    private String edited(String text) {
        int at = text.isEmpty() ? 0 : text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        String insert = pick(NastyValues.TEXTS);
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(at, 1);
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text + pick(List.of("\n", " ", "0", "Z", "\u3000"));
            case 2 -> insert.length() < 5 ? text.substring(0, at) + insert + text.substring(at) : insert;
            case 3 -> text.toUpperCase(java.util.Locale.ROOT);
            case 4 -> text.substring(0, at) + text.substring(0, end);
            case 5 -> text.substring(0, at) + (char) ('0' + random.nextInt(10)) + text.substring(end);
            case 6 -> text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(end);
            default -> text.substring(0, at) + (char) ('A' + random.nextInt(26)) + text.substring(end);
        };
    }

    private Object otherList(Object value, Map<String, Object> keywords) {
        if (!(value instanceof List<?> old)) {
            return new ArrayList<>();
        }
        List<Object> list = new ArrayList<>(old);
        long max = keywords.get("maxItems") instanceof Long limit ? limit : 3;
        switch (random.nextInt(6)) {
            case 0 -> list.clear();
            case 1 -> list.add(list.isEmpty() ? "a" : respelled(pick(list)));
            case 2 -> list.add(new Json.Raw("null"));
            case 3 -> Collections.shuffle(list, random);
            case 4 -> {
                // The longest lists now and then only, since everything gets slow with them.
                if (!list.isEmpty() && (max <= 60 || random.nextInt(max <= 200 ? 40 : 1500) == 0)) {
                    fill(list, max + random.nextInt(2));
                }
            }
            default -> {
                if (!list.isEmpty()) {
                    list.add(Json.copy(pick(list)));
                }
            }
        }
        return list;
    }

    private void fill(List<Object> list, long size) {
        Object model = list.get(0);
        for (int i = 0; list.size() < size; i++) {
            list.add(numbered(model, i));
        }
    }

    /** Makes an element that differs from others, as far as its type lets it. */
    private Object numbered(Object model, int number) {
        if (model instanceof String text) {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return java.time.LocalDate.ofEpochDay(number).toString();
            }
            if (text.matches("[0-9]{6,12}")) {
                return Integer.toString(100_001 + number);
            }
            return text.indexOf(':') > 0 || text.matches("[a-z]+(-[a-z]+)*") ? "n:w" + number : "n" + number;
        }
        if (model instanceof Map<?, ?> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) -> {
                boolean mayDiffer =
                        value instanceof String text && !name.equals("type") && !text.matches("[0-9-]{10}.*");
                copy.put((String) name, mayDiffer ? numbered(value, number) : Json.copy(value));
            });
            return copy;
        }
        return model instanceof Json.Raw ? new Json.Raw(Integer.toString(number)) : model;
    }

    /** Says the same in other words: an empty list where none stood, other offsets, other numbers. */
    private Object respelled(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            List<Object> names = new ArrayList<>(object.keySet());
            Collections.shuffle(names, random);
            names.forEach(name -> copy.put((String) name, respelled(object.get(name))));
            return copy;
        }
        if (value instanceof Json.Raw raw && raw.text().matches("-?[0-9]+")) {
            return new Json.Raw(raw.text() + (random.nextBoolean() ? ".0" : "e0"));
        }
        if (value instanceof String text && text.endsWith("+08:00")) {
            return text.substring(0, text.length() - 6) + "+08:30";
        }
        return Json.copy(value);
    }

    @SuppressWarnings("unchecked") // documents consist of maps and lists
    private void changeMembers(Place place, Map<String, Object> keywords) {
        if (!(place.value() instanceof Map<?, ?>)) {
            place.set(new LinkedHashMap<>());
            return;
        }
        Map<String, Object> object = (Map<String, Object>) place.value();
        List<String> names = new ArrayList<>(object.keySet());
        List<String> known = keywords.get("properties") instanceof Map<?, ?> properties
                ? new ArrayList<>((java.util.Set<String>) properties.keySet())
                : List.of("place:k1", "a:b");
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                if (!names.isEmpty()) {
                    object.remove(pick(names));
                }
            }
            case 2 -> object.put(pick(List.of("zz", "", "place:x", "Id", "id ", "__proto__x", "名")), "x");
            case 3 -> {
                if (!names.isEmpty()) {
                    String name = pick(names);
                    object.put(pick(known), object.remove(name));
                }
            }
            case 4 -> {
                Map<String, Object> shuffled = new LinkedHashMap<>();
                Collections.shuffle(names, random);
                names.forEach(name -> shuffled.put(name, object.get(name)));
                place.set(shuffled);
            }
            default ->
                object.put(
                        pick(known),
                        Json.copy(random.nextBoolean() ? pick(NastyValues.OTHERS) : pick(NastyValues.TEXTS)));
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
