package org.jiceng.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.code.DivisionCode;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.junit.jupiter.api.Test;

/** Who leads whom, what serves what, what lies in what, and all of it on a day. */
class OrganizationGraphTest {

    private static final DivisionCode STREET = DivisionCode.of("999911001");
    private static final DivisionCode COMMUNITY = DivisionCode.of("999911001001");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Dataset dataset(DatasetRecord... records) {
        DatasetHeader header = DatasetHeader.builder()
                .issuer("示例")
                .issuedAt(Instant.EPOCH)
                .asOf(DAY)
                .division(STREET)
                .coverage(Coverage.COMPLETE)
                .nature(Nature.SYNTHETIC)
                .build();
        return Dataset.of(header, List.of(records));
    }

    private static Organization.Builder organization(String id, String... leaders) {
        Organization.Builder organization =
                Organization.builder().id(OrganizationId.of(id)).name(id).kind(OrganizationKind.PARTY_ORGANIZATION);
        for (String leader : leaders) {
            organization.link(LinkRelation.LED_BY, OrganizationId.of(leader));
        }
        return organization;
    }

    private static List<String> ids(List<Organization> organizations) {
        return organizations.stream().map(each -> each.id().value()).toList();
    }

    private static OrganizationId id(String id) {
        return OrganizationId.of(id);
    }

    @Test
    void leaders_and_led_ancestors_and_descendants_are_found_nearest_first() {
        OrganizationGraph graph = dataset(
                        organization("c", "b").build(),
                        organization("a").build(),
                        organization("b", "a").build(),
                        organization("d", "a", "b").build())
                .organizationGraph();
        assertThat(ids(graph.leadersOf(id("d")))).containsExactly("a", "b");
        assertThat(ids(graph.ledBy(id("a")))).containsExactly("b", "d");
        assertThat(ids(graph.ancestorsOf(id("c")))).containsExactly("b", "a");
        assertThat(ids(graph.descendantsOf(id("a")))).containsExactly("b", "d", "c");
        assertThat(ids(graph.tops())).containsExactly("a");
    }

    @Test
    void circles_end_and_nothing_stands_above_itself() {
        OrganizationGraph graph = dataset(
                        organization("a", "c").build(),
                        organization("b", "a").build(),
                        organization("c", "b").build(),
                        organization("self", "self").build())
                .organizationGraph();
        assertThat(ids(graph.ancestorsOf(id("a")))).containsExactly("c", "b");
        assertThat(ids(graph.descendantsOf(id("a")))).containsExactly("b", "c");
        assertThat(graph.ancestorsOf(id("self"))).isEmpty();
        assertThat(graph.tops()).isEmpty();
    }

    @Test
    void what_the_dataset_does_not_have_leads_nowhere() {
        OrganizationGraph graph = dataset(organization("a", "gone").build()).organizationGraph();
        assertThat(graph.leadersOf(id("a"))).isEmpty();
        assertThat(ids(graph.ledBy(id("gone")))).containsExactly("a");
        assertThat(graph.leadersOf(id("unknown"))).isEmpty();
        assertThat(graph.descendantsOf(id("gone"))).isEmpty();
    }

    @Test
    void pairs_are_found_from_both_sides() {
        OrganizationGraph graph = dataset(
                        organization("a")
                                .link(LinkRelation.PAIRED_WITH, id("b"))
                                .build(),
                        organization("b").build(),
                        organization("c")
                                .link(LinkRelation.PAIRED_WITH, id("b"))
                                .build())
                .organizationGraph();
        assertThat(ids(graph.pairedWith(id("a")))).containsExactly("b");
        assertThat(ids(graph.pairedWith(id("b")))).containsExactly("a", "c");
    }

    @Test
    void what_serves_a_place_names_it() {
        Place place = new Place.OfDivision(COMMUNITY);
        OrganizationGraph graph = dataset(
                        organization("a").serving(place).serving(place).build(),
                        organization("b").serving(new Place.OfDivision(STREET)).build())
                .organizationGraph();
        assertThat(ids(graph.serving(place))).containsExactly("a");
        assertThat(graph.serving(new Place.Named("工地"))).isEmpty();
    }

    @Test
    void a_day_shows_what_exists_and_what_holds_on_it() {
        OrganizationLink old =
                new OrganizationLink(id("a"), LinkRelation.LED_BY, DateRange.of(DAY.minusYears(5), DAY.minusYears(2)));
        OrganizationLink current =
                new OrganizationLink(id("b"), LinkRelation.LED_BY, DateRange.from(DAY.minusYears(1)));
        Dataset dataset = dataset(
                organization("a")
                        .period(DateRange.of(DAY.minusYears(9), DAY.minusYears(2)))
                        .build(),
                organization("b").build(),
                organization("c").links(List.of(old, current)).build(),
                grid("g", COMMUNITY).period(DateRange.from(DAY)).build());
        assertThat(ids(dataset.organizationGraph().leadersOf(id("c")))).containsExactly("a", "b");
        Dataset before = dataset.at(DAY.minusYears(2));
        assertThat(ids(before.organizationGraph().leadersOf(id("c")))).containsExactly("a");
        assertThat(before.grids()).isEmpty();
        Dataset today = dataset.at(DAY);
        assertThat(ids(today.organizations())).containsExactly("b", "c");
        assertThat(ids(today.organizationGraph().leadersOf(id("c")))).containsExactly("b");
        assertThat(today.grids()).hasSize(1);
        assertThat(today.header()).isEqualTo(dataset.header());
    }

    private static Grid.Builder grid(String id, DivisionCode division) {
        return Grid.builder()
                .id(GridId.of(id))
                .name(id)
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(division);
    }

    @Test
    void territory_knows_what_lies_in_what() {
        ResidentialComplex complex = ResidentialComplex.builder()
                .id(ComplexId.of("rc"))
                .name("示例小区")
                .community(COMMUNITY)
                .grids(List.of(GridId.of("small")))
                .building(Building.of(BuildingId.of("b"), "1栋", 60))
                .build();
        Dataset dataset = dataset(
                Division.of(STREET, "示例街道"),
                Division.of(COMMUNITY, "示例社区"),
                grid("large", STREET).build(),
                grid("small", COMMUNITY).parent(GridId.of("large")).build(),
                grid("ring", COMMUNITY).parent(GridId.of("ring")).build(),
                complex);
        Territory territory = dataset.territory();
        assertThat(territory.childrenOf(STREET)).extracting(Division::code).containsExactly(COMMUNITY);
        assertThat(territory.ancestorsOf(COMMUNITY)).extracting(Division::code).containsExactly(STREET);
        assertThat(names(territory.gridsOf(STREET))).containsExactly("large");
        assertThat(names(territory.gridsIn(STREET))).containsExactly("large", "small", "ring");
        assertThat(names(territory.childrenOf(GridId.of("large")))).containsExactly("small");
        assertThat(names(territory.ancestorsOf(GridId.of("small")))).containsExactly("large");
        assertThat(territory.ancestorsOf(GridId.of("ring"))).isEmpty();
        assertThat(territory.complexesIn(STREET)).containsExactly(complex);
        assertThat(territory.complexesOf(GridId.of("small"))).containsExactly(complex);
        assertThat(territory.findComplexOf(BuildingId.of("b"))).contains(complex);
        assertThat(dataset.findBuilding(BuildingId.of("b"))).map(Building::name).contains("1栋");
        assertThat(dataset.findComplex(ComplexId.of("rc"))).contains(complex);
        assertThat(Stream.of(
                        new Place.OfDivision(COMMUNITY),
                        new Place.OfGrid(GridId.of("small")),
                        new Place.OfComplex(ComplexId.of("rc")),
                        new Place.OfBuilding(BuildingId.of("b"))))
                .allSatisfy(place -> assertThat(territory.findDivisionOf(place)).contains(COMMUNITY));
        assertThat(territory.findDivisionOf(new Place.Named("工地"))).isEmpty();
    }

    private static List<String> names(List<Grid> grids) {
        return grids.stream().map(Grid::name).toList();
    }
}
