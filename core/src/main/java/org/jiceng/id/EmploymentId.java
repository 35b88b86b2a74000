package org.jiceng.id;

import org.jiceng.text.TextForm;

/**
 * The identity of an employment, such as {@code emp-0007}: opaque, given by the system that keeps the record.
 *
 * <p>Ids are compared by their characters and sort by them. {@link #toString} gives the text back.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
 */
@TextForm(pattern = IdText.PATTERN)
public record EmploymentId(String value) implements Comparable<EmploymentId> {

    /**
     * Creates an id from its text.
     *
     * @throws IllegalArgumentException if the text is empty, longer than 64 characters, or has other characters
     */
    public EmploymentId {
        IdText.require(value, "EmploymentId");
    }

    /**
     * Obtains an id from its text.
     *
     * @param text 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static EmploymentId of(String text) {
        return new EmploymentId(text);
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
    public int compareTo(EmploymentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
