package org.jiceng.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over the events of one request. */
final class Replaying {

    private final Workflow workflow;
    private final Instant asOf;
    private final List<Stay> stays = new ArrayList<>();
    private RequestStatus status = RequestStatus.NEW;
    private @Nullable Instant since;
    private @Nullable Handler responsible;

    Replaying(Workflow workflow, Instant asOf) {
        this.workflow = workflow;
        this.asOf = asOf;
    }

    Replay run(List<RequestEvent> events) {
        IllegalStep illegal = null;
        // No type can stand here twice, so this never has more elements than the workflow has types.
        List<RequestEventType> sameInstant = new ArrayList<>();
        RequestEvent before = null;
        for (int i = 0; i < events.size() && illegal == null; i++) {
            RequestEvent event = events.get(i);
            if (before != null && !event.at().equals(before.at())) {
                sameInstant.clear();
            }
            StepProblem reason = take(event, before, sameInstant);
            if (reason != null) {
                illegal = new IllegalStep(i, event.type(), status, reason, workflow.legalTypes(status));
            }
            sameInstant.add(event.type());
            before = event;
        }
        if (since != null) {
            stays.add(new Stay(status, since, null));
        }
        return new Replay(status, stays, responsible, illegal, workflow.finals().contains(status));
    }

    private @Nullable StepProblem take(
            RequestEvent event, @Nullable RequestEvent before, List<RequestEventType> sameInstant) {
        if (before != null && event.at().isBefore(before.at())) {
            return StepProblem.OUT_OF_ORDER;
        }
        if (event.at().isAfter(asOf)) {
            return StepProblem.FROM_FUTURE;
        }
        if (sameInstant.contains(event.type())) {
            return StepProblem.TWICE;
        }
        Optional<WorkflowStep> step = workflow.findStep(status, event.type());
        if (step.isEmpty()) {
            return whyNoStep(event.type());
        }
        StepProblem wrong = whoActs(event, step.get());
        if (wrong == null) {
            enter(step.get().after(status), event);
        }
        return wrong;
    }

    private StepProblem whyNoStep(RequestEventType type) {
        if (!workflow.hasType(type)) {
            return StepProblem.UNKNOWN_TYPE;
        }
        return workflow.finals().contains(status) ? StepProblem.AFTER_END : StepProblem.NOT_NEXT;
    }

    /** Who reported need not be known, but what was taken on was taken on by somebody. */
    private static @Nullable StepProblem whoActs(RequestEvent event, WorkflowStep step) {
        Actor actor = event.actor();
        if (actor != null && !step.actors().isEmpty() && !step.actors().contains(actor.role())) {
            return StepProblem.WRONG_ACTOR;
        }
        return event.type().equals(RequestEventType.CLAIMED) && takenBy(event) == null ? StepProblem.BY_NOBODY : null;
    }

    private void enter(RequestStatus next, RequestEvent event) {
        if (since == null) {
            since = event.at();
        } else if (!next.equals(status)) {
            stays.add(new Stay(status, since, event.at()));
            since = event.at();
        }
        status = next;
        if (event.type().equals(RequestEventType.RETURNED)) {
            responsible = null;
        } else if (event.details() instanceof EventDetails.Assignment || isTaking(event)) {
            Handler taker = takenBy(event);
            responsible = taker == null ? responsible : taker;
        }
    }

    /** Whoever claims is responsible; whoever starts, if nobody was before. */
    private boolean isTaking(RequestEvent event) {
        return event.type().equals(RequestEventType.CLAIMED)
                || (event.type().equals(RequestEventType.STARTED) && responsible == null);
    }

    private static @Nullable Handler takenBy(RequestEvent event) {
        if (event.details() instanceof EventDetails.Assignment assignment) {
            return assignment.handler();
        }
        Actor actor = event.actor();
        return actor == null ? null : actor.findNamed().orElse(null);
    }
}
