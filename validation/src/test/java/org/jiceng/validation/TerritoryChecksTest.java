package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCode;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.PostId;
import org.jiceng.member.Post;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.PropertyContract;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Grids and residential complexes: what their rules mean where that is not plain. */
class TerritoryChecksTest {

    private static final LocalDate DAY = SmallDatasets.HEADER.asOf();
    private static final ComplexId COMPLEX = ComplexId.of("rc-1");

    private static List<String> found(DatasetRecord... records) {
        return DatasetChecker.standard().check(SmallDatasets.of(records)).findings().stream()
                .map(each -> each.code() + " " + each.location().key()
                        + each.location().pointer())
                .toList();
    }

    private static ResidentialComplex complex(OwnersCommitteeState state) {
        return ResidentialComplex.builder()
                .id(COMPLEX)
                .name("示例小区")
                .community(SmallDatasets.COMMUNITY.code())
                .ownersCommitteeState(state)
                .build();
    }

    private static Organization committee(@Nullable DateRange term) {
        return Organization.builder()
                .id(OrganizationId.of("o-1"))
                .name("示例业委会")
                .kind(OrganizationKind.OWNERS_COMMITTEE)
                .serves(List.of(new Place.OfComplex(COMPLEX)))
                .details(new OwnersCommitteeDetails(term, null, null))
                .build();
    }

    @Test
    void a_committee_in_its_term_contradicts_every_state_but_formed() {
        DateRange term = DateRange.of(DAY.minusYears(1), DAY);
        for (OwnersCommitteeState state : OwnersCommitteeState.values()) {
            List<String> expected = state == OwnersCommitteeState.FORMED
                    ? List.of()
                    : List.of("complex.owners-committee.contradicted rc-1/ownersCommitteeState");
            assertThat(found(complex(state), committee(term))).as(state.word()).isEqualTo(expected);
            assertThat(found(committee(term), complex(state)))
                    .as(state.word() + ", the committee first")
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_committee_of_which_the_term_is_not_known_or_not_now_contradicts_nothing() {
        assertThat(found(complex(OwnersCommitteeState.ELECTION_DUE), committee(null)))
                .isEmpty();
        DateRange later = DateRange.of(DAY.plusDays(1), DAY.plusYears(5));
        assertThat(found(complex(OwnersCommitteeState.NOT_DUE), committee(later)))
                .isEmpty();
    }

    private static Organization company(String id, @Nullable DateRange period) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name("示例物业公司")
                .kind(OrganizationKind.PROPERTY_COMPANY)
                .details(PropertyCompanyDetails.of(List.of(new PropertyContract(COMPLEX, period))))
                .build();
    }

    @Test
    void a_contract_of_which_only_the_last_day_is_known_holds_until_then() {
        DatasetRecord complex = complex(OwnersCommitteeState.NOT_DUE);
        DateRange until = new DateRange(null, DAY);
        DateRange from = DateRange.from(DAY);
        assertThat(found(complex, company("o-1", until), company("o-2", from)))
                .containsExactly("organization.contract.overlap o-2/details/contracts/0/period");
        assertThat(found(complex, company("o-1", until), company("o-2", DateRange.from(DAY.plusDays(1)))))
                .isEmpty();
        assertThat(found(complex, company("o-1", null), company("o-2", from)))
                .as("nobody knows when the first one holds")
                .isEmpty();
    }

    /** An id that stands twice is told as such; inside one system a grid is what that system says it is. */
    @Test
    void households_are_summed_inside_one_system_even_where_an_id_stands_in_two() {
        DatasetRecord unified = SmallDatasets.grid("g-1").households(500).build();
        DatasetRecord urban = SmallDatasets.grid("g-1")
                .system(GridSystem.URBAN_MANAGEMENT)
                .households(100)
                .build();
        DatasetRecord part = SmallDatasets.grid("g-2")
                .system(GridSystem.URBAN_MANAGEMENT)
                .parent(GridId.of("g-1"))
                .households(101)
                .build();
        assertThat(found(unified, urban, part))
                .containsExactly("grid.households.sum g-1/households", "record.id.duplicate g-1/id");
    }

    @Test
    void a_summary_node_adds_nothing_to_the_counties_that_it_sums_up() {
        Division province = counted("110000", 100);
        Division node = counted("110100", 100);
        assertThat(found(province, node, counted("110101", 100))).isEmpty();
        assertThat(found(province, node, counted("110101", 101)))
                .containsExactly(
                        "division.households.sum 110000/households",
                        "division.population.sum" + " 110000/permanentPopulation");
    }

    private static Division counted(String code, long number) {
        DivisionCode division = DivisionCode.of(code);
        return new Division(division, "示例", division.level(), null, number, number, null);
    }

    @Test
    void the_other_building_of_an_id_is_named_by_its_place_also_without_a_file() {
        ResidentialComplex.Builder complex = complex(OwnersCommitteeState.NOT_DUE).toBuilder()
                .buildings(List.of(Building.of(BuildingId.of("b-1"), "1栋")));
        Finding finding = DatasetChecker.standard()
                .check(SmallDatasets.of(
                        complex.build(), complex.id(ComplexId.of("rc-2")).build()))
                .findings()
                .get(0);
        assertThat(Findings.catalogue().message(finding, Locale.ENGLISH)).contains("b-1", "/records/2/buildings/0/id");
    }

    @Test
    void a_post_of_which_no_period_is_told_goes_on_also_when_it_is_vacant() {
        DatasetRecord ended = SmallDatasets.grid("g-1").period(BEFORE).build();
        Post.Builder post = Post.builder()
                .id(PostId.of("p-1"))
                .role(PostRole.GRID_LEADER)
                .in(new PostSeat.OfGrid(GridId.of("g-1")));
        assertThat(pointers(ended, post.build())).containsExactly("post.outlives-place ");
        assertThat(pointers(ended, post.period(SINCE).build())).containsExactly("post.outlives-place /period");
        assertThat(pointers(ended, post.period(BEFORE).build())).isEmpty();
        DatasetRecord body = committee(null).toBuilder().period(BEFORE).build();
        post.in(new PostSeat.OfOrganization(OrganizationId.of("o-1"))).period(null);
        assertThat(pointers(complex(OwnersCommitteeState.NOT_DUE), post.build(), body))
                .containsExactly("post.outlives-place ");
    }

    private static List<String> pointers(DatasetRecord... records) {
        return DatasetChecker.standard().check(SmallDatasets.of(records)).findings().stream()
                .map(each -> each.code() + " " + each.location().pointer())
                .toList();
    }

    private static Grid.Builder part(String id, @Nullable DateRange period) {
        return SmallDatasets.grid(id).parent(GridId.of("g-0")).period(period);
    }

    private static final DatasetRecord AREA =
            SmallDatasets.grid("g-0").households(800).population(2000).build();
    private static final GridCode CODE = GridCode.of("A01");
    private static final DateRange BEFORE = new DateRange(null, DAY.minusYears(1));
    private static final DateRange SINCE = DateRange.from(DAY.minusYears(1).plusDays(1));

    @Test
    void grids_that_were_divided_anew_are_counted_once_and_may_keep_their_code() {
        Grid.Builder before = part("g-1", BEFORE).code(CODE).households(800).population(2000);
        DatasetRecord first =
                part("g-2", SINCE).code(CODE).households(400).population(1000).build();
        DatasetRecord second =
                part("g-3", SINCE).households(400).population(1000).build();
        assertThat(found(AREA, before.build(), first, second)).isEmpty();
        assertThat(found(AREA, second, first, before.build())).isEmpty();
        assertThat(found(AREA, first, second, before.period(null).build()))
                .as("the first one goes on, and has had the code for longer")
                .containsExactly(
                        "grid.code.duplicate g-2/code",
                        "grid.households.sum g-0/households",
                        "grid.population.sum g-0/population");
    }

    @Test
    void grids_to_come_and_reversed_periods_count_nowhere() {
        DatasetRecord now = part("g-1", null).households(800).build();
        assertThat(found(
                        AREA,
                        now,
                        part("g-2", DateRange.from(DAY.plusDays(1)))
                                .households(1)
                                .build()))
                .isEmpty();
        assertThat(found(
                        AREA,
                        now,
                        part("g-2", DateRange.from(DAY)).households(1).build()))
                .containsExactly("grid.households.sum g-0/households");
        DateRange reversed = DateRange.of(DAY.plusDays(1), DAY.minusDays(1));
        assertThat(found(
                        SmallDatasets.grid("g-1").code(CODE).build(),
                        SmallDatasets.grid("g-2").code(CODE).period(reversed).build()))
                .noneMatch(each -> each.startsWith("grid."));
    }

    @Test
    void of_many_grids_of_one_code_each_is_told_that_begins_while_another_has_it() {
        DatasetRecord always = SmallDatasets.grid("g-1").code(CODE).build();
        DatasetRecord before =
                SmallDatasets.grid("g-2").code(CODE).period(BEFORE).build();
        DatasetRecord since = SmallDatasets.grid("g-3").code(CODE).period(SINCE).build();
        assertThat(found(before, since)).isEmpty();
        assertThat(found(before, since, always))
                .containsExactly("grid.code.duplicate g-1/code", "grid.code.duplicate g-3/code");
        assertThat(found(since, always, before))
                .containsExactly("grid.code.duplicate g-2/code", "grid.code.duplicate g-3/code");
    }
}
