package org.jiceng.request;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The name of a workflow, such as {@code appeal}.
 *
 * <p>What the standard names stand for is in {@link Workflows}.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:night-patrol}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record WorkflowName(String word) implements Word, Comparable<WorkflowName> {

    private static final List<String> STANDARD = List.of(
            "general",
            "order",
            "appeal",
            "six-firsts",
            "grid",
            "open-bid",
            "whistle",
            "micro-wish",
            "instant-answer",
            "property-loop",
            "judicial-confirmation");

    /** The union of all others, with what the 12345 closed loop adds. */
    public static final WorkflowName GENERAL = new WorkflowName("general");

    /** Residents order, the complex dispatches, a member takes on, the masses rate (W1). */
    public static final WorkflowName ORDER = new WorkflowName("order");

    /** Report, accept, resolve, confirm, feed back (W2). */
    public static final WorkflowName APPEAL = new WorkflowName("appeal");

    /** Six steps, each at the first moment (W3). */
    public static final WorkflowName SIX_FIRSTS = new WorkflowName("six-firsts");

    /** Collect, find, assign, handle together, feed back (W4). */
    public static final WorkflowName GRID = new WorkflowName("grid");

    /** Problems are published and others take them on (W5). */
    public static final WorkflowName OPEN_BID = new WorkflowName("open-bid");

    /** The community whistles, cadres report (W6). */
    public static final WorkflowName WHISTLE = new WorkflowName("whistle");

    /** A wish is collected, taken on and fulfilled (W7). */
    public static final WorkflowName MICRO_WISH = new WorkflowName("micro-wish");

    /** Raised at once, answered at once (W8). */
    public static final WorkflowName INSTANT_ANSWER = new WorkflowName("instant-answer");

    /** From the application of a resident to the rating (W11). */
    public static final WorkflowName PROPERTY_LOOP = new WorkflowName("property-loop");

    /** Online judicial confirmation of a mediated agreement (W15). */
    public static final WorkflowName JUDICIAL_CONFIRMATION = new WorkflowName("judicial-confirmation");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public WorkflowName {
        LocalWords.require(word, STANDARD, "WorkflowName");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static WorkflowName of(String word) {
        return new WorkflowName(word);
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
    public static List<WorkflowName> standard() {
        return List.of(
                GENERAL,
                ORDER,
                APPEAL,
                SIX_FIRSTS,
                GRID,
                OPEN_BID,
                WHISTLE,
                MICRO_WISH,
                INSTANT_ANSWER,
                PROPERTY_LOOP,
                JUDICIAL_CONFIRMATION);
    }

    @Override
    public int compareTo(WorkflowName other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
