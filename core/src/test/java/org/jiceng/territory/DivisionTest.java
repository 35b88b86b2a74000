package org.jiceng.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.contract.Validating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionTest {

    @ParameterizedTest
    @ValueSource(strings = {"440000", "440300", "440311", "440311001", "440311001001", "110100"})
    void a_division_takes_its_level_from_its_code(String code) {
        Division division = Division.of(DivisionCode.of(code), "光明");
        assertThat(division.level()).isEqualTo(DivisionCode.of(code).level());
        assertThat(Validating.violations(division)).isEmpty();
    }

    @Test
    void another_level_is_a_violation_at_the_level() {
        for (DivisionLevel level : DivisionLevel.values()) {
            Division division = Division.of(DivisionCode.of("440311"), "光明").toBuilder()
                    .level(level)
                    .build();
            if (level == DivisionLevel.COUNTY) {
                assertThat(Validating.violations(division)).isEmpty();
            } else {
                assertThat(Validating.violations(division))
                        .containsExactly("level {jiceng.division.level.mismatch.message}");
                assertThat(Validating.english(division))
                        .containsExactly("level The level is not the level of the code.");
                assertThat(Validating.chinese(division)).containsExactly("level 级别与区划代码的级别不一致。");
            }
        }
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Division division = Division.of(DivisionCode.of("440311"), "a\u202E").toBuilder()
                .level(DivisionLevel.VILLAGE)
                .households(-1)
                .permanentPopulation(-1)
                .urbanPermanentPopulation(-1)
                .build();
        assertThat(Validating.violations(division))
                .containsExactly(
                        "households {jiceng.number.out-of-range.message}",
                        "level {jiceng.division.level.mismatch.message}",
                        "name {jiceng.text.bidi-control.message}",
                        "permanentPopulation {jiceng.number.out-of-range.message}",
                        "urbanPermanentPopulation {jiceng.number.out-of-range.message}");
    }
}
