package org.jiceng.serialization.internal.shape;

import org.jspecify.annotations.Nullable;

/**
 * Makes a value of a text.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
interface TextParser<T> {

    /** Returns the value, or null if the text is not one. */
    @Nullable
    T parse(String text);
}
