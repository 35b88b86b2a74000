package org.jiceng.profile;

import java.util.Locale;
import org.jiceng.text.Word;

/** What a tier of a network serves: a level of division, or a place below. */
public enum TierPlace implements Word {
    /** A province. */
    PROVINCE,
    /** A prefecture or city. */
    PREFECTURE,
    /** A county or district. */
    COUNTY,
    /** A street, town or township. */
    TOWNSHIP,
    /** A community or village. */
    VILLAGE,
    /** Several grids together. */
    AREA,
    /** A grid. */
    GRID,
    /** A residential complex. */
    COMPLEX,
    /** A building. */
    BUILDING,
    /** The neighbours around one household. */
    HOUSEHOLD,
    /** A place that no division, grid or complex stands for, such as a unit or a work site. */
    SITE;

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
