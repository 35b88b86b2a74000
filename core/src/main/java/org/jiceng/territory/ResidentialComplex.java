package org.jiceng.territory;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.constraint.AtLevel;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.extension.Extensions;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * A residential complex: dwellings that share an entrance, a name, or a property service, with their buildings.
 *
 * <p>Whether grids are smaller or larger than complexes differs from place to place, so a complex names its grids and
 * says nothing about which contains which. Which bodies serve it, those bodies say.
 *
 * @param id the identity, by which other records name the complex
 * @param name the name, at most 100 code points
 * @param community the community or village it lies in
 * @param grids the grids that it lies in or is divided into, of any system, at most 200
 * @param households the number of households; null if it is not known
 * @param kind what it is among complexes; null if it is not known
 * @param ownersCommitteeState whether it has the owners’ committee that it should have; null if it is not known
 * @param buildings its buildings, at most 1,000; empty if they are not known
 * @param extensions what a place added
 */
public record ResidentialComplex(
        @Classified(DataClass.INTERNAL) ComplexId id,
        @Classified(DataClass.PUBLIC) @Text(max = 100) String name,

        @Classified(DataClass.PUBLIC) @AtLevel(DivisionLevel.VILLAGE)
        DivisionCode community,

        @Classified(DataClass.INTERNAL) @Items(max = 200) List<GridId> grids,

        @Classified(DataClass.INTERNAL) @Nullable @Range(min = 0)
        Long households,

        @Classified(DataClass.PUBLIC) @Nullable ComplexKind kind,
        @Classified(DataClass.PUBLIC) @Nullable OwnersCommitteeState ownersCommitteeState,
        @Classified(DataClass.INTERNAL) @Items(max = 1000) List<@Valid Building> buildings,
        @Classified(DataClass.SENSITIVE) Extensions extensions)
        implements DatasetRecord {

    /** Creates a complex; the {@linkplain #builder() builder} reads better. The lists are copied. */
    public ResidentialComplex {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(community, "community");
        grids = List.copyOf(grids);
        buildings = List.copyOf(buildings);
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
                .name(name)
                .community(community)
                .grids(grids)
                .households(households)
                .kind(kind)
                .ownersCommitteeState(ownersCommitteeState)
                .buildings(buildings)
                .extensions(extensions);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.COMPLEX;
    }

    @Override
    public String recordKey() {
        return id.value();
    }

    /** Collects the components of a residential complex; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable ComplexId id;
        private @Nullable String name;
        private @Nullable DivisionCode community;
        private List<GridId> grids = List.of();
        private @Nullable Long households;
        private @Nullable ComplexKind kind;
        private @Nullable OwnersCommitteeState ownersCommitteeState;
        private List<Building> buildings = List.of();
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets the identity, by which other records name the complex.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(ComplexId newId) {
            id = Objects.requireNonNull(newId, "id");
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
         * Sets the community or village it lies in.
         *
         * @param newCommunity the new value
         * @return this builder
         */
        public Builder community(DivisionCode newCommunity) {
            community = Objects.requireNonNull(newCommunity, "community");
            return this;
        }

        /**
         * Sets the grids that it lies in or is divided into, at most 200.
         *
         * @param newGrids the elements, which replace those set before
         * @return this builder
         */
        public Builder grids(List<GridId> newGrids) {
            grids = List.copyOf(newGrids);
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
         * Sets what it is among complexes.
         *
         * @param newKind the new value, or null for none
         * @return this builder
         */
        public Builder kind(@Nullable ComplexKind newKind) {
            kind = newKind;
            return this;
        }

        /**
         * Sets whether it has the owners’ committee that it should have.
         *
         * @param newOwnersCommitteeState the new value, or null for none
         * @return this builder
         */
        public Builder ownersCommitteeState(@Nullable OwnersCommitteeState newOwnersCommitteeState) {
            ownersCommitteeState = newOwnersCommitteeState;
            return this;
        }

        /**
         * Sets its buildings, at most 1,000.
         *
         * @param newBuildings the elements, which replace those set before
         * @return this builder
         */
        public Builder buildings(List<Building> newBuildings) {
            buildings = List.copyOf(newBuildings);
            return this;
        }

        /**
         * Adds a building.
         *
         * @param building one more building
         * @return this builder
         */
        public Builder building(Building building) {
            buildings = Stream.concat(buildings.stream(), Stream.of(building)).toList();
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
         * Creates the residential complex.
         *
         * @return a new residential complex
         * @throws IllegalStateException if a required component was not set
         */
        public ResidentialComplex build() {
            return new ResidentialComplex(
                    Required.set(id, "id"),
                    Required.set(name, "name"),
                    Required.set(community, "community"),
                    grids,
                    households,
                    kind,
                    ownersCommitteeState,
                    buildings,
                    extensions);
        }
    }
}
