package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jiceng.code.CitizenId;
import org.jiceng.code.CodeProblem;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.DivisionRegistry;
import org.jiceng.code.DivisionUse;
import org.junit.jupiter.api.Test;

/** The tour through the codes that the README of the core shows. */
class CodesInTheReadmeTest {

    @Test
    void each_line_gives_what_its_comment_says() {
        CitizenId id = CitizenId.parseLenient("440524-18800101-0014"); // what people type
        LocalDate birth = id.birthDate(); // 1880-01-01
        String shown = id.toString(); // CitizenId[***]
        Optional<CodeProblem> problem = CitizenId.findProblem("440524188001010015"); // check-character at position 17
        Optional<DivisionCode> county = DivisionCode.of("110105021200").ancestor(DivisionLevel.COUNTY); // 110105

        assertThat(birth).isEqualTo(LocalDate.of(1880, 1, 1));
        assertThat(shown).isEqualTo("CitizenId[***]");
        assertThat(problem).contains(new CodeProblem(CodeProblem.Reason.CHECK_CHARACTER, 17));
        assertThat(county).contains(DivisionCode.of("110105"));
    }

    @Test
    void the_registry_learns_lower_levels() {
        DivisionUse street = new DivisionUse(DivisionCode.of("440311001"), "光明街道", Year.of(2018), null);
        DivisionRegistry registry = DivisionRegistry.standard().plus(List.of(street));

        assertThat(registry.isInUse(street.code(), Year.of(2024))).isTrue();
    }
}
