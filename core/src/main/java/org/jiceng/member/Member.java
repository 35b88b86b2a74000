package org.jiceng.member;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jiceng.code.CitizenId;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.PoliticalStatus;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.territory.Place;
import org.jiceng.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * A member: a person with a role, in whatever capacity.
 *
 * <p>Only what a task needs should be given; every component but the id may be absent. There is no component for health,
 * hardship, petitions, discipline, a score or a risk, and none will be added. What a member does is said by posts,
 * registrations and employments, which name the member by the id.
 *
 * <p>The whole record concerns a person: {@link #toString} shows nothing of it, and findings name it by its position.
 * Members are equal if all components are.
 *
 * @param id the identity, by which other records name the member
 * @param name the name; null if it is not given
 * @param kinds the capacities in which the member takes part, at most 20
 * @param politicalStatus the political status; null if it is not given
 * @param organization the organization that the member belongs to; null if there is none or it is not given
 * @param serves the places where the member serves, at most 100
 * @param contact the phone number to call; null if it is not given
 * @param identity the citizen number; null if it is not given
 * @param birthYear the year of birth, from 1800 to 2199; null if it is not given
 * @param guardianConsent the consent of a minor’s guardian; null if there is none
 * @param skills what the member can do, each at most 50 code points, at most 50
 * @param serviceIntents what the member is willing to do, each at most 50 code points, at most 50
 * @param extensions what a place added
 */
public record Member(
        @Classified(DataClass.PERSONAL) MemberId id,
        @Classified(DataClass.PERSONAL) @Nullable PersonName name,
        @Classified(DataClass.SENSITIVE) @Items(max = 20) List<MemberKind> kinds,
        @Classified(DataClass.SENSITIVE) @Nullable PoliticalStatus politicalStatus,
        @Classified(DataClass.PERSONAL) @Nullable OrganizationId organization,
        @Classified(DataClass.PERSONAL) @Items(max = 100) List<@Valid Place> serves,
        @Classified(DataClass.PERSONAL) @Nullable PhoneNumber contact,
        @Classified(DataClass.SENSITIVE) @Nullable CitizenId identity,

        @Classified(DataClass.PERSONAL) @Nullable @Range(min = 1800, max = 2199)
        Long birthYear,

        @Classified(DataClass.SENSITIVE) @Nullable @Valid GuardianConsent guardianConsent,
        @Classified(DataClass.SENSITIVE) @Items(max = 50) List<@Text(max = 50) String> skills,
        @Classified(DataClass.SENSITIVE) @Items(max = 50) List<@Text(max = 50) String> serviceIntents,
        @Classified(DataClass.SENSITIVE) Extensions extensions)
        implements DatasetRecord {

    /** Creates a member; the {@linkplain #builder() builder} reads better. Lists are copied. */
    public Member {
        Objects.requireNonNull(id, "id");
        kinds = List.copyOf(kinds);
        serves = List.copyOf(serves);
        skills = List.copyOf(skills);
        serviceIntents = List.copyOf(serviceIntents);
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
                .kinds(kinds)
                .politicalStatus(politicalStatus)
                .organization(organization)
                .serves(serves)
                .contact(contact)
                .identity(identity)
                .birthYear(birthYear)
                .guardianConsent(guardianConsent)
                .skills(skills)
                .serviceIntents(serviceIntents)
                .extensions(extensions);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.MEMBER;
    }

    @Override
    public String recordKey() {
        return id.reveal();
    }

    /**
     * Returns {@code Member[***]}, whatever stands in it.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "Member[***]";
    }

    /** Collects the components of a member; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable MemberId id;
        private @Nullable PersonName name;
        private List<MemberKind> kinds = List.of();
        private @Nullable PoliticalStatus politicalStatus;
        private @Nullable OrganizationId organization;
        private List<Place> serves = List.of();
        private @Nullable PhoneNumber contact;
        private @Nullable CitizenId identity;
        private @Nullable Long birthYear;
        private @Nullable GuardianConsent guardianConsent;
        private List<String> skills = List.of();
        private List<String> serviceIntents = List.of();
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets the identity, by which other records name the member.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(MemberId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

        /**
         * Sets the name.
         *
         * @param newName the new value, or null for none
         * @return this builder
         */
        public Builder name(@Nullable PersonName newName) {
            name = newName;
            return this;
        }

        /**
         * Sets the capacities in which the member takes part, at most 20.
         *
         * @param newKinds the elements, which replace those set before
         * @return this builder
         */
        public Builder kinds(List<MemberKind> newKinds) {
            kinds = List.copyOf(newKinds);
            return this;
        }

        /**
         * Sets the political status.
         *
         * @param newPoliticalStatus the new value, or null for none
         * @return this builder
         */
        public Builder politicalStatus(@Nullable PoliticalStatus newPoliticalStatus) {
            politicalStatus = newPoliticalStatus;
            return this;
        }

        /**
         * Sets the organization that the member belongs to.
         *
         * @param newOrganization the new value, or null for none
         * @return this builder
         */
        public Builder organization(@Nullable OrganizationId newOrganization) {
            organization = newOrganization;
            return this;
        }

        /**
         * Sets the places where the member serves, at most 100.
         *
         * @param newServes the elements, which replace those set before
         * @return this builder
         */
        public Builder serves(List<Place> newServes) {
            serves = List.copyOf(newServes);
            return this;
        }

        /**
         * Sets the phone number to call.
         *
         * @param newContact the new value, or null for none
         * @return this builder
         */
        public Builder contact(@Nullable PhoneNumber newContact) {
            contact = newContact;
            return this;
        }

        /**
         * Sets the citizen number.
         *
         * @param newIdentity the new value, or null for none
         * @return this builder
         */
        public Builder identity(@Nullable CitizenId newIdentity) {
            identity = newIdentity;
            return this;
        }

        /**
         * Sets the year of birth, from 1800 to 2199.
         *
         * @param newBirthYear the new value, or null for none
         * @return this builder
         */
        public Builder birthYear(@Nullable Long newBirthYear) {
            birthYear = newBirthYear;
            return this;
        }

        /**
         * Sets the year of birth, from 1800 to 2199.
         *
         * @param newBirthYear the new value
         * @return this builder
         */
        public Builder birthYear(long newBirthYear) {
            birthYear = newBirthYear;
            return this;
        }

        /**
         * Sets the consent of a minor’s guardian.
         *
         * @param newGuardianConsent the new value, or null for none
         * @return this builder
         */
        public Builder guardianConsent(@Nullable GuardianConsent newGuardianConsent) {
            guardianConsent = newGuardianConsent;
            return this;
        }

        /**
         * Sets what the member can do, each at most 50 code points, at most 50.
         *
         * @param newSkills the elements, which replace those set before
         * @return this builder
         */
        public Builder skills(List<String> newSkills) {
            skills = List.copyOf(newSkills);
            return this;
        }

        /**
         * Sets what the member is willing to do, each at most 50 code points, at most 50.
         *
         * @param newServiceIntents the elements, which replace those set before
         * @return this builder
         */
        public Builder serviceIntents(List<String> newServiceIntents) {
            serviceIntents = List.copyOf(newServiceIntents);
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
         * Creates the member.
         *
         * @return a new member
         * @throws IllegalStateException if a required component was not set
         */
        public Member build() {
            return new Member(
                    Required.set(id, "id"),
                    name,
                    kinds,
                    politicalStatus,
                    organization,
                    serves,
                    contact,
                    identity,
                    birthYear,
                    guardianConsent,
                    skills,
                    serviceIntents,
                    extensions);
        }
    }
}
