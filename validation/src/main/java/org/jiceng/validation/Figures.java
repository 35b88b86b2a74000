package org.jiceng.validation;

import java.util.List;
import java.util.Objects;
import org.jiceng.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a report draws: the sizes of grids and the way of requests. Counts only, of nothing that is a person.
 *
 * @param gridSizes how many grids have how many households, from the smallest on; empty if no grid states them
 * @param gridsWithoutHouseholds how many grids do not state their households
 * @param steps how often requests went from one state to another, by the events in them and the workflow that they name,
 *     in the order of the states
 * @param requestsNotFollowed how many requests were not followed to their last event, since nobody knows their workflow or
 *     it does not allow what happened
 * @param states how many requests say that they are in each state, in the order of the states
 */
public record Figures(
        List<Size> gridSizes,
        long gridsWithoutHouseholds,
        List<Step> steps,
        long requestsNotFollowed,
        List<State> states) {

    /** Creates figures; the lists are copied. */
    public Figures {
        gridSizes = List.copyOf(gridSizes);
        steps = List.copyOf(steps);
        states = List.copyOf(states);
    }

    /**
     * How many grids have so many households.
     *
     * @param from the smallest number of households
     * @param below the number of households that is too large; null if there is no limit
     * @param grids the number of grids
     */
    public record Size(long from, @Nullable Long below, long grids) {}

    /**
     * How often requests went from one state to another.
     *
     * @param from the state before; null for the one in which they began
     * @param to the state after
     * @param requests how often
     */
    public record Step(@Nullable RequestStatus from, RequestStatus to, long requests) {

        /** Creates a step. */
        public Step {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * How many requests are in a state.
     *
     * @param status the state that the requests say they are in
     * @param requests the number of requests
     */
    public record State(RequestStatus status, long requests) {

        /** Creates a count. */
        public State {
            Objects.requireNonNull(status, "status");
        }
    }
}
