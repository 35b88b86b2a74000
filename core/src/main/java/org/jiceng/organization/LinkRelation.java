package org.jiceng.organization;

import java.util.Locale;
import org.jiceng.text.Word;

/** How an organization stands to another. */
public enum LinkRelation implements Word {
    /** The target leads the organization. */
    LED_BY,
    /** The target guides the organization without leading it. */
    GUIDED_BY,
    /** The organization is a member of the target. */
    MEMBER_OF,
    /** Both work together as equals; written once, for one of the two. */
    PAIRED_WITH;

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
