package org.jiceng.profile;

import org.jiceng.text.LocalWords;
import org.jiceng.text.TextForm;

/**
 * A word that a place adds to an open list, such as {@code guangming:area-governance-group}.
 *
 * @param value the name of the place or system, a colon, and the word, together at most 64 characters
 */
@TextForm(pattern = LocalWord.PATTERN, maxLength = LocalWords.MAX_LENGTH)
public record LocalWord(String value) implements Comparable<LocalWord> {

    static final String PATTERN = LocalWords.PATTERN;

    /**
     * Creates a word.
     *
     * @throws IllegalArgumentException if the text is not a word with a namespace
     */
    public LocalWord {
        if (!LocalWords.isLocal(value)) {
            throw new IllegalArgumentException("LocalWord must be a word with a namespace, such as place:word");
        }
    }

    /**
     * Obtains a word.
     *
     * @param text a word with a namespace
     * @return the word
     * @throws IllegalArgumentException if the text is not a word with a namespace
     */
    public static LocalWord of(String text) {
        return new LocalWord(text);
    }

    /**
     * Checks whether {@link #of} accepts a text.
     *
     * @param text any text
     * @return true exactly when {@link #of} accepts it
     */
    public static boolean isValid(String text) {
        return LocalWords.isLocal(text);
    }

    /**
     * Returns the name of the place or system.
     *
     * @return what stands before the colon
     */
    public String namespace() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public int compareTo(LocalWord other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
