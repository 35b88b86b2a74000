package org.jiceng.points;

import java.util.List;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * How many hours of service each star asks for; a threshold that is reached counts.
 *
 * @param hours the hours of the first star, of the second, and so on, each more than the one before; at most 20
 */
@AscendingHours
public record StarScale(
        @Classified(DataClass.PUBLIC) @Items(max = 20) List<@Range(min = 1, max = 1000000) Long> hours) {

    /** The national scale of 2012: 100, 300, 600, 1,000 and 1,500 hours. */
    public static final StarScale NATIONAL = new StarScale(List.of(100L, 300L, 600L, 1000L, 1500L));

    private static final long MINUTES_OF_AN_HOUR = 60;

    /** Creates a scale. The list is copied. */
    public StarScale {
        hours = List.copyOf(hours);
    }

    /**
     * Returns the stars that some service gives.
     *
     * @param minutes actual service in minutes, without travel
     * @return the number of thresholds that are reached, from 0
     */
    public int stars(long minutes) {
        // Whole hours are enough: a threshold is a whole number of hours.
        long served = Math.floorDiv(minutes, MINUTES_OF_AN_HOUR);
        return (int) hours.stream().filter(needed -> served >= needed).count();
    }
}
