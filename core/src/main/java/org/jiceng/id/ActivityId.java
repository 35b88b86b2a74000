package org.jiceng.id;

import org.jiceng.text.TextForm;

/**
 * The identity of an activity that earned points, such as {@code act-20260301}: opaque, given by the system that organizes it. No record stands for it.
 *
 * <p>Ids are compared by their characters and sort by them. {@link #toString} gives the text back.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
 */
@TextForm(pattern = IdText.PATTERN)
public record ActivityId(String value) implements Comparable<ActivityId> {

    /**
     * Creates an id from its text.
     *
     * @throws IllegalArgumentException if the text is empty, longer than 64 characters, or has other characters
     */
    public ActivityId {
        IdText.require(value, "ActivityId");
    }

    /**
     * Obtains an id from its text.
     *
     * @param text 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ActivityId of(String text) {
        return new ActivityId(text);
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
    public int compareTo(ActivityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
