package org.jiceng.request;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * How urgent a request is.
 *
 * <p>No source fixes the levels: they only say that requests are dispatched by category, level and territory. The
 * standard words follow what local time limits of the 12345 practice tell apart, and are an addition.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:night-patrol}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record RequestUrgency(String word) implements Word, Comparable<RequestUrgency> {

    private static final List<String> STANDARD = List.of("emergency", "urgent", "general", "complex");

    /** Life, health or the supply of a home is at stake. */
    public static final RequestUrgency EMERGENCY = new RequestUrgency("emergency");

    /** It must not wait for its turn. */
    public static final RequestUrgency URGENT = new RequestUrgency("urgent");

    /** It takes its turn. */
    public static final RequestUrgency GENERAL = new RequestUrgency("general");

    /** It needs several bodies or much time. */
    public static final RequestUrgency COMPLEX = new RequestUrgency("complex");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public RequestUrgency {
        LocalWords.require(word, STANDARD, "RequestUrgency");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static RequestUrgency of(String word) {
        return new RequestUrgency(word);
    }

    /**
     * Checks whether {@link #of} accepts a text.
     *
     * @param text any text
     * @return true exactly when {@link #of} accepts it
     */
    public static boolean isValid(String text) {
        return LocalWords.isAllowed(text, STANDARD);
    }

    /**
     * Returns the standard list.
     *
     * @return all words that the library knows, in a stable order
     */
    public static List<RequestUrgency> standard() {
        return List.of(EMERGENCY, URGENT, GENERAL, COMPLEX);
    }

    @Override
    public int compareTo(RequestUrgency other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
