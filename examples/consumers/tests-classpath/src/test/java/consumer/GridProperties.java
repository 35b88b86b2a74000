package consumer;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jiceng.dataset.Dataset;
import org.jiceng.grid.Grid;
import org.jiceng.id.GridId;
import org.jiceng.member.Member;

/** Properties of a user, who registered nothing. */
class GridProperties {

    @Property(tries = 50)
    boolean everyGridGoesThroughItsBuilder(@ForAll Grid grid, @ForAll GridId id) {
        return grid.toBuilder().id(id).build().id().equals(id);
    }

    @Property(tries = 50)
    boolean membersAreNeverShown(@ForAll List<Member> members) {
        return members.stream().allMatch(member -> member.toString().equals("Member[***]"));
    }

    @Property(tries = 50)
    boolean everyDatasetFindsItsGrids(@ForAll Dataset dataset) {
        return dataset.grids().stream()
                .allMatch(grid -> dataset.findGrid(grid.id()).isPresent());
    }

    /** All jars are on the class path. */
    @Property(tries = 1)
    boolean theLibraryIsWhereItIsSaidToBe() {
        return !Grid.class.getModule().isNamed();
    }
}
