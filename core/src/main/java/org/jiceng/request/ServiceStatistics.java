package org.jiceng.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jspecify.annotations.Nullable;

/**
 * Counts of requests and their exact rates, by division, grid, category, channel and period.
 *
 * <p>Requests are counted as their events say, each once, in one pass; whether the events are legal is the matter of a
 * check before. A request belongs to the period in which its first event lies. Periods are half-open, so that no request
 * belongs to two that touch. Immutable.
 */
public final class ServiceStatistics {

    private final List<Row> rows;

    private ServiceStatistics(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Returns a builder that tells nothing apart.
     *
     * @param asOf the instant as of which is counted: events after it are left out, and time limits are judged by it
     * @return a new builder
     */
    public static Builder builder(Instant asOf) {
        return new Builder(asOf);
    }

    /**
     * Returns the rows.
     *
     * @return one row for each key that has a request, sorted by key
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Finds the row of a key.
     *
     * @param key any key
     * @return the row, or empty if no request has this key
     */
    public Optional<Row> find(StatisticsKey key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** A row of statistics: a key and its counts, unless there are too few requests to show them. */
    public static final class Row {

        private final StatisticsKey key;
        private final ServiceCounts counts;
        private final long smallest;

        Row(StatisticsKey key, ServiceCounts counts, long smallest) {
            this.key = key;
            this.counts = counts;
            this.smallest = smallest;
        }

        /**
         * Returns which requests the row is about.
         *
         * @return the key
         */
        public StatisticsKey key() {
            return key;
        }

        /**
         * Checks whether the row has too few requests to be shown.
         *
         * @return true if it has any, but fewer than the smallest base
         */
        public boolean isSuppressed() {
            long base = Math.max(counts.received(), counts.completed());
            return base > 0 && base < smallest;
        }

        /**
         * Finds the counts.
         *
         * @return the counts, or empty if the row is suppressed
         */
        public Optional<ServiceCounts> findCounts() {
            return isSuppressed() ? Optional.empty() : Optional.of(counts);
        }

        /**
         * Returns a rate of the row.
         *
         * @param kind which rate, such as {@code ServiceCounts::resolutionRate}
         * @return the rate, suppressed if the row is or if its own base is too small
         */
        public Rate rate(RateOfCounts kind) {
            return isSuppressed() ? Rate.suppressed() : kind.of(counts).suppressedBelow(smallest);
        }

        /**
         * Returns key and counts, if they may be shown.
         *
         * @return a text for logs
         */
        @Override
        public String toString() {
            return key + " " + (isSuppressed() ? "suppressed" : counts.toString());
        }
    }

    /** Reads a rate from counts. */
    @FunctionalInterface
    public interface RateOfCounts {

        /**
         * Returns the rate.
         *
         * @param counts the counts of a row
         * @return the rate
         */
        Rate of(ServiceCounts counts);
    }

    /** Counts requests one by one; not safe for use by several threads at once. */
    public static final class Builder {

        private final Instant asOf;
        private final Set<StatisticsDimension> dimensions = EnumSet.noneOf(StatisticsDimension.class);
        private final List<TimeInterval> periods = new ArrayList<>();
        private final Map<StatisticsKey, Tally> tallies = new TreeMap<>();
        private @Nullable DivisionLevel level;
        private RequestSettings settings = RequestSettings.STANDARD;
        private long smallest;

        private Builder(Instant asOf) {
            this.asOf = Objects.requireNonNull(asOf, "asOf");
        }

        /**
         * Tells requests apart by a dimension too.
         *
         * @param dimension the dimension
         * @return this builder
         */
        public Builder by(StatisticsDimension dimension) {
            dimensions.add(Objects.requireNonNull(dimension, "dimension"));
            return this;
        }

        /**
         * Tells requests apart by the division of one level in which they lie.
         *
         * @param newLevel the level; requests of a higher division stand in a row without division
         * @return this builder
         */
        public Builder byDivision(DivisionLevel newLevel) {
            level = Objects.requireNonNull(newLevel, "level");
            return by(StatisticsDimension.DIVISION);
        }

        /**
         * Tells requests apart by period, and leaves out those that lie in none.
         *
         * @param newPeriods the periods; a request belongs to the first that contains it
         * @return this builder
         */
        public Builder byPeriod(List<TimeInterval> newPeriods) {
            periods.clear();
            periods.addAll(newPeriods);
            return by(StatisticsDimension.PERIOD);
        }

        /**
         * Sets by which workflows and calendars time limits are judged.
         *
         * @param newSettings the settings of the place
         * @return this builder
         */
        public Builder settings(RequestSettings newSettings) {
            settings = Objects.requireNonNull(newSettings, "settings");
            return this;
        }

        /**
         * Hides rows and rates whose base is small. Whoever knows the total may still find out a single hidden row.
         *
         * @param newSmallest the smallest base that is shown; 0 shows all
         * @return this builder
         */
        public Builder suppressBelow(long newSmallest) {
            smallest = newSmallest;
            return this;
        }

        /**
         * Counts a request.
         *
         * @param request the request
         * @return this builder
         * @throws UnknownCalendarYearException if a time limit of its workflow is in working days of a year that the
         *     calendar does not have
         */
        public Builder add(ServiceRequest request) {
            RequestProgress progress = RequestProgress.of(request, settings, asOf);
            Instant received = progress.received();
            if (received == null) {
                return this;
            }
            count(request, received, tally -> tally.receive(progress));
            Instant completed = progress.completed();
            if (completed != null) {
                count(request, completed, Tally::complete);
            }
            return this;
        }

        /**
         * Counts requests.
         *
         * @param requests the requests
         * @return this builder
         */
        public Builder addAll(Collection<ServiceRequest> requests) {
            requests.forEach(this::add);
            return this;
        }

        private void count(ServiceRequest request, Instant at, Counting counting) {
            TimeInterval period = null;
            if (has(StatisticsDimension.PERIOD)) {
                period = periods.stream()
                        .filter(each -> each.contains(at))
                        .findFirst()
                        .orElse(null);
                if (period == null) {
                    return;
                }
            }
            StatisticsKey key = new StatisticsKey(
                    has(StatisticsDimension.DIVISION) ? division(request.place().division()) : null,
                    has(StatisticsDimension.GRID) ? request.place().grid() : null,
                    has(StatisticsDimension.CATEGORY) ? request.matter().category() : null,
                    has(StatisticsDimension.CHANNEL) ? request.channel() : null,
                    period);
            counting.count(tallies.computeIfAbsent(key, any -> new Tally()));
        }

        /** Counts something in a tally. */
        @FunctionalInterface
        private interface Counting {
            void count(Tally tally);
        }

        private boolean has(StatisticsDimension dimension) {
            return dimensions.contains(dimension);
        }

        private @Nullable DivisionCode division(DivisionCode code) {
            return level == null || code.level() == level
                    ? code
                    : code.ancestor(level).orElse(null);
        }

        /**
         * Creates the statistics of the requests counted so far.
         *
         * @return the statistics
         */
        public ServiceStatistics build() {
            List<Row> rows = new ArrayList<>();
            tallies.forEach((key, tally) -> rows.add(new Row(key, tally.counts(), smallest)));
            return new ServiceStatistics(rows);
        }
    }
}
