package org.jiceng.samples.fault;

import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.grid.Grid;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.RequestId;
import org.jiceng.request.Actor;
import org.jiceng.request.EventDetails;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.WorkflowName;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.ResidentialComplex;

/** Faults of what a service request names: handlers, members, places, and the request into which it was merged. */
final class RequestFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("request.handler.missing", RequestFaults::noHandler),
            Injector.of("request.handler.unknown", RequestFaults::unknownHandler),
            Injector.of("request.member.unknown", RequestFaults::unknownMember),
            Injector.of("request.merge.cycle", RequestFaults::mergedIntoEachOther),
            Injector.of("request.merge.unknown", RequestFaults::mergedIntoNothing),
            Injector.of("request.place.mismatch", RequestFaults::elsewhere),
            Injector.of("request.place.unknown", RequestFaults::nowhere),
            Injector.of("request.requester.identified", RequestFaults::identified));

    private static final int LONGEST_CYCLE = 4;

    private RequestFaults() {}

    /** A request that was taken on: one of the sample, or a new one. */
    private static At<ServiceRequest> inHands(Workplace place, Draws draws) {
        return place.tryTake(
                        ServiceRequest.class,
                        draws,
                        request -> FreshRequests.isInHands(request)
                                && request.handling() != null
                                && request.handling().handler() != null)
                .orElseGet(() -> {
                    List<RequestEvent> events = FreshRequests.events(
                            place, RequestEventType.REPORTED, RequestEventType.ACCEPTED, RequestEventType.DISPATCHED);
                    Handler handler = Handler.of(FreshRequests.body(place, draws));
                    events.set(2, events.get(2).withDetails(new EventDetails.Assignment(handler)));
                    return place.append(
                            FreshRequests.told(place, draws, WorkflowName.APPEAL, RequestStatus.DISPATCHED, events)
                                    .build());
                });
    }

    private static void noHandler(Workplace place, Draws draws) {
        At<ServiceRequest> at = inHands(place, draws);
        Handling old = at.record().handling();
        Handling left = old != null && old.due() != null && draws.in(700) ? new Handling(null, old.due()) : null;
        place.replace(at, at.record().toBuilder().handling(left).build());
        place.expect(at, left == null ? "" : "/handling");
    }

    private static void unknownHandler(Workplace place, Draws draws) {
        nameAnother(place, draws, Handler.of(FreshRequests.nobody(place)), "/organization");
    }

    private static void unknownMember(Workplace place, Draws draws) {
        nameAnother(place, draws, Handler.of(MemberId.of(place.freshId("m"))), "/member");
    }

    /** Names another one as who was charged with a request, as who did something with it, or as who handles it. */
    private static void nameAnother(Workplace place, Draws draws, Handler other, String property) {
        At<ServiceRequest> at = inHands(place, draws);
        ServiceRequest request = at.record();
        List<RequestEvent> events = request.events();
        int where = draws.below(3);
        int which = draws.below(events.size());
        for (int i = 0; i < events.size() && where < 2; i++) {
            RequestEvent event = events.get((which + i) % events.size());
            String pointer = "/events/" + (which + i) % events.size();
            Actor actor = event.actor();
            if (where == 0 && event.details() instanceof EventDetails.Assignment) {
                RequestEvent changed = event.withDetails(new EventDetails.Assignment(other));
                place.replace(at, FreshRequests.with(request, (which + i) % events.size(), changed));
                place.expect(at, pointer + "/details/handler" + property);
                return;
            }
            if (where == 1 && actor != null && actor.organization() != null) {
                RequestEvent changed = event.by(new Actor(actor.role(), other.organization(), other.member()));
                place.replace(at, FreshRequests.with(request, (which + i) % events.size(), changed));
                place.expect(at, pointer + "/actor" + property);
                return;
            }
        }
        Handling old = request.handling();
        Handling changed = new Handling(other, old == null ? null : old.due());
        place.replace(at, request.toBuilder().handling(changed).build());
        place.expect(at, "/handling/handler" + property);
    }

    private static ServiceRequest merged(Workplace place, Draws draws, RequestId id, RequestId into) {
        List<RequestEvent> events = FreshRequests.events(place, RequestEventType.REPORTED, RequestEventType.MERGED);
        events.set(1, events.get(1).withDetails(new EventDetails.Merge(into)));
        return Fresh.request(place, draws)
                .id(id)
                .status(RequestStatus.MERGED)
                .events(events)
                .build();
    }

    /** A ring of one to four requests; it is found once, at the smallest id. */
    private static void mergedIntoEachOther(Workplace place, Draws draws) {
        int length = 1 + draws.below(LONGEST_CYCLE);
        List<RequestId> ids = IntStream.range(0, length)
                .mapToObj(any -> RequestId.of(place.freshId("q")))
                .toList();
        RequestId smallest = ids.stream().sorted().findFirst().orElseThrow();
        int first = draws.below(length);
        for (int i = 0; i < length; i++) {
            RequestId id = ids.get((first + i) % length);
            RequestId into = ids.get((first + i + 1) % length);
            At<ServiceRequest> at = place.append(merged(place, draws, id, into));
            if (id.equals(smallest)) {
                place.expect(at, "/events/1/details/into");
            }
        }
    }

    /** One of the sample if there is any, else a new one. */
    private static void mergedIntoNothing(Workplace place, Draws draws) {
        RequestId nothing = RequestId.of(place.freshId("q"));
        At<ServiceRequest> at = place.tryTake(
                        ServiceRequest.class, draws, request -> FreshRequests.has(request, RequestEventType.MERGED))
                .orElseGet(() -> place.append(merged(place, draws, RequestId.of(place.freshId("q")), nothing)));
        ServiceRequest request = at.record();
        int which = IntStream.range(0, request.events().size())
                .filter(i -> FreshRequests.isOne(request.events().get(i), RequestEventType.MERGED))
                .findFirst()
                .orElseThrow();
        RequestEvent event = request.events().get(which).withDetails(new EventDetails.Merge(nothing));
        place.replace(at, FreshRequests.with(request, which, event));
        place.expect(at, "/events/" + which + "/details/into");
    }

    /** The request lies in a community that is new, and its grid or residential complex in another one. */
    private static void elsewhere(Workplace place, Draws draws) {
        if (draws.in(333)) {
            inOtherGrid(place, draws);
            return;
        }
        DivisionCode division = Fresh.newCommunity(place, draws);
        boolean inGrid = draws.in(500);
        RequestPlace torn;
        if (inGrid) {
            GridId grid = place.lean(Grid.class, draws, "a grid of a community", RequestFaults::isOfCommunity)
                    .record()
                    .id();
            torn = RequestPlace.of(division, grid);
        } else {
            ComplexId complex = place.lean(ResidentialComplex.class, draws, "a residential complex", any -> true)
                    .record()
                    .id();
            torn = new RequestPlace(division, null, complex);
        }
        ServiceRequest request = Fresh.request(place, draws).place(torn).build();
        place.expect(place.append(request), inGrid ? "/place/grid" : "/place/complex");
    }

    /** The request lies in the grid beside the one that its residential complex names. */
    private static void inOtherGrid(Workplace place, Draws draws) {
        DivisionCode division = Fresh.community(place, draws);
        GridId grid = place.append(Fresh.grid(place, division).build()).record().id();
        GridId other =
                place.append(Fresh.grid(place, division).build()).record().id();
        ComplexId complex = place.append(
                        Fresh.complex(place, division).grids(List.of(other)).build())
                .record()
                .id();
        ServiceRequest request = Fresh.request(place, draws)
                .place(new RequestPlace(division, grid, complex))
                .build();
        place.expect(place.append(request), "/place/grid");
    }

    /** What hangs on a street lies around the communities of it. */
    private static boolean isOfCommunity(Grid grid) {
        return grid.division().level() == DivisionLevel.VILLAGE;
    }

    private static void nowhere(Workplace place, Draws draws) {
        At<ServiceRequest> at = FreshRequests.any(place, draws);
        RequestPlace old = at.record().place();
        switch (draws.below(3)) {
            // Without grid and complex, which lie in the division that it was.
            case 0 -> moveTo(place, at, RequestPlace.of(Fresh.unknownCommunity(place, draws)), "/place/division");
            case 1 -> {
                GridId grid = GridId.of(place.freshId("g"));
                moveTo(place, at, new RequestPlace(old.division(), grid, old.complex()), "/place/grid");
            }
            default -> {
                ComplexId complex = ComplexId.of(place.freshId("x"));
                moveTo(place, at, new RequestPlace(old.division(), old.grid(), complex), "/place/complex");
            }
        }
    }

    private static void moveTo(Workplace place, At<ServiceRequest> at, RequestPlace nowhere, String pointer) {
        place.replace(at, at.record().toBuilder().place(nowhere).build());
        place.expect(at, pointer);
    }

    /** Wishes and disputes never name who is behind them, and others only where the place allows it, which it does not. */
    private static void identified(Workplace place, Draws draws) {
        boolean confidential = draws.in(500);
        At<ServiceRequest> at = place.tryTake(
                        ServiceRequest.class, draws, request -> request.isConfidential() == confidential)
                .orElseGet(() -> FreshRequests.any(place, draws));
        Requester named = Requester.of(FreshPeople.somebody(place, draws));
        place.replace(at, at.record().toBuilder().requester(named).build());
        place.expect(at, "/requester");
    }
}
