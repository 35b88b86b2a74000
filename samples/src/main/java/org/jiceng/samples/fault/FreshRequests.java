package org.jiceng.samples.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.Organization;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.WorkflowName;
import org.jiceng.samples.internal.Draws;

/** Service requests that a fault appends, and what faults ask about those of a sample. */
final class FreshRequests {

    private static final Duration STEP = Duration.ofMinutes(10);

    private FreshRequests() {}

    /** Returns events ten minutes apart, of which the first one lies some hours before the delivery. */
    static List<RequestEvent> events(Workplace place, RequestEventType... types) {
        Instant time = place.header().issuedAt().minus(Duration.ofHours(5));
        List<RequestEvent> events = new ArrayList<>();
        for (RequestEventType type : types) {
            events.add(RequestEvent.of(type, time));
            time = time.plus(STEP);
        }
        return events;
    }

    /** Returns a request that went its way, and that an organization handles. */
    static ServiceRequest.Builder told(
            Workplace place, Draws draws, WorkflowName workflow, RequestStatus status, List<RequestEvent> events) {
        return Fresh.request(place, draws)
                .workflow(workflow)
                .status(status)
                .handling(Handling.by(Handler.of(body(place, draws))))
                .events(events);
    }

    /** Returns the id of an organization of the sample. */
    static OrganizationId body(Workplace place, Draws draws) {
        return place.see(Organization.class, draws, "an organization", any -> true)
                .id();
    }

    /** Returns the id of an organization that is not there. */
    static OrganizationId nobody(Workplace place) {
        return OrganizationId.of(place.freshId("o"));
    }

    /** Returns a request of the sample, or a new one that was reported and accepted. */
    static At<ServiceRequest> any(Workplace place, Draws draws) {
        return place.tryTake(
                        ServiceRequest.class, draws, request -> request.events().size() > 1)
                .orElseGet(() -> {
                    List<RequestEvent> events = events(place, RequestEventType.REPORTED, RequestEventType.ACCEPTED);
                    return place.append(told(place, draws, WorkflowName.APPEAL, RequestStatus.ACCEPTED, events)
                            .build());
                });
    }

    /** Checks whether somebody took on a request and did not give it back. */
    static boolean isInHands(ServiceRequest request) {
        boolean inHands = false;
        for (RequestEvent event : request.events()) {
            if (isOne(event, RequestEventType.DISPATCHED, RequestEventType.CLAIMED)) {
                inHands = true;
            } else if (isOne(event, RequestEventType.RETURNED, RequestEventType.WITHDRAWN, RequestEventType.MERGED)) {
                inHands = false;
            }
        }
        return inHands;
    }

    /** Checks whether a request has an event of one of the types. */
    static boolean has(ServiceRequest request, RequestEventType... types) {
        return request.events().stream().anyMatch(event -> isOne(event, types));
    }

    static boolean isOne(RequestEvent event, RequestEventType... types) {
        return List.of(types).contains(event.type());
    }

    /** Checks whether no time limit is set for a request, neither of its own nor by its workflow. */
    static boolean hasNoLimit(ServiceRequest request) {
        return (request.handling() == null || request.handling().due() == null)
                && !has(request, RequestEventType.EXTENDED)
                && !request.workflow().equals(WorkflowName.JUDICIAL_CONFIRMATION);
    }

    /** Puts another event in the place of one. */
    static ServiceRequest with(ServiceRequest request, int which, RequestEvent event) {
        List<RequestEvent> events = new ArrayList<>(request.events());
        events.set(which, event);
        return request.toBuilder().events(events).build();
    }

    /** Returns the same event at another time. */
    static RequestEvent at(RequestEvent event, Instant time) {
        return new RequestEvent(event.type(), time, event.actor(), event.note(), event.details());
    }

    static RequestEvent last(ServiceRequest request) {
        return request.events().get(request.events().size() - 1);
    }
}
