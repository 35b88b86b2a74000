package org.jiceng.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Collects the steps of a workflow; not safe for use by several threads at once.
 *
 * <pre>{@code
 * Workflow workflow = Workflow.builder(WorkflowName.of("shifan:lamp"))
 *         .step(RequestEventType.REPORTED, RequestStatus.REPORTED, RequestStatus.NEW)
 *         .step(RequestEventType.RESOLVED, RequestStatus.RESOLVED, RequestStatus.REPORTED)
 *         .end(RequestStatus.RESOLVED)
 *         .build();
 * }</pre>
 */
public final class WorkflowBuilder {

    private final WorkflowName name;
    private final List<WorkflowStep> steps = new ArrayList<>();
    private final List<RequestStatus> finals = new ArrayList<>();
    private final List<TimeLimit> limits = new ArrayList<>();

    WorkflowBuilder(WorkflowName name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Adds a step.
     *
     * @param step the step
     * @return this builder
     */
    public WorkflowBuilder step(WorkflowStep step) {
        steps.add(Objects.requireNonNull(step, "step"));
        return this;
    }

    /**
     * Adds a step of the source that anybody may do.
     *
     * @param type the event
     * @param to the state to which it leads
     * @param from the states in which it is legal
     * @return this builder
     */
    public WorkflowBuilder step(RequestEventType type, RequestStatus to, RequestStatus... from) {
        return step(new WorkflowStep(type, null, List.of(from), to, List.of(), StepOrigin.SOURCE));
    }

    /**
     * Adds states in which nothing more is owed.
     *
     * @param states the states
     * @return this builder
     */
    public WorkflowBuilder end(RequestStatus... states) {
        finals.addAll(List.of(states));
        return this;
    }

    /**
     * Adds a limit of time.
     *
     * @param from the event with which the time begins
     * @param until the event that must have come by then
     * @param deadline how long it may take
     * @return this builder
     */
    public WorkflowBuilder limit(RequestEventType from, RequestEventType until, Deadline deadline) {
        limits.add(new TimeLimit(from, until, deadline));
        return this;
    }

    WorkflowBuilder source(RequestEventType type, String stepName, RequestStatus to, RequestStatus... from) {
        return step(new WorkflowStep(type, stepName, List.of(from), to, List.of(), StepOrigin.SOURCE));
    }

    WorkflowBuilder source(
            RequestEventType type, String stepName, ActorRole actor, RequestStatus to, RequestStatus... from) {
        return step(new WorkflowStep(type, stepName, List.of(from), to, List.of(actor), StepOrigin.SOURCE));
    }

    WorkflowBuilder added(RequestEventType type, RequestStatus to, RequestStatus... from) {
        return step(new WorkflowStep(type, null, List.of(from), to, List.of(), StepOrigin.ADDITION));
    }

    WorkflowBuilder added(RequestEventType type, ActorRole actor, RequestStatus to, RequestStatus... from) {
        return step(new WorkflowStep(type, null, List.of(from), to, List.of(actor), StepOrigin.ADDITION));
    }

    /**
     * Creates the workflow.
     *
     * @return a new workflow; whether it is sound, its constraints say
     */
    public Workflow build() {
        return new Workflow(name, steps, finals, limits);
    }
}
