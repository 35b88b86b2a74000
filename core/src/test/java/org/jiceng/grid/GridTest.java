package org.jiceng.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.contract.Validating;
import org.jiceng.id.GridId;
import org.jiceng.time.DateRange;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final Grid GRID = Grid.builder()
            .id(GridId.of("g-0012"))
            .name("春和社区第三网格")
            .system(GridSystem.UNIFIED)
            .kind(GridKind.BASE)
            .division(DivisionCode.of("999911001003"))
            .households(412)
            .build();

    @Test
    void a_good_grid_has_no_violation() {
        assertThat(Validating.violations(GRID)).isEmpty();
        assertThat(Validating.violations(
                        GRID.toBuilder().households(0).population(0).build()))
                .isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        List<GridLine> lines = new ArrayList<>(Collections.nCopies(51, GridLine.HEALTH));
        Grid grid = GRID.toBuilder()
                .name("\u3000")
                .division(DivisionCode.of("999911"))
                .households(-1)
                .population(Long.MAX_VALUE)
                .lines(lines)
                .period(DateRange.of(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)))
                .build();
        assertThat(Validating.violations(grid))
                .containsExactly(
                        "division {jiceng.division.level.not-allowed.message}",
                        "households {jiceng.number.out-of-range.message}",
                        "lines {jiceng.list.duplicate.message}",
                        "lines {jiceng.list.too-long.message}",
                        "name {jiceng.text.blank.message}",
                        "period.lastDay {jiceng.date-range.reversed.message}",
                        "population {jiceng.number.out-of-range.message}");
        assertThat(Validating.english(grid)).contains("households The number is not between 0 and 9007199254740991.");
        assertThat(Validating.chinese(grid)).contains("lines 列表超过 50 个元素。");
    }

    @Test
    void names_have_at_most_100_code_points() {
        String longest = "\uD840\uDC00".repeat(100);
        assertThat(Validating.violations(GRID.toBuilder().name(longest).build()))
                .isEmpty();
        assertThat(Validating.violations(GRID.toBuilder().name(longest + "x").build()))
                .containsExactly("name {jiceng.text.too-long.message}");
    }
}
