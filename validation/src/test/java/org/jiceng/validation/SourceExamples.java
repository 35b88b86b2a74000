package org.jiceng.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridLine;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.AllianceDetails;
import org.jiceng.organization.AllianceForm;
import org.jiceng.organization.InterimCommitteeDetails;
import org.jiceng.organization.InterimReason;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationDetails;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PartyCharacter;
import org.jiceng.organization.PartyCoverage;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.PartySubstance;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.PropertyContract;
import org.jiceng.organization.TeamDetails;
import org.jiceng.organization.TeamKind;
import org.jiceng.organization.TeamService;
import org.jiceng.profile.NetworkName;
import org.jiceng.profile.NetworkTemplate;
import org.jiceng.profile.NetworkTemplates;
import org.jiceng.profile.NetworkTier;
import org.jiceng.profile.TierOccupant;
import org.jiceng.territory.Building;
import org.jiceng.territory.CommunityType;
import org.jiceng.territory.ComplexKind;
import org.jiceng.territory.Division;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.text.Word;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Builds an example of each row of the sources that became an organization, a network, a grid or territory. */
final class SourceExamples {

    private static final DivisionCode PROVINCE = DivisionCode.of("990000");
    private static final DivisionCode PREFECTURE = DivisionCode.of("999900");
    private static final DivisionCode COUNTY = DivisionCode.of("999911");
    private static final DivisionCode STREET = DivisionCode.of("999911001");
    private static final DivisionCode COMMUNITY = DivisionCode.of("999911001001");
    private static final ComplexId COMPLEX = ComplexId.of("rc-1");
    private static final BuildingId BUILDING = BuildingId.of("b-1");
    private static final OrganizationId OTHER = OrganizationId.of("o-other");

    private SourceExamples() {}

    static Dataset dataset(SourceRow row) {
        return switch (row.group()) {
            case "organization" -> dataset(around(CommunityType.OPEN_COMPLEX, ComplexKind.BUILT), organization(row));
            case "network-template" -> network(row);
            case "grid" -> dataset(around(CommunityType.OPEN_COMPLEX, ComplexKind.BUILT), grid(row));
            case "territory" ->
                dataset(around(
                        row.find("community").map(CommunityType::of).orElse(CommunityType.OPEN_COMPLEX),
                        row.find("complex").map(ComplexKind::of).orElse(ComplexKind.BUILT)));
            default -> throw new IllegalArgumentException("No example is built for " + row);
        };
    }

    static NetworkTemplate template(SourceRow row) {
        NetworkName name = NetworkName.of(row.example());
        return NetworkTemplates.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Dataset dataset(List<DatasetRecord> around, DatasetRecord... records) {
        DatasetHeader header = DatasetHeader.builder()
                .issuer("示例")
                .issuedAt(Instant.parse("2026-01-01T00:00:00Z"))
                .asOf(LocalDate.of(2026, 1, 1))
                .division(PROVINCE)
                .coverage(Coverage.COMPLETE)
                .nature(Nature.SYNTHETIC)
                .build();
        List<DatasetRecord> all = new ArrayList<>(around);
        all.addAll(List.of(records));
        return Dataset.of(header, all);
    }

    /** A province down to a building, one grid of each kind that organizations serve, and one other organization. */
    private static List<DatasetRecord> around(CommunityType communityType, ComplexKind complexKind) {
        return List.of(
                Division.of(PROVINCE, "示例省"),
                Division.of(PREFECTURE, "示例市"),
                Division.of(COUNTY, "示例区"),
                Division.of(STREET, "示例街道"),
                Division.of(COMMUNITY, "示例社区").toBuilder()
                        .communityType(communityType)
                        .build(),
                grid("g-base", GridKind.BASE).build(),
                grid("g-area", GridKind.AREA).build(),
                grid("g-lane", GridKind.LANE).build(),
                grid("g-commercial", GridKind.COMMERCIAL).build(),
                grid("g-park", GridKind.PARK).division(STREET).build(),
                ResidentialComplex.builder()
                        .id(COMPLEX)
                        .name("示例小区")
                        .community(COMMUNITY)
                        .grids(List.of(GridId.of("g-base")))
                        .households(400)
                        .kind(complexKind)
                        .ownersCommitteeState(OwnersCommitteeState.FORMED)
                        .building(Building.of(BUILDING, "1栋", 60))
                        .build(),
                Organization.builder()
                        .id(OTHER)
                        .name("另一组织")
                        .kind(OrganizationKind.PARTY_ORGANIZATION)
                        .build());
    }

    private static Grid.Builder grid(String id, GridKind kind) {
        return Grid.builder()
                .id(GridId.of(id))
                .name("示例网格")
                .system(GridSystem.UNIFIED)
                .kind(kind)
                .division(COMMUNITY);
    }

    private static Organization organization(SourceRow row) {
        OrganizationKind kind = OrganizationKind.of(row.example().split(" ", -1)[0]);
        Organization.Builder organization = Organization.builder()
                .id(OrganizationId.of("o-" + row.id()))
                .name("示例组织")
                .kind(kind)
                .serving(place(row.find("serves").orElseThrow()))
                .details(details(kind, row));
        for (LinkRelation relation : LinkRelation.values()) {
            if (row.has(relation.word())) {
                organization.link(relation, OTHER);
            }
        }
        return organization.build();
    }

    private static Place place(String word) {
        return switch (word) {
            case "province" -> new Place.OfDivision(PROVINCE);
            case "prefecture" -> new Place.OfDivision(PREFECTURE);
            case "county" -> new Place.OfDivision(COUNTY);
            case "township" -> new Place.OfDivision(STREET);
            case "village" -> new Place.OfDivision(COMMUNITY);
            case "grid" -> new Place.OfGrid(GridId.of("g-base"));
            case "area", "lane", "commercial", "park" -> new Place.OfGrid(GridId.of("g-" + word));
            case "complex" -> new Place.OfComplex(COMPLEX);
            case "building", "household" -> new Place.OfBuilding(BUILDING);
            case "named", "site" -> new Place.Named("示例工地");
            default -> throw new IllegalArgumentException("Not a place: " + word);
        };
    }

    private static @Nullable OrganizationDetails details(OrganizationKind kind, SourceRow row) {
        return switch (kind.word()) {
            case "party-organization" ->
                new PartyDetails(
                        closed(PartyForm.values(), row.find("form").orElseThrow()),
                        row.find("character")
                                .map(word -> closed(PartyCharacter.values(), word))
                                .orElse(null),
                        row.find("substance")
                                .map(word -> closed(PartySubstance.values(), word))
                                .orElse(null));
            case "owners-committee" ->
                new OwnersCommitteeDetails(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31)), 7L, 4L);
            case "interim-committee" ->
                new InterimCommitteeDetails(LocalDate.of(2026, 12, 31), InterimReason.NO_COMMITTEE);
            case "property-company" ->
                new PropertyCompanyDetails(
                        List.of(new PropertyContract(COMPLEX, DateRange.from(LocalDate.of(2024, 1, 1)))),
                        PartyCoverage.INSTRUCTOR);
            case "alliance" ->
                AllianceDetails.of(AllianceForm.of(row.find("alliance").orElseThrow()));
            case "team" ->
                new TeamDetails(
                        TeamKind.of(row.find("team").orElseThrow()),
                        row.find("size").map(Long::valueOf).orElse(null),
                        row.find("services").map(SourceExamples::services).orElse(List.of()));
            default -> null;
        };
    }

    private static List<TeamService> services(String words) {
        return words.equals("all")
                ? TeamService.standard()
                : List.of(words.split(",", -1)).stream().map(TeamService::of).toList();
    }

    private static <T extends Word> T closed(T[] values, String word) {
        return List.of(values).stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Grid grid(SourceRow row) {
        Grid.Builder grid = grid("g-" + row.id(), GridKind.of(row.find("kind").orElseThrow()))
                .system(GridSystem.of(row.find("system").orElseThrow()))
                .lines(row.find("lines")
                        .map(words -> List.of(words.split(",", -1)).stream()
                                .map(GridLine::of)
                                .toList())
                        .orElse(List.of()))
                .households(380);
        if (row.has("parent")) {
            grid.parent(GridId.of("g-area"));
        }
        if (row.has("party")) {
            grid.partyOrganization(OTHER);
        }
        if (row.find("division").equals(Optional.of("township"))) {
            grid.division(STREET);
        }
        return grid.build();
    }

    /** One organization on each tier, each led by the one above. */
    private static Dataset network(SourceRow row) {
        List<DatasetRecord> records = new ArrayList<>(around(CommunityType.OPEN_COMPLEX, ComplexKind.BUILT));
        OrganizationId above = null;
        int number = 0;
        for (NetworkTier tier : template(row).tiers()) {
            if (tier.occupant() == TierOccupant.MEMBER) {
                continue;
            }
            number++;
            OrganizationKind kind = tier.kinds().get(0);
            Organization.Builder organization = Organization.builder()
                    .id(OrganizationId.of("o-tier-" + number))
                    .name(tier.name().zh())
                    .kind(kind)
                    .serving(place(tier.serves().get(0).word()));
            if (kind.equals(OrganizationKind.PARTY_ORGANIZATION)) {
                organization.details(PartyDetails.of(tier.forms().get(0)));
            }
            if (above != null) {
                organization.link(LinkRelation.LED_BY, above);
            }
            records.add(organization.build());
            above = OrganizationId.of("o-tier-" + number);
        }
        return dataset(records);
    }
}
