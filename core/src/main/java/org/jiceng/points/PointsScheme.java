package org.jiceng.points;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.RedeemableId;
import org.jiceng.id.SchemeId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A scheme of points: what earns, how much, up to which caps, for whom, how long it holds, and what it is redeemed for.
 *
 * <p>Schemes are local: no source states a point value, so a scheme is data of the place, in force as one version.
 * {@link PointsSchemes} has some to begin with.
 *
 * @param id the identity
 * @param version the version, at most 20 code points
 * @param name the name, at most 100 code points
 * @param status where its figures come from
 * @param ledger the ledger that it is for
 * @param unitsPerPoint how many of the ledger’s smallest units make one point, such as 100 where points have two decimals; null for 1
 * @param period when it is in force; null if that is not limited
 * @param rules what earns, at most 200
 * @param redeemables what points are redeemed for, at most 1,000
 * @param fund the most that may be awarded in all, in the smallest unit of the ledger; null if there is no fund
 * @param resets after which time the score of an appraisal starts anew; null if it does not
 * @param stars the scale of volunteer stars; null if the place has none of its own
 */
public record PointsScheme(
        @Classified(DataClass.PUBLIC) SchemeId id,
        @Classified(DataClass.PUBLIC) @Text(max = 20) String version,
        @Classified(DataClass.PUBLIC) @Text(max = 100) String name,
        @Classified(DataClass.PUBLIC) SchemeStatus status,
        @Classified(DataClass.PUBLIC) Ledger ledger,

        @Classified(DataClass.PUBLIC) @Nullable @Range(min = 1, max = 1000000)
        Long unitsPerPoint,

        @Classified(DataClass.PUBLIC) @Nullable @Valid DateRange period,
        @Classified(DataClass.PUBLIC) @Items(max = 200) List<@Valid EarningRule> rules,
        @Classified(DataClass.PUBLIC) @Items(max = 1000) List<@Valid Redeemable> redeemables,

        @Classified(DataClass.PUBLIC) @Nullable @Range(min = 1)
        Long fund,

        @Classified(DataClass.PUBLIC) @Nullable ScorePeriod resets,
        @Classified(DataClass.PUBLIC) @Nullable @Valid StarScale stars) {

    /** Creates a points scheme; the {@linkplain #builder() builder} reads better. Lists are copied. */
    public PointsScheme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(ledger, "ledger");
        rules = List.copyOf(rules);
        redeemables = List.copyOf(redeemables);
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
                .version(version)
                .name(name)
                .status(status)
                .ledger(ledger)
                .unitsPerPoint(unitsPerPoint)
                .period(period)
                .rules(rules)
                .redeemables(redeemables)
                .fund(fund)
                .resets(resets)
                .stars(stars);
    }

    /**
     * Returns the scheme and version by which entries name it.
     *
     * @return id and version
     */
    public SchemeVersion ref() {
        return new SchemeVersion(id, version);
    }

    /**
     * Finds a rule by its id.
     *
     * @param rule any id
     * @return the first rule with this id, or empty
     */
    public Optional<EarningRule> findRule(EarningRuleId rule) {
        return rules.stream().filter(each -> each.id().equals(rule)).findFirst();
    }

    /**
     * Finds a thing of the catalogue by its id.
     *
     * @param item any id
     * @return the first thing with this id, or empty
     */
    public Optional<Redeemable> findRedeemable(RedeemableId item) {
        return redeemables.stream().filter(each -> each.id().equals(item)).findFirst();
    }

    /** Collects the components of a points scheme; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable SchemeId id;
        private @Nullable String version;
        private @Nullable String name;
        private @Nullable SchemeStatus status;
        private @Nullable Ledger ledger;
        private @Nullable Long unitsPerPoint;
        private @Nullable DateRange period;
        private List<EarningRule> rules = List.of();
        private List<Redeemable> redeemables = List.of();
        private @Nullable Long fund;
        private @Nullable ScorePeriod resets;
        private @Nullable StarScale stars;

        private Builder() {}

        /**
         * Sets the identity.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(SchemeId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

        /**
         * Sets the version, at most 20 code points.
         *
         * @param newVersion the new value
         * @return this builder
         */
        public Builder version(String newVersion) {
            version = Objects.requireNonNull(newVersion, "version");
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
         * Sets where its figures come from.
         *
         * @param newStatus the new value
         * @return this builder
         */
        public Builder status(SchemeStatus newStatus) {
            status = Objects.requireNonNull(newStatus, "status");
            return this;
        }

        /**
         * Sets the ledger that it is for.
         *
         * @param newLedger the new value
         * @return this builder
         */
        public Builder ledger(Ledger newLedger) {
            ledger = Objects.requireNonNull(newLedger, "ledger");
            return this;
        }

        /**
         * Sets how many of the ledger’s smallest units make one point, such as 100 where points have two decimals.
         *
         * @param newUnitsPerPoint the new value, or null for none
         * @return this builder
         */
        public Builder unitsPerPoint(@Nullable Long newUnitsPerPoint) {
            unitsPerPoint = newUnitsPerPoint;
            return this;
        }

        /**
         * Sets how many of the ledger’s smallest units make one point, such as 100 where points have two decimals.
         *
         * @param newUnitsPerPoint the new value
         * @return this builder
         */
        public Builder unitsPerPoint(long newUnitsPerPoint) {
            unitsPerPoint = newUnitsPerPoint;
            return this;
        }

        /**
         * Sets when it is in force.
         *
         * @param newPeriod the new value, or null for none
         * @return this builder
         */
        public Builder period(@Nullable DateRange newPeriod) {
            period = newPeriod;
            return this;
        }

        /**
         * Sets what earns, at most 200.
         *
         * @param newRules the elements, which replace those set before
         * @return this builder
         */
        public Builder rules(List<EarningRule> newRules) {
            rules = List.copyOf(newRules);
            return this;
        }

        /**
         * Sets what points are redeemed for, at most 1,000.
         *
         * @param newRedeemables the elements, which replace those set before
         * @return this builder
         */
        public Builder redeemables(List<Redeemable> newRedeemables) {
            redeemables = List.copyOf(newRedeemables);
            return this;
        }

        /**
         * Sets the most that may be awarded in all, in the smallest unit of the ledger.
         *
         * @param newFund the new value, or null for none
         * @return this builder
         */
        public Builder fund(@Nullable Long newFund) {
            fund = newFund;
            return this;
        }

        /**
         * Sets the most that may be awarded in all, in the smallest unit of the ledger.
         *
         * @param newFund the new value
         * @return this builder
         */
        public Builder fund(long newFund) {
            fund = newFund;
            return this;
        }

        /**
         * Sets after which time the score of an appraisal starts anew.
         *
         * @param newResets the new value, or null for none
         * @return this builder
         */
        public Builder resets(@Nullable ScorePeriod newResets) {
            resets = newResets;
            return this;
        }

        /**
         * Sets the scale of volunteer stars.
         *
         * @param newStars the new value, or null for none
         * @return this builder
         */
        public Builder stars(@Nullable StarScale newStars) {
            stars = newStars;
            return this;
        }

        /**
         * Creates the points scheme.
         *
         * @return a new points scheme
         * @throws IllegalStateException if a required component was not set
         */
        public PointsScheme build() {
            return new PointsScheme(
                    Required.set(id, "id"),
                    Required.set(version, "version"),
                    Required.set(name, "name"),
                    Required.set(status, "status"),
                    Required.set(ledger, "ledger"),
                    unitsPerPoint,
                    period,
                    rules,
                    redeemables,
                    fund,
                    resets,
                    stars);
        }
    }
}
