package org.jiceng.serialization.internal.shape;

import static org.jiceng.serialization.internal.shape.SchemaNode.object;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.constraint.AtLevel;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.Classified;
import org.jiceng.text.LocalWords;
import org.jiceng.text.TextForm;
import org.jiceng.text.Word;

/**
 * Makes the schema of a record from the record: components, types, constraints, data classes.
 *
 * <p>One generator makes one file; the types that the record uses stand in its {@code $defs}.
 */
final class SchemaGenerator {

    private static final SchemaTexts TEXTS = SchemaTexts.standard();

    private final boolean open;
    private final SchemaLaws laws = new SchemaLaws(this);
    private final Map<String, Object> definitions = new TreeMap<>();

    /**
     * Creates a generator.
     *
     * @param open whether unknown properties are allowed
     */
    SchemaGenerator(boolean open) {
        this.open = open;
    }

    /** Returns the definitions that were asked for so far. */
    Map<String, Object> definitions() {
        return definitions;
    }

    /** Makes the schema of a record, without the definitions that it needs. */
    Map<String, Object> record(RecordShape<?> shape) {
        Class<?> type = shape.type();
        Map<String, Object> schema = new LinkedHashMap<>();
        TEXTS.put(nameOf(type), schema);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        String discriminator = shape.discriminator();
        if (discriminator != null) {
            properties.put(discriminator, object("const", shape.word()));
            required.add(discriminator);
        }
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            ComponentShape component = shape.components().get(i);
            properties.put(component.jsonName(), property(type, component, components[i]));
            if (component.isRequired() || laws.isNeverEmpty(type, components[i])) {
                required.add(component.jsonName());
            }
        }
        laws.overrideProperties(type, properties);
        putObject(schema, properties, required);
        List<Object> all = laws.of(type);
        if (!all.isEmpty()) {
            schema.put("allOf", all);
        }
        return schema;
    }

    void putObject(Map<String, Object> schema, Map<String, Object> properties, List<String> required) {
        schema.put("type", "object");
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        if (!open) {
            schema.put("additionalProperties", false);
        }
    }

    private Map<String, Object> property(Class<?> owner, ComponentShape component, RecordComponent declared) {
        Map<String, Object> schema = new LinkedHashMap<>();
        TEXTS.put(nameOf(owner) + "." + component.jsonName(), schema);
        Classified classified = declared.getAnnotation(Classified.class);
        if (classified == null) {
            // Only the segments and layouts of codes have none: nothing in them is about anybody.
            schema.put("x-data-class", "public");
        } else {
            schema.put("x-data-class", classified.value().name().toLowerCase(Locale.ROOT));
        }
        schema.putAll(value(component.shape(), declared.getAnnotatedType()));
        return schema;
    }

    private Map<String, Object> value(Shape<?> shape, AnnotatedType type) {
        if (shape instanceof ListShape<?> list) {
            return list(list, type);
        }
        Map<String, Object> schema;
        if (shape == TextShape.TEXT) {
            schema = text(type);
        } else if (shape == WholeShape.WHOLE) {
            schema = whole(type, -Range.MAX_EXACT, Range.MAX_EXACT);
        } else if (shape == IntShape.INT) {
            schema = whole(type, Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else if (shape == BooleanShape.BOOLEAN) {
            schema = object("type", "boolean");
        } else if (shape == TimeShape.DATE) {
            schema = named("Date", object("type", "string", "pattern", SchemaPatterns.DATE));
        } else if (shape == TimeShape.INSTANT) {
            schema = named("Instant", object("type", "string", "pattern", SchemaPatterns.INSTANT));
        } else if (type.isAnnotationPresent(AtLevel.class)) {
            List<org.jiceng.code.DivisionLevel> levels =
                    List.of(type.getAnnotation(AtLevel.class).value());
            schema = object("type", "string", "pattern", SchemaPatterns.divisionsAt(levels));
        } else {
            schema = ref((Class<?>) type.getType());
        }
        requireNoOther(type, Text.class, Range.class, AtLevel.class);
        return schema;
    }

    private static void requireNoOther(AnnotatedType type, Class<?>... known) {
        for (Annotation each : type.getAnnotations()) {
            boolean constrains = each.annotationType().isAnnotationPresent(Constraint.class);
            if (constrains && !List.of(known).contains(each.annotationType())) {
                throw new IllegalStateException("A constraint needs its words for schemas: " + each);
            }
        }
    }

    private Map<String, Object> list(ListShape<?> shape, AnnotatedType type) {
        AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
        Map<String, Object> schema = object("type", "array");
        Items items = type.getAnnotation(Items.class);
        if (items != null) {
            if (items.min() > 0) {
                schema.put("minItems", (long) items.min());
            }
            schema.put("maxItems", (long) items.max());
            schema.put("uniqueItems", true);
        }
        requireNoOther(type, Items.class, Valid.class);
        schema.put("items", value(shape.element(), element));
        return schema;
    }

    private Map<String, Object> text(AnnotatedType type) {
        Text text = type.getAnnotation(Text.class);
        if (text == null) {
            return object("type", "string");
        }
        String name = (text.multiline() ? "Lines" : "Line") + text.max();
        Map<String, Object> schema = object("type", "string", "maxLength", (long) text.max());
        if (text.min() > 1) {
            schema.put("minLength", (long) text.min());
            name += "From" + text.min();
        }
        schema.put("pattern", SchemaPatterns.text(text.multiline()));
        definitions.put(name, schema);
        return object("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> whole(AnnotatedType type, long min, long max) {
        Range range = type.getAnnotation(Range.class);
        return object(
                "type",
                "integer",
                "minimum",
                range == null ? min : Math.max(min, range.min()),
                "maximum",
                range == null ? max : Math.min(max, range.max()));
    }

    private Map<String, Object> named(String name, Map<String, Object> constraints) {
        if (!definitions.containsKey(name)) {
            Map<String, Object> schema = new LinkedHashMap<>();
            TEXTS.put(name, schema);
            schema.putAll(constraints);
            definitions.put(name, schema);
        }
        return object("$ref", "#/$defs/" + name);
    }

    /** Refers to the definition of a type, which is made when it is asked for first. */
    Map<String, Object> ref(Class<?> type) {
        String name = nameOf(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // a type may contain itself
            definitions.put(name, definition(type));
        }
        return object("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> definition(Class<?> type) {
        Shape<?> shape = Shapes.ofUsed(type);
        if (shape instanceof RecordShape<?> record) {
            return record(record);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        TEXTS.put(nameOf(type), schema);
        if (shape instanceof UnionShape<?> union) {
            putUnion(schema, union);
        } else if (shape instanceof WordShape<?> words) {
            putWords(schema, words);
        } else if (shape instanceof ValueShape<?>) {
            TextForm form = type.getAnnotation(TextForm.class);
            schema.put("type", "string");
            if (form.maxLength() < Integer.MAX_VALUE) {
                schema.put("maxLength", (long) form.maxLength());
            }
            schema.put("pattern", form.pattern());
        } else if (shape == ExtensionsShape.EXTENSIONS) {
            putExtensions(schema);
        } else {
            throw new IllegalStateException("A type needs its words for schemas: " + type);
        }
        return schema;
    }

    private void putUnion(Map<String, Object> schema, UnionShape<?> union) {
        String discriminator = union.discriminator();
        Map<String, String> targets = new LinkedHashMap<>();
        union.members()
                .forEach((word, member) ->
                        targets.put(word, (String) ref(member.type()).get("$ref")));
        putChoice(schema, discriminator, targets);
    }

    /** One mistake gives one error: the word is wrong, or something in what the word asks for. */
    static void putChoice(Map<String, Object> schema, String discriminator, Map<String, String> targets) {
        schema.put("type", "object");
        schema.put("required", List.of(discriminator));
        schema.put("properties", object(discriminator, object("enum", List.copyOf(targets.keySet()))));
        List<Object> branches = new ArrayList<>();
        targets.forEach((word, target) -> branches.add(object(
                "if",
                object(
                        "type", "object",
                        "required", List.of(discriminator),
                        "properties", object(discriminator, object("const", word))),
                "then",
                object("$ref", target))));
        schema.put("allOf", branches);
    }

    private static void putWords(Map<String, Object> schema, WordShape<?> shape) {
        List<String> words = new ArrayList<>();
        Map<String, Object> labels = new LinkedHashMap<>();
        for (Word each : shape.words()) {
            words.add(each.word());
            labels.put(each.word(), object("en", each.label(Locale.ENGLISH), "zh", each.label(Locale.CHINESE)));
        }
        if (shape.isOpen()) {
            schema.put("type", "string");
            schema.put("maxLength", (long) LocalWords.MAX_LENGTH);
            schema.put("pattern", SchemaPatterns.oneOf(words, SchemaPatterns.inner(LocalWords.PATTERN)));
        } else {
            schema.put("enum", words);
        }
        schema.put("x-labels", labels);
    }

    private static void putExtensions(Map<String, Object> schema) {
        schema.put("type", "object");
        schema.put("maxProperties", (long) Extensions.MAX_KEYS);
        schema.put(
                "propertyNames",
                object("type", "string", "maxLength", (long) LocalWords.MAX_LENGTH, "pattern", LocalWords.PATTERN));
        Map<String, Object> plain = object(
                "if", object("type", "boolean"),
                "else",
                        object(
                                "if", object("type", "string"),
                                "then",
                                        object(
                                                "type",
                                                "string",
                                                "maxLength",
                                                (long) ExtensionValue.MAX_TEXT,
                                                "pattern",
                                                SchemaPatterns.anyText()),
                                "else",
                                        object(
                                                "type",
                                                "integer",
                                                "minimum",
                                                -Range.MAX_EXACT,
                                                "maximum",
                                                Range.MAX_EXACT)));
        schema.put(
                "additionalProperties",
                object(
                        "if", object("type", "array"),
                        "then", object("type", "array", "maxItems", (long) ExtensionValue.MAX_ITEMS, "items", plain),
                        "else", plain));
    }

    /** Makes the schema of the trailer: how many records of each kind there are. */
    Map<String, Object> trailer(Map<String, Object> more) {
        Map<String, Object> schema = new LinkedHashMap<>();
        TEXTS.put("Trailer", schema);
        Map<String, Object> kinds = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            kinds.put(kind.word(), object("type", "integer", "minimum", 0L, "maximum", Range.MAX_EXACT));
        }
        Map<String, Object> counts = new LinkedHashMap<>();
        TEXTS.put("Trailer.counts", counts);
        counts.put("x-data-class", "public");
        putObject(counts, kinds, List.of());
        Map<String, Object> properties = object("counts", counts);
        properties.putAll(more);
        putObject(schema, properties, List.copyOf(properties.keySet()));
        return schema;
    }

    static String nameOf(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : nameOf(outer) + "." + type.getSimpleName();
    }

    static boolean isList(AnnotatedType type) {
        return type.getType() instanceof ParameterizedType list && list.getRawType() == List.class;
    }
}
