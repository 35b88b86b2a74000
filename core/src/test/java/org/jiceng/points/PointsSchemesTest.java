package org.jiceng.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiceng.id.EarningRuleId;
import org.jiceng.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsSchemesTest {

    @Test
    void stars_are_those_of_the_vectors() throws IOException {
        int rows = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/vectors/volunteer_star.csv")),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().skip(1).toList()) {
                List<String> fields = List.of(line.split(",", -1));
                long minutes = new BigDecimal(fields.get(0))
                        .multiply(BigDecimal.valueOf(60))
                        .longValueExact();
                assertThat(StarScale.NATIONAL.stars(minutes)).as(line).isEqualTo(Integer.parseInt(fields.get(1)));
                rows++;
            }
        }
        assertThat(rows).isEqualTo(7);
        System.out.println("volunteer_star.csv: " + rows + " rows checked");
    }

    @Test
    void the_cash_scheme_has_the_figures_of_the_source_in_fen() {
        PointsScheme cash = PointsSchemes.SAFETY_OFFICER_REWARD;
        EarningRate rate = cash.findRule(EarningRuleId.of("case")).orElseThrow().rate();
        assertThat(rate.allows(4_999, null)).isFalse();
        assertThat(rate.allows(5_000, null)).isTrue();
        assertThat(rate.allows(1_000_000, null)).isTrue();
        assertThat(rate.allows(1_000_001, null)).isFalse();
        assertThat(cash.fund()).isEqualTo(100_000_000L);
        assertThat(cash.status()).isEqualTo(SchemeStatus.REPORTED);
    }

    @Test
    void every_other_scheme_says_that_its_figures_are_made_up() {
        assertThat(PointsSchemes.all())
                .filteredOn(scheme -> scheme.status() != SchemeStatus.REPORTED)
                .hasSize(3)
                .allMatch(scheme -> scheme.status() == SchemeStatus.ILLUSTRATIVE)
                .allMatch(scheme -> scheme.name().contains("示例"))
                .allMatch(scheme -> scheme.id().value().startsWith("illustrative-"));
    }

    @ParameterizedTest
    @CsvSource({"10, 60, true", "15, 90, true", "14, 89, true", "15, 89, false", "0, 5, true", "1, , false"})
    void a_rate_by_the_hour_counts_minutes_and_rounds_down(long amount, Long minutes, boolean allowed) {
        assertThat(new EarningRate.PerHour(10L).allows(amount, minutes)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2024-02-29, 2024-02-01, 2024-02-29",
        "QUARTER, 2026-01-01, 2026-01-01, 2026-03-31",
        "QUARTER, 2026-05-31, 2026-04-01, 2026-06-30",
        "QUARTER, 2026-12-31, 2026-10-01, 2026-12-31",
        "YEAR, 2026-12-31, 2026-01-01, 2026-12-31"
    })
    void a_period_has_its_first_and_last_day(ScorePeriod period, LocalDate day, LocalDate first, LocalDate last) {
        assertThat(period.of(day)).isEqualTo(DateRange.of(first, last));
    }
}
