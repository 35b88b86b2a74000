package org.jiceng.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.territory.Division;

/** A street with one community, and what tests put into it. */
final class SmallDatasets {

    static final DatasetHeader HEADER = DatasetHeader.builder()
            .issuer("示例")
            .issuedAt(Instant.parse("2026-06-30T00:00:00Z"))
            .asOf(LocalDate.of(2026, 6, 30))
            .division(DivisionCode.of("999911001"))
            .coverage(Coverage.COMPLETE)
            .nature(Nature.SYNTHETIC)
            .build();

    static final Division STREET = Division.of(DivisionCode.of("999911001"), "春和街道");
    static final Division COMMUNITY = Division.of(DivisionCode.of("999911001001"), "春和社区");

    private SmallDatasets() {}

    static Dataset of(DatasetRecord... records) {
        List<DatasetRecord> all = new ArrayList<>(List.of(STREET, COMMUNITY));
        all.addAll(List.of(records));
        return Dataset.of(HEADER, all);
    }

    static Grid.Builder grid(String id) {
        return Grid.builder()
                .id(GridId.of(id))
                .name("网格" + id)
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(COMMUNITY.code());
    }
}
