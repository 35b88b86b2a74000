package org.jiceng.grid;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The kind of a grid, such as {@code base} or {@code area}: its place and size among grids.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:red-waiter}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record GridKind(String word) implements Word, Comparable<GridKind> {

    private static final List<String> STANDARD = List.of(
            "all-element",
            "unified",
            "general-practice",
            "party",
            "base",
            "area",
            "governance",
            "epidemic",
            "enclosed-unit",
            "micro",
            "cell",
            "commercial",
            "urban",
            "complex",
            "lane",
            "residential",
            "park",
            "special");

    /** One grid for all lines of work, after several networks were merged. */
    public static final GridKind ALL_ELEMENT = new GridKind("all-element");

    /** A grid of the one network of all departments. */
    public static final GridKind UNIFIED = new GridKind("unified");

    /** A large merged grid for every kind of matter. */
    public static final GridKind GENERAL_PRACTICE = new GridKind("general-practice");

    /** A grid for Party building. */
    public static final GridKind PARTY = new GridKind("party");

    /** The lowest administrative grid. */
    public static final GridKind BASE = new GridKind("base");

    /** Several grids together. */
    public static final GridKind AREA = new GridKind("area");

    /** A grid for governance and enforcement. */
    public static final GridKind GOVERNANCE = new GridKind("governance");

    /** A grid for epidemic control. */
    public static final GridKind EPIDEMIC = new GridKind("epidemic");

    /** A unit that can be closed off for epidemic control. */
    public static final GridKind ENCLOSED_UNIT = new GridKind("enclosed-unit");

    /** A part of a grid with a heavy load. */
    public static final GridKind MICRO = new GridKind("micro");

    /** A further part of a grid in old residential complexes. */
    public static final GridKind CELL = new GridKind("cell");

    /** A commercial building, business district or market. */
    public static final GridKind COMMERCIAL = new GridKind("commercial");

    /** A grid of the urban area, where the source says no more. */
    public static final GridKind URBAN = new GridKind("urban");

    /** A grid that is a residential complex. */
    public static final GridKind COMPLEX = new GridKind("complex");

    /** A historic block of lanes. */
    public static final GridKind LANE = new GridKind("lane");

    /** A grid of dwellings. */
    public static final GridKind RESIDENTIAL = new GridKind("residential");

    /** An industrial park. */
    public static final GridKind PARK = new GridKind("park");

    /** An institution that is a grid of its own. */
    public static final GridKind SPECIAL = new GridKind("special");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public GridKind {
        LocalWords.require(word, STANDARD, "GridKind");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static GridKind of(String word) {
        return new GridKind(word);
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
    public static List<GridKind> standard() {
        return List.of(
                ALL_ELEMENT,
                UNIFIED,
                GENERAL_PRACTICE,
                PARTY,
                BASE,
                AREA,
                GOVERNANCE,
                EPIDEMIC,
                ENCLOSED_UNIT,
                MICRO,
                CELL,
                COMMERCIAL,
                URBAN,
                COMPLEX,
                LANE,
                RESIDENTIAL,
                PARK,
                SPECIAL);
    }

    @Override
    public int compareTo(GridKind other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
