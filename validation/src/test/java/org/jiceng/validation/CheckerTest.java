package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridLine;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final Checker CHECKER = Checker.standard();

    private static final Grid GRID = Grid.builder()
            .id(GridId.of("g-1"))
            .name("春和社区第三网格")
            .system(GridSystem.UNIFIED)
            .kind(GridKind.BASE)
            .division(DivisionCode.of("999911001003"))
            .households(412)
            .build();

    @Test
    void a_good_grid_has_no_findings() {
        assertThat(CHECKER.check(GRID)).isEmpty();
    }

    @Test
    void everything_that_is_wrong_with_a_grid_is_named_at_once() {
        Grid wrong = GRID.toBuilder()
                .name("\u3000")
                .households(-1)
                .division(DivisionCode.of("440311"))
                .lines(List.of(GridLine.HEALTH, GridLine.HEALTH))
                .period(DateRange.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)))
                .build();
        assertThat(CHECKER.check(wrong))
                .extracting(
                        finding -> finding.code().value(),
                        finding -> finding.location().pointer())
                .containsExactly(
                        tuple("date-range.reversed", "/period/lastDay"),
                        tuple("division.level.not-allowed", "/division"),
                        tuple("list.duplicate", "/lines"),
                        tuple("number.out-of-range", "/households"),
                        tuple("text.blank", "/name"));
    }

    @Test
    void findings_inside_of_lists_have_their_position_in_the_pointer() {
        Organization organization = Organization.builder()
                .id(OrganizationId.of("o-1"))
                .name("某组织")
                .kind(OrganizationKind.TEAM)
                .serving(new Place.OfDivision(DivisionCode.of("999911001")))
                .serving(new Place.Named("x".repeat(101)))
                .links(List.of(new OrganizationLink(
                        OrganizationId.of("o-2"),
                        LinkRelation.MEMBER_OF,
                        DateRange.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)))))
                .build();
        assertThat(CHECKER.check(organization))
                .extracting(
                        finding -> finding.code().value(),
                        finding -> finding.location().pointer())
                .containsExactly(
                        tuple("date-range.reversed", "/links/0/period/lastDay"),
                        tuple("text.too-long", "/serves/1/name"));
    }

    @Test
    void the_level_of_a_division_is_the_level_of_its_code() {
        Division wrong = Division.of(DivisionCode.of("999911001"), "春和街道").toBuilder()
                .level(DivisionLevel.VILLAGE)
                .build();
        assertThat(CHECKER.check(wrong))
                .extracting(finding -> finding.code().value())
                .containsExactly("division.level.mismatch");
    }

    @Test
    void sentences_name_the_limit_and_never_the_value() {
        Finding finding =
                CHECKER.check(GRID.toBuilder().name("隐".repeat(101)).build()).get(0);
        assertThat(Findings.catalogue().message(finding, Locale.ENGLISH))
                .isEqualTo("The text has more than 100 characters.");
        assertThat(Findings.catalogue().message(finding, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("文本超过 100 个字符。");
        assertThat(finding.toString()).doesNotContain("隐");
    }
}
