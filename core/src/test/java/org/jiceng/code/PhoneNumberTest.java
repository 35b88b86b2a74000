package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiceng.code.CodeProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678, MOBILE",
        "021-61234567, FIXED_LINE",
        "0571-88888888-123, FIXED_LINE",
        "4008208820, SHARED_COST",
        "8008208820, TOLL_FREE",
        "110, SERVICE",
        "12345, SERVICE",
        "95588, SERVICE",
        "961234, SERVICE",
    })
    void kind_follows_the_first_digits(String text, PhoneKind kind) {
        assertThat(PhoneNumber.of(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "(010)62345678, 010-62345678",
        "（010）6234-5678, 010-62345678",
        "010 6234 5678, 010-62345678",
        "01062345678, 010-62345678",
        "05718888888, 0571-8888888",
        "+86 10 62345678, 010-62345678",
        "+86-571-88888888, 0571-88888888",
        "0086 21 6123 4567, 021-61234567",
        "021-61234567转123, 021-61234567-123",
        "021-61234567 # 8, 021-61234567-8",
        "0319-3234567-1, 0319-3234567-1",
        "+86 138 0013 8000, 13800138000",
        "86-13800138000, 13800138000",
        "8613800138000, 13800138000",
        "(+86)13800138000, 13800138000",
        "0138-0013-8000, 13800138000",
        "138.0013.8000, 13800138000",
        "400 820 8820, 4008208820",
        "+86 400-820-8820, 4008208820",
        "１２３４５, 12345",
        "057188888888-123, 0571-88888888-123",
        "05718888888 123, 0571-8888888-123",
        "01062345678-8001, 010-62345678-8001",
        "86-10-62345678, 010-62345678",
        "86 571 88888888, 0571-88888888",
        "861062345678, 010-62345678",
        "8657188888888, 0571-88888888",
        "86 400 820 8820, 4008208820",
        "+86 (0)571 88888888, 0571-88888888",
        "+86 (0571) 88888888 - 12, 0571-88888888-12",
        "0571-88888888 ext 123, 0571-88888888-123",
        "0571-88888888 Ext.123, 0571-88888888-123",
        "057188888888EXT. 123, 0571-88888888-123",
        "0571-88888888分机123, 0571-88888888-123",
        "0571/88888888, 0571-88888888",
        "138/0013/8000, 13800138000",
    })
    void lenient_spellings_become_the_one_of_the_kind(String text, String strict) {
        assertThat(PhoneNumber.parseLenient(text).reveal()).isEqualTo(strict);
        assertThat(PhoneNumber.parseLenient(strict).reveal()).isEqualTo(strict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "62345678",
                "010-123456",
                "010-12345678",
                "021-000000",
                "010-",
                "010",
                "0",
                "01",
                "011-61234567",
                "0571-88888888-1234567",
                "021-61234567转",
                "+1 138 0013 8000",
                "++8613800138000",
                "138001380001",
                "1380013800a",
                "12345678",
                "1000",
                "97588",
                "13812345678转1",
                "110转1",
                "0215-1234567",
                "(0215)1234567",
                "0215 1234567",
                "09999-2345678",
                "02155-234567",
                "021612345-67",
                "+86 215-1234567",
                "86 5715 1234567",
                "0571-88888888/89",
                "0571-8888888/8",
                "0571-8888/8888",
                "057188888888/89",
                "86123456",
                "8612345",
                "86-12345",
                "86123456-8001",
                "400-860-8608转1",
                "400-860-8608-1",
                "0571-88888888 extension 1",
                "0571-88888888 ext",
                "0000转0",
                "0571转1",
                "0571转88888888",
                "021转61234567",
            })
    void what_is_no_number_is_refused(String text) {
        assertThat(PhoneNumber.isValid(text)).isFalse();
        assertThatThrownBy(() -> PhoneNumber.parseLenient(text)).isInstanceOf(InvalidCodeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901, CHARACTER, 1",
        "1380013800, LENGTH, 10",
        "1440012345678, LENGTH, 11",
        "010-123456789, LENGTH, 12",
        "0000-1234567, CHARACTER, 1",
        "0571-08888888, CHARACTER, 5",
        "400-820-8820, CHARACTER, 3",
        "500820, CHARACTER, 0",
        "021 61234567, CHARACTER, 3",
        "021, LENGTH, 3",
        "021-61234567-1234567, LENGTH, 20",
        "021-61234567-x, CHARACTER, 13",
    })
    void problems_say_what_and_where(String text, Reason reason, int position) {
        assertThat(PhoneNumber.findProblem(text)).contains(new CodeProblem(reason, position));
    }

    @Test
    void segments_of_four_digits_are_assigned_alone() {
        assertThat(PhoneNumber.findProblem("17400000000", Vectors.TODAY)).isEmpty();
        assertThat(PhoneNumber.findProblem("17490000000", Vectors.TODAY)).isEmpty();
        assertThat(PhoneNumber.findProblem("17420000000", Vectors.TODAY))
                .contains(new CodeProblem(Reason.UNASSIGNED_SEGMENT, 0));
        assertThat(PhoneNumber.findProblem("16190000000", Vectors.TODAY)).isEmpty();
        assertThat(PhoneNumber.findProblem("16180000000", Vectors.TODAY)).isPresent();
    }

    @Test
    void area_codes_are_checked_in_the_layer_of_the_day() {
        assertThat(PhoneNumber.findProblem("026-61234567", Vectors.TODAY))
                .contains(new CodeProblem(Reason.UNKNOWN_AREA_CODE, 0));
        assertThat(PhoneNumber.findProblem("0300-6123456", Vectors.TODAY)).isPresent();
        assertThat(PhoneNumber.findProblem("0755-61234567", Vectors.TODAY)).isEmpty();
    }
}
