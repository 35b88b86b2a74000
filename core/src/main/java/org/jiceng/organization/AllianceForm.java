package org.jiceng.organization;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * The form of an alliance, such as {@code joint-conference}.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:round-table}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record AllianceForm(String word) implements Word, Comparable<AllianceForm> {

    private static final List<String> STANDARD = List.of(
            "joint-conference",
            "party-building-alliance",
            "promotion-association",
            "service-alliance",
            "volunteer-alliance",
            "property-alliance");

    /** A conference that meets regularly, with a list of member units and their duties. */
    public static final AllianceForm JOINT_CONFERENCE = new AllianceForm("joint-conference");

    /** An alliance of Party organizations for Party building. */
    public static final AllianceForm PARTY_BUILDING_ALLIANCE = new AllianceForm("party-building-alliance");

    /** An association that promotes Party building in an area. */
    public static final AllianceForm PROMOTION_ASSOCIATION = new AllianceForm("promotion-association");

    /** An alliance that offers services together. */
    public static final AllianceForm SERVICE_ALLIANCE = new AllianceForm("service-alliance");

    /** An alliance of volunteer teams. */
    public static final AllianceForm VOLUNTEER_ALLIANCE = new AllianceForm("volunteer-alliance");

    /** An alliance of community, owners and property company. */
    public static final AllianceForm PROPERTY_ALLIANCE = new AllianceForm("property-alliance");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public AllianceForm {
        LocalWords.require(word, STANDARD, "AllianceForm");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static AllianceForm of(String word) {
        return new AllianceForm(word);
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
    public static List<AllianceForm> standard() {
        return List.of(
                JOINT_CONFERENCE,
                PARTY_BUILDING_ALLIANCE,
                PROMOTION_ASSOCIATION,
                SERVICE_ALLIANCE,
                VOLUNTEER_ALLIANCE,
                PROPERTY_ALLIANCE);
    }

    @Override
    public int compareTo(AllianceForm other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
