package org.jiceng.territory;

import java.util.Objects;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division, from the province down to the community or village.
 *
 * <p>Its parent follows from its code. Statistics are those that the place keeps; what is not known is absent.
 *
 * @param code the code, by which other records name the division
 * @param name the name, at most 100 code points
 * @param level the level, which must be the level of the code
 * @param communityType what the work of a community is shaped by; for divisions of village level
 * @param households the number of households
 * @param permanentPopulation the number of permanent residents
 * @param urbanPermanentPopulation the number of permanent residents in urban areas
 */
@LevelOfCode
public record Division(
        @Classified(DataClass.PUBLIC) DivisionCode code,
        @Classified(DataClass.PUBLIC) @Text(max = 100) String name,
        @Classified(DataClass.PUBLIC) DivisionLevel level,
        @Classified(DataClass.PUBLIC) @Nullable CommunityType communityType,

        @Classified(DataClass.INTERNAL) @Nullable @Range(min = 0)
        Long households,

        @Classified(DataClass.INTERNAL) @Nullable @Range(min = 0)
        Long permanentPopulation,

        @Classified(DataClass.INTERNAL) @Nullable @Range(min = 0)
        Long urbanPermanentPopulation)
        implements DatasetRecord {

    /** Creates a division; the {@linkplain #builder() builder} reads better. */
    public Division {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
    }

    /**
     * Obtains a division that has a code and a name only; its level is that of the code.
     *
     * @param code the code
     * @param name the name
     * @return the division
     */
    public static Division of(DivisionCode code, String name) {
        return new Division(code, name, code.level(), null, null, null, null);
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
                .code(code)
                .name(name)
                .level(level)
                .communityType(communityType)
                .households(households)
                .permanentPopulation(permanentPopulation)
                .urbanPermanentPopulation(urbanPermanentPopulation);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.DIVISION;
    }

    @Override
    public String recordKey() {
        return code.value();
    }

    /** Collects the components of a division; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable DivisionCode code;
        private @Nullable String name;
        private @Nullable DivisionLevel level;
        private @Nullable CommunityType communityType;
        private @Nullable Long households;
        private @Nullable Long permanentPopulation;
        private @Nullable Long urbanPermanentPopulation;

        private Builder() {}

        /**
         * Sets the code, by which other records name the division.
         *
         * @param newCode the new value
         * @return this builder
         */
        public Builder code(DivisionCode newCode) {
            code = Objects.requireNonNull(newCode, "code");
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
         * Sets the level, which must be the level of the code.
         *
         * @param newLevel the new value
         * @return this builder
         */
        public Builder level(DivisionLevel newLevel) {
            level = Objects.requireNonNull(newLevel, "level");
            return this;
        }

        /**
         * Sets what the work of a community is shaped by.
         *
         * @param newCommunityType the new value, or null for none
         * @return this builder
         */
        public Builder communityType(@Nullable CommunityType newCommunityType) {
            communityType = newCommunityType;
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
         * Sets the number of permanent residents.
         *
         * @param newPermanentPopulation the new value, or null for none
         * @return this builder
         */
        public Builder permanentPopulation(@Nullable Long newPermanentPopulation) {
            permanentPopulation = newPermanentPopulation;
            return this;
        }

        /**
         * Sets the number of permanent residents.
         *
         * @param newPermanentPopulation the new value
         * @return this builder
         */
        public Builder permanentPopulation(long newPermanentPopulation) {
            permanentPopulation = newPermanentPopulation;
            return this;
        }

        /**
         * Sets the number of permanent residents in urban areas.
         *
         * @param newUrbanPermanentPopulation the new value, or null for none
         * @return this builder
         */
        public Builder urbanPermanentPopulation(@Nullable Long newUrbanPermanentPopulation) {
            urbanPermanentPopulation = newUrbanPermanentPopulation;
            return this;
        }

        /**
         * Sets the number of permanent residents in urban areas.
         *
         * @param newUrbanPermanentPopulation the new value
         * @return this builder
         */
        public Builder urbanPermanentPopulation(long newUrbanPermanentPopulation) {
            urbanPermanentPopulation = newUrbanPermanentPopulation;
            return this;
        }

        /**
         * Creates the division.
         *
         * @return a new division
         * @throws IllegalStateException if a required component was not set
         */
        public Division build() {
            return new Division(
                    Required.set(code, "code"),
                    Required.set(name, "name"),
                    Required.set(level, "level"),
                    communityType,
                    households,
                    permanentPopulation,
                    urbanPermanentPopulation);
        }
    }
}
