package org.jiceng.examples;

import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.GridId;
import org.jiceng.serialization.StrictJson;
import org.jiceng.validation.Checker;

/** The first success: a grid, what is wrong with it, and its JSON. */
public final class FirstSteps {

    private FirstSteps() {}

    /**
     * What the first steps give.
     *
     * @param findings what is wrong with the grid
     * @param json the grid as JSON
     */
    public record Result(List<Finding> findings, String json) {}

    /**
     * Builds a grid of a fictitious community, checks it and writes it.
     *
     * @return what came of it
     */
    public static Result run() {
        // tag::first[]
        Grid grid = Grid.builder()
                .id(GridId.of("g-0012"))
                .name("春和社区第三网格")
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(DivisionCode.of("999911001003"))
                .households(412)
                .build();
        List<Finding> findings = Checker.standard().check(grid); // everything that is wrong: nothing
        String json = StrictJson.mapper().writeValueAsString(grid);
        // end::first[]
        return new Result(findings, json);
    }
}
