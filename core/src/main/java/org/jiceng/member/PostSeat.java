package org.jiceng.member;

import java.util.Objects;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * Where a post is: in an organization, a grid, a residential complex, a building, or a division.
 *
 * <p>Divisions stand beside the others because some roles have no body: the safety officers of a district, or the cadre
 * of a county who keeps contact with a street.
 */
public sealed interface PostSeat {

    /**
     * In an organization.
     *
     * @param organization its id
     */
    record OfOrganization(@Classified(DataClass.INTERNAL) OrganizationId organization) implements PostSeat {

        /** Creates a place. */
        public OfOrganization {
            Objects.requireNonNull(organization, "organization");
        }
    }

    /**
     * In a grid.
     *
     * @param grid its id
     */
    record OfGrid(@Classified(DataClass.INTERNAL) GridId grid) implements PostSeat {

        /** Creates a place. */
        public OfGrid {
            Objects.requireNonNull(grid, "grid");
        }
    }

    /**
     * In a residential complex.
     *
     * @param complex its id
     */
    record OfComplex(@Classified(DataClass.INTERNAL) ComplexId complex) implements PostSeat {

        /** Creates a place. */
        public OfComplex {
            Objects.requireNonNull(complex, "complex");
        }
    }

    /**
     * In a building.
     *
     * @param building its id
     */
    record OfBuilding(@Classified(DataClass.INTERNAL) BuildingId building) implements PostSeat {

        /** Creates a place. */
        public OfBuilding {
            Objects.requireNonNull(building, "building");
        }
    }

    /**
     * In a division.
     *
     * @param division its code
     */
    record OfDivision(@Classified(DataClass.PUBLIC) DivisionCode division) implements PostSeat {

        /** Creates a place. */
        public OfDivision {
            Objects.requireNonNull(division, "division");
        }
    }
}
