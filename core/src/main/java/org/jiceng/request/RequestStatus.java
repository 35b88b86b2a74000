package org.jiceng.request;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The state that a request is in, such as {@code dispatched}.
 *
 * <p>The standard words belong to the one lifecycle onto which the workflows of the sources are laid.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:night-patrol}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record RequestStatus(String word) implements Word, Comparable<RequestStatus> {

    private static final List<String> STANDARD = List.of(
            "new",
            "discovered",
            "reported",
            "accepted",
            "not-accepted",
            "merged",
            "dispatched",
            "returned",
            "claimed",
            "in-progress",
            "escalated",
            "transferred",
            "deferred",
            "suspended",
            "resolved",
            "confirmed",
            "disputed",
            "fed-back",
            "rated",
            "closed",
            "reopened",
            "withdrawn");

    /** Nothing has happened yet. */
    public static final RequestStatus NEW = new RequestStatus("new");

    /** Somebody found the matter. */
    public static final RequestStatus DISCOVERED = new RequestStatus("discovered");

    /** The matter was reported, ordered or published. */
    public static final RequestStatus REPORTED = new RequestStatus("reported");

    /** The intake took it in. */
    public static final RequestStatus ACCEPTED = new RequestStatus("accepted");

    /** The intake did not take it in. */
    public static final RequestStatus NOT_ACCEPTED = new RequestStatus("not-accepted");

    /** It goes on as a part of another request. */
    public static final RequestStatus MERGED = new RequestStatus("merged");

    /** It was given to a body. */
    public static final RequestStatus DISPATCHED = new RequestStatus("dispatched");

    /** The body gave it back. */
    public static final RequestStatus RETURNED = new RequestStatus("returned");

    /** Somebody took it on. */
    public static final RequestStatus CLAIMED = new RequestStatus("claimed");

    /** Somebody is at work on it. */
    public static final RequestStatus IN_PROGRESS = new RequestStatus("in-progress");

    /** It went to a higher tier. */
    public static final RequestStatus ESCALATED = new RequestStatus("escalated");

    /** It went to another body or alliance. */
    public static final RequestStatus TRANSFERRED = new RequestStatus("transferred");

    /** It cannot be solved now, was explained, and stands on the list for joint discussion. */
    public static final RequestStatus DEFERRED = new RequestStatus("deferred");

    /** It rests. */
    public static final RequestStatus SUSPENDED = new RequestStatus("suspended");

    /** The work is done. */
    public static final RequestStatus RESOLVED = new RequestStatus("resolved");

    /** The outcome was confirmed. */
    public static final RequestStatus CONFIRMED = new RequestStatus("confirmed");

    /** The outcome was disputed. */
    public static final RequestStatus DISPUTED = new RequestStatus("disputed");

    /** The requester was told. */
    public static final RequestStatus FED_BACK = new RequestStatus("fed-back");

    /** It was rated. */
    public static final RequestStatus RATED = new RequestStatus("rated");

    /** It was closed. */
    public static final RequestStatus CLOSED = new RequestStatus("closed");

    /** It was taken up again. */
    public static final RequestStatus REOPENED = new RequestStatus("reopened");

    /** The requester took it back. */
    public static final RequestStatus WITHDRAWN = new RequestStatus("withdrawn");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public RequestStatus {
        LocalWords.require(word, STANDARD, "RequestStatus");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static RequestStatus of(String word) {
        return new RequestStatus(word);
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
    public static List<RequestStatus> standard() {
        return List.of(
                NEW,
                DISCOVERED,
                REPORTED,
                ACCEPTED,
                NOT_ACCEPTED,
                MERGED,
                DISPATCHED,
                RETURNED,
                CLAIMED,
                IN_PROGRESS,
                ESCALATED,
                TRANSFERRED,
                DEFERRED,
                SUSPENDED,
                RESOLVED,
                CONFIRMED,
                DISPUTED,
                FED_BACK,
                RATED,
                CLOSED,
                REOPENED,
                WITHDRAWN);
    }

    @Override
    public int compareTo(RequestStatus other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
