package org.jiceng.points;

import java.util.Objects;

/**
 * One line of a statement: an entry and what it did to the account.
 *
 * @param entry the entry
 * @param change what it added, or took away if negative
 * @param balance what the account held after it
 * @param minutes the minutes of service that it added, or took back if negative; 0 if it was not for service
 */
public record StatementLine(PointsEntry entry, long change, long balance, long minutes) {

    /** Creates it; nothing may be null. */
    public StatementLine {
        Objects.requireNonNull(entry, "entry");
    }

    /**
     * Returns {@code StatementLine[***]}, whatever stands in it.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "StatementLine[***]";
    }
}
