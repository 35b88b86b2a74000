package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jiceng.code.CodeProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenIdTest {

    private static final LocalDate TODAY = Vectors.TODAY;

    @Test
    void the_examples_of_the_standard_are_read() {
        CitizenId first = CitizenId.of("11010519491231002X");
        assertThat(first.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(first.sex()).isEqualTo(Sex.FEMALE);
        assertThat(first.kind()).isEqualTo(CitizenIdKind.RESIDENT_CARD);
        CitizenId second = CitizenId.of("440524188001010014");
        assertThat(second.birthDate()).isEqualTo(LocalDate.of(1880, 1, 1));
        assertThat(second.sex()).isEqualTo(Sex.MALE);
        assertThat(CitizenId.findProblem(second.reveal(), TODAY)).isEmpty();
    }

    @Test
    void permits_and_foreign_cards_are_told_apart() {
        assertThat(CitizenId.of("820000200009100163").kind()).isEqualTo(CitizenIdKind.RESIDENCE_PERMIT);
        assertThat(CitizenId.of("932682198501010017").kind()).isEqualTo(CitizenIdKind.FOREIGN_PERMANENT_RESIDENT_CARD);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002, LENGTH, 17",
        "11010519491231002X1, LENGTH, 18",
        "1101051949123100AX, CHARACTER, 16",
        "11010519491231002x, CHARACTER, 17",
        "110105190002290017, DATE, 6",
        "110105194912310020, CHECK_CHARACTER, 17",
    })
    void problems_say_what_and_where(String text, Reason reason, int position) {
        assertThat(CitizenId.findProblem(text)).contains(new CodeProblem(reason, position));
    }

    @ParameterizedTest
    @CsvSource({
        "110105202612310017, FUTURE_BIRTH, 6",
        "110105180001010010, AGE_CEILING, 6",
        "16010519900101001X, UNKNOWN_PROVINCE, 0",
        "710000199001010015, UNKNOWN_PROVINCE, 0",
        "810101199001010010, UNKNOWN_PROVINCE, 0",
        "990105199001010014, UNKNOWN_PROVINCE, 1",
    })
    void the_standard_policy_looks_at_birth_and_province(String text, Reason reason, int position) {
        assertThat(CitizenId.isValid(text)).isTrue();
        assertThat(CitizenId.findProblem(text, TODAY)).contains(new CodeProblem(reason, position));
    }

    @ParameterizedTest
    @CsvSource({
        "110105199001010002, ZERO_SEQUENCE, 14",
        "110000199001010013, UNKNOWN_DIVISION, 0",
        "93200019850101001X, UNKNOWN_COUNTRY, 3",
    })
    void the_strictest_policy_looks_at_sequence_county_and_country(String text, Reason reason, int position) {
        assertThat(CitizenId.findProblem(text, TODAY)).isEmpty();
        assertThat(CitizenId.findProblem(text, TODAY, CitizenIdPolicy.strictest()))
                .contains(new CodeProblem(reason, position));
    }

    @Test
    void the_age_ceiling_is_reached_on_the_birthday_itself() {
        String text = "440524188001010014";
        CitizenIdPolicy policy = CitizenIdPolicy.standard().withAgeCeiling(120);
        assertThat(CitizenId.findProblem(text, LocalDate.of(2000, 1, 1), policy))
                .isEmpty();
        assertThat(CitizenId.findProblem(text, LocalDate.of(2000, 1, 2), policy))
                .contains(new CodeProblem(Reason.AGE_CEILING, 6));
        assertThatThrownBy(() -> CitizenIdPolicy.standard().withAgeCeiling(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @Test
    void a_registry_checks_the_county_that_the_address_names() {
        DivisionRegistry registry = DivisionRegistry.standard();
        assertThat(CitizenId.findProblem("11010518991231004X", TODAY, registry)).isEmpty();
        assertThat(CitizenId.findProblem("371203199306010048", TODAY, registry)).isEmpty();
        assertThat(CitizenId.findProblem("110000199001010013", TODAY, registry)).isPresent();
        assertThat(CitizenId.findProblem("820000200009100163", TODAY, registry)).isEmpty();
        assertThat(CitizenId.findProblem("932682198501010017", TODAY, registry)).isEmpty();
    }

    @Test
    void policies_are_equal_by_their_choices() {
        CitizenIdPolicy policy = CitizenIdPolicy.standard().refusingZeroSequence();
        assertThat(policy)
                .isEqualTo(CitizenIdPolicy.standard().refusingZeroSequence())
                .hasSameHashCodeAs(CitizenIdPolicy.standard().refusingZeroSequence())
                .isNotEqualTo(CitizenIdPolicy.standard())
                .isNotEqualTo(CitizenIdPolicy.strictest());
        assertThat(CitizenIdPolicy.strictest()).isEqualTo(CitizenIdPolicy.strictest(DivisionRegistry.standard()));
    }

    @Test
    void the_strictest_policy_takes_a_registry_of_ones_own() {
        DivisionUse office = new DivisionUse(DivisionCode.of("110199"), "示例区", Year.of(1990), null);
        DivisionRegistry registry = DivisionRegistry.standard().plus(List.of(office));
        String body = "11019919900101001";
        String text = body + CitizenId.checkCharacter(body);
        assertThat(CitizenId.findProblem(text, TODAY, CitizenIdPolicy.strictest()))
                .contains(new CodeProblem(Reason.UNKNOWN_DIVISION, 0));
        assertThat(CitizenId.findProblem(text, TODAY, CitizenIdPolicy.strictest(registry)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "11010549123100, LENGTH, 14",
        "11010549123100X, CHARACTER, 14",
        "110105000229003, DATE, 6",
        "932682850101001, NO_FIFTEEN_DIGITS, 0",
        "810000850101001, NO_FIFTEEN_DIGITS, 0",
    })
    void fifteen_digits_have_problems_of_their_own(String text, Reason reason, int position) {
        assertThat(CitizenId.findProblemOfFifteenDigits(text)).contains(new CodeProblem(reason, position));
    }

    @ParameterizedTest
    @CsvSource({
        "160105491231002, 2026-06-30, UNKNOWN_PROVINCE, 0",
        "710000491231002, 2026-06-30, UNKNOWN_PROVINCE, 0",
        "110105491231002, 1949-12-30, FUTURE_BIRTH, 6",
        "110105491231002, 2100-01-01, AGE_CEILING, 6",
        "110105491332002, 2026-06-30, DATE, 6",
        "810000850101001, 2026-06-30, NO_FIFTEEN_DIGITS, 0",
    })
    void fifteen_digits_are_held_against_a_day(String text, LocalDate asOf, Reason reason, int position) {
        assertThat(CitizenId.findProblemOfFifteenDigits(text, asOf)).contains(new CodeProblem(reason, position));
    }

    @ParameterizedTest
    @CsvSource({"110105491231002", "110105000101001", "111111111111111"})
    void fifteen_digits_of_a_province_that_exists_pass(String text) {
        assertThat(CitizenId.findProblemOfFifteenDigits(text, TODAY)).isEmpty();
    }
}
