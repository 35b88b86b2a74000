package org.jiceng.points;

import java.util.Objects;

/**
 * An entry that had no effect in the replay of a ledger, and why.
 *
 * @param entry the entry
 * @param reason why
 */
public record RefusedEntry(PointsEntry entry, LedgerRefusal reason) {

    /** Creates it; nothing may be null. */
    public RefusedEntry {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(reason, "reason");
    }

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
