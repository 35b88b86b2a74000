package org.jiceng.profile;

import java.util.List;
import java.util.Objects;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.constraint.Items;
import org.jiceng.grid.GridSystem;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * Where a layout of grid codes holds. Several layouts may hold for one system; then a code follows one of them.
 *
 * @param layout the layout
 * @param systems the systems of grids for which it holds, at most 50; all if there is none
 */
public record GridCodeUse(
        @Classified(DataClass.PUBLIC) GridCodeLayout layout,
        @Classified(DataClass.PUBLIC) @Items(max = 50) List<GridSystem> systems) {

    /** Creates a use; the list is copied. */
    public GridCodeUse {
        Objects.requireNonNull(layout, "layout");
        systems = List.copyOf(systems);
    }

    /**
     * Obtains the use of a layout for some systems.
     *
     * @param layout the layout
     * @param systems the systems of grids; all if there is none
     * @return the use
     */
    public static GridCodeUse of(GridCodeLayout layout, GridSystem... systems) {
        return new GridCodeUse(layout, List.of(systems));
    }

    /**
     * Checks whether the layout holds for a system.
     *
     * @param system a system of grids
     * @return true if the system is named, or none is
     */
    public boolean isFor(GridSystem system) {
        return systems.isEmpty() || systems.contains(system);
    }
}
