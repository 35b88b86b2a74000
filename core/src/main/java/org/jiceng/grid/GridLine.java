package org.jiceng.grid;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * A line of work that was merged into a grid.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:red-waiter}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record GridLine(String word) implements Word, Comparable<GridLine> {

    private static final List<String> STANDARD = List.of(
            "party-building",
            "political-legal",
            "comprehensive-governance",
            "civil-affairs",
            "urban-management",
            "petitions",
            "market-supervision",
            "health",
            "emergency-management");

    /** Party building. */
    public static final GridLine PARTY_BUILDING = new GridLine("party-building");

    /** Political and legal affairs. */
    public static final GridLine POLITICAL_LEGAL = new GridLine("political-legal");

    /** Comprehensive governance of public order. */
    public static final GridLine COMPREHENSIVE_GOVERNANCE = new GridLine("comprehensive-governance");

    /** Civil affairs. */
    public static final GridLine CIVIL_AFFAIRS = new GridLine("civil-affairs");

    /** Urban management. */
    public static final GridLine URBAN_MANAGEMENT = new GridLine("urban-management");

    /** Petitions, as a line of work; never about a person. */
    public static final GridLine PETITIONS = new GridLine("petitions");

    /** Market supervision. */
    public static final GridLine MARKET_SUPERVISION = new GridLine("market-supervision");

    /** Health. */
    public static final GridLine HEALTH = new GridLine("health");

    /** Emergency management. */
    public static final GridLine EMERGENCY_MANAGEMENT = new GridLine("emergency-management");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public GridLine {
        LocalWords.require(word, STANDARD, "GridLine");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static GridLine of(String word) {
        return new GridLine(word);
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
    public static List<GridLine> standard() {
        return List.of(
                PARTY_BUILDING,
                POLITICAL_LEGAL,
                COMPREHENSIVE_GOVERNANCE,
                CIVIL_AFFAIRS,
                URBAN_MANAGEMENT,
                PETITIONS,
                MARKET_SUPERVISION,
                HEALTH,
                EMERGENCY_MANAGEMENT);
    }

    @Override
    public int compareTo(GridLine other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
