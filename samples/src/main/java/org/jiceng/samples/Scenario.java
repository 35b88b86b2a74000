package org.jiceng.samples;

import java.util.Locale;
import java.util.Optional;

/**
 * A place whose published counts a sample reproduces exactly, on a fictitious division.
 *
 * <p>Only the counts are those of the source. Names, people, requests and how the counts fall to streets and communities
 * are made up; where the source says how they fall to streets, that is kept. The documentation of the samples has a table
 * of each figure as it was published and as it is generated.
 */
public enum Scenario {
    /** A district with 6 streets, 31 communities and 418 Party grids, three streets of which differ in their networks. */
    DISTRICT_31("district-31", "999931", "锦明区"),
    /** A county town with 38 communities and 232 grids, a Party branch in each grid. */
    COUNTY_38_232("county-38-232", "999938", "禾川县"),
    /** A district with 38 communities, 342 grids and 164 Party branches of residential complexes. */
    DISTRICT_38_342("district-38-342", "999942", "望溪区"),
    /** A county town with 13 communities, whose 187 grids are divided into 1,071 cells. */
    COUNTY_13_187("county-13-187", "999913", "云岭县");

    private final String word;
    private final String code;
    private final String placeName;

    Scenario(String word, String code, String placeName) {
        this.word = word;
        this.code = code;
        this.placeName = placeName;
    }

    /**
     * Returns the word by which the command line names the scenario.
     *
     * @return the word, such as {@code district-31}
     */
    public String word() {
        return word;
    }

    /**
     * Finds a scenario by its word.
     *
     * @param word any text
     * @return the scenario, or empty if none has this word
     */
    public static Optional<Scenario> find(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (Scenario scenario : values()) {
            if (scenario.word.equals(wanted)) {
                return Optional.of(scenario);
            }
        }
        return Optional.empty();
    }

    String code() {
        return code;
    }

    String placeName() {
        return placeName;
    }

    @Override
    public String toString() {
        return word;
    }
}
