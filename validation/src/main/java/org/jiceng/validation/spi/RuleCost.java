package org.jiceng.validation.spi;

/** What a rule keeps in memory while records pass; time is always in proportion to the records. */
public enum RuleCost {
    /** Nothing that grows: a rule that looks at one record at a time. */
    CONSTANT("O(1)"),
    /** Ids, codes, dates and places of some records, in packed form: tens of bytes for each. */
    KEYS("O(keys)"),
    /** Entries of points ledgers in packed form, which cannot be replayed before all are there. */
    ENTRIES("O(entries)");

    private final String notation;

    RuleCost(String notation) {
        this.notation = notation;
    }

    /**
     * Finds a cost by its notation.
     *
     * @param notation such as {@code O(keys)}
     * @return the cost
     * @throws IllegalArgumentException if there is none
     */
    public static RuleCost of(String notation) {
        for (RuleCost each : values()) {
            if (each.notation.equals(notation)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Cost must be O(1), O(keys) or O(entries), but was: " + notation);
    }

    /**
     * Returns the notation.
     *
     * @return such as {@code O(keys)}
     */
    @Override
    public String toString() {
        return notation;
    }
}
