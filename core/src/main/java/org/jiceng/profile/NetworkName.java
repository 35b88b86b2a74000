package org.jiceng.profile;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The name of a network template, such as {@code community-area-grid}: its tiers from top to bottom.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:network-2027}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record NetworkName(String word) implements Word, Comparable<NetworkName> {

    private static final List<String> STANDARD = List.of(
            "street-community-grid-complex-building",
            "street-community-grid-complex",
            "working-committee-community-grid",
            "community-area-grid",
            "street-community-grid-building-member",
            "street-community-grid-team",
            "community-grid-building-household",
            "street-community-grid-building",
            "community-complex-building");

    /** Street, community, grid, residential complex, building; row N1 of the sources. */
    public static final NetworkName STREET_COMMUNITY_GRID_COMPLEX_BUILDING =
            new NetworkName("street-community-grid-complex-building");

    /** Street, community, grid, residential complex; row N7, the default. */
    public static final NetworkName STREET_COMMUNITY_GRID_COMPLEX = new NetworkName("street-community-grid-complex");

    /** A working committee for several communities, community, grid; row N8. */
    public static final NetworkName WORKING_COMMITTEE_COMMUNITY_GRID =
            new NetworkName("working-committee-community-grid");

    /** Community, area, grid; row N10. */
    public static final NetworkName COMMUNITY_AREA_GRID = new NetworkName("community-area-grid");

    /** Street, community, grid, building, Party member; row N11. */
    public static final NetworkName STREET_COMMUNITY_GRID_BUILDING_MEMBER =
            new NetworkName("street-community-grid-building-member");

    /** Street, community, grid, team; row N13. */
    public static final NetworkName STREET_COMMUNITY_GRID_TEAM = new NetworkName("street-community-grid-team");

    /** Community, grid, building, hub household; row N14. */
    public static final NetworkName COMMUNITY_GRID_BUILDING_HOUSEHOLD =
            new NetworkName("community-grid-building-household");

    /** Street or township, community, grid, building; row N16. */
    public static final NetworkName STREET_COMMUNITY_GRID_BUILDING = new NetworkName("street-community-grid-building");

    /** Community, residential complex, then grid, building or household; row N17. */
    public static final NetworkName COMMUNITY_COMPLEX_BUILDING = new NetworkName("community-complex-building");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public NetworkName {
        LocalWords.require(word, STANDARD, "NetworkName");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static NetworkName of(String word) {
        return new NetworkName(word);
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
    public static List<NetworkName> standard() {
        return List.of(
                STREET_COMMUNITY_GRID_COMPLEX_BUILDING,
                STREET_COMMUNITY_GRID_COMPLEX,
                WORKING_COMMITTEE_COMMUNITY_GRID,
                COMMUNITY_AREA_GRID,
                STREET_COMMUNITY_GRID_BUILDING_MEMBER,
                STREET_COMMUNITY_GRID_TEAM,
                COMMUNITY_GRID_BUILDING_HOUSEHOLD,
                STREET_COMMUNITY_GRID_BUILDING,
                COMMUNITY_COMPLEX_BUILDING);
    }

    @Override
    public int compareTo(NetworkName other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
