package org.jiceng.id;

import org.jiceng.text.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a member, such as {@code m-000123}: opaque, given by the system that keeps the record.
 *
 * <p>It stands for a person, so it is protected: {@link #toString} hides it and {@link #reveal} is the only way out.
 * Some systems use a citizen number or a mobile number as the id of a person; the type cannot know that, and a dataset
 * rule reports it.
 */
@TextForm(pattern = IdText.PATTERN)
public final class MemberId implements Comparable<MemberId> {

    private final String value;

    private MemberId(String value) {
        this.value = IdText.require(value, "MemberId");
    }

    /**
     * Obtains an id from its text.
     *
     * @param text 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the text is not of that form; the message does not repeat the text
     */
    public static MemberId of(String text) {
        return new MemberId(text);
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

    /**
     * Returns the protected text, for storing and comparing; never for a log or a message.
     *
     * @return the text that {@link #of} accepts
     */
    public String reveal() {
        return value;
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemberId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns {@code MemberId[***]}, whatever the id is.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "MemberId[***]";
    }
}
