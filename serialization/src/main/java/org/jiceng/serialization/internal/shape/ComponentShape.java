package org.jiceng.serialization.internal.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How one component of a record stands in JSON. */
public final class ComponentShape {

    private final String name;
    private final String jsonName;
    private final boolean nullable;
    private final Shape<Object> shape;

    @SuppressWarnings("unchecked") // the values come from the component that the shape was made for
    ComponentShape(String name, String jsonName, boolean nullable, Shape<?> shape) {
        this.name = name;
        this.jsonName = jsonName;
        this.nullable = nullable;
        this.shape = (Shape<Object>) shape;
    }

    /**
     * Returns the name of the component in Java.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the name of the property in JSON.
     *
     * @return the name
     */
    public String jsonName() {
        return jsonName;
    }

    /**
     * Returns how the value stands in JSON.
     *
     * @return the shape
     */
    public Shape<?> shape() {
        return shape;
    }

    /**
     * Checks whether the property must be there.
     *
     * @return false for what may be null or empty
     */
    public boolean isRequired() {
        return !nullable && valueOfAbsence() == null;
    }

    @Nullable
    Object valueOfAbsence() {
        return nullable ? null : shape.valueOfAbsence();
    }

    Object read(JsonParser parser) {
        try {
            return shape.read(parser);
        } catch (Refusal inside) {
            throw inside.under(jsonName);
        }
    }

    @Nullable
    Object diagnose(Node node, String pointer, Diagnosis out) {
        return shape.diagnose(node, pointer, out);
    }

    void write(@Nullable Object value, JsonGenerator out) {
        if (value != null && !shape.isAbsence(value)) {
            out.writeName(jsonName);
            shape.write(value, out);
        }
    }
}
