package org.jiceng.points;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.id.EarningRuleId;
import org.jiceng.member.MemberKind;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a scheme: what earns, how much, for whom, and up to which caps.
 *
 * @param id the identity inside of the scheme
 * @param name what earns, at most 100 code points
 * @param rate how much one award is
 * @param eligible the kinds of member who may earn by it; empty for everyone
 * @param capPerDay the most that one account earns by it on a day, in smallest units; null for no cap
 * @param capPerMonth the most that one account earns by it in a month, in smallest units; null for no cap
 * @param capPerYear the most that one account earns by it in a year, in smallest units; null for no cap
 * @param validDays how many days an award holds, the day of the award not counted; null if it does not lapse
 * @param period when the rule is in force; null if that is not limited
 */
public record EarningRule(
        @Classified(DataClass.PUBLIC) EarningRuleId id,
        @Classified(DataClass.PUBLIC) @Text(max = 100) String name,
        @Classified(DataClass.PUBLIC) @Valid EarningRate rate,
        @Classified(DataClass.PUBLIC) @Items(max = 50) List<MemberKind> eligible,

        @Classified(DataClass.PUBLIC) @Nullable @Range(min = 1)
        Long capPerDay,

        @Classified(DataClass.PUBLIC) @Nullable @Range(min = 1)
        Long capPerMonth,

        @Classified(DataClass.PUBLIC) @Nullable @Range(min = 1)
        Long capPerYear,

        @Classified(DataClass.PUBLIC) @Nullable @Range(min = 1, max = 36500)
        Long validDays,

        @Classified(DataClass.PUBLIC) @Nullable @Valid DateRange period) {

    /** Creates an earning rule; the {@linkplain #builder() builder} reads better. Lists are copied. */
    public EarningRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rate, "rate");
        eligible = List.copyOf(eligible);
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
                .rate(rate)
                .eligible(eligible)
                .capPerDay(capPerDay)
                .capPerMonth(capPerMonth)
                .capPerYear(capPerYear)
                .validDays(validDays)
                .period(period);
    }

    /** Collects the components of an earning rule; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable EarningRuleId id;
        private @Nullable String name;
        private @Nullable EarningRate rate;
        private List<MemberKind> eligible = List.of();
        private @Nullable Long capPerDay;
        private @Nullable Long capPerMonth;
        private @Nullable Long capPerYear;
        private @Nullable Long validDays;
        private @Nullable DateRange period;

        private Builder() {}

        /**
         * Sets the identity inside of the scheme.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(EarningRuleId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

        /**
         * Sets what earns, at most 100 code points.
         *
         * @param newName the new value
         * @return this builder
         */
        public Builder name(String newName) {
            name = Objects.requireNonNull(newName, "name");
            return this;
        }

        /**
         * Sets how much one award is.
         *
         * @param newRate the new value
         * @return this builder
         */
        public Builder rate(EarningRate newRate) {
            rate = Objects.requireNonNull(newRate, "rate");
            return this;
        }

        /**
         * Sets the kinds of member who may earn by it; empty for everyone.
         *
         * @param newEligible the elements, which replace those set before
         * @return this builder
         */
        public Builder eligible(List<MemberKind> newEligible) {
            eligible = List.copyOf(newEligible);
            return this;
        }

        /**
         * Sets the most that one account earns by it on a day, in smallest units.
         *
         * @param newCapPerDay the new value, or null for none
         * @return this builder
         */
        public Builder capPerDay(@Nullable Long newCapPerDay) {
            capPerDay = newCapPerDay;
            return this;
        }

        /**
         * Sets the most that one account earns by it on a day, in smallest units.
         *
         * @param newCapPerDay the new value
         * @return this builder
         */
        public Builder capPerDay(long newCapPerDay) {
            capPerDay = newCapPerDay;
            return this;
        }

        /**
         * Sets the most that one account earns by it in a month, in smallest units.
         *
         * @param newCapPerMonth the new value, or null for none
         * @return this builder
         */
        public Builder capPerMonth(@Nullable Long newCapPerMonth) {
            capPerMonth = newCapPerMonth;
            return this;
        }

        /**
         * Sets the most that one account earns by it in a month, in smallest units.
         *
         * @param newCapPerMonth the new value
         * @return this builder
         */
        public Builder capPerMonth(long newCapPerMonth) {
            capPerMonth = newCapPerMonth;
            return this;
        }

        /**
         * Sets the most that one account earns by it in a year, in smallest units.
         *
         * @param newCapPerYear the new value, or null for none
         * @return this builder
         */
        public Builder capPerYear(@Nullable Long newCapPerYear) {
            capPerYear = newCapPerYear;
            return this;
        }

        /**
         * Sets the most that one account earns by it in a year, in smallest units.
         *
         * @param newCapPerYear the new value
         * @return this builder
         */
        public Builder capPerYear(long newCapPerYear) {
            capPerYear = newCapPerYear;
            return this;
        }

        /**
         * Sets how many days an award holds, the day of the award not counted.
         *
         * @param newValidDays the new value, or null for none
         * @return this builder
         */
        public Builder validDays(@Nullable Long newValidDays) {
            validDays = newValidDays;
            return this;
        }

        /**
         * Sets how many days an award holds, the day of the award not counted.
         *
         * @param newValidDays the new value
         * @return this builder
         */
        public Builder validDays(long newValidDays) {
            validDays = newValidDays;
            return this;
        }

        /**
         * Sets when the rule is in force.
         *
         * @param newPeriod the new value, or null for none
         * @return this builder
         */
        public Builder period(@Nullable DateRange newPeriod) {
            period = newPeriod;
            return this;
        }

        /**
         * Creates the earning rule.
         *
         * @return a new earning rule
         * @throws IllegalStateException if a required component was not set
         */
        public EarningRule build() {
            return new EarningRule(
                    Required.set(id, "id"),
                    Required.set(name, "name"),
                    Required.set(rate, "rate"),
                    eligible,
                    capPerDay,
                    capPerMonth,
                    capPerYear,
                    validDays,
                    period);
        }
    }
}
