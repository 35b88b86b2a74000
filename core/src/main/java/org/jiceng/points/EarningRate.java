package org.jiceng.points;

import java.math.BigInteger;
import java.util.Objects;
import org.jiceng.constraint.Range;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/** How much one award of a rule is, in the smallest unit of the ledger. */
public sealed interface EarningRate {

    /**
     * Checks whether an award may have an amount.
     *
     * @param amount the amount of the award
     * @param minutes the minutes of service; null if none are stated
     * @return true if the rate gives this amount
     */
    boolean allows(long amount, @Nullable Long minutes);

    /**
     * The same amount each time.
     *
     * @param amount the amount
     */
    record Fixed(
            @Classified(DataClass.PUBLIC) @Range(min = 1) Long amount) implements EarningRate {

        /** Creates a rate. */
        public Fixed {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public boolean allows(long awarded, @Nullable Long minutes) {
            return awarded == amount;
        }
    }

    /**
     * So much for each hour of service, to the minute, rounded down to whole units.
     *
     * @param amount the amount for 60 minutes
     */
    record PerHour(
            @Classified(DataClass.PUBLIC) @Range(min = 1) Long amount) implements EarningRate {

        private static final BigInteger MINUTES_OF_AN_HOUR = BigInteger.valueOf(60);

        /** Creates a rate. */
        public PerHour {
            Objects.requireNonNull(amount, "amount");
        }

        /**
         * {@inheritDoc}
         *
         * <p>Without minutes no amount is allowed.
         */
        @Override
        public boolean allows(long awarded, @Nullable Long minutes) {
            return minutes != null
                    && BigInteger.valueOf(amount)
                            .multiply(BigInteger.valueOf(minutes))
                            .divide(MINUTES_OF_AN_HOUR)
                            .equals(BigInteger.valueOf(awarded));
        }
    }

    /**
     * An amount that is settled each time, inside of bounds.
     *
     * @param min the least amount, included
     * @param max the greatest amount, included
     */
    @MinNotAboveMax
    record Between(
            @Classified(DataClass.PUBLIC) @Range(min = 1) Long min,
            @Classified(DataClass.PUBLIC) @Range(min = 1) Long max)
            implements EarningRate {

        /** Creates a rate. */
        public Between {
            Objects.requireNonNull(min, "min");
            Objects.requireNonNull(max, "max");
        }

        @Override
        public boolean allows(long awarded, @Nullable Long minutes) {
            return awarded >= min && awarded <= max;
        }
    }
}
