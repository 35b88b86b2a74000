package org.jiceng.profile;

import java.util.Locale;
import org.jiceng.text.Word;

/** An open list to which a profile adds words. */
public enum OpenList implements Word {
    /** Forms of alliances. */
    ALLIANCE_FORM,
    /** Types of communities. */
    COMMUNITY_TYPE,
    /** Kinds of residential complexes. */
    COMPLEX_KIND,
    /** Kinds of grids. */
    GRID_KIND,
    /** Lines of work that are merged into grids. */
    GRID_LINE,
    /** Systems of grids. */
    GRID_SYSTEM,
    /** Kinds of organizations. */
    ORGANIZATION_KIND,
    /** Kinds of teams. */
    TEAM_KIND,
    /** Services of teams. */
    TEAM_SERVICE;

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
