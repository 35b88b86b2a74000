package org.jiceng.points;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.jiceng.time.DateRange;

/**
 * The statement of one account: every entry that had an effect on it, in the order of the replay, with the balance after
 * each. Immutable.
 */
public final class Statement {

    private final PointsAccount account;
    private final List<StatementLine> lines;

    Statement(PointsAccount account, List<StatementLine> lines) {
        this.account = account;
        this.lines = Collections.unmodifiableList(lines);
    }

    /**
     * Returns whose statement it is.
     *
     * @return the account
     */
    public PointsAccount account() {
        return account;
    }

    /**
     * Returns what happened.
     *
     * @return an unmodifiable list, in the order of the replay
     */
    public List<StatementLine> lines() {
        return lines;
    }

    /**
     * Returns what the account holds after the last line.
     *
     * @return the balance in the smallest unit of the ledger
     */
    public long balance() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).balance();
    }

    /**
     * Returns what the account held at an instant.
     *
     * @param asOf the instant; entries that take effect at it are counted
     * @return the balance in the smallest unit of the ledger
     */
    public long balanceAt(Instant asOf) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).entry().effectiveAt().isAfter(asOf)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == 0 ? 0 : lines.get(low - 1).balance();
    }

    /**
     * Returns the actual service that the awards of this account state, less what was reversed.
     *
     * <p>Ledgers never mix, so service is counted in the one account in which the place records it: somebody who gets
     * points and time for the same service has it on two statements.
     *
     * @return minutes, without travel
     * @throws ArithmeticException if the sum does not fit into a long
     */
    public long serviceMinutes() {
        long sum = 0;
        for (StatementLine line : lines) {
            sum = Math.addExact(sum, line.minutes());
        }
        return sum;
    }

    /**
     * Returns the stars that the service on this account gives.
     *
     * @param scale the hours that each star asks for
     * @return the number of stars, from 0
     * @throws ArithmeticException if the sum of the service does not fit into a long
     */
    public int stars(StarScale scale) {
        return scale.stars(serviceMinutes());
    }

    /**
     * Returns what an account gained or lost in some days, such as the score of an appraisal that starts anew each year.
     *
     * <p>The balance itself runs on: the score of a period is a view of it, and nothing is forgotten. Days are those of
     * China Standard Time.
     *
     * @param days the days, such as {@link ScorePeriod#of} gives them
     * @return the sum of the changes that took effect in these days
     * @throws ArithmeticException if the sum does not fit into a long
     */
    public long changeIn(DateRange days) {
        long sum = 0;
        for (StatementLine line : lines) {
            if (days.contains(dayOf(line.entry().effectiveAt()))) {
                sum = Math.addExact(sum, line.change());
            }
        }
        return sum;
    }

    /** The whole of China has one time, without summer time since 1992, when no such ledger existed. */
    static LocalDate dayOf(Instant instant) {
        return instant.atOffset(ChinaTime.OFFSET).toLocalDate();
    }

    /** Holds the one offset. */
    static final class ChinaTime {

        static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

        private ChinaTime() {}
    }
}
