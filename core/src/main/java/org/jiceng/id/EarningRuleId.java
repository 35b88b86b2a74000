package org.jiceng.id;

import org.jiceng.text.TextForm;

/**
 * The identity of a rule of a points scheme, such as {@code patrol}: opaque, given by the place that made it.
 *
 * <p>Ids are compared by their characters and sort by them. {@link #toString} gives the text back.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
 */
@TextForm(pattern = IdText.PATTERN)
public record EarningRuleId(String value) implements Comparable<EarningRuleId> {

    /**
     * Creates an id from its text.
     *
     * @throws IllegalArgumentException if the text is empty, longer than 64 characters, or has other characters
     */
    public EarningRuleId {
        IdText.require(value, "EarningRuleId");
    }

    /**
     * Obtains an id from its text.
     *
     * @param text 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
     * @return the id
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static EarningRuleId of(String text) {
        return new EarningRuleId(text);
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
    public int compareTo(EarningRuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
