package org.jiceng.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jiceng.id.OrganizationId;
import org.jiceng.request.Actor;
import org.jiceng.request.ActorRole;
import org.jiceng.request.EventDetails;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.request.Replay;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.StepOrigin;
import org.jiceng.request.TimeLimit;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.WorkflowStep;
import org.jiceng.request.Workflows;
import org.jiceng.text.LocalWords;
import org.jspecify.annotations.Nullable;

/** Requests whose events follow their workflow, and workflows that have no dead end. */
final class Requests {

    private static final List<RequestEventType> HANDING_OVER = List.of(
            RequestEventType.DISPATCHED,
            RequestEventType.CLAIMED,
            RequestEventType.TRANSFERRED,
            RequestEventType.ESCALATED,
            RequestEventType.STARTED,
            RequestEventType.REOPENED);

    private static final Handler SOMEBODY = Handler.of(OrganizationId.of("a"));

    private static final int MOST_STATES = 4;

    private Requests() {}

    /** Gives an event a type that has its details. */
    static RequestEvent settled(RequestEvent event) {
        EventDetails details = event.details();
        return details == null || fits(event.type(), details)
                ? event
                : new RequestEvent(typeOf(details), event.at(), event.actor(), event.note(), details);
    }

    private static boolean fits(RequestEventType type, EventDetails details) {
        return LocalWords.isLocal(type.word())
                || (details instanceof EventDetails.Assignment
                        ? HANDING_OVER.contains(type)
                        : type.equals(typeOf(details)));
    }

    private static RequestEventType typeOf(EventDetails details) {
        if (details instanceof EventDetails.Assignment) {
            return RequestEventType.DISPATCHED;
        }
        if (details instanceof EventDetails.Outcome) {
            return RequestEventType.RESOLVED;
        }
        if (details instanceof EventDetails.Rating) {
            return RequestEventType.RATED;
        }
        if (details instanceof EventDetails.Extension) {
            return RequestEventType.EXTENDED;
        }
        return details instanceof EventDetails.Merge ? RequestEventType.MERGED : RequestEventType.FOLLOWED_UP;
    }

    /**
     * Lets the events of a request follow its workflow, as far as the workflow is known, and its status follow the
     * events; a case loses its narrative, and whoever must not be known is not.
     */
    static ServiceRequest settled(ServiceRequest request) {
        RequestMatter matter = request.matter();
        boolean isCase = request.isCase();
        List<RequestEvent> inOrder = request.events().stream()
                .sorted(Comparator.comparing(RequestEvent::at))
                .map(event -> isCase ? withoutNote(event) : event)
                .toList();
        Optional<Workflow> workflow = Workflows.find(request.workflow());
        List<RequestEvent> events = workflow.map(known -> walk(known, inOrder)).orElse(inOrder);
        ServiceRequest.Builder settled =
                request.toBuilder().events(events).matter(isCase ? asCase(matter) : withTitle(matter));
        if (request.isConfidential() && request.requester() instanceof Requester.Identified) {
            settled.requester(Requester.ANONYMOUS);
        }
        Optional<Replay> replay = workflow.map(known -> known.replay(events));
        replay.ifPresent(known -> settled.status(known.status()));
        return settled.handling(handling(
                        request.handling(),
                        events,
                        replay.flatMap(Replay::findResponsible).orElse(SOMEBODY)))
                .build();
    }

    private static RequestEvent withoutNote(RequestEvent event) {
        return new RequestEvent(event.type(), event.at(), event.actor(), null, event.details());
    }

    private static RequestMatter asCase(RequestMatter matter) {
        String reference = matter.caseReference();
        return RequestMatter.ofCase(matter.category(), reference == null ? "a" : reference);
    }

    private static RequestMatter withTitle(RequestMatter matter) {
        return matter.title() != null
                ? matter
                : new RequestMatter(matter.category(), "a", matter.description(), matter.caseReference());
    }

    /** What was dispatched or taken on has somebody who handles it. */
    private static @Nullable Handling handling(@Nullable Handling own, List<RequestEvent> events, Handler responsible) {
        boolean handed = events.stream().anyMatch(event -> HANDING_OVER.contains(event.type()));
        return !handed || (own != null && own.handler() != null)
                ? own
                : new Handling(responsible, own == null ? null : own.due());
    }

    /** Takes each event as the choice of one of the steps that are legal where the request stands. */
    private static List<RequestEvent> walk(Workflow workflow, List<RequestEvent> choices) {
        List<RequestEvent> events = new ArrayList<>();
        RequestStatus status = RequestStatus.NEW;
        Instant before = null;
        for (RequestEvent choice : choices) {
            List<RequestEventType> legal = workflow.legalTypes(status);
            boolean sameInstant = choice.at().equals(before);
            if (legal.isEmpty() || sameInstant) {
                continue;
            }
            RequestEventType type = legal.contains(choice.type())
                    ? choice.type()
                    : legal.get(Math.floorMod(choice.type().word().hashCode(), legal.size()));
            WorkflowStep step = workflow.findStep(status, type).orElseThrow();
            EventDetails details = choice.details();
            events.add(new RequestEvent(
                    type,
                    choice.at(),
                    actor(choice.actor(), type, step),
                    choice.note(),
                    details == null || !fits(type, details) ? null : details));
            status = step.after(status);
            before = choice.at();
        }
        return events;
    }

    private static @Nullable Actor actor(@Nullable Actor given, RequestEventType type, WorkflowStep step) {
        boolean mustBeNamed = type.equals(RequestEventType.CLAIMED);
        if (given == null && !mustBeNamed) {
            return null;
        }
        Actor actor = given == null ? Actor.of(ActorRole.HANDLER, OrganizationId.of("a")) : given;
        ActorRole role = step.actors().isEmpty() || step.actors().contains(actor.role())
                ? actor.role()
                : step.actors().get(0);
        OrganizationId organization =
                mustBeNamed && actor.findNamed().isEmpty() ? OrganizationId.of("a") : actor.organization();
        return new Actor(role, organization, actor.member());
    }

    /** The workflows of the library, and chains of states of one's own. */
    static Arbitrary<Workflow> workflows() {
        Arbitrary<Workflow> own = Combinators.combine(
                        Derivation.of(WorkflowName.class),
                        Derivation.of(WorkflowStep.class).list().ofMinSize(1).ofMaxSize(MOST_STATES),
                        Derivation.of(TimeLimit.class).list().ofMaxSize(2))
                .as(Requests::chain);
        return Choice.mostly(1, own, Arbitraries.of(Workflows.all()));
    }

    private static Workflow chain(WorkflowName name, List<WorkflowStep> steps, List<TimeLimit> limits) {
        Set<RequestStatus> states = new LinkedHashSet<>();
        states.add(RequestStatus.NEW);
        List<WorkflowStep> chain = new ArrayList<>();
        RequestStatus last = RequestStatus.NEW;
        for (WorkflowStep step : steps) {
            RequestStatus to = step.to() == null ? RequestStatus.CLOSED : step.to();
            if (states.add(to)) {
                chain.add(new WorkflowStep(step.type(), step.name(), List.of(last), to, step.actors(), step.origin()));
                last = to;
            }
        }
        if (chain.isEmpty()) {
            last = RequestStatus.CLOSED;
            chain.add(new WorkflowStep(
                    RequestEventType.CLOSED, null, List.of(RequestStatus.NEW), last, List.of(), StepOrigin.SOURCE));
        }
        return new Workflow(
                name, chain, List.of(last), limits.stream().distinct().toList());
    }
}
