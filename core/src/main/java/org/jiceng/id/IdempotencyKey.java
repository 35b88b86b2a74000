package org.jiceng.id;

import org.jiceng.text.TextForm;

/**
 * The key by which a system that sends an entry twice says that it is one and the same, such as {@code k-7f3a}.
 *
 * <p>Keys are compared by their characters and sort by them. {@link #toString} gives the text back.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
 */
@TextForm(pattern = IdText.PATTERN)
public record IdempotencyKey(String value) implements Comparable<IdempotencyKey> {

    /**
     * Creates a key from its text.
     *
     * @throws IllegalArgumentException if the text is empty, longer than 64 characters, or has other characters
     */
    public IdempotencyKey {
        IdText.require(value, "IdempotencyKey");
    }

    /**
     * Obtains a key from its text.
     *
     * @param text 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
     * @return the key
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static IdempotencyKey of(String text) {
        return new IdempotencyKey(text);
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
    public int compareTo(IdempotencyKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
