package org.jiceng.id;

import org.jiceng.text.TextForm;

/**
 * The identity of a points scheme, such as {@code safety-officer-reward}: opaque, given by the place that made it.
 *
 * <p>Ids are compared by their characters and sort by them. {@link #toString} gives the text back.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
 */
@TextForm(pattern = IdText.PATTERN)
public record SchemeId(String value) implements Comparable<SchemeId> {

    /**
     * Creates an id from its text.
     *
     * @throws IllegalArgumentException if the text is empty, longer than 64 characters, or has other characters
     */
    public SchemeId {
        IdText.require(value, "SchemeId");
    }

    /**
     * Obtains an id from its text.
     *
     * @param text 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static SchemeId of(String text) {
        return new SchemeId(text);
    }

    /**
     * Checks whether {@link #of} accepts a text.
     *
     * @param text any text
     * @return true exactly when {@link #of} accepts it
     */
    public static boolean isValid(String text) {
        return IdText.isValid(text);
    }

    @Override
    public int compareTo(SchemeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
