package org.jiceng.territory;

import java.util.Objects;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.id.BuildingId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * A building of a residential complex.
 *
 * @param id the identity, by which other records name the building; unique in the whole dataset
 * @param name the name or number, at most 100 code points
 * @param households the number of households; null if it is not known
 */
public record Building(
        @Classified(DataClass.INTERNAL) BuildingId id,
        @Classified(DataClass.PUBLIC) @Text(max = 100) String name,

        @Classified(DataClass.INTERNAL) @Nullable @Range(min = 0)
        Long households) {

    /** Creates a building. */
    public Building {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Obtains a building of which the households are not known.
     *
     * @param id the identity
     * @param name the name or number
     * @return the building
     */
    public static Building of(BuildingId id, String name) {
        return new Building(id, name, null);
    }

    /**
     * Obtains a building.
     *
     * @param id the identity
     * @param name the name or number
     * @param households the number of households
     * @return the building
     */
    public static Building of(BuildingId id, String name, long households) {
        return new Building(id, name, households);
    }
}
