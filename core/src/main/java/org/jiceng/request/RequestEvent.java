package org.jiceng.request;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Objects;
import org.jiceng.constraint.Text;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a request; events are never changed, only added.
 *
 * @param type what happened
 * @param at when it happened
 * @param actor who did it; null if that is not known
 * @param note what there is to say, at most 2,000 code points; null if there is nothing
 * @param details what only its type has; null if there is nothing
 */
@DetailsOfType
public record RequestEvent(
        @Classified(DataClass.INTERNAL) RequestEventType type,
        @Classified(DataClass.INTERNAL) Instant at,
        @Classified(DataClass.INTERNAL) @Nullable @Valid Actor actor,

        @Classified(DataClass.SENSITIVE) @Nullable @Text(max = 2000, multiline = true)
        String note,

        @Classified(DataClass.INTERNAL) @Nullable @Valid EventDetails details) {

    /** Creates an event; {@link #of} and the {@code with} methods read better. */
    public RequestEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
    }

    /**
     * Obtains an event of which type and time only are known.
     *
     * @param type what happened
     * @param at when it happened
     * @return the event
     */
    public static RequestEvent of(RequestEventType type, Instant at) {
        return new RequestEvent(type, at, null, null, null);
    }

    /**
     * Returns this event with an actor.
     *
     * @param newActor who did it
     * @return a copy
     */
    public RequestEvent by(Actor newActor) {
        return new RequestEvent(type, at, Objects.requireNonNull(newActor, "actor"), note, details);
    }

    /**
     * Returns this event with a note.
     *
     * @param newNote what there is to say
     * @return a copy
     */
    public RequestEvent withNote(String newNote) {
        return new RequestEvent(type, at, actor, Objects.requireNonNull(newNote, "note"), details);
    }

    /**
     * Returns this event with details.
     *
     * @param newDetails what only its type has
     * @return a copy
     */
    public RequestEvent withDetails(EventDetails newDetails) {
        return new RequestEvent(type, at, actor, note, Objects.requireNonNull(newDetails, "details"));
    }

    /**
     * Returns type and time, and nothing of the note.
     *
     * @return such as {@code RequestEvent[resolved at 2026-03-01T02:00:00Z]}
     */
    @Override
    public String toString() {
        return "RequestEvent[" + type + " at " + at + "]";
    }
}
