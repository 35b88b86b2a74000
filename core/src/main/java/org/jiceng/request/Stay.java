package org.jiceng.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a request spent in a state; half-open, so that the next one begins where it ends.
 *
 * @param status the state
 * @param since the first instant in it
 * @param until the first instant after it; null if the request is still in it
 */
public record Stay(
        RequestStatus status, Instant since, @Nullable Instant until) {

    /** Creates a stay. */
    public Stay {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
    }

    /**
     * Finds how long the stay was.
     *
     * @return the time, or empty if it goes on
     */
    public Optional<Duration> findDuration() {
        return until == null ? Optional.empty() : Optional.of(Duration.between(since, until));
    }
}
