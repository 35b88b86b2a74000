package org.jiceng.code;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * The level of a division, as the digits of its code show it, from the top down.
 *
 * <p>The constants stand in this order; {@link #SUMMARY} is outside of it.
 */
public enum DivisionLevel implements Word {
    /** A province, autonomous region, municipality or special administrative region, such as 110000. */
    PROVINCE,
    /** A prefecture-level city, prefecture, autonomous prefecture or league, such as 130100. */
    PREFECTURE,
    /** A county, county-level city or district, such as 110105 and 419001. */
    COUNTY,
    /** A subdistrict, town, township or the like, such as 110101001. */
    TOWNSHIP,
    /** A community, village or the like, such as 110105021200. */
    VILLAGE,
    /** A node that only gathers codes and has no organ of its own, such as 110100 and 419000. */
    SUMMARY;

    private final String word = name().toLowerCase(Locale.ROOT);

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
