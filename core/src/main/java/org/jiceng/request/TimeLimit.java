package org.jiceng.request;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * A limit of time in a workflow: from the first event of one type to the first later one of another.
 *
 * @param from the event with which the time begins
 * @param until the event that must have come by then
 * @param deadline how long it may take
 */
public record TimeLimit(
        @Classified(DataClass.PUBLIC) RequestEventType from,
        @Classified(DataClass.PUBLIC) RequestEventType until,
        @Classified(DataClass.PUBLIC) @Valid Deadline deadline) {

    /** Creates a limit. */
    public TimeLimit {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(deadline, "deadline");
    }
}
