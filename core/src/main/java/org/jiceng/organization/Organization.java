package org.jiceng.organization;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Text;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.territory.Place;
import org.jiceng.text.Required;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A body that acts: a Party organization, a residents' committee, a company, a team.
 *
 * @param id the identity, by which other records name the organization
 * @param name the name, at most 200 code points
 * @param kind what it is
 * @param links what it is to other organizations, at most 100
 * @param serves the places it serves, at most 1,000
 * @param period when it exists; null if that is not known
 * @param codes the codes that the state gave to it; null if none is known
 * @param details what only its kind has; null if it has none or none is known
 * @param extensions what a place added
 */
@DetailsOfKind
public record Organization(
        @Classified(DataClass.INTERNAL) OrganizationId id,
        @Classified(DataClass.PUBLIC) @Text(max = 200) String name,
        @Classified(DataClass.PUBLIC) OrganizationKind kind,
        @Classified(DataClass.PUBLIC) @Items(max = 100) List<@Valid OrganizationLink> links,
        @Classified(DataClass.PUBLIC) @Items(max = 1000) List<@Valid Place> serves,
        @Classified(DataClass.PUBLIC) @Nullable @Valid DateRange period,
        @Classified(DataClass.PUBLIC) @Nullable OrganizationCodes codes,
        @Classified(DataClass.PUBLIC) @Nullable @Valid OrganizationDetails details,
        @Classified(DataClass.SENSITIVE) Extensions extensions)
        implements DatasetRecord {

    /** Creates an organization; the {@linkplain #builder() builder} reads better. The lists are copied. */
    public Organization {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        links = List.copyOf(links);
        serves = List.copyOf(serves);
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
                .kind(kind)
                .links(links)
                .serves(serves)
                .period(period)
                .codes(codes)
                .details(details)
                .extensions(extensions);
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.ORGANIZATION;
    }

    @Override
    public String recordKey() {
        return id.value();
    }

    /** Collects the components of an organization; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable OrganizationId id;
        private @Nullable String name;
        private @Nullable OrganizationKind kind;
        private List<OrganizationLink> links = List.of();
        private List<Place> serves = List.of();
        private @Nullable DateRange period;
        private @Nullable OrganizationCodes codes;
        private @Nullable OrganizationDetails details;
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets the identity, by which other records name the organization.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(OrganizationId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

        /**
         * Sets the name, at most 200 code points.
         *
         * @param newName the new value
         * @return this builder
         */
        public Builder name(String newName) {
            name = Objects.requireNonNull(newName, "name");
            return this;
        }

        /**
         * Sets what it is.
         *
         * @param newKind the new value
         * @return this builder
         */
        public Builder kind(OrganizationKind newKind) {
            kind = Objects.requireNonNull(newKind, "kind");
            return this;
        }

        /**
         * Sets what it is to other organizations, at most 100.
         *
         * @param newLinks the elements, which replace those set before
         * @return this builder
         */
        public Builder links(List<OrganizationLink> newLinks) {
            links = List.copyOf(newLinks);
            return this;
        }

        /**
         * Adds a link to another organization.
         *
         * @param relation how this one stands to it
         * @param target the other organization
         * @return this builder
         */
        public Builder link(LinkRelation relation, OrganizationId target) {
            links = Stream.concat(links.stream(), Stream.of(OrganizationLink.of(relation, target)))
                    .toList();
            return this;
        }

        /**
         * Sets the places it serves, at most 1,000.
         *
         * @param newServes the elements, which replace those set before
         * @return this builder
         */
        public Builder serves(List<Place> newServes) {
            serves = List.copyOf(newServes);
            return this;
        }

        /**
         * Adds a place that it serves.
         *
         * @param place one more place
         * @return this builder
         */
        public Builder serving(Place place) {
            serves = Stream.concat(serves.stream(), Stream.of(place)).toList();
            return this;
        }

        /**
         * Sets when it exists.
         *
         * @param newPeriod the new value, or null for none
         * @return this builder
         */
        public Builder period(@Nullable DateRange newPeriod) {
            period = newPeriod;
            return this;
        }

        /**
         * Sets the codes that the state gave to it.
         *
         * @param newCodes the new value, or null for none
         * @return this builder
         */
        public Builder codes(@Nullable OrganizationCodes newCodes) {
            codes = newCodes;
            return this;
        }

        /**
         * Sets what only its kind has.
         *
         * @param newDetails the new value, or null for none
         * @return this builder
         */
        public Builder details(@Nullable OrganizationDetails newDetails) {
            details = newDetails;
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
         * Creates the organization.
         *
         * @return a new organization
         * @throws IllegalStateException if a required component was not set
         */
        public Organization build() {
            return new Organization(
                    Required.set(id, "id"),
                    Required.set(name, "name"),
                    Required.set(kind, "kind"),
                    links,
                    serves,
                    period,
                    codes,
                    details,
                    extensions);
        }
    }
}
