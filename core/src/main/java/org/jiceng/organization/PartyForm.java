package org.jiceng.organization;

import java.util.Locale;
import org.jiceng.text.Word;

/** The form of a Party organization; independent of the tier of territory where it stands. */
public enum PartyForm implements Word {
    /** A working committee, the organ of a higher committee. */
    WORKING_COMMITTEE,
    /** A committee. */
    COMMITTEE,
    /** A general branch. */
    GENERAL_BRANCH,
    /** A branch. */
    BRANCH,
    /** A branch of members of several units. */
    JOINT_BRANCH,
    /** A group. */
    GROUP,
    /** A household of a member that links its neighbours. */
    HUB_HOUSEHOLD;

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
