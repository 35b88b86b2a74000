package org.jiceng.validation.score;

import java.util.Locale;
import org.jiceng.finding.ExpectedFinding;

/** What a finding must have in common with an expected one to be a hit. */
public enum ScoreMatch {
    /** Code and place: what a checker with the codes of this library is measured by. */
    CODE_AND_PLACE(true, true),
    /** Code and record, wherever in the record. */
    CODE_AND_RECORD(true, false),
    /** The place alone, for a checker with codes of its own; several findings at one place count as one. */
    PLACE(false, true),
    /** The record alone; several findings in one record count as one. */
    RECORD(false, false);

    private final boolean hasCode;
    private final boolean hasPlace;

    ScoreMatch(boolean hasCode, boolean hasPlace) {
        this.hasCode = hasCode;
        this.hasPlace = hasPlace;
    }

    boolean hasCode() {
        return hasCode;
    }

    /** Returns what two findings must have in common. */
    String key(String code, String place) {
        String where = hasPlace ? place : recordOf(place);
        return hasCode ? code + " " + where : where;
    }

    private static String recordOf(String place) {
        long record = ExpectedFinding.recordOf(place);
        if (record >= 0) {
            return "/records/" + record;
        }
        return place.startsWith(ExpectedFinding.PROFILE) ? ExpectedFinding.PROFILE : "/header";
    }

    /** Returns the word of the command line, such as {@code code-and-place}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
