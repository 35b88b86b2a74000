package org.jiceng.validation.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.RedeemableId;
import org.jiceng.id.SchemeId;
import org.jiceng.member.MemberKind;
import org.jiceng.points.EarningRate;
import org.jiceng.points.EarningRule;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Redeemable;
import org.jiceng.points.RedeemableKind;
import org.jiceng.points.SchemeStatus;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.NetworkTemplates;
import org.jiceng.profile.OpenList;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.Profiles;
import org.jiceng.request.CalendarName;
import org.jiceng.request.CalendarYear;
import org.jiceng.request.Deadline;
import org.jiceng.request.DeadlineUnit;
import org.jiceng.request.Holiday;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestSettings;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.RequesterPolicy;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.WorkingCalendar;
import org.jiceng.time.DateRange;

/** Places that decided something: small caps, short validity, few days, so that limits are met. */
final class OwnProfiles {

    static final WorkflowName LAMP = WorkflowName.of("own:lamp");

    private static final CalendarName CALENDAR = CalendarName.of("own:days");

    static final Workflow LAMPS = Workflow.builder(LAMP)
            .step(RequestEventType.REPORTED, RequestStatus.REPORTED, RequestStatus.NEW)
            .step(RequestEventType.ACCEPTED, RequestStatus.ACCEPTED, RequestStatus.REPORTED)
            .step(RequestEventType.CLAIMED, RequestStatus.CLAIMED, RequestStatus.ACCEPTED, RequestStatus.REPORTED)
            .step(RequestEventType.RESOLVED, RequestStatus.RESOLVED, RequestStatus.CLAIMED, RequestStatus.ACCEPTED)
            .step(RequestEventType.REOPENED, RequestStatus.ACCEPTED, RequestStatus.RESOLVED)
            .step(RequestEventType.WITHDRAWN, RequestStatus.WITHDRAWN, RequestStatus.REPORTED, RequestStatus.ACCEPTED)
            .step(RequestEventType.RATED, RequestStatus.RATED, RequestStatus.RESOLVED, RequestStatus.CLAIMED)
            .end(RequestStatus.RATED, RequestStatus.WITHDRAWN)
            .limit(RequestEventType.REPORTED, RequestEventType.ACCEPTED, Deadline.of(60, DeadlineUnit.MINUTES))
            .limit(RequestEventType.REPORTED, RequestEventType.RESOLVED, Deadline.of(1, DeadlineUnit.WORKING_DAYS))
            .limit(
                    RequestEventType.ACCEPTED,
                    RequestEventType.RESOLVED,
                    new Deadline(2L, DeadlineUnit.WORKING_DAYS, CALENDAR))
            .limit(RequestEventType.RESOLVED, RequestEventType.RATED, Deadline.of(1, DeadlineUnit.NATURAL_DAYS))
            .build();

    private static final WorkingCalendar DAYS = new WorkingCalendar(
            CALENDAR,
            List.of(new CalendarYear(
                    2026L,
                    "示例",
                    List.of(new Holiday("示例节", DateRange.of(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 2, 24)))),
                    List.of(LocalDate.of(2026, 2, 22)))));

    /** No networks, a few words, and members as requesters; workflows but no calendar. */
    static final Profile OPEN = Profile.builder()
            .id(ProfileId.of("own"))
            .name(LocalName.of("示例甲", "example A"))
            .word(OpenList.GRID_KIND, RandomPlaces.LOCAL_WORD, LocalName.of("一种网格", "a kind of grid"))
            .word(OpenList.TEAM_KIND, "elsewhere:word", LocalName.of("一种队伍", "a kind of team"))
            .gridCode(GridCodeLayout.BEIJING_15)
            .gridCode(GridCodeLayout.CJT_213_14, GridSystem.URBAN_MANAGEMENT)
            .requests(new RequestSettings(List.of(LAMPS), List.of(), RequesterPolicy.MEMBERS_ALLOWED))
            .build();

    /** Networks, schemes and a calendar. */
    static final Profile FULL = Profile.builder()
            .id(ProfileId.of("own-full"))
            .name(LocalName.of("示例乙", "example B"))
            .network(NetworkTemplates.STREET_COMMUNITY_GRID_COMPLEX)
            .network(NetworkTemplates.COMMUNITY_AREA_GRID, DivisionCode.of("999911001002"))
            .network(NetworkTemplates.STREET_COMMUNITY_GRID_BUILDING_MEMBER, DivisionCode.of("999911002"))
            .gridCode(GridCodeLayout.BEIJING_15, GridSystem.UNIFIED)
            .pointsSchemes(schemes())
            .requests(new RequestSettings(List.of(LAMPS), List.of(DAYS), RequesterPolicy.PSEUDONYMS_ONLY))
            .build();

    static final List<Profile> ALL = List.of(OPEN, FULL, Profiles.ILLUSTRATIVE, Profiles.GUANGMING, Profiles.BEIJING);

    private OwnProfiles() {}

    private static List<PointsScheme> schemes() {
        List<PointsScheme> schemes = new ArrayList<>(PointsSchemes.all());
        schemes.add(scheme("own-points", Ledger.REDEEMABLE));
        schemes.add(scheme("own-time", Ledger.TIME_BANK));
        schemes.add(scheme("own-score", Ledger.APPRAISAL));
        schemes.add(scheme("own-cash", Ledger.CASH_REWARD));
        return schemes;
    }

    private static PointsScheme scheme(String id, Ledger ledger) {
        return PointsScheme.builder()
                .id(SchemeId.of(id))
                .version("1")
                .name("示例")
                .status(SchemeStatus.ILLUSTRATIVE)
                .ledger(ledger)
                .period(DateRange.from(LocalDate.of(2025, 7, 1)))
                .rules(List.of(EarningRule.builder()
                        .id(EarningRuleId.of("short"))
                        .name("示例")
                        .rate(new EarningRate.Between(5L, 60L))
                        .eligible(List.of(MemberKind.COURIER))
                        .capPerDay(40L)
                        .capPerMonth(100L)
                        .capPerYear(150L)
                        .validDays(2L)
                        .period(DateRange.of(LocalDate.of(2025, 7, 1), Dice.AS_OF))
                        .build()))
                .redeemables(
                        List.of(new Redeemable(RedeemableId.of("haircut"), "示例", RedeemableKind.SERVICE, 10L, null)))
                .fund(120L)
                .build();
    }
}
