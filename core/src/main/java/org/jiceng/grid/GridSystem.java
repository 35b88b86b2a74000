package org.jiceng.grid;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The system that a grid belongs to; several systems may divide one territory, each for itself.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:red-waiter}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record GridSystem(String word) implements Word, Comparable<GridSystem> {

    private static final List<String> STANDARD =
            List.of("unified", "party", "governance", "epidemic", "urban-management");

    /** All departments share one division into grids. */
    public static final GridSystem UNIFIED = new GridSystem("unified");

    /** The division that Party organizations follow. */
    public static final GridSystem PARTY = new GridSystem("party");

    /** The division that governance and enforcement follow. */
    public static final GridSystem GOVERNANCE = new GridSystem("governance");

    /** The division that epidemic control follows. */
    public static final GridSystem EPIDEMIC = new GridSystem("epidemic");

    /** The division that urban management follows. */
    public static final GridSystem URBAN_MANAGEMENT = new GridSystem("urban-management");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public GridSystem {
        LocalWords.require(word, STANDARD, "GridSystem");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static GridSystem of(String word) {
        return new GridSystem(word);
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
    public static List<GridSystem> standard() {
        return List.of(UNIFIED, PARTY, GOVERNANCE, EPIDEMIC, URBAN_MANAGEMENT);
    }

    @Override
    public int compareTo(GridSystem other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
