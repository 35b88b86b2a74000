package org.jiceng.territory;

import java.util.Locale;
import org.jiceng.text.Word;

/** Whether a residential complex has the owners’ committee that it should have. */
public enum OwnersCommitteeState implements Word {
    /** There is an owners’ committee in its term. */
    FORMED,
    /** The conditions for an owners’ committee hold, but there is none. */
    DUE_NOT_FORMED,
    /** There is an owners’ committee, but its term is over and another one must be elected. */
    ELECTION_DUE,
    /** The conditions for an owners’ committee do not hold yet. */
    NOT_DUE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
