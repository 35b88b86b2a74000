package org.jiceng.serialization;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.Gb11714Code;
import org.jiceng.code.GridCode;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridLine;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationCodes;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.organization.PartyCharacter;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.PartySubstance;
import org.jiceng.profile.ProfileHash;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.ProfileReference;
import org.jiceng.territory.CommunityType;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;

/** Records in which every component has a value, and a dataset of them and of plain ones. */
final class Examples {

    static final DatasetHeader HEADER = DatasetHeader.builder()
            .issuer("示例区：Test \uD83D\uDE00")
            .issuedAt(Instant.parse("2026-01-31T00:00:00.123456789Z"))
            .asOf(LocalDate.of(2024, 2, 29))
            .division(DivisionCode.of("999911"))
            .coverage(Coverage.PARTIAL)
            .nature(Nature.SYNTHETIC)
            .profile(new ProfileReference(
                    ProfileId.of("guangming"), ProfileHash.of("sha256:" + "0123456789abcdef".repeat(4))))
            .build();

    static final Extensions EXTENSIONS = Extensions.NONE
            .with("sz:text", new ExtensionValue.Text("line\n\ttab \"quoted\" \\ / \uD840\uDC00"))
            .with("sz:whole", new ExtensionValue.Whole(-9007199254740991L))
            .with("sz:flag", new ExtensionValue.Flag(false))
            .with(
                    "sz:items",
                    new ExtensionValue.Items(List.of(
                            new ExtensionValue.Text(""), new ExtensionValue.Whole(0), new ExtensionValue.Flag(true))));

    static final Division DIVISION = Division.builder()
            .code(DivisionCode.of("999911001003"))
            .name("春和\uD840\uDC00社区")
            .level(DivisionLevel.VILLAGE)
            .communityType(CommunityType.of("sz:harbour"))
            .households(0)
            .permanentPopulation(12_345)
            .urbanPermanentPopulation(9007199254740991L)
            .build();

    static final Grid GRID = Grid.builder()
            .id(GridId.of("g-0012"))
            .code(GridCode.of("GM-07/a"))
            .name("春和社区第三网格")
            .system(GridSystem.UNIFIED)
            .kind(GridKind.of("guangming:tower"))
            .division(DivisionCode.of("999911001003"))
            .parent(GridId.of("g-0001"))
            .households(412)
            .population(1_034)
            .lines(List.of(GridLine.HEALTH, GridLine.of("sz:harbour-watch")))
            .partyOrganization(OrganizationId.of("o-1"))
            .period(DateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)))
            .extensions(EXTENSIONS)
            .build();

    static final Organization ORGANIZATION = Organization.builder()
            .id(OrganizationId.of("o-1"))
            .name("春和社区党委")
            .kind(OrganizationKind.PARTY_ORGANIZATION)
            .links(List.of(
                    OrganizationLink.of(LinkRelation.LED_BY, OrganizationId.of("o-0")),
                    new OrganizationLink(
                            OrganizationId.of("o-2"),
                            LinkRelation.PAIRED_WITH,
                            DateRange.from(LocalDate.of(2024, 2, 29)))))
            .serves(List.of(
                    new Place.OfDivision(DivisionCode.of("999911001003")),
                    new Place.OfGrid(GridId.of("g-0012")),
                    new Place.OfComplex(ComplexId.of("c-1")),
                    new Place.OfBuilding(BuildingId.of("b-1")),
                    new Place.Named("东门市场")))
            .period(new DateRange(null, LocalDate.of(2030, 12, 31)))
            .codes(new OrganizationCodes(UnifiedSocialCreditCode.of("91350100M000100Y43"), Gb11714Code.of("M000100Y4")))
            .details(new PartyDetails(PartyForm.COMMITTEE, PartyCharacter.REGULAR, PartySubstance.REAL))
            .extensions(EXTENSIONS)
            .build();

    static final Grid PLAIN_GRID = Grid.builder()
            .id(GridId.of("g-0001"))
            .name("a/b\u2028c")
            .system(GridSystem.PARTY)
            .kind(GridKind.AREA)
            .division(DivisionCode.of("999911001"))
            .period(new DateRange(null, null))
            .build();

    static final Organization PLAIN_ORGANIZATION = Organization.builder()
            .id(OrganizationId.of("o-0"))
            .name("街道党工委")
            .kind(OrganizationKind.PARTY_ORGANIZATION)
            .codes(new OrganizationCodes(null, null))
            .details(PartyDetails.of(PartyForm.WORKING_COMMITTEE))
            .build();

    static final Dataset DATASET = Dataset.of(
            HEADER,
            List.of(
                    Division.of(DivisionCode.of("999911001"), "春风街道"),
                    DIVISION,
                    PLAIN_ORGANIZATION,
                    ORGANIZATION,
                    PLAIN_GRID,
                    GRID));

    private Examples() {}

    static byte[] bytes(Dataset dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExchangeWriter writer = ExchangeWriter.to(bytes, dataset.header())) {
            dataset.records().forEach(writer::write);
            writer.complete();
        }
        return bytes.toByteArray();
    }
}
