package org.jiceng.validation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.finding.Location;
import org.jiceng.privacy.Classified;
import org.jiceng.serialization.JsonNames;
import org.jiceng.serialization.Reading;
import org.jiceng.text.TextForm;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Puts keys in the place of positions in pointers: {@code /links/0/target} becomes {@code /links/o-12+led-by/target}, so
 * that findings of two deliveries can be compared when a list was sorted anew.
 *
 * <p>The key of an element is what identifies it: its ids, codes, words, days and times that are not protected, those of
 * parts that are records included. Free texts and numbers change when somebody corrects them, so they are no keys. An
 * element without any key is written as {@code -}, and so is everything inside of a protected component: what such
 * findings have in common is counted, not told apart.
 */
final class SteadyPlaces {

    private static final String NO_KEY = "-";

    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Component.listOf(type);
        }
    };

    private final @Nullable Object value;
    private final List<Reading.Part> parts;

    private SteadyPlaces(@Nullable Object value, List<Reading.Part> parts) {
        this.value = value;
        this.parts = parts;
    }

    static SteadyPlaces of(Object value) {
        return new SteadyPlaces(value, List.of());
    }

    /** A record that was refused is known by those of its parts that could be built. */
    static SteadyPlaces of(Reading<?> reading) {
        return new SteadyPlaces(reading.value().orElse(null), reading.parts());
    }

    Location mark(Location place) {
        String pointer = place.pointer();
        if (!hasPosition(pointer)) {
            return place;
        }
        String steady = value == null ? steadyByParts(pointer) : steadyByValue(value, pointer);
        return steady.equals(pointer) ? place : place.withSteadyPointer(steady);
    }

    private static boolean hasPosition(String pointer) {
        for (int slash = pointer.indexOf('/'); slash >= 0; slash = pointer.indexOf('/', slash + 1)) {
            if (isPosition(pointer, slash + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPosition(String pointer, int from) {
        int end = pointer.indexOf('/', from);
        return isPosition(pointer.substring(from, end < 0 ? pointer.length() : end));
    }

    private static boolean isPosition(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String steadyByValue(Object root, String pointer) {
        StringBuilder out = new StringBuilder();
        Object at = root;
        boolean isProtected = false;
        for (String token : pointer.substring(1).split("/", -1)) {
            Object next = null;
            String shown = token;
            if (at instanceof List<?> list && isPosition(token)) {
                next = elementOf(list, token);
                shown = next == null || isProtected ? NO_KEY : keyOf(next);
            } else if (at instanceof Record record) {
                Component component = componentOf(record.getClass(), token);
                isProtected |= component != null && component.isProtected();
                next = component == null ? null : component.get(record);
            } else if (isPosition(token)) {
                shown = NO_KEY;
            }
            out.append('/').append(shown);
            at = next;
        }
        return out.toString();
    }

    private static @Nullable Object elementOf(List<?> list, String token) {
        int index = token.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(token);
        return index < list.size() ? list.get(index) : null;
    }

    private String steadyByParts(String pointer) {
        StringBuilder out = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        for (String token : pointer.substring(1).split("/", -1)) {
            literal.append('/').append(token);
            out.append('/').append(isPosition(token) ? keyByParts(literal.toString()) : token);
        }
        return out.toString();
    }

    private String keyByParts(String element) {
        Map<String, String> keys = new TreeMap<>();
        for (Reading.Part part : parts) {
            Component component = componentByName(part.owner(), part.component());
            boolean isInside =
                    part.pointer().startsWith(element + "/") && part.pointer().indexOf('/', element.length() + 1) < 0;
            if (isInside && component != null && !component.isProtected()) {
                String key = keyOf(part.value());
                if (!key.equals(NO_KEY)) {
                    keys.put(String.format(Locale.ROOT, "%03d", component.position()), key);
                }
            } else if (part.pointer().equals(element.substring(0, element.lastIndexOf('/')))
                    && part.value() instanceof List<?> list) {
                Object found = elementOf(list, element.substring(element.lastIndexOf('/') + 1));
                return found == null || component == null || component.isProtected() ? NO_KEY : keyOf(found);
            }
        }
        return keys.isEmpty() ? NO_KEY : String.join("+", keys.values());
    }

    private static String keyOf(Object element) {
        if (element instanceof Word word) {
            return plain(word.word());
        }
        if (element.getClass().isAnnotationPresent(TextForm.class)
                || element instanceof Instant
                || element instanceof LocalDate) {
            return plain(element.toString());
        }
        if (!(element instanceof Record record)) {
            return NO_KEY;
        }
        List<String> keys = new ArrayList<>();
        for (Component component : COMPONENTS.get(record.getClass())) {
            Object part = component.isProtected() ? null : component.get(record);
            String key = part == null ? NO_KEY : keyOf(part);
            if (!key.equals(NO_KEY)) {
                keys.add(key);
            }
        }
        return keys.isEmpty() ? NO_KEY : String.join("+", keys);
    }

    private static String plain(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static @Nullable Component componentOf(Class<?> type, String jsonName) {
        for (Component each : COMPONENTS.get(type)) {
            if (each.jsonName().equals(jsonName)) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable Component componentByName(Class<?> type, String name) {
        for (Component each : COMPONENTS.get(type)) {
            if (each.component().getName().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private record Component(RecordComponent component, String jsonName, boolean isProtected, int position) {

        static List<Component> listOf(Class<?> type) {
            List<Component> all = new ArrayList<>();
            RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
            for (RecordComponent each : components) {
                Classified classified = each.getAnnotation(Classified.class);
                all.add(new Component(
                        each,
                        JsonNames.of(type, each.getName()),
                        classified != null && classified.value().isProtected(),
                        all.size()));
            }
            return List.copyOf(all);
        }

        @Nullable
        Object get(Record record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Components of records can be read: " + component, e);
            }
        }
    }
}
