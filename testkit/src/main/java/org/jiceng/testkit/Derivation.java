package org.jiceng.testkit;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.constraint.AtLevel;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.request.RequestEvent;
import org.jiceng.text.TextForm;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Makes arbitraries from the types themselves: a record from its components, with the limits of the same annotations
 * that a validator reads; a sealed interface from what it permits; a word from its list.
 *
 * <p>What this cannot know stands in {@link Special}, and what several components have to do with each other in
 * {@link Settling}.
 */
final class Derivation {

    /** The packages whose types are made here, under the common root. */
    private static final List<String> PACKAGES = List.of(
            "code",
            "constraint",
            "dataset",
            "extension",
            "finding",
            "grid",
            "id",
            "member",
            "organization",
            "points",
            "privacy",
            "profile",
            "request",
            "territory",
            "text",
            "time");

    private static final String ROOT = "org.jiceng.";
    private static final String ID_PATTERN = "^[A-Za-z0-9._:-]{1,64}$";
    private static final int MOST_ELEMENTS = 3;
    private static final int MOST_EVENTS = 8;
    private static final int TEXT_WITHOUT_LIMIT = 50;
    private static final int NUMBER_WITHOUT_LIMIT = 10_000;

    private static final Map<Class<?>, Arbitrary<?>> FOUND = new ConcurrentHashMap<>();

    private Derivation() {}

    /** Whether there are values of a type; enums are left to jqwik. */
    static boolean supports(Class<?> type) {
        return Special.has(type)
                || (PACKAGES.stream().anyMatch(name -> type.getPackageName().equals(ROOT + name))
                        && Modifier.isPublic(type.getModifiers())
                        && !type.isEnum()
                        && (type.isRecord() || type.isSealed() || isId(type)));
    }

    /**
     * Finds the values of a type.
     *
     * @throws IllegalArgumentException if there are none
     */
    @SuppressWarnings("unchecked") // each type is kept beside its own arbitrary
    static <T> Arbitrary<T> of(Class<T> type) {
        Arbitrary<T> found = (Arbitrary<T>) FOUND.get(type);
        if (found == null) {
            found = Edges.few((Arbitrary<T>) make(type));
            FOUND.put(type, found);
        }
        return found;
    }

    private static Arbitrary<?> make(Class<?> type) {
        if (Special.has(type)) {
            return Special.of(type);
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (!supports(type)) {
            throw new IllegalArgumentException("There are no arbitrary values of " + type);
        }
        if (isId(type)) {
            return Values.ids().map(text -> call(type, text));
        }
        if (Word.class.isAssignableFrom(type)) {
            return words(type);
        }
        if (type.isSealed()) {
            List<Arbitrary<Object>> permitted = new ArrayList<>();
            for (Class<?> each : type.getPermittedSubclasses()) {
                permitted.add(of(each).asGeneric());
            }
            return Choice.of(permitted);
        }
        return record(type);
    }

    private static boolean isId(Class<?> type) {
        TextForm form = type.getAnnotation(TextForm.class);
        return form != null && form.pattern().equals(ID_PATTERN);
    }

    private static Arbitrary<Object> words(Class<?> type) {
        List<Object> standard = new ArrayList<>((List<?>) invoke(method(type, "standard"), new Object[0]));
        return Choice.mostly(4, Arbitraries.of(standard), Values.localWords().map(word -> call(type, word)));
    }

    private static Object call(Class<?> type, String text) {
        return invoke(method(type, "of", String.class), text);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("There are no arbitrary values of " + type, e);
        }
    }

    private static Object invoke(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A generated value must be allowed by " + method, e);
        }
    }

    /** A record from its components, before anything between them is settled. */
    private static Arbitrary<Object> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<Object>> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            parts.add(component(component.getAnnotatedType()));
        }
        Constructor<?> canonical = canonical(type);
        return new Combination<>(parts, values -> Settling.settle(create(canonical, values)));
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            return type.getConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("There are no arbitrary values of " + type, e);
        }
    }

    private static Object create(Constructor<?> canonical, List<Object> values) {
        try {
            return canonical.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Generated components must be allowed by " + canonical, e);
        }
    }

    private static Arbitrary<Object> component(AnnotatedType type) {
        Arbitrary<Object> values = values(type).asGeneric();
        return type.isAnnotationPresent(Nullable.class) ? Choice.orAbsent(values) : values;
    }

    private static Arbitrary<?> values(AnnotatedType type) {
        Class<?> raw = raw(type.getType());
        if (raw == String.class) {
            return texts(type.getAnnotation(Text.class));
        }
        if (raw == Long.class || raw == long.class) {
            return numbers(type.getAnnotation(Range.class));
        }
        if (raw == int.class) {
            return Arbitraries.integers().between(0, NUMBER_WITHOUT_LIMIT);
        }
        if (raw == boolean.class) {
            return Arbitraries.of(false, true);
        }
        if (raw == LocalDate.class) {
            return Times.days();
        }
        if (raw == Instant.class) {
            return Times.instants();
        }
        AtLevel atLevel = type.getAnnotation(AtLevel.class);
        if (raw == DivisionCode.class && atLevel != null) {
            return Values.divisionCodes(EnumSet.copyOf(List.of(atLevel.value())));
        }
        if (raw == List.class && type instanceof AnnotatedParameterizedType generic) {
            return lists(generic.getAnnotatedActualTypeArguments()[0], type.getAnnotation(Items.class));
        }
        return of(raw);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Arbitrary<String> texts(@Nullable Text limits) {
        return limits == null
                ? Texts.texts(1, TEXT_WITHOUT_LIMIT, false)
                : Texts.texts(limits.min(), limits.max(), limits.multiline());
    }

    private static Arbitrary<Long> numbers(@Nullable Range limits) {
        long min = limits == null ? -Range.MAX_EXACT : limits.min();
        long max = limits == null ? Range.MAX_EXACT : limits.max();
        return Arbitraries.longs().between(min, max);
    }

    private static Arbitrary<List<Object>> lists(AnnotatedType element, @Nullable Items limits) {
        int most = raw(element.getType()) == RequestEvent.class ? MOST_EVENTS : MOST_ELEMENTS;
        Arbitrary<List<Object>> lists = component(element)
                .list()
                .ofMinSize(limits == null ? 0 : limits.min())
                .ofMaxSize(limits == null ? most : Math.min(most, limits.max()));
        return Edges.few(
                limits == null
                        ? lists
                        : lists.map(list -> list.stream().distinct().toList()));
    }

    /** Codes of every level. */
    static Arbitrary<DivisionCode> divisionCodes() {
        return Values.divisionCodes(EnumSet.allOf(DivisionLevel.class));
    }
}
