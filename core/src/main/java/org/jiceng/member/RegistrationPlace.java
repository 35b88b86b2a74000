package org.jiceng.member;

import java.util.Objects;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.constraint.AtLevel;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/** Where a member registered: at a community, a grid, a residential complex, or a centre. */
public sealed interface RegistrationPlace {

    /**
     * At a community or village.
     *
     * @param community its code, of village level
     */
    record OfCommunity(
            @Classified(DataClass.PUBLIC) @AtLevel(DivisionLevel.VILLAGE)
            DivisionCode community) implements RegistrationPlace {

        /** Creates a place. */
        public OfCommunity {
            Objects.requireNonNull(community, "community");
        }
    }

    /**
     * At a grid.
     *
     * @param grid its id
     */
    record OfGrid(@Classified(DataClass.INTERNAL) GridId grid) implements RegistrationPlace {

        /** Creates a place. */
        public OfGrid {
            Objects.requireNonNull(grid, "grid");
        }
    }

    /**
     * At a residential complex.
     *
     * @param complex its id
     */
    record OfComplex(@Classified(DataClass.INTERNAL) ComplexId complex) implements RegistrationPlace {

        /** Creates a place. */
        public OfComplex {
            Objects.requireNonNull(complex, "complex");
        }
    }

    /**
     * At a centre, such as a Party and public service centre (党群服务中心).
     *
     * @param centre the id of the organization that it is
     */
    record OfCentre(@Classified(DataClass.INTERNAL) OrganizationId centre) implements RegistrationPlace {

        /** Creates a place. */
        public OfCentre {
            Objects.requireNonNull(centre, "centre");
        }
    }
}
