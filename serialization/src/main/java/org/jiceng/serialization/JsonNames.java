package org.jiceng.serialization;

import java.util.List;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.internal.shape.ComponentShape;
import org.jiceng.serialization.internal.shape.RecordShape;
import org.jiceng.serialization.internal.shape.Shapes;

/** How the components of records are called in JSON: as in Java, but where the name is needed to tell records apart. */
public final class JsonNames {

    private JsonNames() {}

    /**
     * Returns the name of a property.
     *
     * @param owner the record type
     * @param component the name of the component in Java
     * @return such as {@code gridKind} for the component {@code kind} of a grid; the component's own name in all other
     *     cases, and for types that are not of this library
     */
    public static String of(Class<?> owner, String component) {
        if (Shapes.find(owner) instanceof RecordShape<?> shape) {
            for (ComponentShape each : shape.components()) {
                if (each.name().equals(component)) {
                    return each.jsonName();
                }
            }
        }
        return component;
    }

    /**
     * Returns the names of the properties that records of a kind can have.
     *
     * @param kind the kind of the records
     * @return the names in their order, without {@code kind}, which tells records apart
     */
    public static List<String> ofRecord(RecordKind kind) {
        return Shapes.propertiesOf(kind);
    }
}
