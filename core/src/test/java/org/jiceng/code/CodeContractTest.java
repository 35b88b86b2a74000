package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type of code answers to the worst texts. */
class CodeContractTest {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    static List<CodeType<?>> types() {
        return CodeType.ALL;
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_empty_text_and_blanks_are_refused_as_empty(CodeType<?> type) {
        CodeProblem empty = new CodeProblem(CodeProblem.Reason.EMPTY, 0);
        assertThat(type.findProblem().apply("")).contains(empty);
        for (String blank : List.of("", " ", "\u3000\n", "\u00A0")) {
            assertThatThrownBy(() -> type.parseLenient().apply(blank))
                    .isInstanceOfSatisfying(
                            InvalidCodeException.class,
                            e -> assertThat(e.problem()).isEqualTo(empty));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void texts_of_ten_megabytes_are_refused(CodeType<?> type) {
        for (String unit : List.of("1", " ", "\u3000", "\uD83D", "\uFF11", "\uFDFA", "-", "张", "\u200B", "+86 ")) {
            String text = unit.repeat(TEN_MEGABYTES / unit.length());
            assertThat(type.findProblem().apply(text)).isPresent();
            assertThatThrownBy(() -> type.parseLenient().apply(text))
                    .isInstanceOfSatisfying(
                            InvalidCodeException.class,
                            e -> assertThat(e.getMessage()).hasSizeLessThan(400));
            assertThatThrownBy(() -> type.of().apply(text)).isInstanceOf(InvalidCodeException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    @SuppressWarnings("NullAway") // what callers without a null checker do
    void null_is_a_null_pointer_exception(CodeType<?> type) {
        assertThatNullPointerException().isThrownBy(() -> type.of().apply(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> type.parseLenient().apply(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> type.findProblem().apply(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> type.isValid().apply(null))
                .withMessage("text");
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a null checker do
    void null_is_refused_by_the_other_doors_too() {
        assertThatNullPointerException()
                .isThrownBy(() -> CitizenId.ofFifteenDigits(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> GridCodeLayout.BEIJING_15.isValid(null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Sex.findByCode(null)).withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> Sex.ofCode(null)).withMessage("code");
    }

    @ParameterizedTest
    @MethodSource("types")
    @SuppressWarnings("NullAway") // what callers without a null checker do
    void the_door_with_a_day_looks_at_the_shape_first(CodeType<?> type) {
        for (String text : List.of("", "\n", "x".repeat(300))) {
            Optional<CodeProblem> problem = type.findProblem().apply(text);
            assertThat(problem).isPresent();
            assertThat(type.findProblemAsOf().apply(text, Vectors.TODAY)).isEqualTo(problem);
        }
        assertThatNullPointerException()
                .isThrownBy(() -> type.findProblemAsOf().apply(null, Vectors.TODAY))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> type.findProblemAsOf().apply("1", null))
                .withMessage("asOf");
    }

    @Test
    void types_without_tables_answer_alike_on_every_day() {
        for (LocalDate day : List.of(LocalDate.MIN, Vectors.TODAY, LocalDate.MAX)) {
            assertThat(Gb11714Code.findProblem("PDY00001X", day)).isEmpty();
            assertThat(GridCode.findProblem("GM-07", day)).isEmpty();
            assertThat(PostalCode.findProblem("010000", day)).isEmpty();
            assertThat(PersonName.findProblem("张三", day)).isEmpty();
            assertThat(OrganizationTypeCode.findProblem("611", day)).isEmpty();
        }
    }

    @Test
    void messages_say_what_must_hold_and_where() {
        assertThatThrownBy(() -> DivisionCode.of("11010"))
                .hasMessage("DivisionCode must be 6, 9 or 12 digits 0-9"
                        + " (position 5 of a text of 5 characters that is not shown)");
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of("91110105PDY000010N"))
                .hasMessage("UnifiedSocialCreditCode must hold an organization code with the right check character"
                        + " (position 16 of a text of 18 characters that is not shown)");
        assertThatThrownBy(() -> CitizenId.of("440524188001010015"))
                .hasMessage("CitizenId must end with the check character that the others give"
                        + " (position 17 of a text of 18 characters that is not shown)");
        assertThatThrownBy(() -> CitizenId.ofFifteenDigits("44052480010100"))
                .hasMessage("CitizenId must be 15 digits 0-9"
                        + " (position 14 of a text of 14 characters that is not shown)");
        assertThatThrownBy(() -> PoliticalStatus.ofCode("99"))
                .hasMessage("PoliticalStatus must be a code of its standard"
                        + " (position 0 of a text of 2 characters that is not shown)");
    }

    @ParameterizedTest
    @MethodSource("types")
    void messages_about_the_shape_are_the_requirement_of_the_type(CodeType<?> type) {
        assertThat(type.requirement()).startsWith("must be ").doesNotEndWith(".");
        assertThatThrownBy(() -> type.of().apply(""))
                .hasMessage(
                        type + " " + type.requirement() + " (position 0 of a text of 0 characters that is not shown)");
    }

    @ParameterizedTest
    @MethodSource("types")
    void messages_never_repeat_a_text_from_the_wrong_column(CodeType<?> type) {
        for (String text : List.of("11010519491231002X", "13812345678", "张三 13812345678", "李四\n张三")) {
            if (!type.isValid().apply(text)) {
                assertThatThrownBy(() -> type.of().apply(text)).satisfies(e -> assertShowsNothing(e, text));
            }
            Throwable refusal = catchThrowable(() -> type.parseLenient().apply(text));
            if (refusal != null) {
                assertShowsNothing(refusal, text);
            }
        }
    }

    private static void assertShowsNothing(Throwable refusal, String text) {
        assertThat(refusal).isInstanceOf(InvalidCodeException.class).hasNoCause();
        for (int i = 0; i + 4 <= text.length(); i++) {
            assertThat(refusal.toString()).doesNotContain(text.substring(i, i + 4));
        }
        assertThat(refusal.toString()).doesNotContain("张").doesNotContain("三");
    }

    @Test
    void a_problem_has_a_position_that_is_not_negative() {
        assertThatThrownBy(() -> new CodeProblem(CodeProblem.Reason.EMPTY, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
