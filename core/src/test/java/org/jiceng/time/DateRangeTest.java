package org.jiceng.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jiceng.contract.Validating;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void both_ends_belong_to_the_range() {
        DateRange range = DateRange.of(DAY, DAY.plusDays(2));
        assertThat(range.contains(DAY.minusDays(1))).isFalse();
        assertThat(range.contains(DAY)).isTrue();
        assertThat(range.contains(DAY.plusDays(2))).isTrue();
        assertThat(range.contains(DAY.plusDays(3))).isFalse();
    }

    @Test
    void an_end_that_is_absent_is_open() {
        assertThat(DateRange.from(DAY).contains(LocalDate.MAX)).isTrue();
        assertThat(DateRange.from(DAY).contains(DAY.minusDays(1))).isFalse();
        assertThat(new DateRange(null, DAY).contains(LocalDate.MIN)).isTrue();
        assertThat(new DateRange(null, null).contains(DAY)).isTrue();
        assertThat(new DateRange(null, null).isOverBy(LocalDate.MAX)).isFalse();
        assertThat(DateRange.from(DAY).isOverBy(LocalDate.MAX)).isFalse();
    }

    @Test
    void a_range_is_over_on_the_day_after_its_last() {
        assertThat(DateRange.of(DAY, DAY).isOverBy(DAY)).isFalse();
        assertThat(DateRange.of(DAY, DAY).isOverBy(DAY.plusDays(1))).isTrue();
    }

    @Test
    void ranges_that_touch_in_one_day_overlap() {
        DateRange first = DateRange.of(DAY, DAY.plusDays(5));
        assertThat(first.overlaps(DateRange.from(DAY.plusDays(5)))).isTrue();
        assertThat(first.overlaps(DateRange.from(DAY.plusDays(6)))).isFalse();
    }

    @Test
    void a_range_whose_days_are_reversed_has_no_day_in_common_with_any() {
        DateRange reversed = DateRange.of(DAY.plusDays(5), DAY);
        assertThat(reversed.overlaps(DateRange.of(DAY.minusDays(9), DAY.plusDays(9))))
                .isFalse();
        assertThat(new DateRange(null, null).overlaps(reversed)).isFalse();
    }

    @Test
    void reversed_days_are_a_violation_at_the_last_day() {
        DateRange reversed = DateRange.of(DAY, DAY.minusDays(1));
        assertThat(Validating.violations(reversed)).containsExactly("lastDay {jiceng.date-range.reversed.message}");
        assertThat(Validating.english(reversed)).containsExactly("lastDay The last day is before the first day.");
        assertThat(Validating.chinese(reversed)).containsExactly("lastDay 结束日期早于开始日期。");
        assertThat(Validating.violations(DateRange.of(DAY, DAY))).isEmpty();
        assertThat(Validating.violations(DateRange.from(DAY))).isEmpty();
        assertThat(Validating.violations(new DateRange(null, DAY))).isEmpty();
        assertThat(Validating.violations(new DateRange(null, null))).isEmpty();
    }
}
