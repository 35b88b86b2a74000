package org.jiceng.id;

import java.util.Locale;
import java.util.Optional;
import org.jiceng.text.Word;

/** The kind of a record, such as {@code grid}: the word that tells the records of a dataset apart. */
public enum RecordKind implements Word {
    /** An administrative division, from the province down to the community or village. */
    DIVISION,
    /** A body that acts: a Party organization, a residents' committee, a company, a team. */
    ORGANIZATION,
    /** A grid: the smallest unit into which a system of governance divides a community. */
    GRID,
    /** A service request: what somebody wants of those who serve a place. */
    SERVICE_REQUEST;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Finds the kind by its word.
     *
     * @param word any text
     * @return the kind, or empty if no kind has this word
     */
    public static Optional<RecordKind> find(String word) {
        for (RecordKind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
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
