package org.jiceng.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jiceng.contract.Validating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {

    private static final String PAIR = "\uD840\uDC00";

    record Name(@Nullable @Text(min = 2, max = 5) String value) {}

    record Note(@Nullable @Text(max = 5, multiline = true) String value) {}

    record Tags(List<@Text(max = 3) String> values) {}

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("光明", ""),
                Arguments.of("12345", ""),
                Arguments.of(PAIR.repeat(5), ""),
                Arguments.of(" a", ""),
                Arguments.of("a\u200Db", ""),
                Arguments.of("a", "too-short"),
                Arguments.of(PAIR, "too-short"),
                Arguments.of("123456", "too-long"),
                Arguments.of(PAIR.repeat(6), "too-long"),
                Arguments.of("", "blank"),
                Arguments.of("\u3000", "blank"),
                Arguments.of(" \u00A0\u3000", "blank"),
                Arguments.of("\u3000".repeat(6), "blank too-long"),
                Arguments.of("\t\t", "blank control-character"),
                Arguments.of("a\n", "control-character"),
                Arguments.of("a\u0085", "control-character"),
                Arguments.of("a\u007F", "control-character"),
                Arguments.of("a\u202E", "bidi-control"),
                Arguments.of("a\u2066", "bidi-control"),
                Arguments.of("a\uD800", "lone-surrogate"),
                Arguments.of("a\uDC00", "lone-surrogate"),
                Arguments.of("a\uFFFE", "noncharacter"),
                Arguments.of("a\uFDD0", "noncharacter"),
                Arguments.of("a\uD83F\uDFFE", "noncharacter"),
                Arguments.of("\u0000", "too-short control-character"),
                Arguments.of("123456\u202E", "too-long bidi-control"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_has_one_violation_for_each_thing_that_is_wrong(String text, String problems) {
        assertThat(Validating.violations(new Name(text)))
                .containsExactlyInAnyOrderElementsOf(expected("value", problems));
    }

    @Test
    void line_feed_and_tab_are_for_texts_of_several_lines() {
        assertThat(Validating.violations(new Note("a\n\tb"))).isEmpty();
        assertThat(Validating.violations(new Note("a\rb"))).isEqualTo(expected("value", "control-character"));
        assertThat(Validating.violations(new Note("a\u000Bb"))).isEqualTo(expected("value", "control-character"));
        assertThat(Validating.violations(new Note("\n\t"))).isEqualTo(expected("value", "blank"));
        assertThat(Validating.violations(new Note("x"))).isEmpty();
    }

    @Test
    void null_is_valid() {
        assertThat(Validating.violations(new Name(null))).isEmpty();
        assertThat(Validating.violations(new Note(null))).isEmpty();
    }

    @Test
    void elements_of_a_list_are_checked_one_by_one() {
        assertThat(Validating.violations(new Tags(List.of("ok", "", "1234"))))
                .containsExactly(
                        "values[1].<list element> {jiceng.text.blank.message}",
                        "values[2].<list element> {jiceng.text.too-long.message}");
    }

    @Test
    void messages_are_in_the_language_asked_for_and_name_the_limits() {
        Name tooLong = new Name("123456");
        assertThat(Validating.english(tooLong)).containsExactly("value The text has more than 5 characters.");
        assertThat(Validating.chinese(tooLong)).containsExactly("value 文本超过 5 个字符。");
        assertThat(Validating.english(new Name("a"))).containsExactly("value The text has fewer than 2 characters.");
        assertThat(Validating.chinese(new Name("a"))).containsExactly("value 文本少于 2 个字符。");
    }

    @Test
    void no_message_has_the_text_in_it() {
        String canary = "Zhang-13800138000";
        assertThat(Validating.english(new Name(canary + "\u202E\n")).toString()).doesNotContain("138", "Zhang");
    }

    private static List<String> expected(String path, String problems) {
        return Stream.of(problems.split(" "))
                .filter(problem -> !problem.isEmpty())
                .map(problem -> path + " {jiceng.text." + problem + ".message}")
                .toList();
    }
}
