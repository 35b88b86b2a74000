package org.jiceng.validation;

import java.util.List;
import java.util.Objects;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a report draws: the sizes of grids and the way of requests. Counts only, of nothing that is a person.
 *
 * @param gridSizes how many grids have how many households, from the smallest on; empty if no grid states them
 * @param gridsWithoutHouseholds how many grids do not state their households
 * @param steps how often one thing happened to requests after another, in the order of the standard words
 * @param states how many requests are in each state, in the order of the states
 */
public record Figures(List<Size> gridSizes, long gridsWithoutHouseholds, List<Step> steps, List<State> states) {

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
     * How often one thing happened to requests after another.
     *
     * @param from what happened before; null for what happened first
     * @param to what happened next
     * @param requests how often
     */
    public record Step(@Nullable RequestEventType from, RequestEventType to, long requests) {

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
