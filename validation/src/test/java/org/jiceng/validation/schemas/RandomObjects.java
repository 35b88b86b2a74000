package org.jiceng.validation.schemas;

import jakarta.validation.Constraint;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.code.CitizenId;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.GridCodeSegment;
import org.jiceng.constraint.AtLevel;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;
import org.jiceng.text.TextForm;
import org.jiceng.text.Word;
import org.jiceng.validation.Checker;
import org.jspecify.annotations.Nullable;

/** Makes objects of the model from their types alone: components, constraints, text forms; mostly good ones. */
final class RandomObjects {

    private static final int TRIES = 20;
    private static final String[] TEXTS = {
        "春和社区",
        "a",
        "Test \uD83D\uDE00",
        "\uD840\uDC00\u9F99",
        "e\u0301 \u00E9 \uF900",
        "ئۇيغۇر\u200C\u200E",
        " x ",
        "\uFEFFx",
        "1.0"
    };

    private final Random random;
    private final Map<Class<?>, List<Object>> values = new HashMap<>();

    RandomObjects(Random random) {
        this.random = random;
    }

    /** Makes an object of a record of the model. */
    Object of(Class<?> type) {
        return record(type, 0);
    }

    private @Nullable Object record(Class<?> type, int depth) {
        boolean constrained = Stream.of(type.getAnnotations())
                .anyMatch(each -> each.annotationType().isAnnotationPresent(Constraint.class));
        Object last = null;
        for (int i = 0; i < TRIES; i++) {
            last = tryRecord(type, depth);
            boolean fine = last != null && (!constrained || isFine(last));
            if (fine || (last != null && random.nextInt(60) == 0)) {
                return last;
            }
        }
        return last == null ? record(type, depth) : last;
    }

    private static boolean isFine(Object value) {
        for (Finding each : Checker.standard().check(value)) {
            if (each.severity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object tryRecord(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            AnnotatedType annotated = components[i].getAnnotatedType();
            types[i] = components[i].getType();
            boolean absent = annotated.isAnnotationPresent(Nullable.class) && random.nextInt(10) < (depth == 0 ? 5 : 7);
            values[i] = absent ? null : value(annotated, depth + 1);
        }
        if (type == GridCodeSegment.class && random.nextInt(3) > 0) {
            values[1] = values[0] == GridCodeSegment.Part.COUNTY ? 6 : 3;
            values[2] = false;
        }
        try {
            Constructor<?> constructor = type.getConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException partsDoNotFit) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(AnnotatedType type, int depth) {
        if (type.getType() instanceof ParameterizedType) {
            return list(type, depth);
        }
        Class<?> raw = (Class<?>) type.getType();
        if (raw == String.class) {
            return text(type.getAnnotation(Text.class));
        }
        if (raw == Long.class) {
            return whole(type.getAnnotation(Range.class));
        }
        if (raw == int.class) {
            return 1 + random.nextInt(random.nextInt(4) == 0 ? 70 : 8);
        }
        if (raw == boolean.class) {
            return random.nextBoolean();
        }
        if (raw == LocalDate.class) {
            return day();
        }
        if (raw == Instant.class) {
            return day().atStartOfDay()
                    .toInstant(java.time.ZoneOffset.UTC)
                    .plusNanos(random.nextInt(3) * 123_000_000L + random.nextInt(86_399) * 1_000_000_000L);
        }
        if (raw == Extensions.class) {
            return random.nextInt(3) > 0 ? Extensions.NONE : extensions();
        }
        if (type.isAnnotationPresent(AtLevel.class) && random.nextInt(20) > 0) {
            List<?> all = valuesOf(raw);
            List<DivisionLevel> levels =
                    List.of(type.getAnnotation(AtLevel.class).value());
            List<?> fitting = all.stream()
                    .filter(each -> levels.contains(((DivisionCode) each).level()))
                    .toList();
            return fitting.get(random.nextInt(fitting.size()));
        }
        if (raw.isSealed()) {
            Class<?>[] members = raw.getPermittedSubclasses();
            return record(members[random.nextInt(members.length)], depth);
        }
        if (raw.isAnnotationPresent(TextForm.class)
                || (Word.class.isAssignableFrom(raw) && !(raw.isRecord() && raw.getRecordComponents().length > 1))) {
            List<Object> all = valuesOf(raw);
            return all.get(random.nextInt(all.size()));
        }
        return record(raw, depth);
    }

    private List<Object> list(AnnotatedType type, int depth) {
        AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
        Items items = type.getAnnotation(Items.class);
        int min = items == null ? 0 : items.min();
        int count = random.nextInt(2) == 0 ? min : min + random.nextInt(depth == 1 ? 4 : 3);
        Set<Object> list = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            list.add(value(element, depth));
        }
        return new ArrayList<>(list);
    }

    private String text(@Nullable Text text) {
        if (text == null) {
            return random.nextInt(4) == 0 ? "beijing-15" : "place:word-" + random.nextInt(9);
        }
        String base = TEXTS[random.nextInt(TEXTS.length)];
        int kind = random.nextInt(30);
        if (kind == 0) {
            return "\uD840\uDC00".repeat(text.max());
        }
        if (kind == 1 && text.multiline()) {
            return base + "\n\t" + base;
        }
        return base + random.nextInt(100);
    }

    private long whole(@Nullable Range range) {
        long min = range == null ? -Range.MAX_EXACT : range.min();
        long max = range == null ? Range.MAX_EXACT : range.max();
        return switch (random.nextInt(12)) {
            case 0 -> min;
            case 1 -> max;
            default -> Math.max(min, Math.min(max, min < 0 ? random.nextInt(5000) - 100 : min + random.nextInt(500)));
        };
    }

    private LocalDate day() {
        int year = random.nextInt(8) == 0 ? 1900 + random.nextInt(300) : 2020 + random.nextInt(8);
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    private Extensions extensions() {
        Map<String, ExtensionValue> all = new LinkedHashMap<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            ExtensionValue value = extensionValue();
            all.put("place:k" + i, random.nextInt(3) == 0 ? new ExtensionValue.Items(List.of(value, value)) : value);
        }
        return Extensions.of(all);
    }

    private ExtensionValue extensionValue() {
        return switch (random.nextInt(4)) {
            case 0 -> new ExtensionValue.Flag(true);
            case 1 -> new ExtensionValue.Whole(whole(null));
            case 2 -> new ExtensionValue.Text("");
            default -> new ExtensionValue.Text(TEXTS[random.nextInt(TEXTS.length)] + "\n");
        };
    }

    /** Makes some values of a type with a text form, or of a list of words. */
    List<Object> valuesOf(Class<?> type) {
        return values.computeIfAbsent(type, this::makeValues);
    }

    private List<Object> makeValues(Class<?> type) {
        List<Object> made = new ArrayList<>();
        if (type.isEnum()) {
            made.addAll(List.of(type.getEnumConstants()));
            return made;
        }
        if (!type.isAnnotationPresent(TextForm.class)) {
            made.addAll((List<?>) invoke(type, "standard"));
            made.add(invoke(type, "of", "place:word"));
            made.add(invoke(type, "of", "a1-b2:c3-" + "d".repeat(55)));
            return made;
        }
        if (type == DivisionCode.class) {
            List.of("110000", "110100", "440300", "419000", "000000", "999900")
                    .forEach(code -> made.add(DivisionCode.of(code)));
        }
        PatternSampler sampler =
                new PatternSampler(type.getAnnotation(TextForm.class).pattern());
        while (made.size() < 60) {
            String text = sampler.sample(random);
            if (type == CitizenId.class) {
                text = text.substring(0, 6) + day().toString().replace("-", "") + text.substring(14);
            }
            Object value = TextForms.tryOf(type, TextForms.mended(type, text));
            if (value != null) {
                made.add(value);
            }
        }
        return made;
    }

    private static Object invoke(Class<?> type, String method, String... args) {
        try {
            return args.length == 0
                    ? type.getMethod(method).invoke(null)
                    : type.getMethod(method, String.class).invoke(null, args[0]);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must have " + method, e);
        }
    }
}
