package org.jiceng.examples.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jiceng.constraint.Text;
import org.jiceng.grid.Grid;
import org.jiceng.member.Member;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the application offers: each door takes a good record and gives it back. */
@RestController
class GridController {

    /**
     * A type of the application that has a record of Jiceng inside.
     *
     * @param by who came
     * @param grid where they came to
     */
    record Visit(
            @NotNull @Text(max = 20) String by,
            @NotNull @Valid Grid grid) {}

    @PostMapping("/grids")
    Grid grid(@Valid @RequestBody Grid grid) {
        return grid;
    }

    @PostMapping("/members")
    Member member(@Valid @RequestBody Member member) {
        return member;
    }

    @PostMapping("/visits")
    Visit visit(@Valid @RequestBody Visit visit) {
        return visit;
    }
}
