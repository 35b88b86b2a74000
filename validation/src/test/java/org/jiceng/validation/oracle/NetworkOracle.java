package org.jiceng.validation.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.profile.NetworkTemplate;
import org.jiceng.profile.NetworkTier;
import org.jiceng.profile.TierPlace;
import org.jiceng.territory.Building;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** Networks of organizations, as the profile decides them. */
final class NetworkOracle {

    private NetworkOracle() {}

    static void addTo(Map<String, OracleRule> rules) {
        rules.put("organization.network.tier-order", NetworkOracle::order);
        rules.put("organization.network.unattached", NetworkOracle::unattached);
    }

    /** Wherever the two may stand, the leader is not above. */
    private static void order(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> each : bodies(d)) {
            NetworkTemplate network = network(each.record(), d, new ArrayList<>());
            List<Integer> own = tiers(each.record(), network, d);
            for (int i = 0; i < each.record().links().size(); i++) {
                OrganizationLink link = each.record().links().get(i);
                Organization leader = body(d, link);
                if (leadsNow(link, d) && leader != null) {
                    List<Integer> above = tiers(leader, network, d);
                    boolean canBeAbove =
                            own.stream().anyMatch(tier -> above.stream().anyMatch(other -> other < tier));
                    if (!own.isEmpty() && !above.isEmpty() && !canBeAbove) {
                        sink.add(each.index(), "/links/" + i + "/target", Severity.WARNING);
                    }
                }
            }
        }
    }

    /** Who leads those of the division that the delivery is about, or of one above it, need not be there. */
    private static void unattached(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Organization> each : bodies(d)) {
            NetworkTemplate network = network(each.record(), d, new ArrayList<>());
            List<Integer> tiers = tiers(each.record(), network, d);
            boolean led = each.record().links().stream().anyMatch(link -> leadsNow(link, d));
            boolean isAtTheTop = false;
            for (Place place : each.record().serves()) {
                isAtTheTop |=
                        place instanceof Place.OfDivision of && of.division().contains(d.header.division());
            }
            if (!tiers.isEmpty() && !tiers.contains(0) && !led && !isAtTheTop) {
                sink.add(each.index(), "", Severity.WARNING);
            }
        }
    }

    /** Who is there on the day of the data; the first of each id. */
    private static List<Delivery.At<Organization>> bodies(Delivery d) {
        List<Delivery.At<Organization>> bodies = new ArrayList<>();
        for (Delivery.At<Organization> each : d.all(Organization.class)) {
            boolean known = bodies.stream()
                    .anyMatch(other -> other.record().id().equals(each.record().id()));
            if (!known && OrganizationOracle.holdsOn(each.record().period(), d.header.asOf())) {
                bodies.add(each);
            }
        }
        return bodies;
    }

    private static @Nullable Organization body(Delivery d, OrganizationLink link) {
        for (Delivery.At<Organization> each : bodies(d)) {
            if (each.record().id().equals(link.target())) {
                return each.record();
            }
        }
        return null;
    }

    private static boolean leadsNow(OrganizationLink link, Delivery d) {
        return link.relation() == LinkRelation.LED_BY && OrganizationOracle.holdsOn(link.period(), d.header.asOf());
    }

    /** That of the division served, else of the grids that name it, else of its leader. */
    private static @Nullable NetworkTemplate network(Organization body, Delivery d, List<Organization> asked) {
        if (d.profile == null || asked.contains(body)) {
            return null;
        }
        asked.add(body);
        for (Place place : body.serves()) {
            DivisionCode division = division(place, d);
            if (division != null) {
                return d.profile.findNetwork(division).orElse(null);
            }
        }
        for (Delivery.At<Grid> grid : d.all(Grid.class)) {
            if (body.id().equals(grid.record().partyOrganization())) {
                Grid meant = d.first(Grid.class, grid.record().id().value());
                return d.profile
                        .findNetwork((meant == null ? grid.record() : meant).division())
                        .orElse(null);
            }
        }
        for (OrganizationLink link : body.links()) {
            if (leadsNow(link, d)) {
                Organization leader = body(d, link);
                return leader == null ? null : network(leader, d, asked);
            }
        }
        return null;
    }

    private static @Nullable DivisionCode division(Place place, Delivery d) {
        if (place instanceof Place.OfDivision of) {
            return of.division();
        }
        if (place instanceof Place.OfGrid of) {
            Grid grid = d.first(Grid.class, of.grid().value());
            return grid == null ? null : grid.division();
        }
        if (place instanceof Place.OfComplex of) {
            ResidentialComplex complex =
                    d.first(ResidentialComplex.class, of.complex().value());
            return complex == null ? null : complex.community();
        }
        if (place instanceof Place.OfBuilding of) {
            for (Delivery.At<ResidentialComplex> complex : d.all(ResidentialComplex.class)) {
                for (Building building : complex.record().buildings()) {
                    if (building.id().equals(of.building())) {
                        return complex.record().community();
                    }
                }
            }
        }
        return null;
    }

    /** The tiers that may take it, counted from the top; what it serves decides where that is known. */
    private static List<Integer> tiers(Organization body, @Nullable NetworkTemplate network, Delivery d) {
        List<Integer> tiers = new ArrayList<>();
        List<TierPlace> places = places(body, d);
        for (int i = 0; network != null && i < network.tiers().size(); i++) {
            NetworkTier tier = network.tiers().get(i);
            if (tier.accepts(body) && (places.isEmpty() || places.stream().anyMatch(tier::isFor))) {
                tiers.add(i);
            }
        }
        return tiers;
    }

    private static List<TierPlace> places(Organization body, Delivery d) {
        List<TierPlace> places = new ArrayList<>();
        for (Place place : body.serves()) {
            if (place instanceof Place.OfDivision of) {
                for (TierPlace each : TierPlace.values()) {
                    if (each.name().equals(of.division().level().name())) {
                        places.add(each);
                    }
                }
            } else if (place instanceof Place.OfGrid of) {
                Grid grid = d.first(Grid.class, of.grid().value());
                // A grid that is not there may be either.
                places.addAll(grid == null ? List.of(TierPlace.GRID, TierPlace.AREA) : List.of(kindOf(grid)));
            } else if (place instanceof Place.OfComplex) {
                places.add(TierPlace.COMPLEX);
            } else if (place instanceof Place.OfBuilding) {
                places.add(TierPlace.BUILDING);
            } else {
                places.add(TierPlace.SITE);
            }
        }
        for (Delivery.At<Grid> grid : d.all(Grid.class)) {
            if (body.id().equals(grid.record().partyOrganization())) {
                Grid meant = d.first(Grid.class, grid.record().id().value());
                places.add(kindOf(meant == null ? grid.record() : meant));
            }
        }
        return places;
    }

    private static TierPlace kindOf(Grid grid) {
        return grid.kind().equals(GridKind.AREA) ? TierPlace.AREA : TierPlace.GRID;
    }
}
