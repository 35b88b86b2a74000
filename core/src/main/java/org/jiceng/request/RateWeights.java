package org.jiceng.request;

import java.util.Objects;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * How much each of the three rates counts in the score, and how much a requester who is content by and large counts.
 *
 * @param response the weight of the response rate
 * @param solution the weight of the solution rate
 * @param satisfaction the weight of the satisfaction rate
 * @param basicallySatisfied how much of a satisfied requester one is who is content by and large
 */
public record RateWeights(
        @Classified(DataClass.PUBLIC) Fraction response,
        @Classified(DataClass.PUBLIC) Fraction solution,
        @Classified(DataClass.PUBLIC) Fraction satisfaction,
        @Classified(DataClass.PUBLIC) Fraction basicallySatisfied) {

    /**
     * 10, 50 and 40 hundredths, and 9 tenths for who is content by and large: what a running report service of Beijing's
     * practice computes with. No official paper says so; other places use other weights.
     */
    public static final RateWeights TEN_FIFTY_FORTY =
            new RateWeights(Fraction.of(1, 10), Fraction.of(1, 2), Fraction.of(2, 5), Fraction.of(9, 10));

    /** Creates weights. */
    public RateWeights {
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(solution, "solution");
        Objects.requireNonNull(satisfaction, "satisfaction");
        Objects.requireNonNull(basicallySatisfied, "basicallySatisfied");
    }
}
