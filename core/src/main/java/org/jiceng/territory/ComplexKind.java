package org.jiceng.territory;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The kind of a residential complex, such as {@code old}: what its care is shaped by.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code binzhou:courtyard}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record ComplexKind(String word) implements Word, Comparable<ComplexKind> {

    private static final List<String> STANDARD =
            List.of("new", "built", "old", "no-property", "lane", "resettlement", "urban-village");

    /** A new complex of dwellings. */
    public static final ComplexKind NEW = new ComplexKind("new");

    /** A complex that is built and lived in, where the source says no more. */
    public static final ComplexKind BUILT = new ComplexKind("built");

    /** An old complex. */
    public static final ComplexKind OLD = new ComplexKind("old");

    /** A complex without property service. */
    public static final ComplexKind NO_PROPERTY = new ComplexKind("no-property");

    /** Lanes and alleys. */
    public static final ComplexKind LANE = new ComplexKind("lane");

    /** A resettlement area. */
    public static final ComplexKind RESETTLEMENT = new ComplexKind("resettlement");

    /** A village in the middle of a city, before or in its renewal. */
    public static final ComplexKind URBAN_VILLAGE = new ComplexKind("urban-village");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public ComplexKind {
        LocalWords.require(word, STANDARD, "ComplexKind");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static ComplexKind of(String word) {
        return new ComplexKind(word);
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
    public static List<ComplexKind> standard() {
        return List.of(NEW, BUILT, OLD, NO_PROPERTY, LANE, RESETTLEMENT, URBAN_VILLAGE);
    }

    @Override
    public int compareTo(ComplexKind other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
