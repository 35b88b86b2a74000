package org.jiceng.request;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * What happened to a request, such as {@code dispatched}.
 *
 * <p>Types that no source of the workflows describes are marked as additions; they follow the national practice of the
 * 12345 hotlines.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:night-patrol}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record RequestEventType(String word) implements Word, Comparable<RequestEventType> {

    private static final List<String> STANDARD = List.of(
            "discovered",
            "reported",
            "accepted",
            "not-accepted",
            "merged",
            "dispatched",
            "returned",
            "claimed",
            "started",
            "escalated",
            "transferred",
            "supervised",
            "extended",
            "suspended",
            "resumed",
            "deferred",
            "resolved",
            "confirmed",
            "disputed",
            "fed-back",
            "followed-up",
            "rated",
            "closed",
            "reopened",
            "withdrawn");

    /** Somebody found the matter. */
    public static final RequestEventType DISCOVERED = new RequestEventType("discovered");

    /** Somebody reported, ordered, applied or published. */
    public static final RequestEventType REPORTED = new RequestEventType("reported");

    /** The intake took it in. */
    public static final RequestEventType ACCEPTED = new RequestEventType("accepted");

    /** The intake did not take it in. An addition of the 12345 closed loop. */
    public static final RequestEventType NOT_ACCEPTED = new RequestEventType("not-accepted");

    /** It became a part of another request. An addition of the 12345 closed loop. */
    public static final RequestEventType MERGED = new RequestEventType("merged");

    /** It was given to a body. */
    public static final RequestEventType DISPATCHED = new RequestEventType("dispatched");

    /** The body gave it back. An addition of the 12345 closed loop. */
    public static final RequestEventType RETURNED = new RequestEventType("returned");

    /** Somebody took it on. */
    public static final RequestEventType CLAIMED = new RequestEventType("claimed");

    /** Work on it began. */
    public static final RequestEventType STARTED = new RequestEventType("started");

    /** It was handed to a higher tier. */
    public static final RequestEventType ESCALATED = new RequestEventType("escalated");

    /** It was handed to another body or alliance. */
    public static final RequestEventType TRANSFERRED = new RequestEventType("transferred");

    /** Somebody urged those who handle it. */
    public static final RequestEventType SUPERVISED = new RequestEventType("supervised");

    /** It was given more time. An addition of the 12345 closed loop. */
    public static final RequestEventType EXTENDED = new RequestEventType("extended");

    /** Work on it was put off. An addition of the 12345 closed loop. */
    public static final RequestEventType SUSPENDED = new RequestEventType("suspended");

    /** Work on it went on. An addition of the 12345 closed loop. */
    public static final RequestEventType RESUMED = new RequestEventType("resumed");

    /** It was explained and put on the list for joint discussion; that is no resolution. */
    public static final RequestEventType DEFERRED = new RequestEventType("deferred");

    /** The work was done. */
    public static final RequestEventType RESOLVED = new RequestEventType("resolved");

    /** The outcome was confirmed. */
    public static final RequestEventType CONFIRMED = new RequestEventType("confirmed");

    /** The outcome was disputed. An addition of the 12345 closed loop. */
    public static final RequestEventType DISPUTED = new RequestEventType("disputed");

    /** The requester was told. */
    public static final RequestEventType FED_BACK = new RequestEventType("fed-back");

    /** The requester was asked how it went. An addition of the 12345 closed loop. */
    public static final RequestEventType FOLLOWED_UP = new RequestEventType("followed-up");

    /** It was rated. */
    public static final RequestEventType RATED = new RequestEventType("rated");

    /** It was closed. */
    public static final RequestEventType CLOSED = new RequestEventType("closed");

    /** It was taken up again. An addition of the 12345 closed loop. */
    public static final RequestEventType REOPENED = new RequestEventType("reopened");

    /** The requester took it back. An addition of the 12345 closed loop. */
    public static final RequestEventType WITHDRAWN = new RequestEventType("withdrawn");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public RequestEventType {
        LocalWords.require(word, STANDARD, "RequestEventType");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static RequestEventType of(String word) {
        return new RequestEventType(word);
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
    public static List<RequestEventType> standard() {
        return List.of(
                DISCOVERED,
                REPORTED,
                ACCEPTED,
                NOT_ACCEPTED,
                MERGED,
                DISPATCHED,
                RETURNED,
                CLAIMED,
                STARTED,
                ESCALATED,
                TRANSFERRED,
                SUPERVISED,
                EXTENDED,
                SUSPENDED,
                RESUMED,
                DEFERRED,
                RESOLVED,
                CONFIRMED,
                DISPUTED,
                FED_BACK,
                FOLLOWED_UP,
                RATED,
                CLOSED,
                REOPENED,
                WITHDRAWN);
    }

    @Override
    public int compareTo(RequestEventType other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
