package org.jiceng.points;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one credit gave, as far as it is left: the unit in which a spendable account is used up, oldest first. */
final class Lot {

    final long age;
    final PointsEntry source;
    final @Nullable Instant lapsesAt;
    long left;
    boolean lapsed;
    boolean queued;

    Lot(long age, PointsEntry source, long left, @Nullable Instant lapsesAt) {
        this.age = age;
        this.source = source;
        this.left = left;
        this.lapsesAt = lapsesAt;
    }
}
