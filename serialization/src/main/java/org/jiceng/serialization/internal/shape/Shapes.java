package org.jiceng.serialization.internal.shape;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.request.RateWeights;
import org.jiceng.request.RequestSettings;
import org.jiceng.text.TextForm;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of all types, made once from the types themselves: components, what may be null, text forms, lists.
 *
 * <p>Safe for use by many threads.
 */
public final class Shapes {

    /** The member that tells records apart. */
    public static final String KIND = "kind";

    /** The member that tells the variants inside a record apart. */
    public static final String TYPE = "type";

    private static final Shapes INSTANCE = new Shapes();

    private final Map<Type, Shape<?>> byType = new HashMap<>();
    private final UnionShape<DatasetRecord> records = new UnionShape<>(KIND);
    private final Shape<DatasetHeader> header;

    private Shapes() {
        byType.put(String.class, TextShape.TEXT);
        byType.put(Long.class, WholeShape.WHOLE);
        byType.put(LocalDate.class, TimeShape.DATE);
        byType.put(Instant.class, TimeShape.INSTANT);
        byType.put(Extensions.class, ExtensionsShape.EXTENSIONS);
        for (RecordKind kind : RecordKind.values()) {
            addRecord(RecordTypes.typeOf(kind), kind);
        }
        header = recordShape(DatasetHeader.class, null, null);
        byType.put(DatasetHeader.class, header);
        byType.put(DatasetRecord.class, records);
        byType.put(RequestSettings.class, recordShape(RequestSettings.class, null, null));
        byType.putIfAbsent(RateWeights.class, recordShape(RateWeights.class, null, null));
    }

    private <T extends DatasetRecord> void addRecord(Class<T> type, RecordKind kind) {
        RecordShape<T> shape = recordShape(type, KIND, kind.word());
        byType.put(type, shape);
        records.add(type, shape);
    }

    /**
     * Returns the shape of any record of a dataset, told apart by its kind.
     *
     * @return the shape
     */
    public static Shape<DatasetRecord> records() {
        return INSTANCE.records;
    }

    /**
     * Returns the shape of the header.
     *
     * @return the shape
     */
    public static Shape<DatasetHeader> header() {
        return INSTANCE.header;
    }

    /**
     * Finds the shape of a type of this library.
     *
     * @param type any type
     * @return its shape, or null for a type that does not stand in any record
     */
    public static @Nullable Shape<?> find(Class<?> type) {
        return type == String.class || type.getName().startsWith("java.") ? null : INSTANCE.byType.get(type);
    }

    private <T> RecordShape<T> recordShape(Class<T> type, @Nullable String discriminator, @Nullable String word) {
        RecordAccess<T> access = new RecordAccess<>(type);
        List<ComponentShape> components = new ArrayList<>();
        for (RecordComponent component : access.components()) {
            AnnotatedType annotated = component.getAnnotatedType();
            boolean nullable = annotated.isAnnotationPresent(Nullable.class);
            String jsonName = jsonName(component.getName(), discriminator, word);
            components.add(new ComponentShape(component.getName(), jsonName, nullable, of(annotated)));
        }
        return new RecordShape<>(access, discriminator, word, components);
    }

    /** A component that is called like the discriminator gives way: the kind of a grid is its {@code gridKind}. */
    private static String jsonName(String component, @Nullable String discriminator, @Nullable String word) {
        if (!component.equals(discriminator) || word == null) {
            return component;
        }
        StringBuilder camel = new StringBuilder();
        for (String part : word.split("-", -1)) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel + "Kind";
    }

    private Shape<?> of(AnnotatedType annotated) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            AnnotatedType element = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
            return new ListShape<>(of(element));
        }
        Shape<?> known = byType.get(type);
        if (known == null) {
            known = make((Class<?>) type);
            byType.put(type, known);
        }
        return known;
    }

    private Shape<?> make(Class<?> type) {
        if (type.isAnnotationPresent(TextForm.class)) {
            return new ValueShape<>(type);
        }
        if (Word.class.isAssignableFrom(type)) {
            return wordShape(type.asSubclass(Word.class));
        }
        if (type.isSealed()) {
            return unionShape(type);
        }
        if (type.isRecord()) {
            return recordShape(type, null, null);
        }
        throw new IllegalStateException("No shape is known for " + type);
    }

    private <T> UnionShape<T> unionShape(Class<T> type) {
        UnionShape<T> union = new UnionShape<>(TYPE);
        for (Class<?> member : type.getPermittedSubclasses()) {
            addMember(union, member.asSubclass(type));
        }
        return union;
    }

    private <T, M extends T> void addMember(UnionShape<T> union, Class<M> member) {
        RecordShape<M> shape = recordShape(member, TYPE, UnionWords.of(member));
        byType.put(member, shape);
        union.add(member, shape);
    }

    private static <T extends Word> WordShape<T> wordShape(Class<T> type) {
        if (type.isEnum()) {
            return WordShape.closed(List.of(type.getEnumConstants()));
        }
        ValueShape<T> local = new ValueShape<>(type);
        return WordShape.open(standardOf(type), local::tryOf);
    }

    @SuppressWarnings("unchecked") // standard() of an open list gives that list
    private static <T extends Word> List<T> standardOf(Class<T> type) {
        try {
            return (List<T>) type.getMethod("standard").invoke(null);
        } catch (IllegalAccessException | NoSuchMethodException | InvocationTargetException e) {
            throw new IllegalStateException("An open list must have a public static standard(): " + type, e);
        }
    }
}
