package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CodedWordTest {

    @Test
    void codes_lead_back_to_their_constants() {
        assertRoundTrip(List.of(Sex.values()), Sex::ofCode, 4);
        assertRoundTrip(List.of(PoliticalStatus.values()), PoliticalStatus::ofCode, 13);
        assertRoundTrip(List.of(Education.values()), Education::ofCode, 40);
    }

    private static <T extends CodedWord> void assertRoundTrip(List<T> values, Function<String, T> ofCode, int count) {
        assertThat(values).hasSize(count).extracting(CodedWord::code).isSorted().doesNotHaveDuplicates();
        assertThat(values)
                .allSatisfy(value -> assertThat(ofCode.apply(value.code())).isSameAs(value));
        for (String unknown : List.of("", "99", "1 ", "０１", "x".repeat(100))) {
            assertThatThrownBy(() -> ofCode.apply(unknown))
                    .isInstanceOfSatisfying(
                            InvalidCodeException.class,
                            e -> assertThat(e.problem().reason()).isEqualTo(CodeProblem.Reason.UNKNOWN_CODE));
        }
    }

    @Test
    void labels_are_those_of_the_standards() {
        assertThat(PoliticalStatus.findByCode("02").orElseThrow().label(Locale.CHINA))
                .isEqualTo("中国共产党预备党员");
        assertThat(PoliticalStatus.findByCode("2")).isEmpty();
        assertThat(Sex.findByCode("9")).contains(Sex.UNSTATED);
        assertThat(Education.findByCode("28")).contains(Education.GENERAL_CLASS_GRADUATED);
    }

    @Test
    void every_kind_of_education_belongs_to_a_stage() {
        assertThat(Education.MASTER_GRADUATED.stage()).isEqualTo(Education.POSTGRADUATE);
        assertThat(Education.values())
                .allSatisfy(education -> assertThat(education.stage().code()).endsWith("0"));
    }

    @Test
    void a_type_that_a_system_added_has_its_code_as_label() {
        OrganizationTypeCode own = OrganizationTypeCode.of("641");
        assertThat(own.isKnown()).isFalse();
        assertThat(own.label(Locale.CHINA)).isEqualTo("641");
        assertThat(OrganizationTypeCode.BRANCH.label(Locale.ENGLISH)).isEqualTo("Party branch");
    }
}
