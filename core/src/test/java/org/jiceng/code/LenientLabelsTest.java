package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels that people copy together with the value. */
class LenientLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "UnifiedSocialCreditCode, 统一社会信用代码 社会信用代码 信用代码, 91350100M000100Y43",
        "Gb11714Code, 组织机构代码 机构代码, PDY00001X",
        "CitizenId, 公民身份号码 身份证号码 身份证号 身份证, 11010519491231002X",
        "PostalCode, 邮政编码 邮编, 010000",
        "DivisionCode, 行政区划代码 区划代码, 110105021",
        "GridCode, 网格编码 网格编号 网格代码, GM-07",
        "OrganizationTypeCode, 组织类别代码 组织类别, 611",
        "PhoneNumber, 电话 电话号码 联系电话 固定电话 手机 手机号 手机号码 tel, 13800138000",
    })
    void a_label_is_dropped_before_a_colon_or_blank(String name, String labels, String value) {
        CodeType<?> type = CodeType.ALL.stream()
                .filter(candidate -> candidate.toString().equals(name))
                .findFirst()
                .orElseThrow();
        for (String label : labels.split(" ", -1)) {
            for (String between : List.of(":", "：", " ", "\u3000", " : ", "： ")) {
                assertThat(type.lenientTextOf(label + between + value)).isEqualTo(value);
                assertThat(type.lenientTextOf(" \u200B" + label + between + value))
                        .isEqualTo(value);
            }
            for (String wrong : List.of(value, ";" + value, "-" + value, ":" + label + ":" + value, ":", "")) {
                assertThatThrownBy(() -> type.lenientTextOf(label + wrong)).isInstanceOf(InvalidCodeException.class);
            }
            assertThat(type.isValid().apply(label + ":" + value)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEL: 13800138000", "Tel：138 0013 8000", "ｔｅｌ 13800138000", "电话：+86 138-0013-8000"})
    void latin_labels_have_any_case_and_width(String text) {
        assertThat(PhoneNumber.parseLenient(text)).isEqualTo(PhoneNumber.of("13800138000"));
    }

    @Test
    void labels_of_other_types_and_of_names_are_not_dropped() {
        for (String text : List.of("电话：110105", "邮编 110105", "区划：110105", "x:110105")) {
            assertThatThrownBy(() -> DivisionCode.parseLenient(text)).isInstanceOf(InvalidCodeException.class);
        }
        assertThat(PersonName.parseLenient("姓名：张三").reveal()).isEqualTo("姓名：张三");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105.19491231.002x",
                "110105/19491231/002X",
                "110105／19491231．002X",
                "身份证号：110105-19491231-002X"
            })
    void dots_and_slashes_divide_citizen_numbers(String text) {
        assertThat(CitizenId.parseLenient(text)).isEqualTo(CitizenId.of("11010519491231002X"));
        assertThatThrownBy(() -> UnifiedSocialCreditCode.parseLenient("91350100/M000100Y43"))
                .isInstanceOf(InvalidCodeException.class);
    }
}
