package org.jiceng.request;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a request come to under a workflow, up to the first illegal one.
 *
 * @param status the state after the last legal event
 * @param stays the states in their order, the last of which goes on; empty if nothing has happened
 * @param responsible who is responsible in the end; null if nobody is
 * @param illegalStep the first event that the workflow does not allow; null if it allows all
 * @param finished whether the request has come to an end of the workflow
 */
public record Replay(
        RequestStatus status,
        List<Stay> stays,
        @Nullable Handler responsible,
        @Nullable IllegalStep illegalStep,
        boolean finished) {

    /** Creates a replay; the list is copied. */
    public Replay {
        Objects.requireNonNull(status, "status");
        stays = List.copyOf(stays);
    }

    /**
     * Checks whether the workflow allows all events.
     *
     * @return true if there is no illegal step
     */
    public boolean isLegal() {
        return illegalStep == null;
    }

    /**
     * Finds the first event that the workflow does not allow.
     *
     * @return the step, or empty if it allows all
     */
    public Optional<IllegalStep> findIllegalStep() {
        return Optional.ofNullable(illegalStep);
    }

    /**
     * Finds who is responsible in the end.
     *
     * @return the handler, or empty if nobody is responsible
     */
    public Optional<Handler> findResponsible() {
        return Optional.ofNullable(responsible);
    }

    /**
     * Returns how long the request was in a state, several stays together.
     *
     * @param state any state
     * @return the time of all stays that have ended; zero if there is none
     */
    public Duration timeIn(RequestStatus state) {
        return stays.stream()
                .filter(stay -> stay.status().equals(state))
                .flatMap(stay -> stay.findDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
