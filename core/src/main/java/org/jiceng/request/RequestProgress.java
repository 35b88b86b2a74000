package org.jiceng.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come as of an instant, read from its events in one pass.
 *
 * @param received when it came in; null if nothing has happened
 * @param accepted whether it was taken in
 * @param resolution how well it is resolved now; null if it is not, or no longer
 * @param completed when it was resolved as it is now; null if it is not
 * @param deferred whether it stands on the list for joint discussion now
 * @param escalated whether it went to a higher tier before it was resolved
 * @param inTime whether it met its time limit; null if it has none or that cannot be said yet
 * @param visit what the last valid follow-up call found out; null if there was none
 */
record RequestProgress(
        @Nullable Instant received,
        boolean accepted,
        @Nullable Resolution resolution,
        @Nullable Instant completed,
        boolean deferred,
        boolean escalated,
        @Nullable Boolean inTime,
        EventDetails.@Nullable FollowUp visit) {

    static RequestProgress of(ServiceRequest request, RequestSettings settings, Instant asOf) {
        List<RequestEvent> events = request.events().stream()
                .filter(event -> !event.at().isAfter(asOf))
                .toList();
        boolean accepted = false;
        boolean deferred = false;
        boolean escalated = false;
        Resolution resolution = null;
        Instant completed = null;
        EventDetails.FollowUp visit = null;
        for (RequestEvent event : events) {
            RequestEventType type = event.type();
            accepted |= type.equals(RequestEventType.ACCEPTED);
            if (type.equals(RequestEventType.RESOLVED)) {
                resolution = event.details() instanceof EventDetails.Outcome outcome
                        ? outcome.resolution()
                        : Resolution.SOLVED;
                completed = event.at();
                deferred = false;
            } else if (type.equals(RequestEventType.DISPUTED)
                    || type.equals(RequestEventType.REOPENED)
                    || type.equals(RequestEventType.DEFERRED)) {
                resolution = null;
                completed = null;
                deferred = type.equals(RequestEventType.DEFERRED);
            }
            escalated |= type.equals(RequestEventType.ESCALATED);
            deferred &= !isOver(type);
            if (event.details() instanceof EventDetails.FollowUp found
                    && found.contact() != FollowUpContact.UNREACHED) {
                visit = found;
            }
        }
        return new RequestProgress(
                events.isEmpty() ? null : events.get(0).at(),
                accepted,
                resolution,
                completed,
                deferred,
                escalated,
                Timeliness.of(request, events, settings, asOf),
                visit);
    }

    private static boolean isOver(RequestEventType type) {
        return type.equals(RequestEventType.WITHDRAWN) || type.equals(RequestEventType.MERGED);
    }
}
