package org.jiceng.code;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * What a division of village level is by default, as the band of its last three digits says.
 *
 * <p>The bands are those of the rules of the National Bureau of Statistics for the codes of statistical divisions.
 * Practice has exceptions (villagers' committees with numbers of the residents' band), so a statement about the place
 * itself goes before this default.
 */
public enum VillageKind implements Word {
    /** A residents' committee: 001 to 199. */
    RESIDENTS_COMMITTEE,
    /** A villagers' committee: 200 to 399. */
    VILLAGERS_COMMITTEE,
    /** A unit like a residents' committee: 400 to 499, except 498. */
    LIKE_RESIDENTS_COMMITTEE,
    /** A unit like a villagers' committee: 500 to 599, except 598. */
    LIKE_VILLAGERS_COMMITTEE,
    /** A virtual unit: 498 and 598. */
    VIRTUAL;

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
