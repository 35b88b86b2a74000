package org.jiceng.samples;

import org.jiceng.code.DivisionCode;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.GridId;

/** The front door: valid values for tests and demonstrations. */
public final class Samples {

    /**
     * The version of what a seed gives: the same specification gives the same records while it stays the same. Each
     * version has its hashes in the tests, so that no change of the generator goes unnoticed.
     */
    public static final int FORMAT_VERSION = 1;

    private Samples() {}

    /**
     * Begins a sample place: 5 communities unless something else is asked for.
     *
     * @param seed any number; another seed gives another place
     * @return a specification to go on with
     */
    public static SampleSpec seed(long seed) {
        return SampleSpec.of(seed);
    }

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
