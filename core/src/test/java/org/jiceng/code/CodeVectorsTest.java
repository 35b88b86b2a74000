package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodeVectorsTest {

    @Test
    void citizen_ids_answer_as_the_vectors_say() {
        Vectors.checkLayers(
                "citizen_id.csv",
                CitizenId::of,
                CitizenId::parseLenient,
                CitizenId::reveal,
                CitizenId::findProblem,
                CitizenId::findProblem);
    }

    @Test
    void credit_codes_answer_as_the_vectors_say() {
        Vectors.checkLayers(
                "uscc.csv",
                UnifiedSocialCreditCode::of,
                UnifiedSocialCreditCode::parseLenient,
                UnifiedSocialCreditCode::toString,
                UnifiedSocialCreditCode::findProblem,
                UnifiedSocialCreditCode::findProblem);
    }

    @Test
    void organization_codes_answer_as_the_vectors_say() {
        Vectors.checkLayers(
                "org_code.csv",
                Gb11714Code::of,
                Gb11714Code::parseLenient,
                Gb11714Code::toString,
                Gb11714Code::findProblem,
                (text, today) -> Gb11714Code.findProblem(text));
    }

    @Test
    void division_codes_answer_as_the_vectors_say() {
        Vectors.checkLayers(
                "division.csv",
                DivisionCode::of,
                DivisionCode::parseLenient,
                DivisionCode::toString,
                DivisionCode::findProblem,
                DivisionCode::findProblem);
    }

    @Test
    void division_levels_are_as_the_vectors_say() {
        for (Csv.Row row : Vectors.rows("division_level.csv")) {
            DivisionLevel level = DivisionLevel.valueOf(row.get("level"));
            assertThat(DivisionCode.of(row.get("value")).level())
                    .as(row.toString())
                    .isEqualTo(level);
            assertThat(level.word()).isEqualTo(row.get("level").toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void grid_codes_answer_as_the_vectors_say() {
        Vectors.checkValid("grid_code_beijing15.csv", GridCodeLayout.BEIJING_15::isValid);
        Vectors.checkValid("grid_code_cjt349_20.csv", GridCodeLayout.CJT_349_20::isValid);
        Vectors.checkValid("grid_code_cjt213_14.csv", GridCodeLayout.CJT_213_14::isValid);
    }
}
