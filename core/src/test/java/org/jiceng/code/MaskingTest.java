package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiceng.code.Masking.MaskStrength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    private final Masking mask = Masking.keepingLength();
    private final Masking fixed = Masking.fixedLength();

    @ParameterizedTest
    @CsvSource({"张, *", "𠮷, *", "张三, 张*", "𠮷三, 𠮷*", "张三丰, 张*丰", "Ann Lee, A*****e", "' 张三', ***"})
    void a_name_keeps_its_first_and_from_three_on_its_last(String name, String expected) {
        assertThat(mask.name(name)).isEqualTo(expected);
    }

    @Test
    void typed_values_are_masked_by_their_kind() {
        assertThat(mask.name(PersonName.of("张三丰"))).isEqualTo("张*丰");
        assertThat(mask.phone(PhoneNumber.of("13812345678"))).isEqualTo("138****5678");
        assertThat(mask.phone(PhoneNumber.of("0319-3234567"))).isEqualTo("0319-***4567");
        assertThat(mask.phone(PhoneNumber.of("0571-88888888-123"))).isEqualTo("0571-****8888-***");
        assertThat(mask.phone(PhoneNumber.of("4008208820"))).isEqualTo("**********");
        assertThat(mask.phone(PhoneNumber.of("12345"))).isEqualTo("*****");
        assertThat(mask.citizenId(CitizenId.of("440524188001010014"), MaskStrength.HIGH))
                .isEqualTo("4****************4");
    }

    @Test
    void a_fixed_length_hides_how_long_the_hidden_part_is() {
        assertThat(fixed.name("欧阳小三")).isEqualTo("欧***");
        assertThat(fixed.name("张三")).isEqualTo("张***");
        assertThat(fixed.name("张")).isEqualTo("***");
        assertThat(fixed.address("海淀区1号")).isEqualTo("海淀区***");
        assertThat(fixed.address("海淀区学院路1号院2号楼")).isEqualTo("海淀区***");
        assertThat(fixed.mobile("13812345678")).isEqualTo("138***5678");
        assertThat(fixed.all("")).isEqualTo("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "12345", "+8613812345678", "１３８１２３４５６７８", "138123456789", "13812345678 "})
    void what_is_no_mobile_number_is_hidden(String text) {
        assertThat(mask.mobile(text)).isEqualTo("*".repeat(text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1101051949", "11010519491231002x", "11010519491231002XX", "１１０１０５１９４９１２３１００２Ｘ"})
    void what_is_no_citizen_number_is_hidden(String text) {
        assertThat(mask.citizenId(text, MaskStrength.LOW)).isEqualTo("*".repeat(text.length()));
    }

    @Test
    void old_and_mistyped_citizen_numbers_are_masked_too() {
        assertThat(mask.citizenId("110105491231002", MaskStrength.LOW)).isEqualTo("110105*****1002");
        assertThat(mask.citizenId("440524188001010015", MaskStrength.LOW)).isEqualTo("440524********0015");
    }

    @ParameterizedTest
    @CsvSource({
        "zhangsan@example.com, zha*****@example.com",
        "abcd@example.com, abc*@example.com",
        "abc@example.com, ***@example.com",
        "zhangsan, ********",
        "@example.com, ************",
        "a@b@c, *****",
        "a b@c.com, *********",
        "a@, **",
        "张三@例子.中国, ********",
        "a@b c, *****",
    })
    void an_email_address_keeps_its_host(String text, String expected) {
        assertThat(mask.email(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "广东省深圳市光明区公明街道1号, 广东省深圳市光明区******",
        "内蒙古自治区锡林郭勒盟太仆寺旗1号, 内蒙古自治区锡林郭勒盟太仆寺旗**",
        "上海市浦东新区世纪大道100号, 上海市浦东新区********",
        "建国路88号SOHO现代城C区, ***************",
        "某市某区某路, ******",
        "北京市, 北京市",
    })
    void an_address_keeps_the_divisions_that_exist(String text, String expected) {
        assertThat(mask.address(text)).isEqualTo(expected);
    }

    @Test
    void an_individual_business_is_a_person() {
        assertThat(mask.creditCode("92110105PDY004002M")).isEqualTo("92110105**********");
        assertThat(mask.creditCode("12345678")).isEqualTo("********");
        assertThat(mask.creditCode("91350100M000100Y43")).isEqualTo("91350100M000100Y43");
    }

    @Test
    void ends_show_nothing_where_nothing_would_be_hidden() {
        assertThat(mask.ends("6222021234567890123", 6, 4)).isEqualTo("622202*********0123");
        assertThat(mask.ends("12345", 3, 2)).isEqualTo("*****");
        assertThat(mask.ends("12345", Integer.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo("*****");
        assertThat(mask.ends("a\uD83Dbc", 1, 1)).isEqualTo("****");
        assertThatThrownBy(() -> mask.ends("12345", -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }
}
