package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.code.GridCodeLayout.OwnerRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridCodeLayoutTest {

    private static final DivisionCode COMMUNITY = DivisionCode.of("110105021200");

    @Test
    void the_division_is_taken_out_of_a_code() {
        assertThat(GridCodeLayout.BEIJING_15.findDivision(GridCode.of("110105021200001")))
                .contains(COMMUNITY);
        assertThat(GridCodeLayout.CJT_349_20.findDivision(GridCode.of("01010011010502120001")))
                .contains(COMMUNITY);
        assertThat(GridCodeLayout.CJT_213_14.findDivision(GridCode.of("11010502120000")))
                .contains(COMMUNITY);
        assertThat(GridCodeLayout.CJT_213_14.findDivision(GridCode.of("GM-07"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "110101001001000, ZERO_SEQUENCE, 12",
        "110101001000001, UNKNOWN_DIVISION, 9",
        "110101000001001, UNKNOWN_DIVISION, 6",
        "000000001001001, UNKNOWN_DIVISION, 0",
        "11010100100100A, CHARACTER, 14",
        "11010100100100, LENGTH, 14",
        "1101010010010011, LENGTH, 15",
    })
    void problems_say_what_and_where(String text, Reason reason, int position) {
        assertThat(GridCodeLayout.BEIJING_15.findProblem(text)).contains(new CodeProblem(reason, position));
    }

    @Test
    void merged_communities_of_the_twenty_digits_have_numbers_from_601() {
        assertThat(GridCodeLayout.CJT_349_20.isValid("01010011010502160100")).isTrue();
    }

    @Test
    void the_owner_rule_compares_the_divisions_as_far_as_it_reaches() {
        GridCode code = GridCode.of("110105021200001");
        assertThat(GridCodeLayout.BEIJING_15.findProblem(code, COMMUNITY)).isEmpty();
        assertThat(GridCodeLayout.BEIJING_15.findProblem(code, DivisionCode.of("110105021")))
                .isEmpty();
        assertThat(GridCodeLayout.BEIJING_15.findProblem(code, DivisionCode.of("110105021201")))
                .contains(new CodeProblem(Reason.OTHER_DIVISION, 0));
        GridCode merged = GridCode.of("01010011010502160100");
        assertThat(GridCodeLayout.CJT_349_20.findProblem(merged, COMMUNITY)).isEmpty();
        assertThat(GridCodeLayout.CJT_349_20.findProblem(merged, DivisionCode.of("110105022")))
                .contains(new CodeProblem(Reason.OTHER_DIVISION, 6));
        assertThat(GridCodeLayout.BEIJING_15.findProblem(GridCode.of("GM-07"), COMMUNITY))
                .isPresent();
    }

    @Test
    void a_place_has_a_layout_of_its_own() {
        GridCodeLayout own = GridCodeLayout.of(
                "guangming:grid-11",
                List.of(GridCodeSegment.county(), GridCodeSegment.local(2), GridCodeSegment.sequence(3)),
                OwnerRule.SAME_COUNTY);
        assertThat(own.length()).isEqualTo(11);
        assertThat(own.isValid("440311GM007")).isTrue();
        assertThat(own.isValid("440311gm007")).isFalse();
        assertThat(own.findDivision(GridCode.of("440311GM007"))).contains(DivisionCode.of("440311"));
        assertThat(own.findProblem(GridCode.of("440311GM007"), DivisionCode.of("440311001001")))
                .isEmpty();
        GridCodeLayout plain =
                GridCodeLayout.of("guangming:plain", List.of(GridCodeSegment.sequence(4)), OwnerRule.NONE);
        assertThat(plain.findDivision(GridCode.of("0007"))).isEmpty();
        assertThat(plain.findProblem(GridCode.of("0007"), COMMUNITY)).isEmpty();
    }

    @Test
    void segments_are_a_copy() {
        List<GridCodeSegment> segments = new ArrayList<>(List.of(GridCodeSegment.sequence(4)));
        GridCodeLayout layout = GridCodeLayout.of("guangming:plain", segments, OwnerRule.NONE);
        segments.clear();
        assertThat(layout.segments()).hasSize(1);
    }

    @Test
    void layouts_that_make_no_sense_are_refused() {
        List<GridCodeSegment> sequence = List.of(GridCodeSegment.sequence(4));
        assertThatThrownBy(() -> GridCodeLayout.of("plain", sequence, OwnerRule.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plain");
        assertThatThrownBy(() -> GridCodeLayout.of("a:b", List.of(), OwnerRule.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 64");
        assertThatThrownBy(() -> GridCodeLayout.of(
                        "a:b", List.of(GridCodeSegment.township(), GridCodeSegment.county()), OwnerRule.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("township");
        assertThatThrownBy(() -> new GridCodeSegment(GridCodeSegment.Part.COUNTY, 4, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4");
        assertThatThrownBy(() -> new GridCodeSegment(GridCodeSegment.Part.TOWNSHIP, 3, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("township");
        assertThatThrownBy(() -> GridCodeSegment.sequence(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
