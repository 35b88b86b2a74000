package org.jiceng.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalWordsTest {

    private static final List<String> STANDARD = List.of("base", "area");

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "guangming:red-waiter", "sz-2:w1", "a1-2b:c3-4", "place:office-hours-2026"})
    void words_with_a_namespace_are_local(String word) {
        assertThat(LocalWords.isLocal(word)).isTrue();
        assertThat(LocalWords.isAllowed(word, STANDARD)).isTrue();
        LocalWords.require(word, STANDARD, "GridKind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ":", "a:", ":b", "base:", "a:b:c", "A:b", "a:B", "1a:b", "a:1b", "a--b:c", "a-:b", "-a:b", "a:-b",
                "a:b-", "a b:c", " a:b", "a:b ", "a:b\n", "a.b:c", "a_b:c", "光明:词", "a：b", "ａ:b", "micro"
            })
    void other_texts_are_refused(String text) {
        assertThat(LocalWords.isLocal(text)).isFalse();
        assertThat(LocalWords.isAllowed(text, STANDARD)).isFalse();
        assertThatThrownBy(() -> LocalWords.require(text, STANDARD, "GridKind"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("GridKind must be one of [base, area] or a local word such as place:word");
    }

    @Test
    void a_standard_word_stands_without_namespace() {
        assertThat(LocalWords.isAllowed("base", STANDARD)).isTrue();
        assertThat(LocalWords.isLocal("base")).isFalse();
    }

    @Test
    void sixty_four_characters_are_the_most() {
        assertThat(LocalWords.isLocal("a:" + "b".repeat(62))).isTrue();
        assertThat(LocalWords.isLocal("a:" + "b".repeat(63))).isFalse();
    }
}
