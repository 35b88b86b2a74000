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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.points.PointsScheme;
import org.jiceng.profile.Profile;
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

    /** The member that says what kind of file this is, and its value for profiles. */
    private static final String FORMAT = "format";

    private static final String PROFILE_FORMAT = "jiceng-profile/1";

    private static final Set<String> MODEL_PACKAGES = Stream.of(
                    "text",
                    "id",
                    "code",
                    "finding",
                    "privacy",
                    "extension",
                    "time",
                    "territory",
                    "organization",
                    "grid",
                    "member",
                    "points",
                    "request",
                    "profile",
                    "dataset")
            .map(name -> "org.jiceng." + name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Shapes INSTANCE = new Shapes();

    private final Map<Type, Shape<?>> byType = new ConcurrentHashMap<>();
    private final Map<Class<?>, Shape<?>> texts = new ConcurrentHashMap<>();
    private final UnionShape<DatasetRecord> records = new UnionShape<>(KIND);
    private final Shape<DatasetHeader> header;
    private final Shape<Profile> profile;

    private Shapes() {
        byType.put(String.class, TextShape.TEXT);
        byType.put(Long.class, WholeShape.WHOLE);
        byType.put(long.class, WholeShape.WHOLE);
        byType.put(int.class, IntShape.INT);
        byType.put(boolean.class, BooleanShape.BOOLEAN);
        byType.put(LocalDate.class, TimeShape.DATE);
        byType.put(Instant.class, TimeShape.INSTANT);
        byType.put(Extensions.class, ExtensionsShape.EXTENSIONS);
        for (RecordKind kind : RecordKind.values()) {
            addRecord(RecordTypes.typeOf(kind), kind);
        }
        header = recordShape(DatasetHeader.class, null, null);
        byType.put(DatasetHeader.class, header);
        byType.put(DatasetRecord.class, records);
        profile = recordShape(Profile.class, FORMAT, PROFILE_FORMAT);
        byType.put(Profile.class, profile);
        byType.put(PointsScheme.class, recordShape(PointsScheme.class, null, null));
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
     * Returns the shape of a profile, which is a file of its own and says so first.
     *
     * @return the shape
     */
    public static Shape<Profile> profile() {
        return INSTANCE.profile;
    }

    /**
     * Returns the shape of a record that is a file of its own and says so first, such as a report.
     *
     * @param type the record type; it and the records in it are public
     * @param format the value of the member {@code format}
     * @param <T> the record type
     * @return the shape
     */
    public static <T> Shape<T> file(Class<T> type, String format) {
        return INSTANCE.recordShape(type, FORMAT, format);
    }

    /**
     * Returns the shape of a record that stands in a file of lines.
     *
     * @param type the record type; it and the records in it are public
     * @param <T> the record type
     * @return the shape
     */
    public static <T> Shape<T> line(Class<T> type) {
        return INSTANCE.recordShape(type, null, null);
    }

    /**
     * Finds the shape of a type of this library.
     *
     * @param type any type
     * @return its shape, or null for a type that does not stand in any record
     */
    public static @Nullable Shape<?> find(Class<?> type) {
        if (!isOfModel(type)) {
            return null;
        }
        Shape<?> known = INSTANCE.byType.get(type);
        return known == null && isOneText(type) ? INSTANCE.texts.computeIfAbsent(type, INSTANCE::make) : known;
    }

    /**
     * Returns the names of the properties of records of a kind in JSON.
     *
     * @param kind the kind
     * @return the names in their order, without the one that tells kinds apart
     */
    public static List<String> propertiesOf(RecordKind kind) {
        Shape<?> shape = INSTANCE.byType.get(RecordTypes.typeOf(kind));
        return shape instanceof RecordShape<?> record
                ? record.components().stream().map(ComponentShape::jsonName).toList()
                : List.of();
    }

    /**
     * Checks whether a type is one of the model, so that nobody else may guess how it stands in JSON.
     *
     * @param type any type
     * @return true for the types of the core
     */
    public static boolean isOfModel(Class<?> type) {
        return MODEL_PACKAGES.contains(type.getPackageName());
    }

    /** Words, ids and codes that no record has yet stand in JSON all the same, in an application's own types. */
    private static boolean isOneText(Class<?> type) {
        return type.isAnnotationPresent(TextForm.class) || (type.isEnum() && Word.class.isAssignableFrom(type));
    }

    /**
     * Takes a record apart that could be built although something is wrong with its text, such as a repeated name.
     *
     * @param value a record, or anything else
     * @return its components that are there; empty if it is no record of this library
     */
    @SuppressWarnings("unchecked") // the shape was found by the class of the value
    public static List<Diagnosis.BuiltValue> partsOf(Object value) {
        return INSTANCE.byType.get(value.getClass()) instanceof RecordShape<?> shape
                ? ((RecordShape<Object>) shape).partsOf(value)
                : List.of();
    }

    /** Finds a property of a record, or null if the value is no record or has no such property. */
    @SuppressWarnings("unchecked") // the shape was found by the class of the value
    static @Nullable Object propertyOf(Object value, String jsonName) {
        return INSTANCE.byType.get(value.getClass()) instanceof RecordShape<?> shape
                ? ((RecordShape<Object>) shape).find(value, jsonName)
                : null;
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
        if (type instanceof ParameterizedType map && map.getRawType() == SortedMap.class) {
            return new MapShape<>(of(((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[1]));
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
        if (Word.class.isAssignableFrom(type) && !hasSeveralComponents(type)) {
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

    /** A word that holds more than itself, such as a layout of codes, stands as an object. */
    private static boolean hasSeveralComponents(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
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

    /** Returns the shape of a type that stands in a record. */
    static Shape<?> ofUsed(Class<?> type) {
        Shape<?> shape = INSTANCE.byType.get(type);
        if (shape == null) {
            throw new IllegalStateException("No record has such a component: " + type);
        }
        return shape;
    }
}
