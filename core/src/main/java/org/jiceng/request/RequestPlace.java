package org.jiceng.request;

import java.util.Objects;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * Where a request belongs. It names no door: who asks must not be found by the place.
 *
 * @param division the division, as low as it is known
 * @param grid the grid; null if it is not known
 * @param complex the residential complex; null if there is none or it is not known
 */
public record RequestPlace(
        @Classified(DataClass.PUBLIC) DivisionCode division,
        @Classified(DataClass.INTERNAL) @Nullable GridId grid,
        @Classified(DataClass.INTERNAL) @Nullable ComplexId complex) {

    /** Creates a place. */
    public RequestPlace {
        Objects.requireNonNull(division, "division");
    }

    /**
     * Obtains a place of which the division only is known.
     *
     * @param division the division
     * @return the place
     */
    public static RequestPlace of(DivisionCode division) {
        return new RequestPlace(division, null, null);
    }

    /**
     * Obtains a place in a grid.
     *
     * @param division the division
     * @param grid the grid
     * @return the place
     */
    public static RequestPlace of(DivisionCode division, GridId grid) {
        return new RequestPlace(division, grid, null);
    }
}
