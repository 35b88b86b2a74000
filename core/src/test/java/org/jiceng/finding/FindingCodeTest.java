package org.jiceng.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "grid.parent.unknown", "json.not-whole", "a1.b-2.c.d.e"})
    void codes_come_back_as_they_were(String text) {
        assertThat(FindingCode.of(text)).hasToString(text).isEqualTo(new FindingCode(text));
        assertThat(FindingCode.of(text).value()).isEqualTo(text);
        assertThat(FindingCode.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                ".",
                "a.",
                ".b",
                "a..b",
                "A.b",
                "a.B",
                "1a.b",
                "a.1",
                "a b.c",
                "a.b\n",
                "a_b.c",
                "a.b.c.d.e.f",
                "码.码"
            })
    void other_texts_are_refused(String text) {
        assertThat(FindingCode.isValid(text)).isFalse();
        assertThatThrownBy(() -> FindingCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("FindingCode must be two or more lower-kebab-case parts with dots between them");
    }

    @Test
    void codes_sort_as_text() {
        assertThat(FindingCode.of("a.b")).isLessThan(FindingCode.of("a.c")).isLessThan(FindingCode.of("a.b.c"));
    }
}
