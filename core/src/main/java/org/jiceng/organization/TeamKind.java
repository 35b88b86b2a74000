package org.jiceng.organization;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The kind of a team, such as {@code volunteer}.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:area-governance-group}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record TeamKind(String word) implements Word, Comparable<TeamKind> {

    private static final List<String> STANDARD = List.of(
            "volunteer",
            "red-waiter",
            "steward",
            "squadron",
            "enforcement",
            "work-team",
            "safety-officers",
            "commando",
            "grid-workers",
            "professionals");

    /** Volunteers. */
    public static final TeamKind VOLUNTEER = new TeamKind("volunteer");

    /** Party members who help within their building. */
    public static final TeamKind RED_WAITER = new TeamKind("red-waiter");

    /** Stewards who look after small problems. */
    public static final TeamKind STEWARD = new TeamKind("steward");

    /** A squadron for comprehensive governance in a community. */
    public static final TeamKind SQUADRON = new TeamKind("squadron");

    /** A team that enforces administrative law. */
    public static final TeamKind ENFORCEMENT = new TeamKind("enforcement");

    /** A work team that was sent to a community. */
    public static final TeamKind WORK_TEAM = new TeamKind("work-team");

    /** People who patrol, report and mediate on the spot. */
    public static final TeamKind SAFETY_OFFICERS = new TeamKind("safety-officers");

    /** A team for emergencies and special tasks. */
    public static final TeamKind COMMANDO = new TeamKind("commando");

    /** Grid workers, full-time or part-time. */
    public static final TeamKind GRID_WORKERS = new TeamKind("grid-workers");

    /** Social workers, lawyers and others who act by profession. */
    public static final TeamKind PROFESSIONALS = new TeamKind("professionals");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public TeamKind {
        LocalWords.require(word, STANDARD, "TeamKind");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static TeamKind of(String word) {
        return new TeamKind(word);
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
    public static List<TeamKind> standard() {
        return List.of(
                VOLUNTEER,
                RED_WAITER,
                STEWARD,
                SQUADRON,
                ENFORCEMENT,
                WORK_TEAM,
                SAFETY_OFFICERS,
                COMMANDO,
                GRID_WORKERS,
                PROFESSIONALS);
    }

    @Override
    public int compareTo(TeamKind other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
