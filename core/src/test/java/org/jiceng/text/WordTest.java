package org.jiceng.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.jiceng.grid.GridKind;
import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void a_label_is_in_the_language_asked_for_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            for (Locale machine : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH, Locale.JAPAN}) {
                Locale.setDefault(machine);
                assertThat(GridKind.MICRO.label(Locale.ENGLISH)).isEqualTo("micro-grid");
                assertThat(GridKind.MICRO.label(Locale.ROOT)).isEqualTo("micro-grid");
                assertThat(GridKind.MICRO.label(Locale.CHINESE)).isEqualTo("微网格");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_word_that_a_place_made_up_is_its_own_label() {
        assertThat(GridKind.of("guangming:red-waiter").label(Locale.CHINESE)).isEqualTo("guangming:red-waiter");
    }

    @Test
    void a_label_is_found_by_its_key() {
        assertThat(Word.labelOf("GridKind.micro", Locale.CHINESE)).isEqualTo("微网格");
        assertThat(Word.labelOf("GridKind.no-such", Locale.CHINESE)).isEqualTo("no-such");
        assertThat(Word.labelOf("GridKind.place:word", Locale.ENGLISH)).isEqualTo("place:word");
    }

    @Test
    void a_builder_without_a_component_says_which() {
        assertThat(Required.set("value", "name")).isEqualTo("value");
        assertThatThrownBy(() -> Required.set(null, "name"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Not set: name");
    }
}
