package org.jiceng.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiceng.request.RequestEventType.ACCEPTED;
import static org.jiceng.request.RequestEventType.DEFERRED;
import static org.jiceng.request.RequestEventType.DISPUTED;
import static org.jiceng.request.RequestEventType.ESCALATED;
import static org.jiceng.request.RequestEventType.FOLLOWED_UP;
import static org.jiceng.request.RequestEventType.REPORTED;
import static org.jiceng.request.RequestEventType.RESOLVED;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.id.GridId;
import org.jiceng.id.RequestId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceStatisticsTest {

    private static final Instant AS_OF = Instant.parse("2026-04-01T00:00:00Z");
    private static final DivisionCode FIRST = DivisionCode.of("999911001001");
    private static final DivisionCode SECOND = DivisionCode.of("999911001002");

    private static ServiceRequest request(String id, DivisionCode division, RequestEvent... events) {
        return ServiceRequest.builder()
                .id(RequestId.of(id))
                .kind(RequestKind.APPEAL)
                .matter(RequestMatter.of(RequestCategory.SANITATION, "楼道堆物"))
                .place(RequestPlace.of(division, GridId.of("g-" + division)))
                .channel(RequestChannel.MINI_PROGRAM)
                .status(RequestStatus.REPORTED)
                .events(List.of(events))
                .build();
    }

    private static RequestEvent event(RequestEventType type, String at) {
        return RequestEvent.of(type, Instant.parse(at));
    }

    private static ServiceCounts only(ServiceStatistics.Builder builder) {
        List<ServiceStatistics.Row> rows = builder.build().rows();
        assertThat(rows).hasSize(1);
        return rows.get(0).findCounts().orElseThrow();
    }

    static Stream<List<String>> vectors() {
        try (InputStream in = ServiceStatisticsTest.class.getResourceAsStream("/vectors/three_rates.csv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = text.lines().skip(1).toList();
            System.out.println("three_rates.csv: " + lines.size() + " rows checked");
            return lines.stream().map(line -> List.of(line.split(",", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_three_rates_are_those_of_the_vectors(List<String> row) {
        ThreeRates rates =
                new ThreeRates(number(row, 0), number(row, 1), number(row, 2), number(row, 3), number(row, 4));
        RateWeights weights = RateWeights.TEN_FIFTY_FORTY;
        assertThat(rates.responseRate().findPercent(2)).isEqualTo(decimal(row, 5));
        assertThat(rates.solutionRate().findPercent(2)).isEqualTo(decimal(row, 6));
        assertThat(rates.satisfactionRate(weights).findPercent(2)).isEqualTo(decimal(row, 7));
        assertThat(rates.findScore(weights).map(score -> score.percent(2))).isEqualTo(decimal(row, 8));
    }

    private static long number(List<String> row, int column) {
        return Long.parseLong(row.get(column));
    }

    private static Optional<BigDecimal> decimal(List<String> row, int column) {
        return row.get(column).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(row.get(column)));
    }

    @Test
    void the_weights_are_parameters() {
        RateWeights other =
                new RateWeights(Fraction.of(3, 10), Fraction.of(7, 20), Fraction.of(7, 20), Fraction.of(1, 2));
        ThreeRates rates = new ThreeRates(3, 2, 1, 1, 1);
        assertThat(rates.satisfactionRate(other).findValue()).contains(Fraction.of(1, 2));
        assertThat(rates.findScore(other)).contains(Fraction.of(59, 120));
    }

    @Test
    void counts_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new ThreeRates(1, 2, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ThreeRates(1, 0, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rate.of(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rate_is_exact_has_its_base_and_is_undefined_on_an_empty_one() {
        Rate rate = Rate.of(3985, 4160);
        assertThat(rate.findValue()).contains(Fraction.of(797, 832));
        assertThat(rate.findPercent(2)).contains(new BigDecimal("95.79"));
        assertThat(rate).hasToString("3985 of 4160");
        assertThat(Rate.of(0, 0).findValue()).isEmpty();
        assertThat(Rate.of(0, 0).findBase()).hasValue(0);
        assertThat(Rate.of(1, 2)).isNotEqualTo(Rate.of(2, 4));
    }

    @Test
    void fractions_are_in_lowest_terms_and_read_what_they_write() {
        assertThat(Fraction.of(6, 4)).isEqualTo(Fraction.of(3, 2)).hasToString("3/2");
        assertThat(Fraction.of("3/2").plus(Fraction.of("1/2"))).isEqualTo(Fraction.of("2"));
        assertThat(Fraction.ZERO).hasToString("0").isLessThan(Fraction.ONE);
        for (String bad : List.of("6/4", "1/0", "-1", "01", "0.9", "1/1", "")) {
            assertThatThrownBy(() -> Fraction.of(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void requests_are_counted_as_their_events_say() {
        ServiceCounts counts = only(ServiceStatistics.builder(AS_OF)
                .add(request(
                        "sr-1",
                        FIRST,
                        event(REPORTED, "2026-03-01T01:00:00Z"),
                        event(ACCEPTED, "2026-03-01T02:00:00Z"),
                        event(RESOLVED, "2026-03-02T02:00:00Z")))
                .add(request(
                        "sr-2",
                        FIRST,
                        event(REPORTED, "2026-03-01T01:00:00Z"),
                        event(ESCALATED, "2026-03-01T02:00:00Z"),
                        event(RESOLVED, "2026-03-02T02:00:00Z")
                                .withDetails(new EventDetails.Outcome(Resolution.SOLVED))))
                .add(request(
                        "sr-3",
                        FIRST,
                        event(REPORTED, "2026-03-01T01:00:00Z"),
                        event(RESOLVED, "2026-03-02T02:00:00Z")
                                .withDetails(new EventDetails.Outcome(Resolution.UNSOLVED))))
                .add(request(
                        "sr-4",
                        FIRST,
                        event(REPORTED, "2026-03-01T01:00:00Z"),
                        event(RESOLVED, "2026-03-02T02:00:00Z"),
                        event(DISPUTED, "2026-03-03T02:00:00Z")))
                .add(request(
                        "sr-5",
                        FIRST,
                        event(REPORTED, "2026-03-01T01:00:00Z"),
                        event(DEFERRED, "2026-03-02T02:00:00Z")))
                .add(request("sr-6", FIRST)));
        assertThat(counts.received()).isEqualTo(5);
        assertThat(counts.accepted()).isEqualTo(1);
        assertThat(counts.resolutionRate()).isEqualTo(Rate.of(2, 5));
        assertThat(counts.unsolved()).isEqualTo(1);
        assertThat(counts.deferralRate()).isEqualTo(Rate.of(1, 5));
        assertThat(counts.inCommunityRate()).isEqualTo(Rate.of(1, 2));
        assertThat(counts.completed()).isEqualTo(3);
        assertThat(counts.timelinessRate().findValue()).isEmpty();
    }

    @Test
    void a_limit_is_met_missed_or_still_open() {
        Handling due = new Handling(null, Instant.parse("2026-03-05T00:00:00Z"));
        Handling later = new Handling(null, Instant.parse("2026-05-05T00:00:00Z"));
        RequestEvent reported = event(REPORTED, "2026-03-01T01:00:00Z");
        ServiceCounts counts = only(ServiceStatistics.builder(AS_OF)
                .add(request("sr-1", FIRST, reported, event(RESOLVED, "2026-03-05T00:00:00Z")).toBuilder()
                        .handling(due)
                        .build())
                .add(request("sr-2", FIRST, reported, event(RESOLVED, "2026-03-05T00:00:01Z")).toBuilder()
                        .handling(due)
                        .build())
                .add(request("sr-3", FIRST, reported).toBuilder().handling(due).build())
                .add(request("sr-4", FIRST, reported).toBuilder()
                        .handling(later)
                        .build())
                .add(request(
                                "sr-5",
                                FIRST,
                                reported,
                                event(RequestEventType.EXTENDED, "2026-03-04T00:00:00Z")
                                        .withDetails(new EventDetails.Extension(Instant.parse("2026-03-09T00:00:00Z"))),
                                event(RESOLVED, "2026-03-08T00:00:00Z"))
                        .toBuilder()
                        .handling(due)
                        .build()));
        assertThat(counts.timelinessRate()).isEqualTo(Rate.of(2, 4));
    }

    @Test
    void only_the_last_valid_follow_up_of_a_request_counts() {
        ServiceCounts counts = only(ServiceStatistics.builder(AS_OF)
                .add(request(
                        "sr-1",
                        FIRST,
                        event(REPORTED, "2026-03-01T01:00:00Z"),
                        followUp("2026-03-03T01:00:00Z", FollowUpContact.CONTACTED, Satisfaction.DISSATISFIED),
                        followUp("2026-03-04T01:00:00Z", FollowUpContact.CONTACTED, Satisfaction.BASICALLY_SATISFIED),
                        followUp("2026-03-05T01:00:00Z", FollowUpContact.UNREACHED, null)))
                .add(request(
                        "sr-2",
                        FIRST,
                        event(REPORTED, "2026-03-01T01:00:00Z"),
                        followUp("2026-03-03T01:00:00Z", FollowUpContact.UNREACHED, null))));
        assertThat(counts.visits()).isEqualTo(new ThreeRates(1, 1, 0, 0, 1));
    }

    private static RequestEvent followUp(String at, FollowUpContact contact, @Nullable Satisfaction satisfaction) {
        return event(FOLLOWED_UP, at).withDetails(new EventDetails.FollowUp(contact, null, satisfaction));
    }

    @Test
    void what_happens_after_the_day_asked_for_does_not_count() {
        ServiceCounts counts = only(ServiceStatistics.builder(Instant.parse("2026-03-01T12:00:00Z"))
                .add(request(
                        "sr-1",
                        FIRST,
                        event(REPORTED, "2026-03-01T01:00:00Z"),
                        event(RESOLVED, "2026-03-02T02:00:00Z"))));
        assertThat(counts.resolved()).isZero();
    }

    @Test
    void an_instant_between_two_months_belongs_to_the_second() {
        TimeInterval february = TimeInterval.ofMonth(YearMonth.of(2026, 2));
        TimeInterval march = TimeInterval.ofMonth(YearMonth.of(2026, 3));
        ServiceStatistics statistics = ServiceStatistics.builder(AS_OF)
                .byPeriod(List.of(february, march))
                .add(request(
                        "sr-1",
                        FIRST,
                        event(REPORTED, "2026-02-28T15:59:59Z"),
                        event(RESOLVED, "2026-02-28T16:00:00Z")))
                .add(request("sr-2", FIRST, event(REPORTED, "2026-02-28T16:00:00Z")))
                .add(request("sr-3", FIRST, event(REPORTED, "2025-02-28T16:00:00Z")))
                .build();
        assertThat(statistics.rows()).hasSize(2);
        ServiceCounts first = counts(statistics, new StatisticsKey(null, null, null, null, february));
        ServiceCounts second = counts(statistics, new StatisticsKey(null, null, null, null, march));
        assertThat(first.received()).isEqualTo(1);
        assertThat(first.resolved()).isEqualTo(1);
        assertThat(first.completed()).isZero();
        assertThat(second.received()).isEqualTo(1);
        assertThat(second.completed()).isEqualTo(1);
    }

    private static ServiceCounts counts(ServiceStatistics statistics, StatisticsKey key) {
        return statistics.find(key).orElseThrow().findCounts().orElseThrow();
    }

    @Test
    void a_day_may_begin_at_noon_and_a_month_on_the_nineteenth() {
        TimeInterval day = TimeInterval.ofDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2), LocalTime.NOON);
        assertThat(day.contains(Instant.parse("2026-03-01T04:00:00Z"))).isTrue();
        assertThat(day.contains(Instant.parse("2026-03-02T04:00:00Z"))).isFalse();
        assertThatThrownBy(() -> new TimeInterval(AS_OF, AS_OF)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void requests_are_told_apart_by_place_category_and_channel() {
        List<ServiceRequest> requests = List.of(
                request("sr-1", FIRST, event(REPORTED, "2026-03-01T01:00:00Z")),
                request("sr-2", SECOND, event(REPORTED, "2026-03-01T01:00:00Z")),
                request("sr-3", SECOND, event(REPORTED, "2026-03-01T01:00:00Z")));
        List<ServiceStatistics.Row> rows = ServiceStatistics.builder(AS_OF)
                .by(StatisticsDimension.DIVISION)
                .by(StatisticsDimension.GRID)
                .by(StatisticsDimension.CATEGORY)
                .by(StatisticsDimension.CHANNEL)
                .addAll(requests)
                .build()
                .rows();
        assertThat(rows)
                .extracting(
                        row -> row.key().division(),
                        row -> row.findCounts().orElseThrow().received())
                .containsExactly(tuple(FIRST, 1L), tuple(SECOND, 2L));
        ServiceStatistics streets = ServiceStatistics.builder(AS_OF)
                .byDivision(DivisionLevel.TOWNSHIP)
                .addAll(requests)
                .build();
        assertThat(streets.rows()).hasSize(1);
        assertThat(streets.rows().get(0).key().division()).isEqualTo(DivisionCode.of("999911001"));
    }

    @Test
    void small_rows_and_small_bases_are_hidden() {
        List<ServiceRequest> requests = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            requests.add(request(
                    "sr-" + i,
                    i < 3 ? FIRST : SECOND,
                    event(REPORTED, "2026-03-01T01:00:00Z"),
                    event(i < 6 ? RESOLVED : ACCEPTED, "2026-03-02T01:00:00Z")));
        }
        List<ServiceStatistics.Row> rows = ServiceStatistics.builder(AS_OF)
                .by(StatisticsDimension.DIVISION)
                .suppressBelow(5)
                .addAll(requests)
                .build()
                .rows();
        assertThat(rows.get(0).isSuppressed()).isTrue();
        assertThat(rows.get(0).findCounts()).isEmpty();
        assertThat(rows.get(0).rate(ServiceCounts::resolutionRate).isSuppressed())
                .isTrue();
        assertThat(rows.get(0).toString()).contains("suppressed").doesNotContain("received");
        assertThat(rows.get(1).rate(ServiceCounts::resolutionRate)).isEqualTo(Rate.of(3, 9));
        assertThat(rows.get(1).rate(ServiceCounts::inCommunityRate).findBase()).isEmpty();
    }
}
