package org.jiceng.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void single_values_are_the_same_on_every_call() {
        assertThat(Samples.grid()).isEqualTo(Samples.grid());
    }
}
