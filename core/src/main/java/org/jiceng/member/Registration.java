package org.jiceng.member;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.MemberId;
import org.jiceng.id.RecordKind;
import org.jiceng.id.RegistrationId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * A registration (报到): a member made himself or herself known at a place, to serve there.
 *
 * <p>It is a relation and not a movement: days only, no times and no places on the way.
 *
 * @param id the identity
 * @param member the member who registered
 * @param kind by which system
 * @param place where
 * @param on the first day
 * @param until the last day; null if it goes on
 * @param extensions what a place added
 */
@RegistrationDays
public record Registration(
        @Classified(DataClass.INTERNAL) RegistrationId id,
        @Classified(DataClass.PERSONAL) MemberId member,
        @Classified(DataClass.PERSONAL) RegistrationKind kind,
        @Classified(DataClass.PERSONAL) @Valid RegistrationPlace place,
        @Classified(DataClass.PERSONAL) LocalDate on,
        @Classified(DataClass.PERSONAL) @Nullable LocalDate until,
        @Classified(DataClass.SENSITIVE) Extensions extensions)
        implements DatasetRecord {

    /** Creates a registration; the {@linkplain #builder() builder} reads better. */
    public Registration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(on, "on");
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
                .kind(kind)
                .place(place)
                .on(on)
                .until(until)
                .extensions(extensions);
    }

    /**
     * Checks whether the registration holds on a day.
     *
     * @param day any day
     * @return true from the first to the last day, both included
     */
    public boolean isCurrentOn(LocalDate day) {
        return !day.isBefore(on) && (until == null || !day.isAfter(until));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.REGISTRATION;
    }

    @Override
    public String recordKey() {
        return id.value();
    }

    /**
     * Returns {@code Registration[***]}, whatever stands in it.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "Registration[***]";
    }

    /** Collects the components of a registration; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable RegistrationId id;
        private @Nullable MemberId member;
        private @Nullable RegistrationKind kind;
        private @Nullable RegistrationPlace place;
        private @Nullable LocalDate on;
        private @Nullable LocalDate until;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets the identity.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(RegistrationId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

        /**
         * Sets the member who registered.
         *
         * @param newMember the new value
         * @return this builder
         */
        public Builder member(MemberId newMember) {
            member = Objects.requireNonNull(newMember, "member");
            return this;
        }

        /**
         * Sets by which system.
         *
         * @param newKind the new value
         * @return this builder
         */
        public Builder kind(RegistrationKind newKind) {
            kind = Objects.requireNonNull(newKind, "kind");
            return this;
        }

        /**
         * Sets where.
         *
         * @param newPlace the new value
         * @return this builder
         */
        public Builder place(RegistrationPlace newPlace) {
            place = Objects.requireNonNull(newPlace, "place");
            return this;
        }

        /**
         * Sets the first day.
         *
         * @param newOn the new value
         * @return this builder
         */
        public Builder on(LocalDate newOn) {
            on = Objects.requireNonNull(newOn, "on");
            return this;
        }

        /**
         * Sets the last day.
         *
         * @param newUntil the new value, or null for none
         * @return this builder
         */
        public Builder until(@Nullable LocalDate newUntil) {
            until = newUntil;
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
         * Creates the registration.
         *
         * @return a new registration
         * @throws IllegalStateException if a required component was not set
         */
        public Registration build() {
            return new Registration(
                    Required.set(id, "id"),
                    Required.set(member, "member"),
                    Required.set(kind, "kind"),
                    Required.set(place, "place"),
                    Required.set(on, "on"),
                    until,
                    extensions);
        }
    }
}
