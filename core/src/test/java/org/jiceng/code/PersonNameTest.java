package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiceng.code.CodeProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"张", "欧阳小三", "阿卜杜拉·麦提", "𠮷田太郎", "Anna-Maria O'Neil", "﨑山", "ئابدۇللا"})
    void names_of_every_script_are_kept_as_they_are(String text) {
        assertThat(PersonName.of(text).reveal()).isEqualTo(text);
        assertThat(PersonName.parseLenient(text)).isEqualTo(PersonName.of(text));
    }

    @Test
    void what_no_line_of_text_may_have_is_refused() {
        assertThat(PersonName.findProblem(" 张三")).contains(new CodeProblem(Reason.CHARACTER, 0));
        assertThat(PersonName.findProblem("张三\u3000")).contains(new CodeProblem(Reason.CHARACTER, 2));
        assertThat(PersonName.findProblem("张\n三")).contains(new CodeProblem(Reason.CHARACTER, 1));
        assertThat(PersonName.findProblem("张三\u202E")).contains(new CodeProblem(Reason.CHARACTER, 2));
        assertThat(PersonName.findProblem("张\uD83D三")).contains(new CodeProblem(Reason.CHARACTER, 1));
        assertThat(PersonName.findProblem("\uFEFF张三")).contains(new CodeProblem(Reason.CHARACTER, 0));
        assertThat(PersonName.findProblem("张\uFFFF")).contains(new CodeProblem(Reason.CHARACTER, 1));
    }

    @Test
    void length_counts_code_points() {
        assertThat(PersonName.isValid("𠮷".repeat(100))).isTrue();
        assertThat(PersonName.isValid("𠮷".repeat(101))).isFalse();
        assertThat(PersonName.isValid("三".repeat(101))).isFalse();
    }

    @Test
    void lenient_parsing_mends_blanks_and_dots() {
        assertThat(PersonName.parseLenient("\u3000张 三\n").reveal()).isEqualTo("张 三");
        assertThat(PersonName.parseLenient("Anna \t Berg").reveal()).isEqualTo("Anna Berg");
        assertThat(PersonName.parseLenient("阿卜杜拉•麦提").reveal()).isEqualTo("阿卜杜拉·麦提");
        assertThat(PersonName.parseLenient("阿卜杜拉・麦提").reveal()).isEqualTo("阿卜杜拉·麦提");
    }
}
