package org.jiceng.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.junit.jupiter.api.Test;

class DrawsTest {

    @Test
    void the_mixing_function_is_that_of_split_mix_64() {
        // The first numbers of the published generator for the seed 0.
        long step = 0x9E3779B97F4A7C15L;
        assertThat(Draws.mix(step)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(Draws.mix(2 * step)).isEqualTo(0x6E789E6AA1B965F4L);
        assertThat(Draws.mix(3 * step)).isEqualTo(0x06C45D188009454FL);
    }

    @Test
    void numbers_depend_on_what_they_are_for_and_on_nothing_else() {
        List<Integer> first = numbers(Draws.of(7, 3, Family.GRID, 2));
        assertThat(numbers(Draws.of(7, 3, Family.GRID, 2))).isEqualTo(first);
        assertThat(List.of(
                        numbers(Draws.of(8, 3, Family.GRID, 2)),
                        numbers(Draws.of(7, 4, Family.GRID, 2)),
                        numbers(Draws.of(7, 3, Family.POST, 2)),
                        numbers(Draws.of(7, 3, Family.GRID, 3))))
                .doesNotContain(first)
                .doesNotHaveDuplicates();
    }

    private static List<Integer> numbers(Draws draws) {
        return List.of(draws.below(1000), draws.below(1000), draws.below(1000), draws.below(1000));
    }

    @Test
    void every_number_below_a_bound_comes_about_as_often() {
        int[] seen = new int[10];
        for (int i = 0; i < 100_000; i++) {
            seen[Draws.of(1, i, Family.NORM, 0).below(10)]++;
        }
        for (int count : seen) {
            // Six standard deviations; the numbers are fixed, so this never fails by chance.
            assertThat(count).isBetween(9_430, 10_570);
        }
    }

    @Test
    void the_middle_of_a_range_comes_most_often_and_nothing_lies_outside() {
        int[] seen = new int[9];
        for (int i = 0; i < 10_000; i++) {
            seen[Draws.of(1, i, Family.NORM, 1).near(4, 4)]++;
        }
        assertThat(seen[4]).isGreaterThan(seen[0] * 3).isGreaterThan(seen[8] * 3);
    }

    @Test
    void chinese_numbers_are_written_as_people_write_them() {
        assertThat(List.of(1, 9, 10, 11, 20, 21, 100, 101, 110, 111, 1000, 1001, 1010, 1071, 9999))
                .extracting(Lists::chinese)
                .containsExactly(
                        "一", "九", "十", "十一", "二十", "二十一", "一百", "一百零一", "一百一十", "一百一十一", "一千", "一千零一", "一千零一十",
                        "一千零七十一", "九千九百九十九");
    }
}
