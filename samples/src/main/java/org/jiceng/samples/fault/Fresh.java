package org.jiceng.samples.fault;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.ComplexId;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EntryId;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RequestId;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
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
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;

/** Small records that can be appended to a sample without anything being found. */
final class Fresh {

    private static final String COUNTY = "999990";
    private static final long SMALL_AWARD = 50;

    private Fresh() {}

    /** Returns the code of a street or town of the sample. */
    static DivisionCode street(Workplace place, Draws draws) {
        return place.see(
                        Division.class,
                        draws,
                        "a street or town",
                        division -> division.code().level() == DivisionLevel.TOWNSHIP)
                .code();
    }

    /** Returns the code of a community of the sample. */
    static DivisionCode community(Workplace place, Draws draws) {
        return place.see(
                        Division.class,
                        draws,
                        "a community",
                        division -> division.code().level() == DivisionLevel.VILLAGE)
                .code();
    }

    /** Returns the code of a community in a street of the sample that no dataset has. */
    static DivisionCode unknownCommunity(Workplace place, Draws draws) {
        return DivisionCode.of(street(place, draws).value() + (400 + draws.below(190)));
    }

    /** Appends a community in a street of the sample; nothing is counted in it. */
    static DivisionCode newCommunity(Workplace place, Draws draws) {
        DivisionCode code = place.freshDivision(street(place, draws).value(), 200, 399);
        place.append(Division.of(code, "新建社区"));
        return code;
    }

    static Grid.Builder grid(Workplace place, DivisionCode division) {
        return Grid.builder()
                .id(GridId.of(place.freshId("g")))
                .name("新增网格")
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(division);
    }

    static ResidentialComplex.Builder complex(Workplace place, DivisionCode community) {
        return ResidentialComplex.builder()
                .id(ComplexId.of(place.freshId("x")))
                .name("新增小区")
                .community(community);
    }

    /** An organization of a kind that stands in no network. */
    static Organization.Builder organization(Workplace place) {
        return Organization.builder()
                .id(OrganizationId.of(place.freshId("o")))
                .name("新增驻区单位")
                .kind(OrganizationKind.RESIDENT_UNIT);
    }

    static UnifiedSocialCreditCode creditCode(Workplace place, String department) {
        return Codes.creditCode(department, COUNTY, 1 + place.freshNumber() % Codes.MOST_CREDIT_CODES);
    }

    static Member.Builder member(Workplace place) {
        return Member.builder().id(MemberId.of(place.freshId("m"))).kinds(List.of(MemberKind.VOLUNTEER));
    }

    /** An entry of redeemable points that awards what the rule allows; recorded an hour before the delivery. */
    static PointsEntry.Builder award(Workplace place, PointsAccount account) {
        Instant time = place.header().issuedAt().minus(1, ChronoUnit.HOURS);
        return PointsEntry.builder()
                .id(EntryId.of(place.freshId("e")))
                .account(account)
                .amount(SMALL_AWARD)
                .effectiveAt(time)
                .recordedAt(time)
                .scheme(PointsSchemes.ILLUSTRATIVE_VOLUNTEER.ref())
                .posting(Posting.award(EarningRuleId.of("problem-solved")));
    }

    /** An account of redeemable points that nobody else uses, since its member is new. */
    static PointsAccount account(Workplace place) {
        return PointsAccount.of(place.append(member(place).build()).record().id(), Ledger.REDEEMABLE);
    }

    /** An appeal that was reported an hour before the delivery. */
    static ServiceRequest.Builder request(Workplace place, Draws draws) {
        Instant time = place.header().issuedAt().minus(1, ChronoUnit.HOURS);
        return ServiceRequest.builder()
                .id(RequestId.of(place.freshId("q")))
                .kind(RequestKind.APPEAL)
                .matter(RequestMatter.of(RequestCategory.of("sanitation"), "楼道堆物"))
                .place(new RequestPlace(community(place, draws), null, null))
                .channel(RequestChannel.MINI_PROGRAM)
                .requester(Requester.ANONYMOUS)
                .workflow(WorkflowName.APPEAL)
                .status(RequestStatus.REPORTED)
                .events(List.of(new RequestEvent(RequestEventType.REPORTED, time, null, null, null)));
    }
}
