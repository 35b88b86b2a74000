package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiceng.code.CodeProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    private static final String VILLAGERS = "54110105PDY000546K";
    private static final String CORPS = "12990000PDY000992N";

    @Test
    void the_example_of_the_standard_is_taken_apart() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("91350100M000100Y43");
        assertThat(code.department()).isEqualTo("9");
        assertThat(code.category()).isEqualTo("1");
        assertThat(code.division()).isEqualTo(DivisionCode.of("350100"));
        assertThat(code.organizationCode()).isEqualTo(Gb11714Code.of("M000100Y4"));
        assertThat(code.organizationCode().isUserDefined()).isFalse();
        assertThat(UnifiedSocialCreditCode.of(VILLAGERS).organizationCode().isUserDefined())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4, LENGTH, 17",
        "91350100M000100O43, CHARACTER, 15",
        "913501A0M000100Y43, CHARACTER, 6",
        "91350100M001000Y43, CHECK_CHARACTER, 17",
        "91110105PDY000010N, EMBEDDED_CHECK_CHARACTER, 16",
    })
    void problems_say_what_and_where(String text, Reason reason, int position) {
        assertThat(UnifiedSocialCreditCode.findProblem(text)).contains(new CodeProblem(reason, position));
    }

    @ParameterizedTest
    @CsvSource({
        "000000000000000000, UNKNOWN_DEPARTMENT, 0",
        "22110105PDY00001XL, UNKNOWN_CATEGORY, 1",
        "91000000PDY00001X8, UNKNOWN_PROVINCE, 2",
        "12990000PDY000992N, UNKNOWN_PROVINCE, 2",
    })
    void tables_are_a_layer_of_their_own(String text, Reason reason, int position) {
        assertThat(UnifiedSocialCreditCode.isValid(text)).isTrue();
        assertThat(UnifiedSocialCreditCode.findProblem(text, Vectors.TODAY))
                .contains(new CodeProblem(reason, position));
    }

    @Test
    void committees_and_corps_are_choices() {
        CreditCodePolicy policy = CreditCodePolicy.standard();
        assertThat(UnifiedSocialCreditCode.findProblem(VILLAGERS, Vectors.TODAY, policy))
                .isEmpty();
        assertThat(UnifiedSocialCreditCode.findProblem("55110105PDY004010B", Vectors.TODAY, policy))
                .isEmpty();
        assertThat(UnifiedSocialCreditCode.findProblem(VILLAGERS, Vectors.TODAY, policy.withCommittees(false)))
                .contains(new CodeProblem(Reason.UNKNOWN_CATEGORY, 1));
        assertThat(UnifiedSocialCreditCode.findProblem(CORPS, Vectors.TODAY, policy.withCorps(true)))
                .isEmpty();
    }

    @Test
    void the_fullest_policy_accepts_all_but_wrong_check_characters() {
        assertThat(CreditCodePolicy.fullest())
                .isEqualTo(CreditCodePolicy.standard().withCorps(true))
                .isEqualTo(new CreditCodePolicy(true, true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350211M00013FA1N", "91350203M0001QKT19"})
    void codes_of_the_pilot_pass_only_where_they_are_asked_for(String text) {
        CreditCodePolicy pilot = CreditCodePolicy.standard().withPilot(true);
        assertThat(UnifiedSocialCreditCode.isValid(text)).isFalse();
        assertThat(UnifiedSocialCreditCode.findProblem(text, Vectors.TODAY))
                .contains(new CodeProblem(Reason.CHECK_CHARACTER, 17));
        assertThat(UnifiedSocialCreditCode.findProblem(text, Vectors.TODAY, pilot))
                .isEmpty();
        String elsewhere = text.replace("913502", "913501");
        assertThat(UnifiedSocialCreditCode.findProblem(elsewhere, Vectors.TODAY, pilot))
                .isPresent();
    }

    @Test
    void fictitious_divisions_pass_the_check_of_a_day() {
        assertThat(UnifiedSocialCreditCode.findProblem("91999911PDY004029M", Vectors.TODAY))
                .isEmpty();
    }
}
