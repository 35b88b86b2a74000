package org.jiceng.serialization.internal.shape;

import org.jspecify.annotations.Nullable;

/** Follows JSON Pointers through a tree. */
public final class Pointers {

    private Pointers() {}

    /**
     * Returns where the value of a pointer begins, or the innermost value around it if it is not there.
     *
     * @param tree a tree
     * @param pointer a JSON Pointer, or empty
     * @return bytes from the start of the parsed text
     */
    public static int offsetOf(Node tree, String pointer) {
        Node at = tree;
        int from = 1;
        while (from <= pointer.length()) {
            int slash = pointer.indexOf('/', from);
            int to = slash < 0 ? pointer.length() : slash;
            String name = pointer.substring(from, to).replace("~1", "/").replace("~0", "~");
            Node next = step(at, name);
            if (next == null) {
                return at.offset();
            }
            at = next;
            from = to + 1;
        }
        return at.offset();
    }

    private static @Nullable Node step(Node from, String name) {
        if (from instanceof Node.Obj object) {
            return object.first(name);
        }
        if (from instanceof Node.Arr array && !name.isEmpty() && name.length() < 10) {
            for (int i = 0; i < name.length(); i++) {
                if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                    return null;
                }
            }
            int index = Integer.parseInt(name);
            return index < array.elements().size() ? array.elements().get(index) : null;
        }
        return null;
    }
}
