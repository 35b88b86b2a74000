package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jiceng.grid.Grid;
import org.jiceng.serialization.JicengModule;
import org.jiceng.validation.Checker;
import tools.jackson.databind.json.JsonMapper;

/** Properties of one type: with the testkit on the path, a parameter is all that is needed. */
class AnyGridProperties {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new JicengModule()).build();

    @Property
    void every_grid_round_trips(@ForAll Grid grid) {
        String json = mapper.writeValueAsString(grid);
        assertThat(mapper.readValue(json, Grid.class)).isEqualTo(grid);
    }

    @Property
    void households_below_zero_are_always_found(@ForAll Grid grid) {
        Grid wrong = grid.toBuilder().households(-1).build();
        assertThat(Checker.standard().check(wrong)).isNotEmpty();
    }
}
