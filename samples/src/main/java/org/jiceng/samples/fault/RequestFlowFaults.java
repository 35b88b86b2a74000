package org.jiceng.samples.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.request.Actor;
import org.jiceng.request.ActorRole;
import org.jiceng.request.CalendarName;
import org.jiceng.request.CalendarYear;
import org.jiceng.request.Deadline;
import org.jiceng.request.DeadlineUnit;
import org.jiceng.request.EventDetails;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.Satisfaction;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.WorkingCalendar;
import org.jiceng.samples.internal.Draws;

/** Faults of the way that a service request goes: its events, their times, and where they lead to. */
final class RequestFlowFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("request.deadline.missed", RequestFlowFaults::tooLate),
            Injector.of("request.deadline.unknown-year", RequestFlowFaults::unknownYear)
                    .after(RequestFlowFaults::countWorkingDays),
            Injector.of("request.events.from-future", RequestFlowFaults::fromFuture),
            Injector.of("request.events.out-of-order", RequestFlowFaults::outOfOrder),
            Injector.of("request.rating.before-outcome", RequestFlowFaults::ratedTooEarly),
            Injector.of("request.status.mismatch", RequestFlowFaults::otherStatus),
            Injector.of("request.transition.illegal", RequestFlowFaults::illegalStep),
            Injector.of("request.workflow.unknown", RequestFlowFaults::unknownWorkflow));

    private static final String EVENTS = "/events";

    /** What ends the waiting for an outcome. */
    private static final RequestEventType[] ENDS = {
        RequestEventType.RESOLVED,
        RequestEventType.WITHDRAWN,
        RequestEventType.MERGED,
        RequestEventType.NOT_ACCEPTED,
        RequestEventType.CLOSED
    };

    /** What changes when something is due, or makes an outcome none. */
    private static final RequestEventType[] TURNS = {
        RequestEventType.EXTENDED, RequestEventType.DISPUTED, RequestEventType.REOPENED
    };

    private static final CalendarName ONE_YEAR = CalendarName.of("faulty:one-year");
    private static final WorkflowName FIVE_DAYS = WorkflowName.of("faulty:five-working-days");

    /** Half an hour for a confirmation online. */
    private static final long LIMIT = 30;

    private RequestFlowFaults() {}

    /** The limit of its own ends before the outcome, or before the delivery if there is none; or the workflow’s does. */
    private static void tooLate(Workplace place, Draws draws) {
        if (draws.in(300)) {
            confirmLate(place, draws);
            return;
        }
        At<ServiceRequest> at = place.tryTake(
                        ServiceRequest.class,
                        draws,
                        request -> !FreshRequests.has(request, TURNS)
                                && !request.workflow().equals(WorkflowName.JUDICIAL_CONFIRMATION))
                .orElseGet(() -> place.append(Fresh.request(place, draws).build()));
        Instant judged = at.record().events().stream()
                .filter(event -> FreshRequests.isOne(event, ENDS))
                .findFirst()
                .map(RequestEvent::at)
                .orElse(place.header().issuedAt());
        Handling handling = at.record().handling();
        Handler handler = handling == null ? null : handling.handler();
        Instant due = judged.minusSeconds(1L + draws.below(600));
        place.replace(
                at, at.record().toBuilder().handling(new Handling(handler, due)).build());
        place.expect(at, EVENTS);
    }

    private static void confirmLate(Workplace place, Draws draws) {
        List<RequestEvent> events = FreshRequests.events(
                place,
                RequestEventType.REPORTED,
                RequestEventType.CONFIRMED,
                RequestEventType.RESOLVED,
                RequestEventType.FED_BACK);
        RequestEvent last = events.remove(3);
        Instant late = events.get(0).at().plus(Duration.ofMinutes(LIMIT)).plusSeconds(draws.between(1, 600));
        boolean waits = draws.in(500);
        if (!waits) {
            events.add(FreshRequests.at(last, late));
        }
        RequestStatus status = waits ? RequestStatus.RESOLVED : RequestStatus.FED_BACK;
        ServiceRequest request = FreshRequests.told(place, draws, WorkflowName.JUDICIAL_CONFIRMATION, status, events)
                .build();
        place.expect(place.append(request), EVENTS);
    }

    /** A workflow with a limit of five working days, by a calendar that has the year 2025 and no other. */
    private static void countWorkingDays(Workplace place) {
        CalendarYear year = new CalendarYear(2025L, "示例", List.of(), List.of());
        Workflow workflow = Workflow.builder(FIVE_DAYS)
                .step(RequestEventType.REPORTED, RequestStatus.REPORTED, RequestStatus.NEW)
                .step(RequestEventType.RESOLVED, RequestStatus.RESOLVED, RequestStatus.REPORTED)
                .end(RequestStatus.RESOLVED)
                .limit(
                        RequestEventType.REPORTED,
                        RequestEventType.RESOLVED,
                        new Deadline(5L, DeadlineUnit.WORKING_DAYS, ONE_YEAR))
                .build();
        place.changeProfile(profile ->
                profile.calendar(new WorkingCalendar(ONE_YEAR, List.of(year))).workflow(workflow));
    }

    /** Five days from one of the last days of the known year reach into the next; this year is not known at all. */
    private static void unknownYear(Workplace place, Draws draws) {
        LocalDate day = draws.in(500)
                ? LocalDate.of(2025, 12, 31).minusDays(draws.below(5))
                : LocalDate.of(2026, 1, 1).plusDays(draws.below(170));
        Instant reported = day.atTime(9, draws.below(60)).toInstant(Deadline.OFFSET);
        List<RequestEvent> events = new ArrayList<>();
        events.add(RequestEvent.of(RequestEventType.REPORTED, reported));
        boolean resolved = draws.in(500);
        if (resolved) {
            events.add(RequestEvent.of(RequestEventType.RESOLVED, reported.plus(Duration.ofHours(2))));
        }
        RequestStatus status = resolved ? RequestStatus.RESOLVED : RequestStatus.REPORTED;
        ServiceRequest request =
                FreshRequests.told(place, draws, FIVE_DAYS, status, events).build();
        place.expect(place.append(request), "/workflow");
    }

    /** The last event lies behind the delivery; of a request without a limit, which would be missed by that. */
    private static void fromFuture(Workplace place, Draws draws) {
        At<ServiceRequest> at = place.tryTake(
                        ServiceRequest.class,
                        draws,
                        request -> !request.events().isEmpty() && FreshRequests.hasNoLimit(request))
                .orElseGet(() -> place.append(Fresh.request(place, draws).build()));
        int last = at.record().events().size() - 1;
        Instant future = place.header().issuedAt().plusSeconds(1L + draws.below(500_000));
        place.replace(
                at, FreshRequests.with(at.record(), last, FreshRequests.at(FreshRequests.last(at.record()), future)));
        place.expect(at, EVENTS + "/" + last + "/at");
    }

    /** Time goes back once, and no event is illegal by that. */
    private static void outOfOrder(Workplace place, Draws draws) {
        At<ServiceRequest> at = FreshRequests.any(place, draws);
        List<RequestEvent> events = at.record().events();
        int which = draws.between(1, events.size() - 1);
        Instant early = events.get(which - 1).at().minusSeconds(1L + draws.below(600));
        place.replace(at, FreshRequests.with(at.record(), which, FreshRequests.at(events.get(which), early)));
        place.expect(at, EVENTS + "/" + which + "/at");
    }

    /** The general workflow lets what is being worked on be rated, but then there is no outcome yet. */
    private static void ratedTooEarly(Workplace place, Draws draws) {
        boolean claimed = draws.in(500);
        boolean goesOn = draws.in(500);
        RequestEventType taken = claimed ? RequestEventType.CLAIMED : RequestEventType.STARTED;
        List<RequestEvent> events = FreshRequests.events(
                place,
                RequestEventType.REPORTED,
                taken,
                RequestEventType.RATED,
                RequestEventType.REOPENED,
                RequestEventType.RESOLVED);
        Actor handler = Actor.of(ActorRole.HANDLER, FreshRequests.body(place, draws));
        events.set(1, events.get(1).by(handler));
        EventDetails rating = new EventDetails.Rating(draws.pick(List.of(Satisfaction.values())));
        events.set(2, events.get(2).withDetails(rating));
        RequestStatus status = goesOn ? RequestStatus.RESOLVED : RequestStatus.RATED;
        ServiceRequest request = FreshRequests.told(
                        place, draws, WorkflowName.GENERAL, status, events.subList(0, goesOn ? 5 : 3))
                .build();
        place.expect(place.append(request), EVENTS + "/2");
    }

    private static void otherStatus(Workplace place, Draws draws) {
        At<ServiceRequest> at = FreshRequests.any(place, draws);
        List<RequestStatus> others = RequestStatus.standard().stream()
                .filter(status -> !status.equals(at.record().status()))
                .toList();
        place.replace(at, at.record().toBuilder().status(draws.pick(others)).build());
        place.expect(at, "/status");
    }

    private static void illegalStep(Workplace place, Draws draws) {
        switch (draws.below(6)) {
            // An answer before there is anything to answer.
            case 0 ->
                expectIllegal(
                        place, draws, WorkflowName.APPEAL, 1, RequestEventType.REPORTED, RequestEventType.FED_BACK);
            case 1 ->
                expectIllegal(
                        place, draws, WorkflowName.APPEAL, 0, RequestEventType.ACCEPTED, RequestEventType.RESOLVED);
            case 2 -> expectActorIllegal(place, draws);
            // Nobody says who claimed it.
            case 3 ->
                expectIllegal(
                        place, draws, WorkflowName.OPEN_BID, 1, RequestEventType.REPORTED, RequestEventType.CLAIMED);
            case 4 -> expectTwice(place, draws);
            default -> {
                Instant hourBefore = place.header().issuedAt().minus(Duration.ofHours(1));
                At<ServiceRequest> at = place.tryTake(
                                ServiceRequest.class,
                                draws,
                                request -> !request.events().isEmpty()
                                        && FreshRequests.last(request).at().isBefore(hourBefore))
                        .orElseGet(() -> {
                            List<RequestEvent> reported = FreshRequests.events(place, RequestEventType.REPORTED);
                            return place.append(
                                    Fresh.request(place, draws).events(reported).build());
                        });
                // Nothing is discovered that was there before.
                Instant later = FreshRequests.last(at.record()).at().plus(Duration.ofMinutes(draws.between(1, 59)));
                List<RequestEvent> events = new ArrayList<>(at.record().events());
                events.add(RequestEvent.of(RequestEventType.DISCOVERED, later));
                place.replace(at, at.record().toBuilder().events(events).build());
                place.expect(at, EVENTS + "/" + (events.size() - 1) + "/type");
            }
        }
    }

    private static void expectIllegal(
            Workplace place, Draws draws, WorkflowName workflow, int which, RequestEventType... types) {
        List<RequestEvent> events = FreshRequests.events(place, types);
        // No status follows from what is illegal, so whatever is given is not wrong.
        ServiceRequest request = FreshRequests.told(place, draws, workflow, RequestStatus.REPORTED, events)
                .build();
        place.expect(place.append(request), EVENTS + "/" + which + "/type");
    }

    /** Whoever handles an appeal is not who accepts it. */
    private static void expectActorIllegal(Workplace place, Draws draws) {
        List<RequestEvent> events = FreshRequests.events(place, RequestEventType.REPORTED, RequestEventType.ACCEPTED);
        events.set(1, events.get(1).by(Actor.of(ActorRole.HANDLER, FreshRequests.body(place, draws))));
        ServiceRequest request = FreshRequests.told(place, draws, WorkflowName.APPEAL, RequestStatus.ACCEPTED, events)
                .build();
        place.expect(place.append(request), EVENTS + "/1/type");
    }

    /** Two events of one type at the same instant are one that stands twice. */
    private static void expectTwice(Workplace place, Draws draws) {
        List<RequestEvent> events = FreshRequests.events(place, RequestEventType.REPORTED, RequestEventType.SUPERVISED);
        events.add(events.get(1).withNote("再次督办"));
        ServiceRequest request = FreshRequests.told(place, draws, WorkflowName.GENERAL, RequestStatus.REPORTED, events)
                .build();
        place.expect(place.append(request), EVENTS + "/2/type");
    }

    private static void unknownWorkflow(Workplace place, Draws draws) {
        At<ServiceRequest> at = FreshRequests.any(place, draws);
        WorkflowName nobodys = WorkflowName.of("elsewhere:" + place.freshId("workflow"));
        place.replace(at, at.record().toBuilder().workflow(nobodys).build());
        place.expect(at, "/workflow");
    }
}
