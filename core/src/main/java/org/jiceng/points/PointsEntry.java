package org.jiceng.points;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Objects;
import org.jiceng.constraint.Range;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.EntryId;
import org.jiceng.id.IdempotencyKey;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a points ledger: appended once, never changed, undone only by a reversal.
 *
 * <p>What every entry has stands here; what kind of entry it is, and what only that kind has, is its
 * {@linkplain Posting posting}. The amount is always positive, in the smallest unit of the account’s {@link Ledger}; the
 * posting says whether it adds or takes away. Entries are replayed in the order of the effective instant, the recorded
 * instant and the id.
 *
 * <p>In the cash ledger nothing may lead to a request or dispute: neither an activity, nor an id or key that was made
 * from one.
 *
 * @param id the identity
 * @param account the account
 * @param amount the amount in the smallest unit of the ledger, from 1
 * @param effectiveAt when it takes effect
 * @param recordedAt when it was recorded
 * @param scheme the scheme under which it was made
 * @param idempotencyKey what tells that an entry was sent twice; null if the sender gives none
 * @param posting what kind of entry it is
 * @param extensions what a place added
 */
@CashNamesNoActivity
public record PointsEntry(
        @Classified(DataClass.INTERNAL) EntryId id,
        @Classified(DataClass.PERSONAL) @Valid PointsAccount account,
        @Classified(DataClass.PERSONAL) @Range(min = 1) Long amount,
        @Classified(DataClass.PERSONAL) Instant effectiveAt,
        @Classified(DataClass.PERSONAL) Instant recordedAt,
        @Classified(DataClass.INTERNAL) @Valid SchemeVersion scheme,
        @Classified(DataClass.INTERNAL) @Nullable IdempotencyKey idempotencyKey,
        @Classified(DataClass.PERSONAL) @Valid Posting posting,
        @Classified(DataClass.SENSITIVE) Extensions extensions)
        implements DatasetRecord {

    /** Creates a points entry; the {@linkplain #builder() builder} reads better. */
    public PointsEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(effectiveAt, "effectiveAt");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(posting, "posting");
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
                .account(account)
                .amount(amount)
                .effectiveAt(effectiveAt)
                .recordedAt(recordedAt)
                .scheme(scheme)
                .idempotencyKey(idempotencyKey)
                .posting(posting)
                .extensions(extensions);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.POINTS_ENTRY;
    }

    @Override
    public String recordKey() {
        return id.value();
    }

    /**
     * Returns {@code PointsEntry[***]}, whatever stands in it.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "PointsEntry[***]";
    }

    /** Collects the components of a points entry; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable EntryId id;
        private @Nullable PointsAccount account;
        private @Nullable Long amount;
        private @Nullable Instant effectiveAt;
        private @Nullable Instant recordedAt;
        private @Nullable SchemeVersion scheme;
        private @Nullable IdempotencyKey idempotencyKey;
        private @Nullable Posting posting;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets the identity.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(EntryId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

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
         * Sets the amount in the smallest unit of the ledger, from 1.
         *
         * @param newAmount the new value
         * @return this builder
         */
        public Builder amount(Long newAmount) {
            amount = Objects.requireNonNull(newAmount, "amount");
            return this;
        }

        /**
         * Sets when it takes effect.
         *
         * @param newEffectiveAt the new value
         * @return this builder
         */
        public Builder effectiveAt(Instant newEffectiveAt) {
            effectiveAt = Objects.requireNonNull(newEffectiveAt, "effectiveAt");
            return this;
        }

        /**
         * Sets when it was recorded.
         *
         * @param newRecordedAt the new value
         * @return this builder
         */
        public Builder recordedAt(Instant newRecordedAt) {
            recordedAt = Objects.requireNonNull(newRecordedAt, "recordedAt");
            return this;
        }

        /**
         * Sets the scheme under which it was made.
         *
         * @param newScheme the new value
         * @return this builder
         */
        public Builder scheme(SchemeVersion newScheme) {
            scheme = Objects.requireNonNull(newScheme, "scheme");
            return this;
        }

        /**
         * Sets what tells that an entry was sent twice.
         *
         * @param newIdempotencyKey the new value, or null for none
         * @return this builder
         */
        public Builder idempotencyKey(@Nullable IdempotencyKey newIdempotencyKey) {
            idempotencyKey = newIdempotencyKey;
            return this;
        }

        /**
         * Sets what kind of entry it is.
         *
         * @param newPosting the new value
         * @return this builder
         */
        public Builder posting(Posting newPosting) {
            posting = Objects.requireNonNull(newPosting, "posting");
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
         * Creates the points entry.
         *
         * @return a new points entry
         * @throws IllegalStateException if a required component was not set
         */
        public PointsEntry build() {
            return new PointsEntry(
                    Required.set(id, "id"),
                    Required.set(account, "account"),
                    Required.set(amount, "amount"),
                    Required.set(effectiveAt, "effectiveAt"),
                    Required.set(recordedAt, "recordedAt"),
                    Required.set(scheme, "scheme"),
                    idempotencyKey,
                    Required.set(posting, "posting"),
                    extensions);
        }
    }
}
