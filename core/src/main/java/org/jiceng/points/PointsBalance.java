package org.jiceng.points;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Objects;
import org.jiceng.constraint.Range;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * What a system states that an account holds at an instant, to be compared with what the entries give.
 *
 * @param account the account
 * @param balance what it holds, in the smallest unit of the ledger; at most 2<sup>53</sup>−1 away from 0
 * @param asOf the instant; entries that take effect at it are counted
 */
public record PointsBalance(
        @Classified(DataClass.PERSONAL) @Valid PointsAccount account,

        @Classified(DataClass.PERSONAL) @Range(min = -Range.MAX_EXACT)
        Long balance,

        @Classified(DataClass.PERSONAL) Instant asOf)
        implements DatasetRecord {

    /** Creates a points balance; the {@linkplain #builder() builder} reads better. */
    public PointsBalance {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(asOf, "asOf");
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
        return new Builder().account(account).balance(balance).asOf(asOf);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.POINTS_BALANCE;
    }

    @Override
    public String recordKey() {
        return account.key() + "|" + asOf;
    }

    /**
     * Returns {@code PointsBalance[***]}, whatever stands in it.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "PointsBalance[***]";
    }

    /** Collects the components of a points balance; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable PointsAccount account;
        private @Nullable Long balance;
        private @Nullable Instant asOf;

        private Builder() {}

        /**
         * Sets the account.
         *
         * @param newAccount the new value
         * @return this builder
         */
        public Builder account(PointsAccount newAccount) {
            account = Objects.requireNonNull(newAccount, "account");
            return this;
        }

        /**
         * Sets what it holds, in the smallest unit of the ledger.
         *
         * @param newBalance the new value
         * @return this builder
         */
        public Builder balance(Long newBalance) {
            balance = Objects.requireNonNull(newBalance, "balance");
            return this;
        }

        /**
         * Sets the instant; entries that take effect at it are counted.
         *
         * @param newAsOf the new value
         * @return this builder
         */
        public Builder asOf(Instant newAsOf) {
            asOf = Objects.requireNonNull(newAsOf, "asOf");
            return this;
        }

        /**
         * Creates the points balance.
         *
         * @return a new points balance
         * @throws IllegalStateException if a required component was not set
         */
        public PointsBalance build() {
            return new PointsBalance(
                    Required.set(account, "account"), Required.set(balance, "balance"), Required.set(asOf, "asOf"));
        }
    }
}
