package org.jiceng.request;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jiceng.constraint.Items;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * The steps that requests of one sort go through: which event is legal in which state, who acts, and where it ends.
 *
 * <p>A workflow is data: a place writes its own, and {@link Workflows} has those of the sources. Every request begins in
 * the state {@link RequestStatus#NEW}.
 *
 * @param name the name, by which requests refer to it
 * @param steps the steps, at most 500
 * @param finals the states in which nothing more is owed, at most 100
 * @param limits the limits of time, at most 50
 */
@SoundWorkflow
public record Workflow(
        @Classified(DataClass.PUBLIC) WorkflowName name,
        @Classified(DataClass.PUBLIC) @Items(max = 500) List<@Valid WorkflowStep> steps,
        @Classified(DataClass.PUBLIC) @Items(max = 100) List<RequestStatus> finals,
        @Classified(DataClass.PUBLIC) @Items(max = 50) List<@Valid TimeLimit> limits) {

    /** Creates a workflow; {@link WorkflowBuilder} reads better. The lists are copied. */
    public Workflow {
        Objects.requireNonNull(name, "name");
        steps = List.copyOf(steps);
        finals = List.copyOf(finals);
        limits = List.copyOf(limits);
    }

    /**
     * Returns a builder without steps.
     *
     * @param name the name of the workflow
     * @return a new builder
     */
    public static WorkflowBuilder builder(WorkflowName name) {
        return new WorkflowBuilder(name);
    }

    /**
     * Follows the events of a request as far as they are legal.
     *
     * <p>Takes one pass over the events. An event is illegal if its type does not lead out of the state, if it lies
     * before the event in front of it, if it stands there twice, if somebody acts whose part it is not, or if nobody is
     * named who took the request on.
     *
     * @param events the events in the order of time
     * @return status, stays, who is responsible, and the first illegal step
     */
    public Replay replay(List<RequestEvent> events) {
        return new Replaying(this, Instant.MAX).run(events);
    }

    /**
     * Follows the events of a request as far as they are legal, none of which may lie in the future.
     *
     * @param events the events in the order of time
     * @param asOf the last instant that is not in the future
     * @return status, stays, who is responsible, and the first illegal step
     */
    public Replay replay(List<RequestEvent> events, Instant asOf) {
        return new Replaying(this, asOf).run(events);
    }

    /**
     * Finds the step that an event takes in a state.
     *
     * @param state the state before it
     * @param type the type of the event
     * @return the step, or empty if the event is not legal in the state
     */
    public Optional<WorkflowStep> findStep(RequestStatus state, RequestEventType type) {
        for (WorkflowStep step : steps) {
            if (step.type().equals(type) && step.from().contains(state)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /**
     * Checks whether any step has a type.
     *
     * @param type the type of an event
     * @return true if the event is legal in at least one state
     */
    public boolean hasType(RequestEventType type) {
        return steps.stream().anyMatch(step -> step.type().equals(type));
    }

    /**
     * Returns the events that are legal in a state.
     *
     * @param state any state
     * @return their types, sorted
     */
    public List<RequestEventType> legalTypes(RequestStatus state) {
        SortedSet<RequestEventType> types = new TreeSet<>();
        for (WorkflowStep step : steps) {
            if (step.from().contains(state)) {
                types.add(step.type());
            }
        }
        return List.copyOf(types);
    }

    /**
     * Returns all states, those of the steps and those of the ends.
     *
     * @return the states, the start first and then sorted
     */
    public List<RequestStatus> states() {
        SortedSet<RequestStatus> states = new TreeSet<>(finals);
        for (WorkflowStep step : steps) {
            states.addAll(step.from());
            if (step.to() != null) {
                states.add(step.to());
            }
        }
        states.remove(RequestStatus.NEW);
        List<RequestStatus> all = new ArrayList<>();
        all.add(RequestStatus.NEW);
        all.addAll(states);
        return List.copyOf(all);
    }

    /**
     * Returns how requests come to those who handle them.
     *
     * <p>They are pushed if a step dispatches or transfers them, and pulled if they can be claimed although nobody was
     * given them before.
     *
     * @return push, pull, both or neither
     */
    public Delivery delivery() {
        boolean push = hasType(RequestEventType.DISPATCHED) || hasType(RequestEventType.TRANSFERRED);
        boolean pull =
                findStep(RequestStatus.REPORTED, RequestEventType.CLAIMED).isPresent();
        if (push) {
            return pull ? Delivery.BOTH : Delivery.PUSH;
        }
        return pull ? Delivery.PULL : Delivery.DIRECT;
    }

    /**
     * Draws the workflow as a state diagram in the language Mermaid.
     *
     * <p>Steps that no source has are marked with an asterisk.
     *
     * @param locale the language of the reader
     * @return the text of the diagram, lines ending with a line feed
     */
    public String toMermaid(Locale locale) {
        return WorkflowDiagram.draw(this, locale);
    }
}
