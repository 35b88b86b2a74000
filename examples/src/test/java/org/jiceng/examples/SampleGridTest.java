package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiceng.grid.Grid;
import org.jiceng.samples.Samples;
import org.jiceng.validation.Checker;
import org.junit.jupiter.api.Test;

/** A plain JUnit test that wants a valid grid and changes what it is about. */
class SampleGridTest {

    @Test
    void a_grid_without_a_name_is_found() {
        Grid grid = Samples.grid().toBuilder().name(" ").build();
        assertThat(Checker.standard().check(grid)).hasSize(1);
    }

    @Test
    void a_sample_is_fine() {
        assertThat(Checker.standard().check(Samples.grid())).isEmpty();
    }
}
