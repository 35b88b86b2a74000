package org.jiceng.text;

import org.jspecify.annotations.Nullable;

/** Insists that a builder has what it needs. */
public final class Required {

    private Required() {}

    /**
     * Returns a component that a builder must have.
     *
     * @param <T> the type of the component
     * @param value what was set, or null if nothing was
     * @param name the name of the component
     * @return the value
     * @throws IllegalStateException if nothing was set
     */
    public static <T> T set(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("Not set: " + name);
        }
        return value;
    }
}
