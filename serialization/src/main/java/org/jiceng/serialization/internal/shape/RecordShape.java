package org.jiceng.serialization.internal.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A record as an object: a member for each component, in the order of the components.
 *
 * @param <T> the record type
 */
public final class RecordShape<T> extends Shape<T> {

    private final RecordAccess<T> access;
    private final @Nullable String discriminator;
    private final @Nullable String word;
    private final List<ComponentShape> components;
    private final Map<String, Integer> indexByName = new LinkedHashMap<>();

    RecordShape(
            RecordAccess<T> access,
            @Nullable String discriminator,
            @Nullable String word,
            List<ComponentShape> components) {
        this.access = access;
        this.discriminator = discriminator;
        this.word = word;
        this.components = List.copyOf(components);
        for (int i = 0; i < components.size(); i++) {
            indexByName.put(components.get(i).jsonName(), i);
        }
    }

    String word() {
        if (word == null) {
            throw new IllegalStateException(access.type() + " is told apart by no word");
        }
        return word;
    }

    /**
     * Returns how the components stand in JSON.
     *
     * @return the components in their order
     */
    public List<ComponentShape> components() {
        return components;
    }

    @Override
    public T read(JsonParser parser) {
        expect(parser, JsonToken.START_OBJECT);
        if (discriminator == null) {
            return readMembers(parser);
        }
        boolean wordIsFirst = parser.nextToken() == JsonToken.PROPERTY_NAME
                && discriminator.equals(parser.currentName())
                && parser.nextToken() == JsonToken.VALUE_STRING
                && parser.getString().equals(word);
        if (!wordIsFirst) {
            throw refusal(JsonFindings.UNKNOWN_WORD).under(discriminator);
        }
        return readMembers(parser);
    }

    /** Reads the members that follow; the word, if there is one, was read before. */
    T readMembers(JsonParser parser) {
        @Nullable Object[] values = new @Nullable Object[components.size()];
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Integer index = indexByName.get(parser.currentName());
            if (index == null) {
                throw refusal(JsonFindings.UNKNOWN_PROPERTY);
            }
            if (values[index] != null) {
                throw refusal(JsonFindings.DUPLICATE_KEY)
                        .under(components.get(index).jsonName());
            }
            parser.nextToken();
            values[index] = components.get(index).read(parser);
        }
        for (int i = 0; i < values.length; i++) {
            ComponentShape component = components.get(i);
            if (values[i] == null && component.isRequired()) {
                throw refusal(JsonFindings.MISSING_PROPERTY).under(component.jsonName());
            }
            values[i] = values[i] == null ? component.valueOfAbsence() : values[i];
        }
        T value = tryCreate(values);
        if (value == null) {
            throw refusal(JsonFindings.BAD_PARTS);
        }
        return value;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        if (discriminator != null && word != null) {
            out.writeName(discriminator);
            out.writeString(word);
        }
        for (int i = 0; i < components.size(); i++) {
            components.get(i).write(access.get(value, i), out);
        }
        out.writeEndObject();
    }

    @Override
    public @Nullable T diagnose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Obj object)) {
            reportType(node, JsonType.OBJECT, pointer, out);
            return null;
        }
        long before = out.count();
        boolean wordFits = diagnoseWord(object, pointer, out);
        @Nullable Object[] values = new @Nullable Object[components.size()];
        diagnoseMembers(object, pointer, values, out);
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            ComponentShape component = components.get(i);
            if (object.first(component.jsonName()) == null) {
                values[i] = component.valueOfAbsence();
                reportMissing(component, object, pointer, out);
            } else if (values[i] == null) {
                // Its problem may have been reported before, when the tree was made.
                complete = false;
            }
        }
        if (wordFits && complete && out.count() == before) {
            T value = tryCreate(values);
            if (value != null) {
                return value;
            }
            String type = access.type().getSimpleName();
            out.add(Problem.of(JsonFindings.BAD_PARTS, pointer, object.offset())
                    .with("type", type)
                    .with("rule", Finding.labelOf("TypeRule." + type)));
            return null;
        }
        remember(values, pointer, out);
        return null;
    }

    /** Entities take everything, but values of several parts, such as a layout of codes, may refuse a combination. */
    private @Nullable T tryCreate(@Nullable Object[] values) {
        try {
            return access.create(values);
        } catch (IllegalArgumentException partsDoNotFit) {
            return null;
        }
    }

    private boolean diagnoseWord(Node.Obj object, String pointer, Diagnosis out) {
        if (discriminator == null || word == null) {
            return true;
        }
        Node stood = object.first(discriminator);
        if (stood instanceof Node.Text text && text.value().equals(word)) {
            return true;
        }
        String place = Location.child(pointer, discriminator);
        if (stood == null) {
            out.add(Problem.of(JsonFindings.MISSING_PROPERTY, place, object.offset())
                    .with("property", discriminator));
        } else if (stood instanceof Node.Text) {
            out.add(WordShape.unknown(List.of(word), place, stood.offset()));
        } else {
            reportType(stood, JsonType.STRING, place, out);
        }
        return false;
    }

    private void diagnoseMembers(Node.Obj object, String pointer, @Nullable Object[] values, Diagnosis out) {
        List<String> seen = new ArrayList<>();
        for (Node.Member member : object.members()) {
            Integer index = indexByName.get(member.name());
            if (member.name().equals(discriminator) || seen.contains(member.name())) {
                // The word was looked at before; a repeated name was reported when the tree was made.
                continue;
            }
            if (index == null) {
                out.add(Problem.of(
                                JsonFindings.UNKNOWN_PROPERTY, Names.child(pointer, member.name()), member.nameOffset())
                        .with("allowed", String.join(", ", indexByName.keySet())));
                out.addUnknown(pointer, member);
                continue;
            }
            seen.add(member.name());
            ComponentShape component = components.get(index);
            values[index] = component.diagnose(member.value(), Location.child(pointer, member.name()), out);
        }
    }

    private static void reportMissing(ComponentShape component, Node.Obj object, String pointer, Diagnosis out) {
        if (component.isRequired()) {
            out.add(Problem.of(
                            JsonFindings.MISSING_PROPERTY,
                            Location.child(pointer, component.jsonName()),
                            object.offset())
                    .with("property", component.jsonName()));
        }
    }

    /** Finds the value of a property; null if it is absent, or no component is called so. */
    @Nullable
    Object find(T value, String jsonName) {
        Integer index = indexByName.get(jsonName);
        return index == null ? null : access.get(value, index);
    }

    /** Takes a whole record apart, for when something is wrong with its text although it could be built. */
    List<Diagnosis.BuiltValue> partsOf(T value) {
        List<Diagnosis.BuiltValue> parts = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            Object part = access.get(value, i);
            if (part != null) {
                ComponentShape component = components.get(i);
                parts.add(new Diagnosis.BuiltValue(
                        access.type(), component.name(), part, Location.child("", component.jsonName())));
            }
        }
        return parts;
    }

    /** Keeps what could be built, so that its constraints are checked although the record could not be. */
    private void remember(@Nullable Object[] values, String pointer, Diagnosis out) {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                ComponentShape component = components.get(i);
                out.addBuilt(new Diagnosis.BuiltValue(
                        access.type(), component.name(), value, Location.child(pointer, component.jsonName())));
            }
        }
    }

    Class<T> type() {
        return access.type();
    }

    /** Returns the member that tells this record from others, or null if there are no others. */
    @Nullable
    String discriminator() {
        return discriminator;
    }
}
