package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Dataset;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Division, grid and residential complex of a request must fit together. */
class RequestPlaceCheckTest {

    @Test
    void a_request_lies_where_its_complex_lies() {
        ResidentialComplex elsewhere = ResidentialComplex.builder()
                .id(ComplexId.of("c-1"))
                .name("春和苑")
                .community(DivisionCode.of("999911001002"))
                .build();
        ServiceRequest inComplex = ServiceRequestCheckTest.request()
                .place(new RequestPlace(ServiceRequestCheckTest.COMMUNITY.code(), null, ComplexId.of("c-1")))
                .build();
        Division other = Division.of(DivisionCode.of("999911001002"), "秋实社区");
        for (List<DatasetRecord> order : List.<List<DatasetRecord>>of(
                List.of(ServiceRequestCheckTest.STREET, ServiceRequestCheckTest.COMMUNITY, other, elsewhere, inComplex),
                List.of(
                        inComplex,
                        elsewhere,
                        ServiceRequestCheckTest.STREET,
                        ServiceRequestCheckTest.COMMUNITY,
                        other))) {
            assertThat(DatasetChecker.standard()
                            .check(Dataset.of(ServiceRequestCheckTest.HEADER, order))
                            .findings())
                    .extracting(
                            finding -> finding.code().value(),
                            finding -> finding.location().pointer())
                    .containsExactly(tuple("request.place.mismatch", "/place/complex"));
        }
    }

    private static Grid.Builder grid(String id, @Nullable String parent) {
        return SmallDatasets.grid(id).parent(parent == null ? null : GridId.of(parent));
    }

    /** What is found of a request in grid g-1 and in a complex that names g-2. */
    private static List<String> inTwoGrids(DatasetRecord... grids) {
        return inTwoGrids(List.of("g-2"), grids);
    }

    private static List<String> inTwoGrids(List<String> named, DatasetRecord... grids) {
        ResidentialComplex complex = ResidentialComplex.builder()
                .id(ComplexId.of("c-1"))
                .name("春和苑")
                .community(ServiceRequestCheckTest.COMMUNITY.code())
                .grids(named.stream().map(GridId::of).toList())
                .build();
        List<DatasetRecord> records = new ArrayList<>(List.of(grids));
        records.addAll(List.of(ServiceRequestCheckTest.STREET, ServiceRequestCheckTest.COMMUNITY, complex));
        ServiceRequest request = ServiceRequestCheckTest.request()
                .place(new RequestPlace(
                        ServiceRequestCheckTest.COMMUNITY.code(), GridId.of("g-1"), ComplexId.of("c-1")))
                .build();
        records.add(request);
        List<String> found = mismatches(records);
        Collections.reverse(records);
        assertThat(mismatches(records)).as("the request first").isEqualTo(found);
        return found;
    }

    private static List<String> mismatches(List<DatasetRecord> records) {
        return DatasetChecker.standard().check(Dataset.of(ServiceRequestCheckTest.HEADER, records)).findings().stream()
                .filter(finding -> finding.code().value().equals("request.place.mismatch"))
                .map(finding -> finding.location().pointer() + " "
                        + Findings.catalogue().message(finding, Locale.ENGLISH))
                .toList();
    }

    @Test
    void a_request_lies_in_a_grid_of_its_complex_or_above_or_below_one() {
        Grid one = grid("g-1", null).build();
        Grid two = grid("g-2", null).build();
        assertThat(inTwoGrids(one, two))
                .containsExactly("/place/grid The residential complex lies in g-2, the request in g-1.");
        assertThat(inTwoGrids(List.of(), one, two)).isEmpty();
        assertThat(inTwoGrids(List.of("g-2", "g-1"), one, two)).isEmpty();
        assertThat(inTwoGrids(
                        List.of("g-2", "g-3"), one, two, grid("g-3", "g-1").build()))
                .as("one of its grids is below")
                .isEmpty();
        Grid above = grid("g-4", null).build();
        Grid between = grid("g-3", "g-4").build();
        assertThat(inTwoGrids(List.of("g-4"), grid("g-1", "g-3").build(), between, above))
                .isEmpty();
        assertThat(inTwoGrids(grid("g-1", "g-4").build(), grid("g-2", "g-4").build(), above))
                .as("two parts of one area")
                .hasSize(1);
    }

    @Test
    void nothing_is_said_where_nobody_knows_how_two_grids_lie() {
        Grid one = grid("g-1", null).build();
        Grid two = grid("g-2", null).build();
        assertThat(inTwoGrids(List.of("g-2", "g-9"), one, two))
                .as("one is not there")
                .isEmpty();
        assertThat(inTwoGrids(one, grid("g-2", "g-9").build()))
                .as("one above is not there")
                .isEmpty();
        assertThat(inTwoGrids(
                        one, grid("g-2", "g-3").build(), grid("g-3", "g-2").build()))
                .as("in a circle")
                .isEmpty();
        assertThat(inTwoGrids(
                        one,
                        grid("g-2", null).system(GridSystem.URBAN_MANAGEMENT).build()))
                .as("of another system")
                .isEmpty();
        DateRange before =
                new DateRange(null, ServiceRequestCheckTest.HEADER.asOf().minusDays(1));
        assertThat(inTwoGrids(grid("g-1", null).period(before).build(), two))
                .as("the grid of the request was divided anew")
                .isEmpty();
        assertThat(inTwoGrids(one, grid("g-2", null).period(before).build()))
                .as("the grid of the complex was divided anew")
                .isEmpty();
    }
}
