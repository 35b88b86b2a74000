package org.jiceng.samples.fault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.request.EventDetails;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.Satisfaction;
import org.jiceng.request.ServiceRequest;
import org.jiceng.samples.internal.Draws;

/** Faults of properties that do not go together in a service request. */
final class RequestFormFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("handler.nobody", RequestFormFaults::handledByNobody),
            Injector.of("request.case.narrative", RequestFormFaults::caseTold),
            Injector.of("request.case.reference-missing", RequestFormFaults::caseWithoutReference),
            Injector.of("request.event.details-mismatch", RequestFormFaults::otherDetails),
            Injector.of("request.title.missing", RequestFormFaults::noTitle));

    private RequestFormFaults() {}

    private static void handledByNobody(Workplace place, Draws draws) {
        At<ServiceRequest> at = place.take(ServiceRequest.class, draws, "a service request", any -> true);
        Handling old = at.record().handling();
        Instant due = old == null ? null : old.due();
        place.replace(
                at,
                at.record().toBuilder()
                        .handling(new Handling(new Handler(null, null), due))
                        .build());
        place.expect(at, "/handling/handler");
    }

    /** One of the sample if there is any, else a new one. */
    private static At<ServiceRequest> someCase(Workplace place, Draws draws) {
        return place.tryTake(ServiceRequest.class, draws, ServiceRequest::isCase)
                .orElseGet(() -> place.append(Fresh.request(place, draws)
                        .matter(RequestMatter.ofCase(RequestCategory.MARRIAGE_MEDIATION, place.freshId("case")))
                        .build()));
    }

    private static void caseTold(Workplace place, Draws draws) {
        At<ServiceRequest> at = someCase(place, draws);
        RequestMatter old = at.record().matter();
        String narrative = "邻里之间的事";
        switch (draws.below(3)) {
            case 0 -> {
                changeMatter(place, at, new RequestMatter(old.category(), narrative, null, old.caseReference()));
                place.expect(at, "/matter/title");
            }
            case 1 -> {
                changeMatter(place, at, new RequestMatter(old.category(), null, narrative, old.caseReference()));
                place.expect(at, "/matter/description");
            }
            default -> {
                List<RequestEvent> events = new ArrayList<>(at.record().events());
                RequestEvent first = events.get(0);
                events.set(0, new RequestEvent(first.type(), first.at(), first.actor(), narrative, first.details()));
                place.replace(at, at.record().toBuilder().events(events).build());
                place.expect(at, "/events/0/note");
            }
        }
    }

    private static void changeMatter(Workplace place, At<ServiceRequest> at, RequestMatter matter) {
        place.replace(at, at.record().toBuilder().matter(matter).build());
    }

    private static void caseWithoutReference(Workplace place, Draws draws) {
        At<ServiceRequest> at = someCase(place, draws);
        changeMatter(place, at, new RequestMatter(at.record().matter().category(), null, null, null));
        place.expect(at, "/matter/caseReference");
    }

    /** Whoever reports something has not rated it yet. */
    private static void otherDetails(Workplace place, Draws draws) {
        At<ServiceRequest> at = place.take(
                ServiceRequest.class,
                draws,
                "a service request that begins with a report",
                request -> !request.events().isEmpty()
                        && request.events().get(0).type().equals(RequestEventType.REPORTED));
        List<RequestEvent> events = new ArrayList<>(at.record().events());
        RequestEvent first = events.get(0);
        EventDetails rating = new EventDetails.Rating(draws.pick(List.of(Satisfaction.values())));
        events.set(0, new RequestEvent(first.type(), first.at(), first.actor(), first.note(), rating));
        place.replace(at, at.record().toBuilder().events(events).build());
        place.expect(at, "/events/0/details");
    }

    private static void noTitle(Workplace place, Draws draws) {
        At<ServiceRequest> at = place.take(
                ServiceRequest.class,
                draws,
                "a service request with a title",
                request -> !request.isCase() && request.matter().title() != null);
        RequestMatter old = at.record().matter();
        changeMatter(place, at, new RequestMatter(old.category(), null, old.description(), old.caseReference()));
        place.expect(at, "/matter/title");
    }
}
