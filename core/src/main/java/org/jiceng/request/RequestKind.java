package org.jiceng.request;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The kind of a request, such as {@code appeal} or {@code micro-wish}: what somebody wants of those who serve the
 * place.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:night-patrol}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record RequestKind(String word) implements Word, Comparable<RequestKind> {

    private static final List<String> STANDARD = List.of(
            "appeal",
            "order",
            "dispute",
            "hazard",
            "micro-wish",
            "property",
            "micro-matter",
            "governance-challenge",
            "whistle");

    /** Somebody reports a trouble or asks for help. */
    public static final RequestKind APPEAL = new RequestKind("appeal");

    /** A resident orders a service. */
    public static final RequestKind ORDER = new RequestKind("order");

    /** A dispute that is to be mediated; it carries a case reference and no narrative. */
    public static final RequestKind DISPUTE = new RequestKind("dispute");

    /** A danger that somebody found. */
    public static final RequestKind HAZARD = new RequestKind("hazard");

    /** A small wish that a member may fulfil. */
    public static final RequestKind MICRO_WISH = new RequestKind("micro-wish");

    /** A matter of property management. */
    public static final RequestKind PROPERTY = new RequestKind("property");

    /** A small practical matter of the people that the community carries out. */
    public static final RequestKind MICRO_MATTER = new RequestKind("micro-matter");

    /** A hard problem that is published for others to take on. */
    public static final RequestKind GOVERNANCE_CHALLENGE = new RequestKind("governance-challenge");

    /** A community calls those who must come. */
    public static final RequestKind WHISTLE = new RequestKind("whistle");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public RequestKind {
        LocalWords.require(word, STANDARD, "RequestKind");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static RequestKind of(String word) {
        return new RequestKind(word);
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
    public static List<RequestKind> standard() {
        return List.of(
                APPEAL, ORDER, DISPUTE, HAZARD, MICRO_WISH, PROPERTY, MICRO_MATTER, GOVERNANCE_CHALLENGE, WHISTLE);
    }

    @Override
    public int compareTo(RequestKind other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
