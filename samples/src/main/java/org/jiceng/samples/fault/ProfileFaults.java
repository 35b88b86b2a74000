package org.jiceng.samples.fault;

import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.SchemeId;
import org.jiceng.points.EarningRate;
import org.jiceng.points.EarningRule;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.SchemeStatus;
import org.jiceng.points.StarScale;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.NetworkName;
import org.jiceng.profile.NetworkTemplate;
import org.jiceng.profile.NetworkTemplates;
import org.jiceng.profile.OpenList;
import org.jiceng.profile.RuleGrade;
import org.jiceng.request.CalendarName;
import org.jiceng.request.CalendarYear;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkflowBuilder;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.WorkingCalendar;
import org.jiceng.samples.internal.Draws;

/** Faults of the profile itself: a checker finds them when it checks the profile, before any data. */
final class ProfileFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("list.too-short", ProfileFaults::networkWithoutTiers),
            Injector.of("points.rate.reversed", ProfileFaults::rateBackwards),
            Injector.of("points.stars.not-ascending", ProfileFaults::starsBackwards),
            Injector.of("profile.calendar.duplicate", ProfileFaults::calendarTwice),
            Injector.of("profile.network.ambiguous", ProfileFaults::twoNetworks),
            Injector.of("profile.rule.duplicate", ProfileFaults::ruleTwice),
            Injector.of("profile.scheme.duplicate", ProfileFaults::schemeTwice),
            Injector.of("profile.word.duplicate", ProfileFaults::wordTwice),
            Injector.of("profile.workflow.duplicate", ProfileFaults::workflowTwice),
            Injector.of("workflow.state.dead-end", ProfileFaults::deadEnd),
            Injector.of("workflow.state.unreachable", ProfileFaults::unreachable),
            Injector.of("workflow.step.ambiguous", ProfileFaults::ambiguous));

    private static final LocalName NAME = LocalName.of("示例", "example");

    /** No network of a sample is for a division of this county. */
    private static final String ELSEWHERE = "999997";

    private ProfileFaults() {}

    private static void networkWithoutTiers(Workplace place, Draws draws) {
        DivisionCode street = place.freshDivision(ELSEWHERE, 1, 999);
        NetworkTemplate empty = NetworkTemplate.of(NetworkName.of("faulty:" + place.freshId("network")));
        place.changeProfile(profile -> profile.network(empty, street));
        place.expectInProfile("/networks/" + (place.profile().networks().size() - 1) + "/template/tiers");
    }

    /** However many divisions have two networks, the list of networks is found once. */
    private static void twoNetworks(Workplace place, Draws draws) {
        DivisionCode street = place.freshDivision(ELSEWHERE, 1, 999);
        place.changeProfile(profile -> profile.network(NetworkTemplates.COMMUNITY_AREA_GRID, street)
                .network(NetworkTemplates.STREET_COMMUNITY_GRID_BUILDING, street));
        place.expectInProfile("/networks");
    }

    private static PointsScheme.Builder scheme(Workplace place) {
        return PointsScheme.builder()
                .id(SchemeId.of(place.freshId("scheme")))
                .version("1")
                .name("示例积分（数值为虚构）")
                .status(SchemeStatus.ILLUSTRATIVE)
                .ledger(Ledger.REDEEMABLE);
    }

    private static String lastScheme(Workplace place) {
        return "/pointsSchemes/" + (place.profile().pointsSchemes().size() - 1);
    }

    private static void rateBackwards(Workplace place, Draws draws) {
        long max = draws.between(1, 50);
        EarningRule rule = EarningRule.builder()
                .id(EarningRuleId.of("example"))
                .name("示例")
                .rate(new EarningRate.Between(max + 1 + draws.below(50), max))
                .build();
        place.changeProfile(profile ->
                profile.pointsScheme(scheme(place).rules(List.of(rule)).build()));
        place.expectInProfile(lastScheme(place) + "/rules/0/rate/max");
    }

    private static void starsBackwards(Workplace place, Draws draws) {
        long hours = draws.between(1, 500);
        StarScale stars = new StarScale(List.of(hours + 1 + draws.below(500), hours));
        place.changeProfile(
                profile -> profile.pointsScheme(scheme(place).stars(stars).build()));
        place.expectInProfile(lastScheme(place) + "/stars/hours");
    }

    private static void schemeTwice(Workplace place, Draws draws) {
        PointsScheme one = scheme(place).build();
        place.changeProfile(profile -> profile.pointsScheme(one)
                .pointsScheme(one.toBuilder().name("同号的另一方案").build()));
        place.expectInProfile("/pointsSchemes");
    }

    private static void wordTwice(Workplace place, Draws draws) {
        OpenList list = draws.pick(List.of(OpenList.values()));
        String word = "faulty:" + place.freshId("word");
        LocalName other = LocalName.of("另一示例", "another example");
        place.changeProfile(profile -> profile.word(list, word, NAME).word(list, word, other));
        place.expectInProfile("/words");
    }

    /** The grade is the usual one, so nothing else is found more or less gravely. */
    private static void ruleTwice(Workplace place, Draws draws) {
        String first = "按本地规定 " + place.freshNumber();
        String second = "按本地规定 " + place.freshNumber();
        place.changeProfile(profile -> profile.rule("grid.parent.cycle", RuleGrade.ERROR, first)
                .rule("grid.parent.cycle", RuleGrade.ERROR, second));
        place.expectInProfile("/rules");
    }

    private static void calendarTwice(Workplace place, Draws draws) {
        CalendarName name = CalendarName.of("faulty:" + place.freshId("calendar"));
        CalendarYear year = new CalendarYear(2199L, "示例", List.of(), List.of());
        place.changeProfile(profile -> profile.calendar(new WorkingCalendar(name, List.of()))
                .calendar(new WorkingCalendar(name, List.of(year))));
        place.expectInProfile("/requests");
    }

    /** A workflow that is sound: it is reported and resolved. */
    private static WorkflowBuilder workflow(WorkflowName name) {
        return Workflow.builder(name)
                .step(RequestEventType.REPORTED, RequestStatus.REPORTED, RequestStatus.NEW)
                .step(RequestEventType.RESOLVED, RequestStatus.RESOLVED, RequestStatus.REPORTED)
                .end(RequestStatus.RESOLVED);
    }

    private static WorkflowName freshName(Workplace place) {
        return WorkflowName.of("faulty:" + place.freshId("workflow"));
    }

    private static void workflowTwice(Workplace place, Draws draws) {
        WorkflowName name = freshName(place);
        Workflow other = workflow(name)
                .step(RequestEventType.CLOSED, RequestStatus.CLOSED, RequestStatus.RESOLVED)
                .end(RequestStatus.CLOSED)
                .build();
        place.changeProfile(profile -> profile.workflow(workflow(name).build()).workflow(other));
        place.expectInProfile("/requests");
    }

    private static void addWorkflow(Workplace place, WorkflowBuilder workflow, String pointer) {
        place.changeProfile(profile -> profile.workflow(workflow.build()));
        int last = place.profile().requestSettings().workflows().size() - 1;
        place.expectInProfile("/requests/workflows/" + last + pointer);
    }

    /** Whatever was accepted stays so for ever. */
    private static void deadEnd(Workplace place, Draws draws) {
        addWorkflow(
                place,
                workflow(freshName(place))
                        .step(RequestEventType.ACCEPTED, RequestStatus.ACCEPTED, RequestStatus.REPORTED),
                "/finals");
    }

    private static void unreachable(Workplace place, Draws draws) {
        addWorkflow(
                place,
                workflow(freshName(place))
                        .step(RequestEventType.CLOSED, RequestStatus.CLOSED, RequestStatus.DISPATCHED)
                        .end(RequestStatus.CLOSED),
                "/steps");
    }

    private static void ambiguous(Workplace place, Draws draws) {
        addWorkflow(
                place,
                workflow(freshName(place))
                        .step(RequestEventType.RESOLVED, RequestStatus.CLOSED, RequestStatus.REPORTED)
                        .end(RequestStatus.CLOSED),
                "/steps");
    }
}
