package org.jiceng.dataset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jiceng.code.DivisionCode;
import org.jiceng.constraint.Text;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.profile.ProfileReference;
import org.jiceng.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery says about itself.
 *
 * @param issuer the body or system that gives the data, at most 200 code points
 * @param issuedAt when the delivery was made
 * @param asOf the day whose state the records show; apart from the day on which somebody published it
 * @param division the division that the data is about
 * @param coverage whether everything that the records name is there
 * @param nature where the facts come from
 * @param profile the profile that the data follows; null if it follows none
 */
public record DatasetHeader(
        @Classified(DataClass.PUBLIC) @Text(max = 200) String issuer,
        @Classified(DataClass.PUBLIC) Instant issuedAt,
        @Classified(DataClass.PUBLIC) LocalDate asOf,
        @Classified(DataClass.PUBLIC) DivisionCode division,
        @Classified(DataClass.PUBLIC) Coverage coverage,
        @Classified(DataClass.PUBLIC) Nature nature,
        @Classified(DataClass.PUBLIC) @Nullable ProfileReference profile) {

    /** Creates a header; the {@linkplain #builder() builder} reads better. */
    public DatasetHeader {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(nature, "nature");
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
                .issuer(issuer)
                .issuedAt(issuedAt)
                .asOf(asOf)
                .division(division)
                .coverage(coverage)
                .nature(nature)
                .profile(profile);
    }

    /** Collects the components of a dataset header; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable String issuer;
        private @Nullable Instant issuedAt;
        private @Nullable LocalDate asOf;
        private @Nullable DivisionCode division;
        private @Nullable Coverage coverage;
        private @Nullable Nature nature;
        private @Nullable ProfileReference profile;

        private Builder() {}

        /**
         * Sets the body or system that gives the data, at most 200 code points.
         *
         * @param newIssuer the new value
         * @return this builder
         */
        public Builder issuer(String newIssuer) {
            issuer = Objects.requireNonNull(newIssuer, "issuer");
            return this;
        }

        /**
         * Sets when the delivery was made.
         *
         * @param newIssuedAt the new value
         * @return this builder
         */
        public Builder issuedAt(Instant newIssuedAt) {
            issuedAt = Objects.requireNonNull(newIssuedAt, "issuedAt");
            return this;
        }

        /**
         * Sets the day whose state the records show.
         *
         * @param newAsOf the new value
         * @return this builder
         */
        public Builder asOf(LocalDate newAsOf) {
            asOf = Objects.requireNonNull(newAsOf, "asOf");
            return this;
        }

        /**
         * Sets the division that the data is about.
         *
         * @param newDivision the new value
         * @return this builder
         */
        public Builder division(DivisionCode newDivision) {
            division = Objects.requireNonNull(newDivision, "division");
            return this;
        }

        /**
         * Sets whether everything that the records name is there.
         *
         * @param newCoverage the new value
         * @return this builder
         */
        public Builder coverage(Coverage newCoverage) {
            coverage = Objects.requireNonNull(newCoverage, "coverage");
            return this;
        }

        /**
         * Sets where the facts come from.
         *
         * @param newNature the new value
         * @return this builder
         */
        public Builder nature(Nature newNature) {
            nature = Objects.requireNonNull(newNature, "nature");
            return this;
        }

        /**
         * Sets the profile that the data follows.
         *
         * @param newProfile the new value, or null for none
         * @return this builder
         */
        public Builder profile(@Nullable ProfileReference newProfile) {
            profile = newProfile;
            return this;
        }

        /**
         * Creates the dataset header.
         *
         * @return a new dataset header
         * @throws IllegalStateException if a required component was not set
         */
        public DatasetHeader build() {
            return new DatasetHeader(
                    Required.set(issuer, "issuer"),
                    Required.set(issuedAt, "issuedAt"),
                    Required.set(asOf, "asOf"),
                    Required.set(division, "division"),
                    Required.set(coverage, "coverage"),
                    Required.set(nature, "nature"),
                    profile);
        }
    }
}
