package org.jiceng.samples;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.id.OrganizationId;
import org.jiceng.request.Actor;
import org.jiceng.request.ActorRole;
import org.jiceng.request.Deadline;
import org.jiceng.request.EventDetails;
import org.jiceng.request.FollowUpContact;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.request.Replay;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.RequestUrgency;
import org.jiceng.request.Resolution;
import org.jiceng.request.Satisfaction;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.WorkflowStep;
import org.jiceng.samples.internal.Draws;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happens to one request: its way event by event, offices acting in working hours and requesters at any time
 * of the day, until it ends or the delivery is made. The limit of time is one that is kept.
 */
final class RequestStory {

    /** How many working minutes a step of an office takes at least and at most. */
    private record Delay(int least, int most) {}

    private static final Delay ORDINARY = new Delay(10, 300);
    private static final Map<RequestEventType, Delay> DELAYS = new TreeMap<>(Map.ofEntries(
            Map.entry(RequestEventType.REPORTED, new Delay(5, 60)),
            Map.entry(RequestEventType.ACCEPTED, new Delay(10, 240)),
            Map.entry(RequestEventType.NOT_ACCEPTED, new Delay(60, 420)),
            Map.entry(RequestEventType.MERGED, new Delay(60, 420)),
            Map.entry(RequestEventType.RETURNED, new Delay(60, 420)),
            Map.entry(RequestEventType.CLAIMED, new Delay(15, 900)),
            Map.entry(RequestEventType.SUPERVISED, new Delay(420, 840)),
            Map.entry(RequestEventType.ESCALATED, new Delay(420, 1260)),
            Map.entry(RequestEventType.EXTENDED, new Delay(420, 840)),
            Map.entry(RequestEventType.SUSPENDED, new Delay(120, 420)),
            Map.entry(RequestEventType.RESUMED, new Delay(420, 1680)),
            Map.entry(RequestEventType.DEFERRED, new Delay(420, 2100)),
            Map.entry(RequestEventType.RESOLVED, new Delay(60, 2940)),
            Map.entry(RequestEventType.FOLLOWED_UP, new Delay(420, 1260)),
            Map.entry(RequestEventType.REOPENED, new Delay(60, 840)),
            Map.entry(RequestEventType.CLOSED, new Delay(60, 840))));

    /** What follows within minutes when an agreement is confirmed by a court online. */
    private static final Delay AT_ONCE = new Delay(3, 9);

    private static final List<RequestEventType> BY_REQUESTER = List.of(
            RequestEventType.CONFIRMED, RequestEventType.DISPUTED, RequestEventType.RATED, RequestEventType.WITHDRAWN);
    private static final List<RequestEventType> HANDING_OVER =
            List.of(RequestEventType.DISPATCHED, RequestEventType.TRANSFERRED, RequestEventType.ESCALATED);
    private static final List<RequestEventType> ENDS = List.of(
            RequestEventType.RESOLVED,
            RequestEventType.WITHDRAWN,
            RequestEventType.MERGED,
            RequestEventType.NOT_ACCEPTED);
    private static final List<Integer> LIMITS = List.of(1, 3, 5, 7, 10, 15, 20, 30, 45, 60);
    private static final List<String> NOTES = Lists.lines("notes");
    private static final int FIRST_WAKING_HOUR = 7;
    private static final int OPEN_LIMIT = 15;

    private final Community community;
    private final RequestTemplate template;
    private final List<OrganizationId> handlers;
    private final Draws draws;
    private final boolean atOnce;
    private int handler;

    RequestStory(Community community, RequestTemplate template, List<OrganizationId> handlers, Draws draws) {
        this.community = community;
        this.template = template;
        this.handlers = handlers;
        this.draws = draws;
        atOnce = template.workflow().name().equals(WorkflowName.JUDICIAL_CONFIRMATION);
    }

    void tell(ServiceRequest.Builder request, List<RequestEventType> way, LocalDateTime start, int ordinal) {
        List<LocalDateTime> times = times(way, start);
        LocalDateTime due = due(way, times);
        List<RequestEvent> events = new ArrayList<>();
        RequestStatus status = RequestStatus.NEW;
        for (int i = 0; i < way.size() && !times.get(i).isAfter(WorkingTime.ISSUED); i++) {
            RequestEventType type = way.get(i);
            WorkflowStep step = template.workflow().findStep(status, type).orElseThrow();
            events.add(event(step, times.get(i), due, ordinal));
            status = step.after(status);
        }
        Replay replay = template.workflow().replay(events);
        if (!replay.isLegal()) {
            throw new IllegalStateException("A way of the samples is not legal: " + replay.illegalStep());
        }
        Handler responsible = replay.responsible();
        Instant limit = due == null ? null : instant(due);
        request.events(events)
                .status(replay.status())
                .handling(responsible == null && limit == null ? null : new Handling(responsible, limit));
        if (due != null && draws.in(600)) {
            request.urgency(urgency(start, due));
        }
    }

    private static Instant instant(LocalDateTime time) {
        return time.toInstant(Deadline.OFFSET);
    }

    private List<LocalDateTime> times(List<RequestEventType> way, LocalDateTime start) {
        List<LocalDateTime> times = new ArrayList<>(List.of(start));
        LocalDateTime time = start;
        int position = WorkingTime.position(start);
        for (int i = 1; i < way.size(); i++) {
            if (BY_REQUESTER.contains(way.get(i)) && !atOnce) {
                time = time.plusMinutes(draws.between(20, 1500));
                if (time.getHour() < FIRST_WAKING_HOUR) {
                    time = time.plusHours(FIRST_WAKING_HOUR);
                }
                position = WorkingTime.position(time);
            } else {
                Delay delay = atOnce ? AT_ONCE : DELAYS.getOrDefault(way.get(i), ORDINARY);
                position += draws.between(delay.least(), delay.most());
                time = WorkingTime.time(position).plusSeconds(draws.below(60));
            }
            times.add(time);
        }
        return times;
    }

    /** Returns the end of the shortest usual limit that is kept, or null if nothing ends that a limit could be for. */
    private @Nullable LocalDateTime due(List<RequestEventType> way, List<LocalDateTime> times) {
        LocalDateTime start = times.get(0);
        int end = -1;
        for (int i = 0; i < way.size(); i++) {
            end = ENDS.contains(way.get(i)) ? i : end;
        }
        if (end < 0) {
            boolean open = start.isAfter(WorkingTime.AS_OF.minusDays(OPEN_LIMIT).atStartOfDay())
                    && !way.contains(RequestEventType.DEFERRED);
            return open ? WorkingTime.endOfWorkingDays(start.toLocalDate(), OPEN_LIMIT) : null;
        }
        if (atOnce) {
            return null;
        }
        for (int limit : LIMITS) {
            LocalDateTime due = WorkingTime.endOfWorkingDays(start.toLocalDate(), limit);
            if (!times.get(end).isAfter(due)) {
                return due;
            }
        }
        return null;
    }

    private static RequestUrgency urgency(LocalDateTime start, LocalDateTime due) {
        long days = due.toLocalDate().toEpochDay() - start.toLocalDate().toEpochDay();
        if (days <= 2) {
            return RequestUrgency.URGENT;
        }
        return days <= 10 ? RequestUrgency.GENERAL : RequestUrgency.COMPLEX;
    }

    private RequestEvent event(WorkflowStep step, LocalDateTime at, @Nullable LocalDateTime due, int ordinal) {
        RequestEventType type = step.type();
        if (type.equals(RequestEventType.RETURNED) || type.equals(RequestEventType.ESCALATED)) {
            handler = Math.min(handler + 1, handlers.size() - 1);
        }
        RequestEvent event = RequestEvent.of(type, instant(at)).by(actor(step));
        EventDetails details = details(type, due, ordinal);
        if (details != null) {
            event = event.withDetails(details);
        }
        boolean noted =
                type.equals(RequestEventType.RESOLVED) && !template.title().isEmpty() && draws.in(300);
        return noted ? event.withNote(draws.pick(NOTES)) : event;
    }

    private OrganizationId handler() {
        return handlers.get(handler);
    }

    private @Nullable EventDetails details(RequestEventType type, @Nullable LocalDateTime due, int ordinal) {
        if (HANDING_OVER.contains(type)) {
            return new EventDetails.Assignment(Handler.of(handler()));
        }
        if (type.equals(RequestEventType.RESOLVED)) {
            return new EventDetails.Outcome(resolution());
        }
        if (type.equals(RequestEventType.RATED)) {
            return new EventDetails.Rating(satisfaction());
        }
        if (type.equals(RequestEventType.EXTENDED) && due != null) {
            return new EventDetails.Extension(instant(due));
        }
        if (type.equals(RequestEventType.MERGED)) {
            return new EventDetails.Merge(RequestMaker.id(community.index(), ordinal - 1));
        }
        if (type.equals(RequestEventType.FOLLOWED_UP)) {
            return draws.in(60)
                    ? new EventDetails.FollowUp(FollowUpContact.UNREACHED, null, null)
                    : new EventDetails.FollowUp(
                            draws.in(970) ? FollowUpContact.CONTACTED : FollowUpContact.NOT_CONTACTED,
                            resolution(),
                            satisfaction());
        }
        return null;
    }

    private Resolution resolution() {
        return List.of(Resolution.values()).get(draws.weighted(List.of(900, 80, 20)));
    }

    private Satisfaction satisfaction() {
        return List.of(Satisfaction.values()).get(draws.weighted(List.of(720, 230, 50)));
    }

    private Actor actor(WorkflowStep step) {
        ActorRole role =
                step.actors().isEmpty() ? role(step.type()) : step.actors().get(0);
        if (role.equals(ActorRole.REQUESTER)) {
            return Actor.REQUESTER;
        }
        if (role.equals(ActorRole.HANDLER)) {
            return Actor.of(role, handler());
        }
        boolean street = role.equals(ActorRole.SUPERVISOR) || role.equals(ActorRole.EVALUATOR);
        boolean found = role.equals(ActorRole.FINDER);
        return Actor.of(role, street ? community.office() : found ? community.committee() : community.station());
    }

    private ActorRole role(RequestEventType type) {
        boolean found = template.kind().equals(RequestKind.HAZARD);
        if (type.equals(RequestEventType.REPORTED)) {
            return found ? ActorRole.FINDER : ActorRole.REQUESTER;
        }
        if (type.equals(RequestEventType.DISCOVERED)) {
            return ActorRole.FINDER;
        }
        if (type.equals(RequestEventType.RATED)) {
            return found ? ActorRole.EVALUATOR : ActorRole.REQUESTER;
        }
        if (BY_REQUESTER.contains(type)) {
            return ActorRole.REQUESTER;
        }
        if (type.equals(RequestEventType.DISPATCHED)) {
            return ActorRole.DISPATCHER;
        }
        if (type.equals(RequestEventType.SUPERVISED)) {
            return ActorRole.SUPERVISOR;
        }
        if (type.equals(RequestEventType.FOLLOWED_UP)) {
            return ActorRole.EVALUATOR;
        }
        boolean intake = type.equals(RequestEventType.ACCEPTED)
                || type.equals(RequestEventType.NOT_ACCEPTED)
                || type.equals(RequestEventType.MERGED)
                || type.equals(RequestEventType.CLOSED)
                || type.equals(RequestEventType.REOPENED);
        return intake ? ActorRole.INTAKE : ActorRole.HANDLER;
    }
}
