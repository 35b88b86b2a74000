package org.jiceng.extension;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.text.LocalWords;
import org.jspecify.annotations.Nullable;

/**
 * The values that a place added to a record, by key.
 *
 * <p>A key carries the name of the place or system before a colon, such as {@code guangming:office-phone}. What such a
 * value means, the library cannot know; so it is treated as sensitive, and {@link #toString} shows how many there are
 * and nothing else. Immutable; keys are sorted.
 */
public final class Extensions {

    /** No extensions. */
    public static final Extensions NONE = new Extensions(new TreeMap<>());

    /** The most keys that a record may have. */
    public static final int MAX_KEYS = 100;

    private final SortedMap<String, ExtensionValue> values;

    private Extensions(SortedMap<String, ExtensionValue> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /**
     * Obtains extensions from a map.
     *
     * @param values the values by key
     * @return the extensions, {@link #NONE} for an empty map
     * @throws IllegalArgumentException if a key has no namespace, or there are more than {@link #MAX_KEYS}
     */
    public static Extensions of(Map<String, ExtensionValue> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        if (values.size() > MAX_KEYS) {
            throw new IllegalArgumentException("A record must have at most " + MAX_KEYS + " extensions");
        }
        SortedMap<String, ExtensionValue> copy = new TreeMap<>();
        values.forEach((key, value) -> {
            if (!isKey(key)) {
                throw new IllegalArgumentException("The key of an extension must be a word with a namespace");
            }
            copy.put(key, Objects.requireNonNull(value, "value"));
        });
        return new Extensions(copy);
    }

    /**
     * Checks whether a text may be the key of an extension.
     *
     * @param text any text
     * @return true for texts such as {@code guangming:office-phone}
     */
    public static boolean isKey(String text) {
        return LocalWords.isLocal(text);
    }

    /**
     * Returns these extensions with one more, or with another value for a key.
     *
     * @param key a key with a namespace
     * @param value the value
     * @return a copy
     * @throws IllegalArgumentException if the key has no namespace, or there would be too many
     */
    public Extensions with(String key, ExtensionValue value) {
        SortedMap<String, ExtensionValue> more = new TreeMap<>(values);
        more.put(key, value);
        return of(more);
    }

    /**
     * Finds the value of a key.
     *
     * @param key any text
     * @return the value, or empty if the key is not there
     */
    public Optional<ExtensionValue> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * Returns all values by key.
     *
     * @return an unmodifiable map, sorted by key
     */
    public SortedMap<String, ExtensionValue> values() {
        return values;
    }

    /**
     * Checks whether there are none.
     *
     * @return true for {@link #NONE}
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /**
     * Returns how many there are, and nothing of what they say.
     *
     * @return such as {@code Extensions[2]}
     */
    @Override
    public String toString() {
        return "Extensions[" + values.size() + "]";
    }
}
