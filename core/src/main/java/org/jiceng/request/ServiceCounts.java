package org.jiceng.request;

import java.util.Objects;

/**
 * How many requests there are of each sort. All but {@link #completed} are about the requests that came in within the
 * period; that one is about the requests that were resolved within it, whenever they came in.
 *
 * @param received how many came in
 * @param accepted how many of them were taken in
 * @param resolved how many of them are resolved now: solved, or resolved with nothing said about how well
 * @param partly how many of them are resolved in part
 * @param unsolved how many of them were closed as unsolved
 * @param deferred how many of them stand on the list for joint discussion now
 * @param dated how many of them have a time limit that can be judged now: met, or over
 * @param inTime how many of those met it
 * @param inCommunity how many of the resolved were resolved without a step to a higher tier
 * @param completed how many requests were resolved within the period
 * @param visits what valid follow-up calls say about them, the last of each request
 */
public record ServiceCounts(
        long received,
        long accepted,
        long resolved,
        long partly,
        long unsolved,
        long deferred,
        long dated,
        long inTime,
        long inCommunity,
        long completed,
        ThreeRates visits) {

    /** Creates counts. */
    public ServiceCounts {
        Objects.requireNonNull(visits, "visits");
    }

    /**
     * Returns how many of the received were accepted.
     *
     * @return the acceptance rate
     */
    public Rate acceptanceRate() {
        return Rate.of(accepted, received);
    }

    /**
     * Returns how many of the received are resolved.
     *
     * @return the resolution rate, such as 3985 of 4160
     */
    public Rate resolutionRate() {
        return Rate.of(resolved, received);
    }

    /**
     * Returns how many met their time limit.
     *
     * @return the rate on the base of those whose limit can be judged
     */
    public Rate timelinessRate() {
        return Rate.of(inTime, dated);
    }

    /**
     * Returns how many of the resolved were resolved in the community.
     *
     * @return the in-community share on the base of the resolved
     */
    public Rate inCommunityRate() {
        return Rate.of(inCommunity, resolved);
    }

    /**
     * Returns how many of the received are deferred.
     *
     * @return the rate
     */
    public Rate deferralRate() {
        return Rate.of(deferred, received);
    }
}
