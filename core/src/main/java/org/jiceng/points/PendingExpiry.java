package org.jiceng.points;

import java.util.Objects;
import org.jiceng.id.EntryId;

/**
 * What has lapsed by a scheme and is still on an account, because no expiry was appended.
 *
 * @param account the account
 * @param credit the entry that gave it
 * @param amount what is left of it, from 1
 */
public record PendingExpiry(PointsAccount account, EntryId credit, long amount) {

    /** Creates it; nothing may be null. */
    public PendingExpiry {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(credit, "credit");
    }

    /**
     * Returns {@code PendingExpiry[***]}, whatever stands in it.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "PendingExpiry[***]";
    }
}
