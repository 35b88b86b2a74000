package org.jiceng.points;

/**
 * An entry that had no effect in the replay of a ledger, and why.
 *
 * @param entry the entry
 * @param reason why
 */
public record RefusedEntry(PointsEntry entry, LedgerRefusal reason) {

    /**
     * Returns the reason and nothing of the entry.
     *
     * @return such as {@code RefusedEntry[overdraft]}
     */
    @Override
    public String toString() {
        return "RefusedEntry[" + reason + "]";
    }
}
