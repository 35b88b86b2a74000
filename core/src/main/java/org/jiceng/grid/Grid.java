package org.jiceng.grid;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.GridCode;
import org.jiceng.constraint.AtLevel;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A grid: the smallest unit into which a system of governance divides a community, or several such units together.
 *
 * <p>Several systems may divide one territory, each for itself. How large a grid should be is a norm of the place and
 * no matter of this type. Who works in a grid is said by posts.
 *
 * @param id the identity, by which other records name the grid
 * @param code the code that the place gave to it; null if it has none
 * @param name the name, at most 100 code points
 * @param system the system that it belongs to
 * @param kind what it is among the grids of its system
 * @param division the division it lies in: a street or town, or a community or village
 * @param parent the grid that it is a part of; null if there is none
 * @param households the number of households; null if it is not known
 * @param population the number of residents; null if it is not known
 * @param lines the lines of work that were merged into it, at most 50
 * @param partyOrganization the Party organization that leads it; null if there is none or it is not known
 * @param period when it exists; null if that is not known
 * @param extensions what a place added
 */
public record Grid(
        @Classified(DataClass.INTERNAL) GridId id,
        @Classified(DataClass.PUBLIC) @Nullable GridCode code,
        @Classified(DataClass.PUBLIC) @Text(max = 100) String name,
        @Classified(DataClass.PUBLIC) GridSystem system,
        @Classified(DataClass.PUBLIC) GridKind kind,

        @Classified(DataClass.PUBLIC) @AtLevel({DivisionLevel.TOWNSHIP, DivisionLevel.VILLAGE})
        DivisionCode division,

        @Classified(DataClass.INTERNAL) @Nullable GridId parent,

        @Classified(DataClass.INTERNAL) @Nullable @Range(min = 0)
        Long households,

        @Classified(DataClass.INTERNAL) @Nullable @Range(min = 0)
        Long population,

        @Classified(DataClass.PUBLIC) @Items(max = 50) List<GridLine> lines,
        @Classified(DataClass.INTERNAL) @Nullable OrganizationId partyOrganization,
        @Classified(DataClass.PUBLIC) @Nullable @Valid DateRange period,
        @Classified(DataClass.SENSITIVE) Extensions extensions)
        implements DatasetRecord {

    /** Creates a grid; the {@linkplain #builder() builder} reads better. The list is copied. */
    public Grid {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(division, "division");
        lines = List.copyOf(lines);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with everything set as it is here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .code(code)
                .name(name)
                .system(system)
                .kind(kind)
                .division(division)
                .parent(parent)
                .households(households)
                .population(population)
                .lines(lines)
                .partyOrganization(partyOrganization)
                .period(period)
                .extensions(extensions);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.GRID;
    }

    @Override
    public String recordKey() {
        return id.value();
    }

    /** Collects the components of a grid; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable GridId id;
        private @Nullable GridCode code;
        private @Nullable String name;
        private @Nullable GridSystem system;
        private @Nullable GridKind kind;
        private @Nullable DivisionCode division;
        private @Nullable GridId parent;
        private @Nullable Long households;
        private @Nullable Long population;
        private List<GridLine> lines = List.of();
        private @Nullable OrganizationId partyOrganization;
        private @Nullable DateRange period;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets the identity, by which other records name the grid.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(GridId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

        /**
         * Sets the code that the place gave to it.
         *
         * @param newCode the new value, or null for none
         * @return this builder
         */
        public Builder code(@Nullable GridCode newCode) {
            code = newCode;
            return this;
        }

        /**
         * Sets the name, at most 100 code points.
         *
         * @param newName the new value
         * @return this builder
         */
        public Builder name(String newName) {
            name = Objects.requireNonNull(newName, "name");
            return this;
        }

        /**
         * Sets the system that it belongs to.
         *
         * @param newSystem the new value
         * @return this builder
         */
        public Builder system(GridSystem newSystem) {
            system = Objects.requireNonNull(newSystem, "system");
            return this;
        }

        /**
         * Sets what it is among the grids of its system.
         *
         * @param newKind the new value
         * @return this builder
         */
        public Builder kind(GridKind newKind) {
            kind = Objects.requireNonNull(newKind, "kind");
            return this;
        }

        /**
         * Sets the division it lies in: a street or town, or a community or village.
         *
         * @param newDivision the new value
         * @return this builder
         */
        public Builder division(DivisionCode newDivision) {
            division = Objects.requireNonNull(newDivision, "division");
            return this;
        }

        /**
         * Sets the grid that it is a part of.
         *
         * @param newParent the new value, or null for none
         * @return this builder
         */
        public Builder parent(@Nullable GridId newParent) {
            parent = newParent;
            return this;
        }

        /**
         * Sets the number of households.
         *
         * @param newHouseholds the new value, or null for none
         * @return this builder
         */
        public Builder households(@Nullable Long newHouseholds) {
            households = newHouseholds;
            return this;
        }

        /**
         * Sets the number of households.
         *
         * @param newHouseholds the new value
         * @return this builder
         */
        public Builder households(long newHouseholds) {
            households = newHouseholds;
            return this;
        }

        /**
         * Sets the number of residents.
         *
         * @param newPopulation the new value, or null for none
         * @return this builder
         */
        public Builder population(@Nullable Long newPopulation) {
            population = newPopulation;
            return this;
        }

        /**
         * Sets the number of residents.
         *
         * @param newPopulation the new value
         * @return this builder
         */
        public Builder population(long newPopulation) {
            population = newPopulation;
            return this;
        }

        /**
         * Sets the lines of work that were merged into it, at most 50.
         *
         * @param newLines the elements, which replace those set before
         * @return this builder
         */
        public Builder lines(List<GridLine> newLines) {
            lines = List.copyOf(newLines);
            return this;
        }

        /**
         * Sets the Party organization that leads it.
         *
         * @param newPartyOrganization the new value, or null for none
         * @return this builder
         */
        public Builder partyOrganization(@Nullable OrganizationId newPartyOrganization) {
            partyOrganization = newPartyOrganization;
            return this;
        }

        /**
         * Sets when it exists.
         *
         * @param newPeriod the new value, or null for none
         * @return this builder
         */
        public Builder period(@Nullable DateRange newPeriod) {
            period = newPeriod;
            return this;
        }

        /**
         * Sets what a place added.
         *
         * @param newExtensions the new value
         * @return this builder
         */
        public Builder extensions(Extensions newExtensions) {
            extensions = Objects.requireNonNull(newExtensions, "extensions");
            return this;
        }

        /**
         * Creates the grid.
         *
         * @return a new grid
         * @throws IllegalStateException if a required component was not set
         */
        public Grid build() {
            return new Grid(
                    Required.set(id, "id"),
                    code,
                    Required.set(name, "name"),
                    Required.set(system, "system"),
                    Required.set(kind, "kind"),
                    Required.set(division, "division"),
                    parent,
                    households,
                    population,
                    lines,
                    partyOrganization,
                    period,
                    extensions);
        }
    }
}
