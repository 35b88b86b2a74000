package org.jiceng.samples.fault;

import java.util.List;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.profile.NetworkTemplates;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Place;

/** Faults of the network of a place, which the profile then names. */
final class NetworkFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("organization.network.tier-order", NetworkFaults::ledByEqual)
                    .after(NetworkFaults::nameNetwork),
            Injector.of("organization.network.unattached", NetworkFaults::ledByNobody)
                    .after(NetworkFaults::nameNetwork));

    private NetworkFaults() {}

    private static void nameNetwork(Workplace place) {
        if (place.profile().networks().isEmpty()) {
            place.changeProfile(profile -> profile.network(NetworkTemplates.STREET_COMMUNITY_GRID_COMPLEX));
        }
    }

    /** Checks whether an organization is of a kind that has a tier in the network of samples. */
    static boolean standsInNetwork(Organization body) {
        return body.kind().equals(OrganizationKind.PARTY_ORGANIZATION)
                || body.kind().equals(OrganizationKind.OWNERS_COMMITTEE)
                || body.kind().equals(OrganizationKind.PROPERTY_COMPANY);
    }

    /** Owners’ committees and companies stand on the lowest tier and lead nobody. */
    private static boolean isLowest(Organization body) {
        return standsInNetwork(body)
                && !body.kind().equals(OrganizationKind.PARTY_ORGANIZATION)
                && body.period() == null
                && !body.serves().isEmpty()
                && body.serves().stream().allMatch(Place.OfComplex.class::isInstance)
                && body.links().size() == 1
                && body.links().get(0).relation() == LinkRelation.LED_BY
                && body.links().get(0).period() == null;
    }

    private static void ledByEqual(Workplace place, Draws draws) {
        String lookedFor = "two owners’ committees or property companies that are led by somebody";
        At<Organization> body = place.take(Organization.class, draws, lookedFor, NetworkFaults::isLowest);
        At<Organization> equal = place.lean(Organization.class, draws, lookedFor, NetworkFaults::isLowest);
        place.replace(
                body,
                body.record().toBuilder()
                        .links(List.of(OrganizationLink.of(
                                LinkRelation.LED_BY, equal.record().id())))
                        .build());
        place.expect(body, "/links/0/target");
    }

    private static void ledByNobody(Workplace place, Draws draws) {
        At<Organization> body = place.take(
                Organization.class,
                draws,
                "an owners’ committee or property company that is led by somebody",
                NetworkFaults::isLowest);
        place.replace(body, body.record().toBuilder().links(List.of()).build());
        place.expect(body, "");
    }
}
