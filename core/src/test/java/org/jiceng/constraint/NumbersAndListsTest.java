package org.jiceng.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.contract.Validating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAndListsTest {

    record Count(@Nullable @Range(min = 0) Long value) {}

    record Share(@Nullable @Range(min = -5, max = 5) Integer value) {}

    record Shelf(@Nullable @Items(max = 3) List<@Nullable String> values) {}

    record Yard(
            @Nullable @AtLevel({DivisionLevel.TOWNSHIP, DivisionLevel.VILLAGE})
            DivisionCode code) {}

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Range.MAX_EXACT})
    void both_ends_of_a_range_belong_to_it(long value) {
        assertThat(Validating.violations(new Count(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Range.MAX_EXACT + 1, Long.MAX_VALUE})
    void what_lies_outside_of_a_range_is_a_violation(long value) {
        assertThat(Validating.violations(new Count(value)))
                .containsExactly("value {jiceng.number.out-of-range.message}");
    }

    @Test
    void ranges_are_for_smaller_numbers_too() {
        assertThat(Validating.violations(new Share(-5))).isEmpty();
        assertThat(Validating.violations(new Share(5))).isEmpty();
        assertThat(Validating.violations(new Share(6))).hasSize(1);
        assertThat(Validating.english(new Share(-6))).containsExactly("value The number is not between -5 and 5.");
        assertThat(Validating.chinese(new Share(-6))).containsExactly("value 数值不在 -5 至 5 之间。");
    }

    @Test
    void a_list_has_no_more_elements_than_allowed_and_none_twice() {
        assertThat(Validating.violations(new Shelf(List.of()))).isEmpty();
        assertThat(Validating.violations(new Shelf(List.of("a", "b", "c")))).isEmpty();
        assertThat(Validating.violations(new Shelf(List.of("a", "b", "c", "d"))))
                .containsExactly("values {jiceng.list.too-long.message}");
        assertThat(Validating.violations(new Shelf(List.of("a", "b", "a"))))
                .containsExactly("values {jiceng.list.duplicate.message}");
        assertThat(Validating.violations(new Shelf(List.of("a", "a", "a", "a"))))
                .containsExactly("values {jiceng.list.duplicate.message}", "values {jiceng.list.too-long.message}");
        assertThat(Validating.violations(new Shelf(new ArrayList<>(Arrays.asList(null, null)))))
                .containsExactly("values {jiceng.list.duplicate.message}");
        assertThat(Validating.english(new Shelf(List.of("a", "b", "c", "d"))))
                .containsExactly("values The list has more than 3 elements.");
        assertThat(Validating.chinese(new Shelf(List.of("a", "a")))).containsExactly("values 列表中有重复的元素。");
    }

    @ParameterizedTest
    @CsvSource({
        "999911001, true",
        "999911001003, true",
        "999911, false",
        "999900, false",
        "990000, false",
        "000000, false"
    })
    void a_division_is_of_one_of_the_levels(String code, boolean allowed) {
        assertThat(Validating.violations(new Yard(DivisionCode.of(code))))
                .isEqualTo(allowed ? List.of() : List.of("code {jiceng.division.level.not-allowed.message}"));
    }

    @Test
    void null_is_valid() {
        assertThat(Validating.violations(new Count(null))).isEmpty();
        assertThat(Validating.violations(new Share(null))).isEmpty();
        assertThat(Validating.violations(new Shelf(null))).isEmpty();
        assertThat(Validating.violations(new Yard(null))).isEmpty();
    }
}
