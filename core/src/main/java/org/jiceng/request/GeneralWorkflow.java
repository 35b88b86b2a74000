package org.jiceng.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the general workflow: the union of the named ones and the closed loop of the 12345 hotlines. */
final class GeneralWorkflow {

    private static final List<RequestStatus> WAITING = List.of(
            RequestStatus.REPORTED,
            RequestStatus.ACCEPTED,
            RequestStatus.RETURNED,
            RequestStatus.ESCALATED,
            RequestStatus.TRANSFERRED,
            RequestStatus.DEFERRED,
            RequestStatus.DISPUTED,
            RequestStatus.REOPENED);

    private static final List<RequestStatus> WORKED_ON =
            List.of(RequestStatus.DISPATCHED, RequestStatus.CLAIMED, RequestStatus.IN_PROGRESS);

    private static final List<RequestStatus> OPEN = concat(WAITING, WORKED_ON);

    private static final List<RequestStatus> DONE =
            List.of(RequestStatus.RESOLVED, RequestStatus.CONFIRMED, RequestStatus.FED_BACK, RequestStatus.RATED);

    private static final Comparator<Way> ORDER = Comparator.comparing(Way::type).thenComparing(Way::from);

    private final Map<Way, Goal> ways = new TreeMap<>(ORDER);
    private final List<RequestStatus> finals = new ArrayList<>();

    private GeneralWorkflow() {}

    /** An event in a state. */
    private record Way(RequestEventType type, RequestStatus from) {}

    /** Where it leads. */
    private record Goal(@Nullable RequestStatus to, StepOrigin origin) {}

    /** What steps have in common that are written as one. */
    private record Group(RequestEventType type, @Nullable RequestStatus to, StepOrigin origin) {}

    static Workflow make(List<Workflow> named) {
        GeneralWorkflow general = new GeneralWorkflow();
        for (StepOrigin origin : StepOrigin.values()) {
            for (Workflow workflow : named) {
                general.takeOver(workflow, origin);
            }
        }
        general.addClosedLoop();
        return general.build();
    }

    private void takeOver(Workflow workflow, StepOrigin origin) {
        for (WorkflowStep step : workflow.steps()) {
            for (RequestStatus from : step.from()) {
                if (step.origin() == origin) {
                    ways.putIfAbsent(new Way(step.type(), from), new Goal(step.to(), origin));
                }
            }
        }
        for (RequestStatus end : workflow.finals()) {
            if (!finals.contains(end)) {
                finals.add(end);
            }
        }
    }

    private void addClosedLoop() {
        add(RequestEventType.REPORTED, RequestStatus.REPORTED, List.of(RequestStatus.NEW));
        add(
                RequestEventType.ACCEPTED,
                RequestStatus.ACCEPTED,
                List.of(RequestStatus.DISCOVERED, RequestStatus.ESCALATED));
        add(RequestEventType.NOT_ACCEPTED, RequestStatus.NOT_ACCEPTED, List.of(RequestStatus.DISCOVERED));
        add(RequestEventType.MERGED, RequestStatus.MERGED, WAITING);
        add(RequestEventType.DISPATCHED, RequestStatus.DISPATCHED, WAITING);
        add(RequestEventType.RETURNED, RequestStatus.RETURNED, WORKED_ON);
        add(RequestEventType.RETURNED, RequestStatus.RETURNED, List.of(RequestStatus.TRANSFERRED));
        add(RequestEventType.CLAIMED, RequestStatus.CLAIMED, WAITING);
        add(RequestEventType.STARTED, RequestStatus.IN_PROGRESS, WAITING);
        add(
                RequestEventType.STARTED,
                RequestStatus.IN_PROGRESS,
                List.of(RequestStatus.DISPATCHED, RequestStatus.CLAIMED));
        add(RequestEventType.ESCALATED, RequestStatus.ESCALATED, OPEN);
        add(RequestEventType.TRANSFERRED, RequestStatus.TRANSFERRED, OPEN);
        add(RequestEventType.SUPERVISED, null, OPEN);
        add(RequestEventType.SUPERVISED, null, List.of(RequestStatus.SUSPENDED));
        add(RequestEventType.EXTENDED, null, OPEN);
        add(RequestEventType.SUSPENDED, RequestStatus.SUSPENDED, OPEN);
        add(RequestEventType.RESUMED, RequestStatus.IN_PROGRESS, List.of(RequestStatus.SUSPENDED));
        add(RequestEventType.DEFERRED, RequestStatus.DEFERRED, OPEN);
        add(RequestEventType.RESOLVED, RequestStatus.RESOLVED, OPEN);
        add(RequestEventType.CONFIRMED, RequestStatus.CONFIRMED, List.of(RequestStatus.FED_BACK));
        add(RequestEventType.DISPUTED, RequestStatus.DISPUTED, DONE);
        add(RequestEventType.FED_BACK, RequestStatus.FED_BACK, List.of(RequestStatus.RESOLVED));
        add(RequestEventType.FOLLOWED_UP, null, DONE);
        add(RequestEventType.FOLLOWED_UP, null, List.of(RequestStatus.CLOSED));
        add(
                RequestEventType.RATED,
                RequestStatus.RATED,
                List.of(RequestStatus.RESOLVED, RequestStatus.CONFIRMED, RequestStatus.IN_PROGRESS));
        add(RequestEventType.CLOSED, RequestStatus.CLOSED, DONE);
        add(RequestEventType.REOPENED, RequestStatus.REOPENED, DONE);
        add(RequestEventType.REOPENED, RequestStatus.REOPENED, List.of(RequestStatus.CLOSED));
        add(RequestEventType.WITHDRAWN, RequestStatus.WITHDRAWN, OPEN);
        add(
                RequestEventType.WITHDRAWN,
                RequestStatus.WITHDRAWN,
                List.of(RequestStatus.DISCOVERED, RequestStatus.SUSPENDED));
        finals.add(RequestStatus.CLOSED);
    }

    /** Adds only what no named workflow has, so that the union stays what it is. */
    private void add(RequestEventType type, @Nullable RequestStatus to, List<RequestStatus> from) {
        for (RequestStatus state : from) {
            if (!state.equals(to)) {
                ways.putIfAbsent(new Way(type, state), new Goal(to, StepOrigin.ADDITION));
            }
        }
    }

    private Workflow build() {
        Map<Group, List<RequestStatus>> groups = new LinkedHashMap<>();
        ways.forEach((way, goal) -> groups.computeIfAbsent(
                        new Group(way.type(), goal.to(), goal.origin()), any -> new ArrayList<>())
                .add(way.from()));
        WorkflowBuilder builder = Workflow.builder(WorkflowName.GENERAL);
        groups.forEach((group, from) ->
                builder.step(new WorkflowStep(group.type(), null, from, group.to(), List.of(), group.origin())));
        return builder.end(finals.toArray(RequestStatus[]::new)).build();
    }

    private static List<RequestStatus> concat(List<RequestStatus> one, List<RequestStatus> other) {
        List<RequestStatus> both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}
