package org.jiceng.request;

import java.util.List;
import java.util.Objects;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Text;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * A step of a workflow: an event that leads from some states to another.
 *
 * @param type the event
 * @param name what the workflow calls the step, such as 点单, at most 50 code points; null if it has no name of its own
 * @param from the states in which the event is legal, at most 100
 * @param to the state to which it leads; null if the state stays as it is
 * @param actors the parts that may do it, at most 20; empty if anybody may or no source says who does
 * @param origin where the step comes from
 */
public record WorkflowStep(
        @Classified(DataClass.PUBLIC) RequestEventType type,

        @Classified(DataClass.PUBLIC) @Nullable @Text(max = 50)
        String name,

        @Classified(DataClass.PUBLIC) @Items(max = 100) List<RequestStatus> from,
        @Classified(DataClass.PUBLIC) @Nullable RequestStatus to,
        @Classified(DataClass.PUBLIC) @Items(max = 20) List<ActorRole> actors,
        @Classified(DataClass.PUBLIC) StepOrigin origin) {

    /** Creates a step; the lists are copied. */
    public WorkflowStep {
        Objects.requireNonNull(type, "type");
        from = List.copyOf(from);
        actors = List.copyOf(actors);
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * Returns the state to which the step leads from another.
     *
     * @param state a state in which the step is legal
     * @return the state after it, which is the same one where the step keeps the state
     */
    public RequestStatus after(RequestStatus state) {
        return to == null ? state : to;
    }
}
