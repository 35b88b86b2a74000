package org.jiceng.request;

import java.util.List;
import java.util.Objects;

/**
 * The first step of a request that its workflow does not allow.
 *
 * @param index the position of the event, from 0
 * @param type its type
 * @param status the state in which the request was
 * @param reason why it is illegal
 * @param legalTypes the events that would have been legal in that state, sorted; empty at an end
 */
public record IllegalStep(
        int index, RequestEventType type, RequestStatus status, StepProblem reason, List<RequestEventType> legalTypes) {

    /** Creates an illegal step; the list is copied. */
    public IllegalStep {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        legalTypes = List.copyOf(legalTypes);
    }
}
