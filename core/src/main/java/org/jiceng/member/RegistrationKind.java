package org.jiceng.member;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The kind of a registration (报到), such as {@code dual-check-in}.
 *
 * <p>The sources name these systems and do not define what each obliges to; the words stand for the systems only.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:red-waiter}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record RegistrationKind(String word) implements Word, Comparable<RegistrationKind> {

    private static final List<String> STANDARD = List.of(
            "dual-check-in",
            "in-service",
            "whistle-response",
            "grid-entry",
            "floating",
            "resident",
            "new-employment",
            "property-manager");

    /** A unit and its Party members check in where they are. */
    public static final RegistrationKind DUAL_CHECK_IN = new RegistrationKind("dual-check-in");

    /** A Party member in service reports at a community, to serve in a complex. */
    public static final RegistrationKind IN_SERVICE = new RegistrationKind("in-service");

    /** Cadres check in because a community called them. */
    public static final RegistrationKind WHISTLE_RESPONSE = new RegistrationKind("whistle-response");

    /** A Party member is assigned to a grid. */
    public static final RegistrationKind GRID_ENTRY = new RegistrationKind("grid-entry");

    /** A floating Party member is taken up by the organization of the place. */
    public static final RegistrationKind FLOATING = new RegistrationKind("floating");

    /** A Party member checks in where he or she lives. */
    public static final RegistrationKind RESIDENT = new RegistrationKind("resident");

    /** A courier, rider or driver checks in and is filed. */
    public static final RegistrationKind NEW_EMPLOYMENT = new RegistrationKind("new-employment");

    /** The manager of a property service project reports at the community. */
    public static final RegistrationKind PROPERTY_MANAGER = new RegistrationKind("property-manager");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public RegistrationKind {
        LocalWords.require(word, STANDARD, "RegistrationKind");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static RegistrationKind of(String word) {
        return new RegistrationKind(word);
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
    public static List<RegistrationKind> standard() {
        return List.of(
                DUAL_CHECK_IN,
                IN_SERVICE,
                WHISTLE_RESPONSE,
                GRID_ENTRY,
                FLOATING,
                RESIDENT,
                NEW_EMPLOYMENT,
                PROPERTY_MANAGER);
    }

    @Override
    public int compareTo(RegistrationKind other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
