package org.jiceng.finding;

import java.util.Locale;
import org.jiceng.text.Word;

/** How grave a finding is, from the gravest to the lightest. */
public enum Severity implements Word {
    /** Reading could not go on: what follows this place was not checked. */
    FATAL,
    /** Something that must hold does not. */
    ERROR,
    /** Something that should hold does not. */
    WARNING,
    /** Something worth knowing. */
    INFO;

    private final String word = name().toLowerCase(Locale.ROOT);

    /**
     * Obtains a severity from its word.
     *
     * @param word one of {@code fatal}, {@code error}, {@code warning}, {@code info}
     * @return the severity
     * @throws IllegalArgumentException if the word is another
     */
    public static Severity of(String word) {
        for (Severity each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Severity must be one of fatal, error, warning, info, but was: " + word);
    }

    /**
     * Checks whether this severity is as grave as another, or graver.
     *
     * @param other the severity to compare with
     * @return true for {@code ERROR.isAtLeast(WARNING)}
     */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
