package org.jiceng.request;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The part that somebody plays in a step of a workflow.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:night-patrol}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record ActorRole(String word) implements Word, Comparable<ActorRole> {

    private static final List<String> STANDARD =
            List.of("requester", "finder", "intake", "dispatcher", "handler", "supervisor", "evaluator");

    /** Who wants something: a resident, or a community that whistles or publishes. */
    public static final ActorRole REQUESTER = new ActorRole("requester");

    /** Who finds and reports: a safety officer, a grid worker. */
    public static final ActorRole FINDER = new ActorRole("finder");

    /** Who takes in: a platform, hall or centre. */
    public static final ActorRole INTAKE = new ActorRole("intake");

    /** Who gives requests to others. */
    public static final ActorRole DISPATCHER = new ActorRole("dispatcher");

    /** Who does the work. */
    public static final ActorRole HANDLER = new ActorRole("handler");

    /** Who urges and inspects. */
    public static final ActorRole SUPERVISOR = new ActorRole("supervisor");

    /** Who evaluates for the platform. */
    public static final ActorRole EVALUATOR = new ActorRole("evaluator");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public ActorRole {
        LocalWords.require(word, STANDARD, "ActorRole");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static ActorRole of(String word) {
        return new ActorRole(word);
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
    public static List<ActorRole> standard() {
        return List.of(REQUESTER, FINDER, INTAKE, DISPATCHER, HANDLER, SUPERVISOR, EVALUATOR);
    }

    @Override
    public int compareTo(ActorRole other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
