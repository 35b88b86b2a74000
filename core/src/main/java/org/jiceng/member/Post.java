package org.jiceng.member;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.MemberId;
import org.jiceng.id.PostId;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A post: a role in a place, with the member who holds it, or vacant.
 *
 * <p>A post may be filled without saying by whom: then there is a day since when, and no member. It is vacant while there
 * is neither. Who holds several posts at once (一肩挑, 交叉任职) is named by several posts. When another member takes
 * a post over, this one ends and another record begins.
 *
 * @param id the identity
 * @param member the member who holds it; null if it is vacant or nobody is named
 * @param role the role
 * @param in where the post is
 * @param period when the post exists as it is stated here; null if that is not known
 * @param filledSince the first day on which it was filled; null if it is vacant or the day is not known
 * @param extensions what a place added
 */
@FilledWithinPeriod
public record Post(
        @Classified(DataClass.INTERNAL) PostId id,
        @Classified(DataClass.PERSONAL) @Nullable MemberId member,
        @Classified(DataClass.PERSONAL) PostRole role,
        @Classified(DataClass.PERSONAL) @Valid PostSeat in,
        @Classified(DataClass.PERSONAL) @Nullable @Valid DateRange period,
        @Classified(DataClass.PERSONAL) @Nullable LocalDate filledSince,
        @Classified(DataClass.SENSITIVE) Extensions extensions)
        implements DatasetRecord {

    /** Creates a post; the {@linkplain #builder() builder} reads better. */
    public Post {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(in, "in");
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
                .member(member)
                .role(role)
                .in(in)
                .period(period)
                .filledSince(filledSince)
                .extensions(extensions);
    }

    /**
     * Checks whether the post exists on a day.
     *
     * @param day any day
     * @return true if its period contains the day, or is not known
     */
    public boolean existsOn(LocalDate day) {
        return period == null || period.contains(day);
    }

    /**
     * Checks whether somebody holds the post on a day, named or not.
     *
     * @param day any day
     * @return true if the post exists on that day and was filled by then; a member without a day has always held it
     */
    public boolean isFilledOn(LocalDate day) {
        return existsOn(day) && (filledSince == null ? member != null : !day.isBefore(filledSince));
    }

    /**
     * Checks whether the post stands empty on a day.
     *
     * @param day any day
     * @return true if the post exists on that day and nobody holds it
     */
    public boolean isVacantOn(LocalDate day) {
        return existsOn(day) && !isFilledOn(day);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.POST;
    }

    @Override
    public String recordKey() {
        return id.value();
    }

    /**
     * Returns {@code Post[***]}, whatever stands in it.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "Post[***]";
    }

    /** Collects the components of a post; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable PostId id;
        private @Nullable MemberId member;
        private @Nullable PostRole role;
        private @Nullable PostSeat in;
        private @Nullable DateRange period;
        private @Nullable LocalDate filledSince;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets the identity.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(PostId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

        /**
         * Sets the member who holds it.
         *
         * @param newMember the new value, or null for none
         * @return this builder
         */
        public Builder member(@Nullable MemberId newMember) {
            member = newMember;
            return this;
        }

        /**
         * Sets the role.
         *
         * @param newRole the new value
         * @return this builder
         */
        public Builder role(PostRole newRole) {
            role = Objects.requireNonNull(newRole, "role");
            return this;
        }

        /**
         * Sets where the post is.
         *
         * @param newIn the new value
         * @return this builder
         */
        public Builder in(PostSeat newIn) {
            in = Objects.requireNonNull(newIn, "in");
            return this;
        }

        /**
         * Sets when the post exists as it is stated here.
         *
         * @param newPeriod the new value, or null for none
         * @return this builder
         */
        public Builder period(@Nullable DateRange newPeriod) {
            period = newPeriod;
            return this;
        }

        /**
         * Sets the first day on which it was filled.
         *
         * @param newFilledSince the new value, or null for none
         * @return this builder
         */
        public Builder filledSince(@Nullable LocalDate newFilledSince) {
            filledSince = newFilledSince;
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
         * Creates the post.
         *
         * @return a new post
         * @throws IllegalStateException if a required component was not set
         */
        public Post build() {
            return new Post(
                    Required.set(id, "id"),
                    member,
                    Required.set(role, "role"),
                    Required.set(in, "in"),
                    period,
                    filledSince,
                    extensions);
        }
    }
}
