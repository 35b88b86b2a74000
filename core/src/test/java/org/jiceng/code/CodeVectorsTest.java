package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                Gb11714Code::findProblem);
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

    @Test
    void phone_numbers_answer_as_the_vectors_say() {
        for (String file : List.of("mobile.csv", "fixed_phone.csv")) {
            Vectors.checkLayers(
                    file,
                    PhoneNumber::of,
                    PhoneNumber::parseLenient,
                    PhoneNumber::reveal,
                    PhoneNumber::findProblem,
                    PhoneNumber::findProblem);
        }
    }

    @Test
    void postal_codes_answer_as_the_vectors_say() {
        Vectors.checkValid("postal_code.csv", PostalCode::isValid);
        Vectors.checkValidAsOf("postal_code.csv", PostalCode::findProblem);
    }

    @Test
    void types_of_party_organizations_have_the_names_of_the_vectors() {
        for (Csv.Row row : Vectors.rows("party_org_type.csv")) {
            OrganizationTypeCode type = OrganizationTypeCode.of(row.get("code"));
            assertThat(type.isKnown()).isTrue();
            assertThat(type.label(Locale.CHINA)).isEqualTo(row.get("name"));
        }
    }

    @Test
    void citizen_ids_of_15_digits_answer_as_the_vectors_say() {
        for (Csv.Row row : Vectors.rows("citizen_id_15.csv")) {
            String value = row.get("value");
            assertThat(CitizenId.findProblemOfFifteenDigits(value).isEmpty())
                    .as(row.toString())
                    .isEqualTo(row.get("valid").equals("true"));
            assertThat(CitizenId.isValid(value)).isFalse();
            Matcher arrow = Pattern.compile("-> ([0-9]{17}[0-9X])").matcher(row.get("reason"));
            if (arrow.find()) {
                assertThat(CitizenId.ofFifteenDigits(value).reveal()).isEqualTo(arrow.group(1));
            }
        }
    }

    @Test
    void the_strictest_policy_for_citizen_ids_answers_as_the_vectors_say() {
        for (Csv.Row row : Vectors.rows("citizen_id_policy.csv")) {
            assertThat(CitizenId.findProblem(row.get("value"), Vectors.TODAY, CitizenIdPolicy.strictest())
                            .isEmpty())
                    .as(row.toString())
                    .isEqualTo(row.get("valid").equals("true"));
        }
    }

    @Test
    void the_fullest_policy_for_credit_codes_answers_as_the_vectors_say() {
        CreditCodePolicy policy = CreditCodePolicy.fullest();
        for (Csv.Row row : Vectors.rows("uscc_policy.csv")) {
            assertThat(UnifiedSocialCreditCode.findProblem(row.get("value"), Vectors.TODAY, policy)
                            .isEmpty())
                    .as(row.toString())
                    .isEqualTo(row.get("valid").equals("true"));
        }
    }

    @Test
    void masks_are_as_the_vectors_say() {
        for (Csv.Row row : Vectors.rows("masking_expected.csv")) {
            assertThat(masked(row.get("kind"), row.get("input")))
                    .as(row.toString())
                    .isEqualTo(row.get("expected"));
        }
    }

    private static String masked(String kind, String input) {
        Masking mask = Masking.keepingLength();
        return switch (kind) {
            case "name" -> mask.name(input);
            case "phone" -> mask.mobile(input);
            case "fixed" -> mask.fixedLine(input);
            case "id" -> mask.citizenId(input, Masking.MaskStrength.LOW);
            case "id_medium" -> mask.citizenId(input, Masking.MaskStrength.MEDIUM);
            case "id_high" -> mask.citizenId(input, Masking.MaskStrength.HIGH);
            case "address" -> mask.address(input);
            case "email" -> mask.email(input);
            case "uscc" -> mask.creditCode(input);
            default -> throw new IllegalArgumentException("Kind must be known, but was: " + kind);
        };
    }
}
