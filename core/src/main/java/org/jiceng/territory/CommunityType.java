package org.jiceng.territory;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The type of a community, such as {@code gated-complex}: what its work is shaped by.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:red-waiter}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record CommunityType(String word) implements Word, Comparable<CommunityType> {

    private static final List<String> STANDARD = List.of(
            "open-complex", "gated-complex", "village-converted", "urban-rural-fringe", "county-town", "relocation");

    /** Residential complexes without walls. */
    public static final CommunityType OPEN_COMPLEX = new CommunityType("open-complex");

    /** Residential complexes with gates. */
    public static final CommunityType GATED_COMPLEX = new CommunityType("gated-complex");

    /** A village that became a community. */
    public static final CommunityType VILLAGE_CONVERTED = new CommunityType("village-converted");

    /** Where the city meets the country. */
    public static final CommunityType URBAN_RURAL_FRINGE = new CommunityType("urban-rural-fringe");

    /** An urban community of a county town. */
    public static final CommunityType COUNTY_TOWN = new CommunityType("county-town");

    /** Built for people who were moved from elsewhere. */
    public static final CommunityType RELOCATION = new CommunityType("relocation");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public CommunityType {
        LocalWords.require(word, STANDARD, "CommunityType");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static CommunityType of(String word) {
        return new CommunityType(word);
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
    public static List<CommunityType> standard() {
        return List.of(OPEN_COMPLEX, GATED_COMPLEX, VILLAGE_CONVERTED, URBAN_RURAL_FRINGE, COUNTY_TOWN, RELOCATION);
    }

    @Override
    public int compareTo(CommunityType other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
