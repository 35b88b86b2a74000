package org.jiceng.territory;

import java.util.Objects;
import org.jiceng.code.DivisionCode;
import org.jiceng.constraint.Text;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * A place that an organization serves: a division, a grid, a residential complex, a building, or a place that has a
 * name only.
 *
 * <p>Places point one way: the organization names the place, the place does not name the organization.
 */
public sealed interface Place {

    /**
     * A division.
     *
     * @param division its code
     */
    record OfDivision(@Classified(DataClass.PUBLIC) DivisionCode division) implements Place {

        /** Creates a place. */
        public OfDivision {
            Objects.requireNonNull(division, "division");
        }
    }

    /**
     * A grid.
     *
     * @param grid its id
     */
    record OfGrid(@Classified(DataClass.INTERNAL) GridId grid) implements Place {

        /** Creates a place. */
        public OfGrid {
            Objects.requireNonNull(grid, "grid");
        }
    }

    /**
     * A residential complex.
     *
     * @param complex its id
     */
    record OfComplex(@Classified(DataClass.INTERNAL) ComplexId complex) implements Place {

        /** Creates a place. */
        public OfComplex {
            Objects.requireNonNull(complex, "complex");
        }
    }

    /**
     * A building.
     *
     * @param building its id
     */
    record OfBuilding(@Classified(DataClass.INTERNAL) BuildingId building) implements Place {

        /** Creates a place. */
        public OfBuilding {
            Objects.requireNonNull(building, "building");
        }
    }

    /**
     * A place that no record stands for, such as a market or a work site.
     *
     * @param name what people call it, at most 100 code points
     */
    record Named(
            @Classified(DataClass.PUBLIC) @Text(max = 100) String name) implements Place {

        /** Creates a place. */
        public Named {
            Objects.requireNonNull(name, "name");
        }
    }
}
