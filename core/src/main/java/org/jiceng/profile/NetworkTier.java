package org.jiceng.profile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jiceng.constraint.Items;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * A tier of a network: what may stand on it, and what it serves.
 *
 * <p>An empty list says nothing, so it allows everything.
 *
 * @param name what people call the tier
 * @param occupant whether organizations or persons stand on it
 * @param kinds the kinds of organization that may stand on it, at most 50
 * @param forms the forms that a Party organization on it may have; other kinds have no form, at most 20
 * @param serves what those on it serve, at most 20
 */
public record NetworkTier(
        @Classified(DataClass.PUBLIC) @Valid LocalName name,
        @Classified(DataClass.PUBLIC) TierOccupant occupant,
        @Classified(DataClass.PUBLIC) @Items(max = 50) List<OrganizationKind> kinds,
        @Classified(DataClass.PUBLIC) @Items(max = 20) List<PartyForm> forms,
        @Classified(DataClass.PUBLIC) @Items(max = 20) List<TierPlace> serves) {

    /** Creates a tier; the lists are copied. */
    public NetworkTier {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(occupant, "occupant");
        kinds = List.copyOf(kinds);
        forms = List.copyOf(forms);
        serves = List.copyOf(serves);
    }

    /**
     * Obtains a tier of Party organizations.
     *
     * @param name what people call the tier
     * @param serves what those on it serve
     * @param forms the forms that they may have
     * @return the tier
     */
    public static NetworkTier ofParty(LocalName name, TierPlace serves, PartyForm... forms) {
        return new NetworkTier(
                name,
                TierOccupant.ORGANIZATION,
                List.of(OrganizationKind.PARTY_ORGANIZATION),
                List.of(forms),
                List.of(serves));
    }

    /**
     * Obtains a tier of persons.
     *
     * @param name what people call the tier
     * @param serves what they serve
     * @return the tier
     */
    public static NetworkTier ofMembers(LocalName name, TierPlace serves) {
        return new NetworkTier(name, TierOccupant.MEMBER, List.of(), List.of(), List.of(serves));
    }

    /**
     * Returns this tier with other places that it serves.
     *
     * @param newServes what those on it serve
     * @return a copy
     */
    public NetworkTier withServes(List<TierPlace> newServes) {
        return new NetworkTier(name, occupant, kinds, forms, newServes);
    }

    /**
     * Returns this tier with other kinds of organization.
     *
     * @param newKinds the kinds of organization that may stand on it
     * @return a copy
     */
    public NetworkTier withKinds(List<OrganizationKind> newKinds) {
        return new NetworkTier(name, occupant, newKinds, forms, serves);
    }

    /**
     * Checks whether an organization may stand on this tier by its kind and form; what it serves is not looked at.
     *
     * @param organization any organization
     * @return false for a tier of persons; true if the kind is allowed, and the form where the organization has one
     */
    public boolean accepts(Organization organization) {
        PartyForm form = organization.details() instanceof PartyDetails party ? party.form() : null;
        return accepts(organization.kind(), form);
    }

    /**
     * Checks whether an organization of some kind and form may stand on this tier.
     *
     * @param kind the kind of the organization
     * @param form its form if it is a Party organization; null if it has none or none is known
     * @return false for a tier of persons; true if the kind is allowed, and the form where there is one
     */
    public boolean accepts(OrganizationKind kind, @Nullable PartyForm form) {
        return occupant == TierOccupant.ORGANIZATION
                && (kinds.isEmpty() || kinds.contains(kind))
                && (forms.isEmpty() || form == null || forms.contains(form));
    }

    /**
     * Checks whether those on this tier serve a place of some kind.
     *
     * @param place the kind of place
     * @return true if it is among those that are served, or nothing is said about them
     */
    public boolean isFor(TierPlace place) {
        return serves.isEmpty() || serves.contains(place);
    }
}
