package org.jiceng.id;

import org.jiceng.text.TextForm;

/**
 * The identity of a service request, such as {@code sr-2026-000123}: opaque, given by the system that keeps the record.
 *
 * <p>Ids are compared by their characters and sort by them. {@link #toString} gives the text back.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
 */
@TextForm(pattern = IdText.PATTERN)
public record RequestId(String value) implements Comparable<RequestId> {

    /**
     * Creates an id from its text.
     *
     * @throws IllegalArgumentException if the text is empty, longer than 64 characters, or has other characters
     */
    public RequestId {
        IdText.require(value, "RequestId");
    }

    /**
     * Obtains an id from its text.
     *
     * @param text 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static RequestId of(String text) {
        return new RequestId(text);
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
    public int compareTo(RequestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
