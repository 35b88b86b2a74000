package org.jiceng.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiceng.code.CitizenId;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.Education;
import org.jiceng.code.Gb11714Code;
import org.jiceng.code.GridCode;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.PoliticalStatus;
import org.jiceng.code.PostalCode;
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
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.EntryId;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.PostId;
import org.jiceng.id.RegistrationId;
import org.jiceng.id.RequestId;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.member.Post;
import org.jiceng.member.PostClass;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationKind;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.member.SocialWorkQualification;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationCodes;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyCharacter;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.PartySubstance;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
import org.jiceng.profile.Profile;
import org.jiceng.request.Actor;
import org.jiceng.request.ActorRole;
import org.jiceng.request.EventDetails;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.request.Pseudonym;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestChannel;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.WorkflowName;
import org.jiceng.samples.internal.Codes;
import org.jiceng.territory.Building;
import org.jiceng.territory.CommunityType;
import org.jiceng.territory.ComplexKind;
import org.jiceng.territory.Division;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;

/**
 * The front door: sample places of any size by {@link #seed}, and one valid value of each kind for a plain test.
 *
 * <p>The single values are the same on every call and belong together: each reference among them is to another one, and
 * {@link #dataset} has all records. A test changes what it needs by {@code toBuilder()}.
 *
 * <p>Everything is made up. Places stand under the code 9999, credit codes have an organization code of the range
 * PDY00001 to PDY99999, citizen numbers are of people born from 1880 to 1899.
 */
public final class Samples {

    /**
     * The version of what a seed gives: the same specification gives the same records while it stays the same. Each
     * version has its hashes in the tests, so that no change of the generator goes unnoticed.
     */
    public static final int FORMAT_VERSION = 1;

    private static final String COUNTY = "999911";
    private static final OrganizationId ORGANIZATION = OrganizationId.of("o-0001");
    private static final OrganizationId STREET = OrganizationId.of("o-0002");
    private static final GridId GRID = GridId.of("g-0001");
    private static final ComplexId COMPLEX = ComplexId.of("x-0001");
    private static final MemberId MEMBER = MemberId.of("m-0001");

    private Samples() {}

    /**
     * Begins a sample place: 5 communities unless something else is asked for.
     *
     * @param seed any number; another seed gives another place
     * @return a specification to go on with
     */
    public static SampleSpec seed(long seed) {
        return SampleSpec.of(seed);
    }

    /**
     * Returns the code of a community.
     *
     * @return {@code 999911001001}
     */
    public static DivisionCode divisionCode() {
        return DivisionCode.of(COUNTY + "001001");
    }

    /**
     * Returns a community.
     *
     * @return the division of {@link #divisionCode}
     */
    public static Division division() {
        return Division.builder()
                .code(divisionCode())
                .name("春和社区")
                .level(DivisionLevel.VILLAGE)
                .communityType(CommunityType.GATED_COMPLEX)
                .households(2460)
                .permanentPopulation(6440)
                .urbanPermanentPopulation(6440)
                .build();
    }

    /**
     * Returns the Party committee of a community, which is led by that of the street.
     *
     * @return an organization with form, code and the place it serves
     */
    public static Organization organization() {
        return Organization.builder()
                .id(ORGANIZATION)
                .name("春和社区党委")
                .kind(OrganizationKind.PARTY_ORGANIZATION)
                .link(LinkRelation.LED_BY, STREET)
                .serving(new Place.OfDivision(divisionCode()))
                .period(DateRange.from(LocalDate.of(2019, 7, 1)))
                .codes(OrganizationCodes.of(creditCode()))
                .details(new PartyDetails(PartyForm.COMMITTEE, PartyCharacter.REGULAR, PartySubstance.REAL))
                .build();
    }

    /**
     * Returns a base grid of an ordinary community.
     *
     * @return a grid with code, size and Party organization
     */
    public static Grid grid() {
        return Grid.builder()
                .id(GRID)
                .code(gridCode())
                .name("春和社区第一网格")
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(divisionCode())
                .households(410)
                .population(1074)
                .lines(List.of(GridLine.PARTY_BUILDING, GridLine.CIVIL_AFFAIRS))
                .partyOrganization(ORGANIZATION)
                .build();
    }

    /**
     * Returns a building.
     *
     * @return the first building of {@link #complex}
     */
    public static Building building() {
        return Building.of(BuildingId.of("x-0001-01"), "1号楼", 96);
    }

    /**
     * Returns a residential complex.
     *
     * @return a complex of two buildings in {@link #grid}
     */
    public static ResidentialComplex complex() {
        return ResidentialComplex.builder()
                .id(COMPLEX)
                .name("和风花园")
                .community(divisionCode())
                .grids(List.of(GRID))
                .households(204)
                .kind(ComplexKind.BUILT)
                .ownersCommitteeState(OwnersCommitteeState.NOT_DUE)
                .building(building())
                .building(Building.of(BuildingId.of("x-0001-02"), "2号楼", 108))
                .build();
    }

    /**
     * Returns a member of age, employed by the community.
     *
     * @return a member with name, contact, skills and one place of service
     */
    public static Member member() {
        return Member.builder()
                .id(MEMBER)
                .name(personName())
                .kinds(List.of(MemberKind.COMMUNITY_WORKER))
                .politicalStatus(PoliticalStatus.CPC_MEMBER)
                .organization(ORGANIZATION)
                .serves(List.of(new Place.OfGrid(GRID)))
                .contact(phoneNumber())
                .birthYear(1990)
                .skills(List.of("急救"))
                .serviceIntents(List.of("上门探访"))
                .build();
    }

    /**
     * Returns a post that is filled.
     *
     * @return the leader of {@link #grid}
     */
    public static Post post() {
        return Post.builder()
                .id(PostId.of("p-0001"))
                .member(MEMBER)
                .role(PostRole.GRID_LEADER)
                .in(new PostSeat.OfGrid(GRID))
                .period(DateRange.from(LocalDate.of(2021, 3, 1)))
                .filledSince(LocalDate.of(2022, 9, 1))
                .build();
    }

    /**
     * Returns a registration that goes on.
     *
     * @return a registration of {@link #member} in the community
     */
    public static Registration registration() {
        return Registration.builder()
                .id(RegistrationId.of("r-0001"))
                .member(MEMBER)
                .kind(RegistrationKind.DUAL_CHECK_IN)
                .place(new RegistrationPlace.OfCommunity(divisionCode()))
                .on(LocalDate.of(2025, 3, 10))
                .build();
    }

    /**
     * Returns the employment of a community worker.
     *
     * @return the employment of {@link #member}
     */
    public static Employment employment() {
        return Employment.builder()
                .id(EmploymentId.of("w-0001"))
                .member(MEMBER)
                .postClass(PostClass.STAFF)
                .grade("六级")
                .hiredOn(LocalDate.of(2018, 7, 2))
                .education(Education.BACHELOR_GRADUATED)
                .qualification(SocialWorkQualification.ASSISTANT_SOCIAL_WORKER)
                .build();
    }

    /**
     * Returns an award of points.
     *
     * @return two hours of service of {@link #member} under {@link PointsSchemes#ILLUSTRATIVE_VOLUNTEER}
     */
    public static PointsEntry pointsEntry() {
        return PointsEntry.builder()
                .id(EntryId.of("e-0001"))
                .account(PointsAccount.of(MEMBER, Ledger.REDEEMABLE))
                .amount(20L)
                .effectiveAt(Instant.parse("2026-05-09T08:00:00Z"))
                .recordedAt(Instant.parse("2026-05-09T12:30:00Z"))
                .scheme(PointsSchemes.ILLUSTRATIVE_VOLUNTEER.ref())
                .posting(Posting.award(EarningRuleId.of("service-hour"), 120))
                .build();
    }

    /**
     * Returns what an account holds.
     *
     * @return the balance after {@link #pointsEntry}
     */
    public static PointsBalance pointsBalance() {
        return new PointsBalance(PointsAccount.of(MEMBER, Ledger.REDEEMABLE), 20L, WorkingTime.ISSUED_AT);
    }

    /**
     * Returns something that happened to a request.
     *
     * @return the first event of {@link #serviceRequest}
     */
    public static RequestEvent requestEvent() {
        return RequestEvent.of(RequestEventType.REPORTED, Instant.parse("2026-06-08T11:20:00Z"))
                .by(Actor.REQUESTER);
    }

    /**
     * Returns a request that is finished: ordered, dispatched, claimed, resolved.
     *
     * @return a request after the workflow {@link WorkflowName#ORDER}
     */
    public static ServiceRequest serviceRequest() {
        return ServiceRequest.builder()
                .id(RequestId.of("q-0001"))
                .kind(RequestKind.ORDER)
                .matter(RequestMatter.of(RequestCategory.DAILY_LIFE, "申请家电维修服务"))
                .place(RequestPlace.of(divisionCode(), GRID))
                .channel(RequestChannel.MINI_PROGRAM)
                .requester(Requester.of(Pseudonym.of("anon-0001")))
                .workflow(WorkflowName.ORDER)
                .handling(new Handling(Handler.of(ORGANIZATION), Instant.parse("2026-06-11T16:00:00Z")))
                .status(RequestStatus.RESOLVED)
                .events(List.of(
                        requestEvent(),
                        RequestEvent.of(RequestEventType.DISPATCHED, Instant.parse("2026-06-09T01:10:00Z"))
                                .by(Actor.of(ActorRole.DISPATCHER, ORGANIZATION))
                                .withDetails(new EventDetails.Assignment(Handler.of(ORGANIZATION))),
                        RequestEvent.of(RequestEventType.CLAIMED, Instant.parse("2026-06-09T02:00:00Z"))
                                .by(Actor.of(ActorRole.HANDLER, ORGANIZATION)),
                        RequestEvent.of(RequestEventType.RESOLVED, Instant.parse("2026-06-10T07:45:00Z"))
                                .by(Actor.of(ActorRole.HANDLER, ORGANIZATION))))
                .build();
    }

    /**
     * Returns the header of a delivery about one street.
     *
     * @return a header: synthetic, complete, without a profile
     */
    public static DatasetHeader header() {
        return DatasetHeader.builder()
                .issuer("Jiceng 合成样例")
                .issuedAt(WorkingTime.ISSUED_AT)
                .asOf(WorkingTime.AS_OF)
                .division(DivisionCode.of(COUNTY + "001"))
                .coverage(Coverage.COMPLETE)
                .nature(Nature.SYNTHETIC)
                .build();
    }

    /**
     * Returns the smallest dataset with a record of each kind, in which nothing is wrong.
     *
     * @return the records of this class under {@link #header}, and the street of their community with its Party committee
     */
    public static Dataset dataset() {
        return Dataset.of(
                header(),
                List.of(
                        Division.of(DivisionCode.of(COUNTY + "001"), "春和街道"),
                        Organization.builder()
                                .id(STREET)
                                .name("春和街道党工委")
                                .kind(OrganizationKind.PARTY_ORGANIZATION)
                                .serving(new Place.OfDivision(DivisionCode.of(COUNTY + "001")))
                                .details(PartyDetails.of(PartyForm.WORKING_COMMITTEE))
                                .build(),
                        division(),
                        organization(),
                        grid(),
                        complex(),
                        member(),
                        post(),
                        registration(),
                        employment(),
                        pointsEntry(),
                        pointsBalance(),
                        serviceRequest()));
    }

    /**
     * Returns a profile of a place.
     *
     * @return the profile of a sample without scenario
     */
    public static Profile profile() {
        return seed(0).profile();
    }

    /**
     * Returns what a place added to a record.
     *
     * @return extensions with one entry
     */
    public static Extensions extensions() {
        return Extensions.of(Map.of("shifan:colour", new ExtensionValue.Text("blue")));
    }

    /**
     * Returns the unified social credit code of nobody.
     *
     * @return a code of the fictitious county, with an organization code for users
     */
    public static UnifiedSocialCreditCode creditCode() {
        return Codes.creditCode("12", COUNTY, 1);
    }

    /**
     * Returns the organization code of nobody.
     *
     * @return the organization code inside of {@link #creditCode}
     */
    public static Gb11714Code organizationCode() {
        return creditCode().organizationCode();
    }

    /**
     * Returns the code of {@link #grid}.
     *
     * @return a code of fifteen digits: the community and a number
     */
    public static GridCode gridCode() {
        return GridCode.of(divisionCode().value() + "001");
    }

    /**
     * Returns the citizen number of nobody.
     *
     * @return a number of the fictitious county with a birth before 1900
     */
    public static CitizenId citizenId() {
        return Codes.citizenId(COUNTY, 1);
    }

    /**
     * Returns a mobile number of nobody.
     *
     * @return a number of the segment 160, which is not assigned
     */
    public static PhoneNumber phoneNumber() {
        return PhoneNumber.of("16000000001");
    }

    /**
     * Returns a name.
     *
     * @return a name that is put together from two lists
     */
    public static PersonName personName() {
        return PersonName.of("林知秋");
    }

    /**
     * Returns a postal code; there is no fictitious province, so it is a real one.
     *
     * @return the general code of Beijing
     */
    public static PostalCode postalCode() {
        return PostalCode.of("100000");
    }

    /**
     * Returns a stretch of days.
     *
     * @return the year 2026
     */
    public static DateRange dateRange() {
        return DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }
}
