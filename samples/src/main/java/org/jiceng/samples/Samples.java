package org.jiceng.samples;

import org.jiceng.code.DivisionCode;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.GridId;

/** The front door: valid values for tests and demonstrations. */
public final class Samples {

    private Samples() {}

    /**
     * A base grid of an ordinary community.
     *
     * @return the same valid grid on every call
     */
    public static Grid grid() {
        return Grid.builder()
                .id(GridId.of("g-0001"))
                .name("春和社区第一网格")
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(DivisionCode.of("999911001001"))
                .households(300)
                .build();
    }
}
