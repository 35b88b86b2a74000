package org.jiceng.validation.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCode;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.extension.Extensions;
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
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationCodes;
import org.jiceng.organization.OrganizationDetails;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.PropertyContract;
import org.jiceng.organization.TeamDetails;
import org.jiceng.organization.TeamKind;
import org.jiceng.organization.TeamService;
import org.jiceng.territory.Building;
import org.jiceng.territory.CommunityType;
import org.jiceng.territory.ComplexKind;
import org.jiceng.territory.Division;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Divisions, organizations, grids and complexes at random. */
final class RandomPlaces {

    /** The own profiles declare the first and not the second. */
    static final String LOCAL_WORD = "own:known";

    static final List<String> DIVISIONS = List.of(
            "999911001",
            "999911001001",
            "999911001002",
            "999911001003",
            "999911002",
            "999911002001",
            "999911",
            "440311001");

    private static final List<String> WORDS =
            List.of(LOCAL_WORD, "own:unknown", "elsewhere:word", "guangming:area-governance-group", "guangming:other");

    private final Dice dice;

    RandomPlaces(Dice dice) {
        this.dice = dice;
    }

    DatasetRecord any() {
        return switch (dice.below(8)) {
            case 0, 1 -> division();
            case 2, 3 -> grid();
            case 4 -> complex();
            case 5 -> dice.once(3) ? body() : organization();
            default -> organization();
        };
    }

    /** A Party organization of a network, with one leader who may be anybody. */
    private Organization body() {
        Place place = dice.among(
                new Place.OfDivision(code()),
                new Place.OfDivision(code()),
                new Place.OfGrid(GridId.of(dice.id("g", 7))));
        return new Organization(
                OrganizationId.of(dice.id("o", 6)),
                dice.text(),
                OrganizationKind.PARTY_ORGANIZATION,
                dice.once(4)
                        ? List.of()
                        : List.of(OrganizationLink.of(LinkRelation.LED_BY, OrganizationId.of(dice.id("o", 6)))),
                dice.once(6) ? List.of() : List.of(place),
                null,
                null,
                PartyDetails.of(dice.among(
                        PartyForm.WORKING_COMMITTEE, PartyForm.COMMITTEE, PartyForm.BRANCH, PartyForm.GENERAL_BRANCH)),
                Extensions.NONE);
    }

    DivisionCode code() {
        return DivisionCode.of(dice.once(3) ? dice.of(DIVISIONS) : dice.of(DIVISIONS.subList(0, 3)));
    }

    private DivisionCode community() {
        return DivisionCode.of(dice.among("999911001001", "999911001002", "999911001003", "999911002001"));
    }

    String local() {
        return dice.of(WORDS);
    }

    Division division() {
        List<String> pool = dice.once(8) ? dice.among(Numbers.DIVISIONS, Numbers.DOUBTFUL_DIVISIONS) : DIVISIONS;
        DivisionCode code = DivisionCode.of(dice.of(pool));
        CommunityType type = dice.once(4) ? dice.among(CommunityType.RELOCATION, CommunityType.of(local())) : null;
        return new Division(code, dice.text(), code.level(), type, dice.count(), dice.count(), null);
    }

    Grid grid() {
        GridCode code = dice.once(3)
                ? null
                : GridCode.of(
                        dice.among("999911001001001", "999911001001000", "999911001002001", "GM-7", "99991100100101"));
        return new Grid(
                GridId.of(dice.id("g", 6)),
                code,
                dice.text(),
                dice.once(6)
                        ? GridSystem.of(local())
                        : dice.among(GridSystem.UNIFIED, GridSystem.UNIFIED, GridSystem.URBAN_MANAGEMENT),
                dice.once(6) ? GridKind.of(local()) : dice.among(GridKind.BASE, GridKind.BASE, GridKind.AREA),
                code(),
                dice.once(3) ? null : GridId.of(dice.id("g", 7)),
                dice.count(),
                dice.count(),
                dice.list(2, () -> dice.once(3) ? GridLine.of(local()) : GridLine.PARTY_BUILDING),
                dice.once(2) ? null : OrganizationId.of(dice.id("o", 7)),
                dice.period(),
                dice.extensions());
    }

    /** Grids of one community above and below each other, and complexes that name some of them. */
    List<DatasetRecord> neighbours() {
        List<DatasetRecord> neighbours = new ArrayList<>();
        for (int i = 2 + dice.below(3); i > 0; i--) {
            Grid.Builder grid = grid().toBuilder()
                    .division(DivisionCode.of(dice.once(5) ? "999911001002" : "999911001001"))
                    .parent(dice.once(2) ? null : GridId.of(dice.id("g", 5)));
            grid.system(dice.once(5) ? GridSystem.URBAN_MANAGEMENT : GridSystem.UNIFIED);
            grid.period(dice.once(4) ? dice.period() : null);
            neighbours.add(grid.id(GridId.of("g-" + i)).build());
        }
        for (int i = 1 + dice.below(2); i > 0; i--) {
            neighbours.add(complex().toBuilder()
                    .id(ComplexId.of("rc-" + i))
                    .community(DivisionCode.of("999911001001"))
                    .grids(dice.list(3, () -> GridId.of(dice.id("g", 4))))
                    .build());
        }
        return neighbours;
    }

    /** A province with what it governs itself, and the summary node of it. */
    List<DatasetRecord> municipality() {
        List<DatasetRecord> divisions = new ArrayList<>();
        for (String each : Numbers.GOVERNED_DIVISIONS) {
            DivisionCode code = DivisionCode.of(each);
            divisions.add(new Division(code, dice.text(), code.level(), null, dice.count(), dice.count(), null));
        }
        return divisions;
    }

    ResidentialComplex complex() {
        return new ResidentialComplex(
                ComplexId.of(dice.id("rc", 4)),
                dice.text(),
                community(),
                dice.list(2, () -> GridId.of(dice.id("g", 7))),
                dice.count(),
                dice.once(3) ? ComplexKind.of(local()) : ComplexKind.OLD,
                dice.once(2) ? null : dice.of(List.of(OwnersCommitteeState.values())),
                dice.list(2, () -> new Building(BuildingId.of(dice.id("b", 5)), dice.text(), dice.count())),
                dice.extensions());
    }

    Place place() {
        return switch (dice.below(8)) {
            case 0, 1 -> new Place.OfDivision(code());
            case 2, 3 -> new Place.OfGrid(GridId.of(dice.id("g", 7)));
            case 4, 5 -> new Place.OfComplex(ComplexId.of(dice.id("rc", 5)));
            case 6 -> new Place.OfBuilding(BuildingId.of(dice.id("b", 6)));
            default -> new Place.Named(dice.text());
        };
    }

    Organization organization() {
        OrganizationDetails details = details();
        // Committees crowd in few complexes, so that their terms meet.
        boolean committee = details instanceof OwnersCommitteeDetails;
        return new Organization(
                OrganizationId.of(dice.id("o", 6)),
                dice.text(),
                kind(details),
                dice.list(dice.once(8) ? 6 : 3, this::link),
                committee && !dice.once(4)
                        ? List.of(new Place.OfComplex(ComplexId.of(dice.id("rc", 2))))
                        : dice.list(2, this::place),
                dice.period(),
                dice.once(3)
                        ? OrganizationCodes.of(creditCode())
                        : dice.once(9) ? new OrganizationCodes(null, null) : null,
                details,
                dice.extensions());
    }

    private UnifiedSocialCreditCode creditCode() {
        return UnifiedSocialCreditCode.of(dice.of(dice.once(8) ? Numbers.DOUBTFUL_CREDIT_CODES : Numbers.CREDIT_CODES));
    }

    private OrganizationLink link() {
        LinkRelation relation = dice.once(3) ? dice.of(List.of(LinkRelation.values())) : LinkRelation.LED_BY;
        return new OrganizationLink(OrganizationId.of(dice.id("o", 7)), relation, dice.period());
    }

    private OrganizationKind kind(@Nullable OrganizationDetails details) {
        if (details == null || dice.once(12)) {
            return dice.among(
                    OrganizationKind.PARTY_ORGANIZATION, OrganizationKind.STATION, OrganizationKind.of(local()));
        }
        return details instanceof PartyDetails
                ? OrganizationKind.PARTY_ORGANIZATION
                : details instanceof OwnersCommitteeDetails
                        ? OrganizationKind.OWNERS_COMMITTEE
                        : details instanceof InterimCommitteeDetails
                                ? OrganizationKind.INTERIM_COMMITTEE
                                : details instanceof PropertyCompanyDetails
                                        ? OrganizationKind.PROPERTY_COMPANY
                                        : details instanceof AllianceDetails
                                                ? OrganizationKind.ALLIANCE
                                                : OrganizationKind.TEAM;
    }

    private @Nullable OrganizationDetails details() {
        return switch (dice.below(11)) {
            case 0, 1, 2, 3 -> PartyDetails.of(dice.of(List.of(PartyForm.values())));
            case 4, 5, 6 ->
                new OwnersCommitteeDetails(
                        dice.once(4) ? dice.period() : new DateRange(dice.day(), dice.day()), null, null);
            case 7 -> new InterimCommitteeDetails(dice.maybeDay(), null);
            case 8 ->
                PropertyCompanyDetails.of(dice.list(
                        3,
                        () -> new PropertyContract(ComplexId.of(dice.id("rc", dice.once(3) ? 5 : 2)), dice.period())));
            case 9 ->
                dice.once(2)
                        ? new AllianceDetails(dice.once(2) ? AllianceForm.of(local()) : AllianceForm.JOINT_CONFERENCE)
                        : new TeamDetails(
                                dice.once(2) ? TeamKind.of(local()) : TeamKind.VOLUNTEER,
                                null,
                                dice.list(2, () -> dice.once(2) ? TeamService.of(local()) : TeamService.LEGAL_AID));
            default -> null;
        };
    }
}
