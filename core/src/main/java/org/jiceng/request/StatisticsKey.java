package org.jiceng.request;

import java.util.Comparator;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.GridId;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a row of statistics is about; what requests are not told apart by, is null, and so is what they do not
 * have.
 *
 * @param division the division
 * @param grid the grid
 * @param category the category
 * @param channel the channel
 * @param period the period
 */
public record StatisticsKey(
        @Nullable DivisionCode division,
        @Nullable GridId grid,
        @Nullable RequestCategory category,
        @Nullable RequestChannel channel,
        @Nullable TimeInterval period)
        implements Comparable<StatisticsKey> {

    private static final Comparator<StatisticsKey> ORDER = by(StatisticsKey::division)
            .thenComparing(by(StatisticsKey::grid))
            .thenComparing(by(StatisticsKey::category))
            .thenComparing(by(StatisticsKey::channel))
            .thenComparing(by(StatisticsKey::period));

    /** Reads one part of a key. */
    @FunctionalInterface
    private interface Part<T> {
        @Nullable
        T of(StatisticsKey key);
    }

    private static <T extends Comparable<T>> Comparator<StatisticsKey> by(Part<T> part) {
        Comparator<@Nullable T> nullsFirst = Comparator.nullsFirst(Comparator.<T>naturalOrder());
        return (one, other) -> nullsFirst.compare(part.of(one), part.of(other));
    }

    @Override
    public int compareTo(StatisticsKey other) {
        return ORDER.compare(this, other);
    }
}
