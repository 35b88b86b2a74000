package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.code.DivisionCode;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.profile.NetworkTemplate;
import org.jiceng.profile.NetworkTier;
import org.jiceng.profile.Profile;
import org.jiceng.profile.TierPlace;
import org.jiceng.territory.Building;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jiceng.validation.internal.index.Places;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to say on which tier of which network an organization stands; collected once for several rules.
 *
 * <p>An organization belongs to the network of the division that it serves, or of the grids that name it, else to that
 * of its leader. It stands on the tiers that allow its kind and form, and serve what it serves; where that is not known,
 * the kind and form decide. Time and memory are in proportion to the records.
 */
final class NetworkFacts {

    private final @Nullable Profile profile;
    private final @Nullable LocalDate asOf;
    private final Places kept;
    private final Map<OrganizationId, Body> bodies = new LinkedHashMap<>();
    private final Map<GridId, Site> grids = new HashMap<>();
    private final Map<OrganizationId, List<GridId>> gridsOfParty = new HashMap<>();
    private final Map<ComplexId, DivisionCode> complexes = new HashMap<>();
    private final Map<BuildingId, DivisionCode> buildings = new HashMap<>();
    private final Map<OrganizationId, Optional<DivisionCode>> divisions = new HashMap<>();
    private final Map<DivisionCode, Optional<NetworkTemplate>> networks = new HashMap<>();

    NetworkFacts(@Nullable Profile profile, @Nullable LocalDate asOf, Places kept) {
        this.profile = profile == null || profile.networks().isEmpty() ? null : profile;
        this.asOf = asOf;
        this.kept = kept;
    }

    /** A link to a leader, and the number of the place where it stands. */
    record Leader(OrganizationId id, int place) {}

    /** What is kept of an organization, and the number of its place. */
    record Body(
            OrganizationId id,
            OrganizationKind kind,
            @Nullable PartyForm form,
            List<Place> serves,
            List<Leader> leaders,
            int place) {}

    private record Site(DivisionCode division, TierPlace place) {}

    void see(DatasetRecord record, Placing placing) {
        if (profile == null) {
            return;
        }
        if (record instanceof Organization organization) {
            if (holds(organization.period())) {
                bodies.putIfAbsent(organization.id(), bodyOf(organization, placing));
            }
        } else if (record instanceof Grid grid) {
            TierPlace place = grid.kind().equals(GridKind.AREA) ? TierPlace.AREA : TierPlace.GRID;
            grids.putIfAbsent(grid.id(), new Site(grid.division(), place));
            OrganizationId party = grid.partyOrganization();
            if (party != null) {
                gridsOfParty.computeIfAbsent(party, any -> new ArrayList<>()).add(grid.id());
            }
        } else if (record instanceof ResidentialComplex complex) {
            complexes.putIfAbsent(complex.id(), complex.community());
            for (Building building : complex.buildings()) {
                buildings.putIfAbsent(building.id(), complex.community());
            }
        }
    }

    private Body bodyOf(Organization organization, Placing placing) {
        List<Leader> leaders = new ArrayList<>();
        for (int i = 0; i < organization.links().size(); i++) {
            OrganizationLink link = organization.links().get(i);
            if (link.relation() == LinkRelation.LED_BY && holds(link.period())) {
                leaders.add(new Leader(link.target(), kept.keep(placing.at("/links/" + i + "/target"))));
            }
        }
        PartyForm form = organization.details() instanceof PartyDetails party ? party.form() : null;
        int place = kept.keep(placing.at(""));
        return new Body(
                organization.id(), organization.kind(), form, organization.serves(), List.copyOf(leaders), place);
    }

    private boolean holds(@Nullable DateRange period) {
        return period == null || asOf == null || period.contains(asOf);
    }

    Iterable<Body> bodies() {
        return bodies.values();
    }

    @Nullable
    Body find(OrganizationId id) {
        return bodies.get(id);
    }

    /** Finds the network that an organization belongs to; to be called after all records were seen. */
    Optional<NetworkTemplate> networkOf(Body body) {
        Profile known = profile;
        Optional<DivisionCode> division = divisionOf(body);
        return known == null || division.isEmpty()
                ? Optional.empty()
                : networks.computeIfAbsent(division.get(), known::findNetwork);
    }

    /** Returns the positions of the tiers on which an organization may stand. */
    BitSet tiersOf(Body body, NetworkTemplate network) {
        Set<TierPlace> places = placesOf(body);
        BitSet tiers = new BitSet();
        for (int i = 0; i < network.tiers().size(); i++) {
            NetworkTier tier = network.tiers().get(i);
            tiers.set(
                    i,
                    tier.accepts(body.kind(), body.form())
                            && (places.isEmpty() || places.stream().anyMatch(tier::isFor)));
        }
        return tiers;
    }

    private Set<TierPlace> placesOf(Body body) {
        Set<TierPlace> places = EnumSet.noneOf(TierPlace.class);
        for (Place place : body.serves()) {
            addPlace(place, places);
        }
        for (GridId grid : gridsOfParty.getOrDefault(body.id(), List.of())) {
            addPlace(new Place.OfGrid(grid), places);
        }
        return places;
    }

    private void addPlace(Place place, Set<TierPlace> places) {
        if (place instanceof Place.OfDivision of) {
            switch (of.division().level()) {
                case PROVINCE, SUMMARY -> places.add(TierPlace.PROVINCE);
                case PREFECTURE -> places.add(TierPlace.PREFECTURE);
                case COUNTY -> places.add(TierPlace.COUNTY);
                case TOWNSHIP -> places.add(TierPlace.TOWNSHIP);
                case VILLAGE -> places.add(TierPlace.VILLAGE);
            }
        } else if (place instanceof Place.OfGrid of) {
            Site site = grids.get(of.grid());
            if (site == null) {
                // A grid that is not there may be either.
                places.add(TierPlace.AREA);
                places.add(TierPlace.GRID);
            } else {
                places.add(site.place());
            }
        } else if (place instanceof Place.OfComplex) {
            places.add(TierPlace.COMPLEX);
        } else if (place instanceof Place.OfBuilding) {
            places.add(TierPlace.BUILDING);
        } else {
            places.add(TierPlace.SITE);
        }
    }

    /** Goes up from leader to leader, and remembers for all on the way what was found. */
    private Optional<DivisionCode> divisionOf(Body start) {
        Deque<OrganizationId> way = new ArrayDeque<>();
        Optional<DivisionCode> found = Optional.empty();
        Body at = start;
        while (at != null) {
            Optional<DivisionCode> known = divisions.get(at.id());
            if (known != null) {
                found = known;
                break;
            }
            found = ownDivisionOf(at);
            // Marks the way, so that a circle ends.
            divisions.put(at.id(), found);
            way.add(at.id());
            if (found.isPresent()) {
                break;
            }
            at = at.leaders().isEmpty() ? null : bodies.get(at.leaders().get(0).id());
        }
        for (OrganizationId each : way) {
            divisions.put(each, found);
        }
        return found;
    }

    private Optional<DivisionCode> ownDivisionOf(Body body) {
        for (Place place : body.serves()) {
            DivisionCode division = divisionOf(place);
            if (division != null) {
                return Optional.of(division);
            }
        }
        return gridsOfParty.getOrDefault(body.id(), List.of()).stream()
                .flatMap(grid -> Optional.ofNullable(grids.get(grid)).stream())
                .map(Site::division)
                .findFirst();
    }

    private @Nullable DivisionCode divisionOf(Place place) {
        if (place instanceof Place.OfDivision of) {
            return of.division();
        }
        if (place instanceof Place.OfGrid of) {
            Site site = grids.get(of.grid());
            return site == null ? null : site.division();
        }
        if (place instanceof Place.OfComplex of) {
            return complexes.get(of.complex());
        }
        return place instanceof Place.OfBuilding of ? buildings.get(of.building()) : null;
    }
}
