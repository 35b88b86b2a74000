package org.jiceng.request;

import java.util.Optional;

/**
 * What valid follow-up calls found out, and the three rates (三率) that are made of it.
 *
 * @param visits how many calls were valid; the base of all three rates
 * @param contacted in how many the handler had got in touch
 * @param solved in how many the request was solved
 * @param satisfied in how many the requester was content
 * @param basicallySatisfied in how many the requester was content by and large
 */
public record ThreeRates(long visits, long contacted, long solved, long satisfied, long basicallySatisfied) {

    /**
     * Creates the counts.
     *
     * @throws IllegalArgumentException if a count is negative or greater than the number of valid calls
     */
    public ThreeRates {
        if (!isWithin(visits, contacted)
                || !isWithin(visits, solved)
                || !isWithin(visits, satisfied)
                || !isWithin(visits - satisfied, basicallySatisfied)) {
            throw new IllegalArgumentException("Counts must be from 0 to the number of valid calls");
        }
    }

    private static boolean isWithin(long base, long count) {
        return count >= 0 && count <= base;
    }

    /**
     * Returns how often the handler got in touch.
     *
     * @return the response rate
     */
    public Rate responseRate() {
        return Rate.of(contacted, visits);
    }

    /**
     * Returns how often the request was solved.
     *
     * @return the solution rate
     */
    public Rate solutionRate() {
        return Rate.of(solved, visits);
    }

    /**
     * Returns how content requesters were.
     *
     * @param weights how much a requester counts who is content by and large
     * @return the satisfaction rate
     */
    public Rate satisfactionRate(RateWeights weights) {
        Fraction part =
                Fraction.of(satisfied, 1).plus(weights.basicallySatisfied().times(basicallySatisfied));
        return Rate.of(part, visits);
    }

    /**
     * Finds the score that the three rates have together.
     *
     * @param weights how much each of them counts
     * @return the weighted sum, or empty if no call was valid
     */
    public Optional<Fraction> findScore(RateWeights weights) {
        return responseRate()
                .findValue()
                .flatMap(response -> solutionRate()
                        .findValue()
                        .flatMap(solution -> satisfactionRate(weights)
                                .findValue()
                                .map(satisfaction -> weights.response()
                                        .times(response)
                                        .plus(weights.solution().times(solution))
                                        .plus(weights.satisfaction().times(satisfaction)))));
    }
}
