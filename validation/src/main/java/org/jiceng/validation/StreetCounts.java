package org.jiceng.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.finding.Location;
import org.jiceng.grid.Grid;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/**
 * Counts the records of each street.
 *
 * <p>A division, a grid and a request lie in a street by their codes. An organization belongs to the street of the places that it
 * serves, else to the street of the organization that leads it; what serves several streets belongs to none.
 */
final class StreetCounts {

    private final Map<DivisionCode, Map<RecordKind, Long>> byStreet = new TreeMap<>();
    private final Map<RecordKind, Long> elsewhere = new EnumMap<>(RecordKind.class);
    private final Map<DivisionCode, String> names = new HashMap<>();
    private final Map<GridId, DivisionCode> streetOfGrid = new HashMap<>();
    private final Map<ComplexId, DivisionCode> streetOfComplex = new HashMap<>();
    private final Map<String, DivisionCode> streetOfRequest = new HashMap<>();
    private final Map<OrganizationId, Optional<DivisionCode>> streetOfOrganization = new HashMap<>();
    private final Map<OrganizationId, Ties> ties = new HashMap<>();
    private final List<OrganizationId> organizations = new ArrayList<>();
    private boolean isComplete;

    /** What ties an organization to a street. */
    private record Ties(List<Place> serves, List<OrganizationId> leaders) {}

    void see(DatasetRecord record) {
        if (record instanceof Division division) {
            Optional<DivisionCode> street = streetOf(division.code());
            if (street.isPresent() && street.get().equals(division.code())) {
                names.putIfAbsent(division.code(), division.name());
            }
            count(street, RecordKind.DIVISION);
        } else if (record instanceof Grid grid) {
            Optional<DivisionCode> street = streetOf(grid.division());
            street.ifPresent(code -> streetOfGrid.putIfAbsent(grid.id(), code));
            count(street, RecordKind.GRID);
        } else if (record instanceof ResidentialComplex complex) {
            Optional<DivisionCode> street = streetOf(complex.community());
            street.ifPresent(code -> streetOfComplex.putIfAbsent(complex.id(), code));
            count(street, RecordKind.COMPLEX);
        } else if (record instanceof Organization organization) {
            organizations.add(organization.id());
            List<OrganizationId> leaders = organization.links().stream()
                    .filter(link -> link.relation() == LinkRelation.LED_BY)
                    .map(OrganizationLink::target)
                    .toList();
            ties.putIfAbsent(organization.id(), new Ties(organization.serves(), leaders));
        } else if (record instanceof ServiceRequest request) {
            Optional<DivisionCode> street = streetOf(request.place().division());
            street.ifPresent(code -> streetOfRequest.putIfAbsent(request.recordKey(), code));
            count(street, RecordKind.SERVICE_REQUEST);
        }
    }

    /** Finds the street of the record that a finding is about; what concerns a person belongs to none. */
    Optional<DivisionCode> streetOf(Location place) {
        RecordKind kind = place.kind();
        String key = place.key();
        if (kind == null || key == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case DIVISION -> DivisionCode.isValid(key) ? streetOf(DivisionCode.of(key)) : Optional.empty();
            case GRID -> GridId.isValid(key) ? Optional.ofNullable(streetOfGrid.get(GridId.of(key))) : Optional.empty();
            case COMPLEX ->
                ComplexId.isValid(key) ? Optional.ofNullable(streetOfComplex.get(ComplexId.of(key))) : Optional.empty();
            case ORGANIZATION -> OrganizationId.isValid(key) ? streetOf(OrganizationId.of(key)) : Optional.empty();
            case SERVICE_REQUEST -> Optional.ofNullable(streetOfRequest.get(key));
            case MEMBER, POST, REGISTRATION, EMPLOYMENT, POINTS_ENTRY, POINTS_BALANCE -> Optional.empty();
        };
    }

    /** Whether no record that is still to come can change where a finding belongs. */
    boolean isSettled(Location place) {
        RecordKind kind = place.kind();
        String key = place.key();
        if (isComplete || kind == null || key == null) {
            return true;
        }
        return switch (kind) {
            // The leaders of an organization, and what they serve, may come later.
            case ORGANIZATION -> false;
            case GRID, COMPLEX, SERVICE_REQUEST -> streetOf(place).isPresent();
            case DIVISION, MEMBER, POST, REGISTRATION, EMPLOYMENT, POINTS_ENTRY, POINTS_BALANCE -> true;
        };
    }

    /** Tells that all records were seen. */
    void complete() {
        isComplete = true;
    }

    @Nullable
    String nameOf(DivisionCode street) {
        return names.get(street);
    }

    List<PlaceCounts> result() {
        for (OrganizationId id : organizations) {
            count(streetOf(id), RecordKind.ORGANIZATION);
        }
        List<PlaceCounts> result = new ArrayList<>();
        byStreet.forEach((street, counts) ->
                result.add(new PlaceCounts(street, names.get(street), Collections.unmodifiableMap(counts))));
        if (!elsewhere.isEmpty()) {
            result.add(new PlaceCounts(null, null, Collections.unmodifiableMap(elsewhere)));
        }
        return List.copyOf(result);
    }

    private static Optional<DivisionCode> streetOf(DivisionCode code) {
        return code.ancestor(DivisionLevel.TOWNSHIP);
    }

    /** Goes up from leader to leader until one of them serves a place, and remembers it for all on the way. */
    private Optional<DivisionCode> streetOf(OrganizationId start) {
        List<OrganizationId> way = new ArrayList<>();
        Optional<DivisionCode> street = Optional.empty();
        OrganizationId at = start;
        while (at != null) {
            Optional<DivisionCode> known = streetOfOrganization.putIfAbsent(at, Optional.empty());
            Ties tie = ties.get(at);
            if (known != null || tie == null) {
                street = known == null ? Optional.empty() : known;
                break;
            }
            way.add(at);
            Set<DivisionCode> streets = new HashSet<>();
            for (Place place : tie.serves()) {
                streetOf(place).ifPresent(streets::add);
            }
            if (!streets.isEmpty()) {
                street = streets.size() == 1 ? streets.stream().findFirst() : Optional.empty();
                break;
            }
            at = tie.leaders().isEmpty() ? null : tie.leaders().get(0);
        }
        for (OrganizationId each : way) {
            streetOfOrganization.put(each, street);
        }
        return street;
    }

    private Optional<DivisionCode> streetOf(Place place) {
        if (place instanceof Place.OfDivision of) {
            return streetOf(of.division());
        }
        if (place instanceof Place.OfComplex of) {
            return Optional.ofNullable(streetOfComplex.get(of.complex()));
        }
        return place instanceof Place.OfGrid of ? Optional.ofNullable(streetOfGrid.get(of.grid())) : Optional.empty();
    }

    private void count(Optional<DivisionCode> street, RecordKind kind) {
        Map<RecordKind, Long> counts = street.isPresent()
                ? byStreet.computeIfAbsent(street.get(), any -> new EnumMap<>(RecordKind.class))
                : elsewhere;
        counts.merge(kind, 1L, Long::sum);
    }
}
