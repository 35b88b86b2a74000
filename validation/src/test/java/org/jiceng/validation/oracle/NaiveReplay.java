package org.jiceng.validation.oracle;

import java.util.List;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkflowStep;
import org.jspecify.annotations.Nullable;

/** Follows the events of a request through the table of steps, up to the first one that is not legal. */
final class NaiveReplay {

    RequestStatus status = RequestStatus.NEW;
    /** The first step that the workflow does not have; -1 if there is none before something is wrong with a time. */
    int illegal = -1;

    boolean stopped;

    NaiveReplay(Workflow workflow, List<RequestEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            RequestEvent event = events.get(i);
            if (i > 0 && event.at().isBefore(events.get(i - 1).at())) {
                stopped = true;
                return;
            }
            WorkflowStep step = step(workflow, event);
            if (step == null || isTwice(events, i) || isWrongActor(step, event) || isByNobody(event)) {
                stopped = true;
                illegal = i;
                return;
            }
            status = step.to() == null ? status : step.to();
        }
    }

    private @Nullable WorkflowStep step(Workflow workflow, RequestEvent event) {
        for (WorkflowStep step : workflow.steps()) {
            if (step.type().equals(event.type()) && step.from().contains(status)) {
                return step;
            }
        }
        return null;
    }

    private static boolean isTwice(List<RequestEvent> events, int at) {
        for (int i = 0; i < at; i++) {
            if (events.get(i).at().equals(events.get(at).at())
                    && events.get(i).type().equals(events.get(at).type())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrongActor(WorkflowStep step, RequestEvent event) {
        return event.actor() != null
                && !step.actors().isEmpty()
                && !step.actors().contains(event.actor().role());
    }

    /** What was taken on was taken on by somebody who is named. */
    private static boolean isByNobody(RequestEvent event) {
        return event.type().equals(RequestEventType.CLAIMED)
                && !(event.details() instanceof org.jiceng.request.EventDetails.Assignment)
                && (event.actor() == null
                        || (event.actor().organization() == null
                                && event.actor().member() == null));
    }
}
