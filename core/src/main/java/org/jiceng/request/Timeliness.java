package org.jiceng.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which time limits a request has, and how it fared with each.
 *
 * <p>The limit of the request itself runs until it is resolved; if it was extended, the latest limit counts. Those of its
 * workflow run between two events. That a request rests does not stop the clock: no source says so, and a place that
 * wants it extends the limit.
 */
public final class Timeliness {

    private Timeliness() {}

    /**
     * Returns the time limits of a request.
     *
     * @param request the request
     * @param settings the workflows and calendars of the place
     * @return the limits; those whose calendar or workflow nobody has are left out
     * @throws UnknownCalendarYearException if a limit is in working days of a year that the calendar does not have
     */
    public static List<Limit> limits(ServiceRequest request, RequestSettings settings) {
        return limits(request, request.events(), settings);
    }

    private static List<Limit> limits(ServiceRequest request, List<RequestEvent> events, RequestSettings settings) {
        List<Limit> limits = new ArrayList<>();
        Instant due = ownDue(request, events);
        if (due != null) {
            limits.add(new Limit(due, findDone(events)));
        }
        Optional<Workflow> workflow = settings.findWorkflow(request.workflow());
        for (TimeLimit each : workflow.map(Workflow::limits).orElse(List.of())) {
            Limit limit = limit(each, events, settings);
            if (limit != null) {
                limits.add(limit);
            }
        }
        return limits;
    }

    /**
     * A time limit and when it was met.
     *
     * @param due the last instant that is in time
     * @param done when that happened for which the time was given; null if it has not happened
     */
    public record Limit(Instant due, @Nullable Instant done) {

        /** Creates it; nothing may be null. */
        public Limit {
            Objects.requireNonNull(due, "due");
        }

        /**
         * Checks whether the limit was missed.
         *
         * @param asOf the instant as of which it is asked; null if nobody knows, then only what was done is judged
         * @return true if it was done too late, or is not done and it is too late by now
         */
        public boolean isMissed(@Nullable Instant asOf) {
            Instant judged = done == null ? asOf : done;
            return judged != null && judged.isAfter(due);
        }
    }

    static @Nullable Boolean of(
            ServiceRequest request, List<RequestEvent> events, RequestSettings settings, Instant asOf) {
        List<Limit> limits = limits(request, events, settings);
        if (limits.stream().anyMatch(limit -> limit.isMissed(asOf))) {
            return Boolean.FALSE;
        }
        boolean isOpen = limits.isEmpty() || limits.stream().anyMatch(limit -> limit.done() == null);
        return isOpen ? null : Boolean.TRUE;
    }

    private static @Nullable Instant ownDue(ServiceRequest request, List<RequestEvent> events) {
        Handling handling = request.handling();
        Instant due = handling == null ? null : handling.due();
        for (RequestEvent event : events) {
            if (event.details() instanceof EventDetails.Extension extension
                    && (due == null || extension.due().isAfter(due))) {
                due = extension.due();
            }
        }
        return due;
    }

    /** What was resolved and taken up again is not done before it is resolved again; what ended otherwise is done. */
    private static @Nullable Instant findDone(List<RequestEvent> events) {
        Instant done = null;
        for (RequestEvent event : events) {
            RequestEventType type = event.type();
            if (ends(type)) {
                done = done == null ? event.at() : done;
            } else if (type.equals(RequestEventType.DISPUTED) || type.equals(RequestEventType.REOPENED)) {
                done = null;
            }
        }
        return done;
    }

    private static boolean ends(RequestEventType type) {
        return type.equals(RequestEventType.RESOLVED)
                || type.equals(RequestEventType.WITHDRAWN)
                || type.equals(RequestEventType.MERGED)
                || type.equals(RequestEventType.NOT_ACCEPTED)
                || type.equals(RequestEventType.CLOSED);
    }

    private static @Nullable Limit limit(TimeLimit limit, List<RequestEvent> events, RequestSettings settings) {
        Instant start = null;
        for (RequestEvent event : events) {
            if (start == null && event.type().equals(limit.from())) {
                start = event.at();
            } else if (start != null && event.type().equals(limit.until())) {
                return make(limit, start, event.at(), settings);
            } else if (start != null && !event.type().equals(RequestEventType.RESOLVED) && ends(event.type())) {
                // It ended on another way, so there is nothing left to wait for.
                return null;
            }
        }
        return start == null ? null : make(limit, start, null, settings);
    }

    private static @Nullable Limit make(
            TimeLimit limit, Instant start, @Nullable Instant done, RequestSettings settings) {
        return settings.findDue(limit.deadline(), start)
                .map(due -> new Limit(due, done))
                .orElse(null);
    }
}
