package org.jiceng.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateRangeProperties {

    private static final LocalDate START = LocalDate.of(2024, 2, 20);
    private static final int DAYS = 20;

    @Property(tries = 1000)
    void two_ranges_overlap_exactly_if_a_day_belongs_to_both(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        boolean share = IntStream.range(-1, DAYS + 1)
                .mapToObj(START::plusDays)
                .anyMatch(day -> one.contains(day) && other.contains(day));
        assertThat(one.overlaps(other)).isEqualTo(share);
        assertThat(other.overlaps(one)).isEqualTo(share);
    }

    @Property(tries = 500)
    void no_day_after_the_end_belongs_to_a_range(@ForAll("ranges") DateRange range, @ForAll("days") LocalDate day) {
        assertThat(range.isOverBy(day) && range.contains(day)).isFalse();
        if (range.isOverBy(day)) {
            assertThat(range.isOverBy(day.plusDays(1))).isTrue();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(START::plusDays);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(days().injectNull(0.2), days().injectNull(0.2))
                .as(DateRange::new);
    }
}
