package org.jiceng.request;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Objects;
import org.jiceng.id.RequestId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/** What only some types of events have. */
public sealed interface EventDetails {

    /**
     * Who is responsible from here on; of events that dispatch, claim, transfer, escalate or start.
     *
     * @param handler who is responsible
     */
    record Assignment(@Classified(DataClass.INTERNAL) @Valid Handler handler) implements EventDetails {

        /** Creates the details. */
        public Assignment {
            Objects.requireNonNull(handler, "handler");
        }
    }

    /**
     * How well a request was resolved; of events that resolve.
     *
     * @param resolution how well
     */
    record Outcome(@Classified(DataClass.INTERNAL) Resolution resolution) implements EventDetails {

        /** Creates the details. */
        public Outcome {
            Objects.requireNonNull(resolution, "resolution");
        }
    }

    /**
     * What a rating says; of events that rate.
     *
     * @param satisfaction how content the requester is
     */
    record Rating(@Classified(DataClass.INTERNAL) Satisfaction satisfaction) implements EventDetails {

        /** Creates the details. */
        public Rating {
            Objects.requireNonNull(satisfaction, "satisfaction");
        }
    }

    /**
     * How long a request may take now; of events that extend.
     *
     * @param due the last instant that is in time
     */
    record Extension(@Classified(DataClass.INTERNAL) Instant due) implements EventDetails {

        /** Creates the details. */
        public Extension {
            Objects.requireNonNull(due, "due");
        }
    }

    /**
     * Where a request goes on; of events that merge.
     *
     * @param into the request of which it became a part
     */
    record Merge(@Classified(DataClass.INTERNAL) RequestId into) implements EventDetails {

        /** Creates the details. */
        public Merge {
            Objects.requireNonNull(into, "into");
        }
    }

    /**
     * What a follow-up call found out; of events that follow up. Three rates are made of these.
     *
     * @param contact whether the handler got in touch, or nobody could be asked
     * @param resolution how well the requester says the request was resolved; null if that was not answered
     * @param satisfaction how content the requester is; null if that was not answered
     */
    record FollowUp(
            @Classified(DataClass.INTERNAL) FollowUpContact contact,
            @Classified(DataClass.INTERNAL) @Nullable Resolution resolution,
            @Classified(DataClass.INTERNAL) @Nullable Satisfaction satisfaction)
            implements EventDetails {

        /** Creates the details. */
        public FollowUp {
            Objects.requireNonNull(contact, "contact");
        }
    }
}
