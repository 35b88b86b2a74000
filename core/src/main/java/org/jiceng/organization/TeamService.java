package org.jiceng.organization;

import java.util.List;
import org.jiceng.text.LocalWords;
import org.jiceng.text.Word;

/**
 * A type of service that a team offers, such as {@code legal-aid}.
 *
 * <p>The list is open: a place adds a word of its own behind its name, such as {@code guangming:psychological-support}
 * (see {@link LocalWords}). Words sort as text.
 *
 * @param word a word of the standard list, or a word with a namespace
 */
public record TeamService(String word) implements Word, Comparable<TeamService> {

    private static final List<String> STANDARD = List.of(
            "policy-publicity",
            "legal-aid",
            "public-safety",
            "health-clinic",
            "poverty-relief",
            "emergency-management",
            "elderly-and-disabled");

    /** Making policies known. */
    public static final TeamService POLICY_PUBLICITY = new TeamService("policy-publicity");

    /** Legal aid. */
    public static final TeamService LEGAL_AID = new TeamService("legal-aid");

    /** Building a safe neighbourhood. */
    public static final TeamService PUBLIC_SAFETY = new TeamService("public-safety");

    /** Free medical consultation. */
    public static final TeamService HEALTH_CLINIC = new TeamService("health-clinic");

    /** Help for people in need. */
    public static final TeamService POVERTY_RELIEF = new TeamService("poverty-relief");

    /** Help in emergencies. */
    public static final TeamService EMERGENCY_MANAGEMENT = new TeamService("emergency-management");

    /** Help for elderly and disabled people. */
    public static final TeamService ELDERLY_AND_DISABLED = new TeamService("elderly-and-disabled");

    /**
     * Creates a word of the list.
     *
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public TeamService {
        LocalWords.require(word, STANDARD, "TeamService");
    }

    /**
     * Obtains a word of the list.
     *
     * @param word a word of the standard list, or a word with a namespace
     * @return the constant, or a local word
     * @throws IllegalArgumentException if the word is neither in the standard list nor has a namespace
     */
    public static TeamService of(String word) {
        return new TeamService(word);
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
    public static List<TeamService> standard() {
        return List.of(
                POLICY_PUBLICITY,
                LEGAL_AID,
                PUBLIC_SAFETY,
                HEALTH_CLINIC,
                POVERTY_RELIEF,
                EMERGENCY_MANAGEMENT,
                ELDERLY_AND_DISABLED);
    }

    @Override
    public int compareTo(TeamService other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
