package org.jiceng.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.contract.Validating;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.territory.Division;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final DatasetHeader HEADER = DatasetHeader.builder()
            .issuer("Test")
            .issuedAt(Instant.EPOCH)
            .asOf(LocalDate.EPOCH)
            .division(DivisionCode.of("999911"))
            .coverage(Coverage.COMPLETE)
            .nature(Nature.SYNTHETIC)
            .build();
    private static final Division DIVISION = Division.of(DivisionCode.of("999911001"), "Street");
    private static final Grid GRID = grid("g-1", "First");
    private static final Grid SAME_ID = grid("g-1", "Second");
    private static final Organization ORGANIZATION = Organization.builder()
            .id(OrganizationId.of("o-1"))
            .name("Committee")
            .kind(OrganizationKind.RESIDENTS_COMMITTEE)
            .build();

    @Test
    void records_stand_in_the_order_of_the_delivery() {
        Dataset dataset = Dataset.of(HEADER, List.of(GRID, DIVISION, SAME_ID, ORGANIZATION));
        assertThat(dataset.header()).isEqualTo(HEADER);
        assertThat(dataset.records()).containsExactly(GRID, DIVISION, SAME_ID, ORGANIZATION);
        assertThat(dataset.grids()).containsExactly(GRID, SAME_ID);
        assertThat(dataset.divisions()).containsExactly(DIVISION);
        assertThat(dataset.organizations()).containsExactly(ORGANIZATION);
    }

    @Test
    void records_are_found_by_id_and_the_first_of_two_wins() {
        Dataset dataset = Dataset.of(HEADER, List.of(GRID, DIVISION, SAME_ID, ORGANIZATION));
        assertThat(dataset.findGrid(GridId.of("g-1"))).containsSame(GRID);
        assertThat(dataset.findGrid(GridId.of("g-2"))).isEmpty();
        assertThat(dataset.findDivision(DivisionCode.of("999911001"))).contains(DIVISION);
        assertThat(dataset.findDivision(DivisionCode.of("999911"))).isEmpty();
        assertThat(dataset.findOrganization(OrganizationId.of("o-1"))).contains(ORGANIZATION);
        assertThat(dataset.findOrganization(OrganizationId.of("g-1"))).isEmpty();
    }

    @Test
    void nothing_can_be_changed_afterwards() {
        List<DatasetRecord> source = new ArrayList<>(List.of(GRID));
        Dataset dataset = Dataset.of(HEADER, source);
        source.clear();
        assertThat(dataset.records()).containsExactly(GRID);
        for (List<?> list : List.of(dataset.records(), dataset.grids(), dataset.divisions(), dataset.organizations())) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void a_null_among_the_records_is_refused() {
        List<DatasetRecord> withNull = new ArrayList<>();
        withNull.add(null);
        assertThatThrownBy(() -> Dataset.of(HEADER, withNull)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void every_record_knows_its_kind_and_key() {
        assertThat(GRID.recordKey()).isEqualTo("g-1");
        assertThat(DIVISION.recordKey()).isEqualTo("999911001");
        assertThat(ORGANIZATION.recordKey()).isEqualTo("o-1");
        assertThat(List.of(GRID.recordKind(), DIVISION.recordKind(), ORGANIZATION.recordKind()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_header_has_an_issuer_of_at_most_200_code_points() {
        String longest = "\uD840\uDC00".repeat(200);
        assertThat(Validating.violations(HEADER)).isEmpty();
        assertThat(Validating.violations(HEADER.toBuilder().issuer(longest).build()))
                .isEmpty();
        assertThat(Validating.violations(
                        HEADER.toBuilder().issuer(longest + "x").build()))
                .containsExactly("issuer {jiceng.text.too-long.message}");
        assertThat(Validating.violations(HEADER.toBuilder().issuer("\u3000").build()))
                .containsExactly("issuer {jiceng.text.blank.message}");
    }

    private static Grid grid(String id, String name) {
        return Grid.builder()
                .id(GridId.of(id))
                .name(name)
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(DivisionCode.of("999911001003"))
                .build();
    }
}
