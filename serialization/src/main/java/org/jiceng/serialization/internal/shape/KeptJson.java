package org.jiceng.serialization.internal.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes values together with what was kept beside them. */
public final class KeptJson {

    private KeptJson() {}

    /**
     * Writes a value, and the properties that nobody knew behind the known ones of their objects.
     *
     * @param shape how the value stands
     * @param value the value
     * @param leftovers the properties
     * @param out where to write
     * @param <T> the type of the value
     */
    public static <T> void write(Shape<T> shape, T value, List<Leftover> leftovers, JsonGenerator out) {
        if (leftovers.isEmpty()) {
            shape.write(value, out);
        } else {
            NodeWriter.write(Leftover.with(NodeWriter.tree(shape, value), leftovers), out);
        }
    }

    /**
     * Writes a tree that could not be read.
     *
     * @param json the text of the tree
     * @param out where to write
     */
    public static void write(String json, JsonGenerator out) {
        NodeWriter.write(NodeWriter.tree(json), out);
    }

    /**
     * Finds the word that says what kind of record a tree is.
     *
     * @param json the text of the tree
     * @return the word, or null if there is none
     */
    public static @Nullable String kindOf(String json) {
        return NodeWriter.tree(json) instanceof Node.Obj object && object.first(Shapes.KIND) instanceof Node.Text word
                ? word.value()
                : null;
    }
}
