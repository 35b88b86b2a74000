package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "110105021200, 110105021",
        "110105021, 110105",
        "110105, 110000",
        "110228, 110000",
        "500381, 500000",
        "500243, 500000",
        "419001, 410000",
        "460001, 460000",
        "441900003, 441900",
        "441900, 440000",
        "130102, 130100",
        "110100, 110000",
        "419000, 410000",
    })
    void parent_is_the_division_that_governs(String child, String parent) {
        assertThat(DivisionCode.of(child).parent()).contains(DivisionCode.of(parent));
    }

    @Test
    void provinces_and_the_root_have_no_parent() {
        assertThat(DivisionCode.of("110000").parent()).isEmpty();
        assertThat(DivisionCode.of("000000").parent()).isEmpty();
        assertThat(DivisionCode.of("000000").level()).isEqualTo(DivisionLevel.SUMMARY);
    }

    @ParameterizedTest
    @CsvSource({"110100", "110200", "120100", "310200", "500200", "500300", "419000", "469000", "659000"})
    void nodes_without_an_organ_are_summaries(String node) {
        assertThat(DivisionCode.of(node).level()).isEqualTo(DivisionLevel.SUMMARY);
    }

    @Test
    void contains_compares_the_digits_that_are_not_fill() {
        DivisionCode chaoyang = DivisionCode.of("110105");
        assertThat(DivisionCode.of("110000").contains(chaoyang)).isTrue();
        assertThat(DivisionCode.of("110100").contains(chaoyang)).isTrue();
        assertThat(DivisionCode.of("419000").contains(DivisionCode.of("419001")))
                .isTrue();
        assertThat(chaoyang.contains(chaoyang)).isTrue();
        assertThat(chaoyang.contains(DivisionCode.of("110000"))).isFalse();
        assertThat(chaoyang.contains(DivisionCode.of("110105021200"))).isTrue();
        assertThat(DivisionCode.of("110105021").contains(DivisionCode.of("110105022001")))
                .isFalse();
    }

    @Test
    void ancestor_passes_over_levels_that_are_not_there() {
        DivisionCode village = DivisionCode.of("419001001001");
        assertThat(village.ancestor(DivisionLevel.VILLAGE)).contains(village);
        assertThat(village.ancestor(DivisionLevel.COUNTY)).contains(DivisionCode.of("419001"));
        assertThat(village.ancestor(DivisionLevel.PREFECTURE)).isEmpty();
        assertThat(village.ancestor(DivisionLevel.PROVINCE)).contains(DivisionCode.of("410000"));
    }

    @ParameterizedTest
    @CsvSource({
        "110105021001, RESIDENTS_COMMITTEE",
        "110105021199, RESIDENTS_COMMITTEE",
        "110105021200, VILLAGERS_COMMITTEE",
        "110105021399, VILLAGERS_COMMITTEE",
        "110105021400, LIKE_RESIDENTS_COMMITTEE",
        "110105021498, VIRTUAL",
        "110105021500, LIKE_VILLAGERS_COMMITTEE",
        "110105021598, VIRTUAL",
    })
    void village_kind_follows_the_band(String code, VillageKind kind) {
        assertThat(DivisionCode.of(code).villageKind()).contains(kind);
    }

    @Test
    void no_band_means_no_village_kind() {
        assertThat(DivisionCode.of("110105021600").villageKind()).isEmpty();
        assertThat(DivisionCode.of("110105021").villageKind()).isEmpty();
    }

    @Test
    void fictitious_codes_pass_the_check_of_a_day() {
        DivisionCode sample = DivisionCode.of("999911001003");
        assertThat(sample.isFictitious()).isTrue();
        assertThat(DivisionCode.findProblem(sample.value(), Vectors.TODAY)).isEmpty();
        assertThat(sample.ancestor(DivisionLevel.COUNTY)).contains(DivisionCode.of("999911"));
    }
}
