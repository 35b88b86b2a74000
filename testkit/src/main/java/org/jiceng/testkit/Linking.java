package org.jiceng.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jiceng.code.DivisionCode;
import org.jiceng.grid.Grid;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationCodes;
import org.jiceng.organization.OrganizationDetails;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.PropertyContract;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** Lets the records of a dataset name each other: bodies and places. */
final class Linking {

    private static final DivisionCode STREET = DivisionCode.of("999911001");

    private final Instant issuedAt;
    private final List<DatasetRecord> records = new ArrayList<>();
    private final List<DivisionCode> communities = new ArrayList<>();
    private final List<OrganizationId> organizations = new ArrayList<>();
    private final List<GridId> grids = new ArrayList<>();
    private final List<ComplexId> complexes = new ArrayList<>();
    private final List<BuildingId> buildings = new ArrayList<>();
    private final Set<ComplexId> withCommittee = new HashSet<>();

    Linking(Instant issuedAt) {
        this.issuedAt = issuedAt;
    }

    List<DatasetRecord> records() {
        return records;
    }

    void add(DatasetRecord record) {
        records.add(record);
    }

    DivisionCode street() {
        return STREET;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    List<OrganizationId> organizations() {
        return organizations;
    }

    DivisionCode community(String key) {
        return Ledgers.pick(communities, key);
    }

    @Nullable
    OrganizationId organization(@Nullable OrganizationId named) {
        return named == null ? null : pick(organizations, named.value());
    }

    @Nullable
    GridId grid(@Nullable GridId named) {
        return named == null ? null : pick(grids, named.value());
    }

    @Nullable
    ComplexId complex(@Nullable ComplexId named) {
        return named == null ? null : pick(complexes, named.value());
    }

    private static <T> @Nullable T pick(List<T> all, String key) {
        return all.isEmpty() ? null : Ledgers.pick(all, key);
    }

    /** The first is the street, the others its communities. */
    void divisions(List<Division> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            DivisionCode code = i == 0 ? STREET : DivisionCode.of(STREET + "00" + i);
            if (i > 0) {
                communities.add(code);
            }
            records.add(drafts.get(i).toBuilder().code(code).level(code.level()).build());
        }
    }

    /** Learns what there will be, since records also name those that come after them. */
    void names(List<Organization> ofOrganizations, List<Grid> ofGrids, List<ResidentialComplex> ofComplexes) {
        ofOrganizations.stream().map(Organization::id).distinct().forEach(organizations::add);
        ofGrids.stream().map(Grid::id).distinct().forEach(grids::add);
        ofComplexes.stream().map(ResidentialComplex::id).distinct().forEach(complexes::add);
        Set<ComplexId> seen = new HashSet<>();
        ofComplexes.stream()
                .filter(complex -> seen.add(complex.id()))
                .flatMap(complex -> complex.buildings().stream())
                .map(Building::id)
                .distinct()
                .forEach(buildings::add);
    }

    void organizations(List<Organization> drafts) {
        Set<OrganizationId> seen = new HashSet<>();
        Set<String> creditCodes = new TreeSet<>();
        List<OrganizationId> before = new ArrayList<>();
        for (Organization draft : drafts) {
            if (seen.add(draft.id())) {
                OrganizationDetails details = details(draft.details());
                OrganizationCodes codes = draft.codes();
                boolean repeated = codes != null
                        && codes.creditCode() != null
                        && !creditCodes.add(codes.creditCode().value());
                List<Place> serves = new ArrayList<>(places(draft.serves()));
                if (details instanceof OwnersCommitteeDetails) {
                    serves.removeIf(place -> place instanceof Place.OfComplex of && !withCommittee.add(of.complex()));
                }
                records.add(draft.toBuilder()
                        .links(links(draft.links(), before))
                        .serves(serves)
                        .codes(repeated ? null : codes)
                        .details(details)
                        .build());
                before.add(draft.id());
            }
        }
    }

    private @Nullable OrganizationDetails details(@Nullable OrganizationDetails details) {
        if (!(details instanceof PropertyCompanyDetails company)) {
            return details;
        }
        List<PropertyContract> contracts = new ArrayList<>();
        for (PropertyContract contract : company.contracts()) {
            ComplexId complex = complex(contract.complex());
            if (complex != null) {
                contracts.add(new PropertyContract(complex, contract.period()));
            }
        }
        return new PropertyCompanyDetails(contracts.stream().distinct().toList(), company.partyCoverage());
    }

    /** Links go to organizations before, so there is no circle, and one of them at most leads. */
    private static List<OrganizationLink> links(List<OrganizationLink> drafts, List<OrganizationId> before) {
        List<OrganizationLink> links = new ArrayList<>();
        boolean led = false;
        for (OrganizationLink draft : drafts) {
            OrganizationId target = pick(before, draft.target().value());
            boolean leads = draft.relation() == LinkRelation.LED_BY;
            if (target != null && !(leads && led)) {
                links.add(new OrganizationLink(target, draft.relation(), draft.period()));
                led |= leads;
            }
        }
        return links.stream().distinct().toList();
    }

    List<Place> places(List<Place> drafts) {
        return drafts.stream()
                .map(this::place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable Place place(Place draft) {
        if (draft instanceof Place.OfDivision of) {
            return new Place.OfDivision(community(of.division().value()));
        }
        if (draft instanceof Place.OfGrid of) {
            GridId grid = grid(of.grid());
            return grid == null ? null : new Place.OfGrid(grid);
        }
        if (draft instanceof Place.OfComplex of) {
            ComplexId complex = complex(of.complex());
            return complex == null ? null : new Place.OfComplex(complex);
        }
        if (draft instanceof Place.OfBuilding of) {
            BuildingId building = building(of.building());
            return building == null ? null : new Place.OfBuilding(building);
        }
        return draft;
    }

    @Nullable
    BuildingId building(BuildingId named) {
        return pick(buildings, named.value());
    }

    /** Each grid lies in a community, and is a part of a grid before it in the same community, if of any. */
    void grids(List<Grid> drafts) {
        Set<GridId> seen = new HashSet<>();
        Set<String> codes = new TreeSet<>();
        List<Grid> before = new ArrayList<>();
        for (Grid draft : drafts) {
            if (seen.add(draft.id())) {
                DivisionCode community = community(draft.division().value());
                List<GridId> around = before.stream()
                        .filter(grid -> grid.division().equals(community))
                        .map(Grid::id)
                        .toList();
                boolean repeated = draft.code() != null && !codes.add(draft.system() + " " + draft.code());
                GridId parent = draft.parent();
                Grid grid = draft.toBuilder()
                        .division(community)
                        .code(repeated ? null : draft.code())
                        .parent(parent == null ? null : pick(around, parent.value()))
                        .partyOrganization(organization(draft.partyOrganization()))
                        .build();
                before.add(grid);
                records.add(grid);
            }
        }
    }

    void complexes(List<ResidentialComplex> drafts) {
        Set<ComplexId> seen = new HashSet<>();
        Set<BuildingId> ofBuildings = new HashSet<>();
        for (ResidentialComplex draft : drafts) {
            if (seen.add(draft.id())) {
                List<GridId> around = draft.grids().stream()
                        .map(this::grid)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
                records.add(draft.toBuilder()
                        .community(community(draft.community().value()))
                        .grids(around)
                        .buildings(draft.buildings().stream()
                                .filter(building -> ofBuildings.add(building.id()))
                                .toList())
                        .build());
            }
        }
    }
}
