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
    /** A residential complex with its buildings. */
    COMPLEX,
    /** A member: a person with a role. */
    MEMBER,
    /** A post: a role in a place, with its holder or vacant. */
    POST,
    /** A registration of a member at a place. */
    REGISTRATION,
    /** The employment of a community worker. */
    EMPLOYMENT,
    /** An entry of a points ledger. */
    POINTS_ENTRY,
    /** What a system states that a points account holds. */
    POINTS_BALANCE,
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

    /**
     * Checks whether every record of this kind concerns a person, so that findings name it by its position and a keyed
     * hash, and never by its id.
     *
     * @return false for what belongs to a place: divisions, organizations, grids, complexes
     */
    public boolean isPersonal() {
        return switch (this) {
            case MEMBER, POST, REGISTRATION, EMPLOYMENT, POINTS_ENTRY, POINTS_BALANCE -> true;
            case DIVISION, ORGANIZATION, GRID, COMPLEX, SERVICE_REQUEST -> false;
        };
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
