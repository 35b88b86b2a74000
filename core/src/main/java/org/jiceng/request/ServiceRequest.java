package org.jiceng.request;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jiceng.constraint.Items;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.id.RequestId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.Required;
import org.jspecify.annotations.Nullable;

/**
 * A service request: what somebody wants of those who serve a place, with everything that happened to it.
 *
 * <p>The status is that to which the {@linkplain Workflow#replay replay} of the events leads; whether it is, a dataset
 * rule says. The requester is anonymous or a pseudonym unless the place allows members.
 *
 * @param id the identity, by which other records name the request
 * @param kind what it is
 * @param matter what it is about
 * @param place where it belongs
 * @param channel the way on which it came in
 * @param requester who wants it; anonymous unless set
 * @param urgency how urgent it is; null if nobody said
 * @param workflow the workflow that it follows; the general one unless set
 * @param handling who has it now and until when; null if nobody has
 * @param status the state it is in, as its events say
 * @param events what happened to it in the order of time, at most 1,000
 * @param extensions what a place added
 */
@CaseWithoutNarrative
public record ServiceRequest(
        @Classified(DataClass.INTERNAL) RequestId id,
        @Classified(DataClass.PUBLIC) RequestKind kind,
        @Classified(DataClass.SENSITIVE) @Valid RequestMatter matter,
        @Classified(DataClass.INTERNAL) RequestPlace place,
        @Classified(DataClass.PUBLIC) RequestChannel channel,
        @Classified(DataClass.PERSONAL) Requester requester,
        @Classified(DataClass.INTERNAL) @Nullable RequestUrgency urgency,
        @Classified(DataClass.PUBLIC) WorkflowName workflow,
        @Classified(DataClass.INTERNAL) @Nullable @Valid Handling handling,
        @Classified(DataClass.INTERNAL) RequestStatus status,
        @Classified(DataClass.INTERNAL) @Items(max = 1000) List<@Valid RequestEvent> events,
        @Classified(DataClass.SENSITIVE) Extensions extensions)
        implements DatasetRecord {

    private static final List<RequestKind> KINDS_WITH_PSEUDONYM = List.of(RequestKind.MICRO_WISH, RequestKind.DISPUTE);

    private static final List<RequestCategory> CATEGORIES_OF_CASES = List.of(
            RequestCategory.DISPUTE_MEDIATION,
            RequestCategory.MARRIAGE_MEDIATION,
            RequestCategory.RELATIONSHIP_MEDIATION,
            RequestCategory.PARENT_CHILD_MEDIATION);

    /** Creates a request; the {@linkplain #builder() builder} reads better. The list is copied. */
    public ServiceRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(workflow, "workflow");
        Objects.requireNonNull(status, "status");
        events = List.copyOf(events);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder with everything set as it is here.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .id(id)
                .kind(kind)
                .matter(matter)
                .place(place)
                .channel(channel)
                .requester(requester)
                .urgency(urgency)
                .workflow(workflow)
                .handling(handling)
                .status(status)
                .events(events)
                .extensions(extensions);
    }

    /**
     * Checks whether this is a case that is kept elsewhere, so that a reference stands for the story.
     *
     * @return true for disputes and for mediation of disputes and families
     */
    public boolean isCase() {
        return kind.equals(RequestKind.DISPUTE) || CATEGORIES_OF_CASES.contains(matter.category());
    }

    /**
     * Checks whether the requester must not be a member, whatever the place allows.
     *
     * @return true for micro-wishes and for everything that {@link #isCase()}
     */
    public boolean isConfidential() {
        return KINDS_WITH_PSEUDONYM.contains(kind) || isCase();
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.SERVICE_REQUEST;
    }

    @Override
    public String recordKey() {
        return id.value();
    }

    /** Collects the components of a request; not safe for use by several threads at once. */
    public static final class Builder {

        private @Nullable RequestId id;
        private @Nullable RequestKind kind;
        private @Nullable RequestMatter matter;
        private @Nullable RequestPlace place;
        private @Nullable RequestChannel channel;
        private Requester requester = Requester.ANONYMOUS;
        private @Nullable RequestUrgency urgency;
        private WorkflowName workflow = WorkflowName.GENERAL;
        private @Nullable Handling handling;
        private @Nullable RequestStatus status;
        private List<RequestEvent> events = List.of();
        private Extensions extensions = Extensions.NONE;

        private Builder() {}

        /**
         * Sets the identity, by which other records name the request.
         *
         * @param newId the new value
         * @return this builder
         */
        public Builder id(RequestId newId) {
            id = Objects.requireNonNull(newId, "id");
            return this;
        }

        /**
         * Sets what it is.
         *
         * @param newKind the new value
         * @return this builder
         */
        public Builder kind(RequestKind newKind) {
            kind = Objects.requireNonNull(newKind, "kind");
            return this;
        }

        /**
         * Sets what it is about.
         *
         * @param newMatter the new value
         * @return this builder
         */
        public Builder matter(RequestMatter newMatter) {
            matter = Objects.requireNonNull(newMatter, "matter");
            return this;
        }

        /**
         * Sets where it belongs.
         *
         * @param newPlace the new value
         * @return this builder
         */
        public Builder place(RequestPlace newPlace) {
            place = Objects.requireNonNull(newPlace, "place");
            return this;
        }

        /**
         * Sets the way on which it came in.
         *
         * @param newChannel the new value
         * @return this builder
         */
        public Builder channel(RequestChannel newChannel) {
            channel = Objects.requireNonNull(newChannel, "channel");
            return this;
        }

        /**
         * Sets who wants it.
         *
         * @param newRequester the new value
         * @return this builder
         */
        public Builder requester(Requester newRequester) {
            requester = Objects.requireNonNull(newRequester, "requester");
            return this;
        }

        /**
         * Sets how urgent it is.
         *
         * @param newUrgency the new value, or null for none
         * @return this builder
         */
        public Builder urgency(@Nullable RequestUrgency newUrgency) {
            urgency = newUrgency;
            return this;
        }

        /**
         * Sets the workflow that it follows.
         *
         * @param newWorkflow the new value
         * @return this builder
         */
        public Builder workflow(WorkflowName newWorkflow) {
            workflow = Objects.requireNonNull(newWorkflow, "workflow");
            return this;
        }

        /**
         * Sets who has it now and until when.
         *
         * @param newHandling the new value, or null for none
         * @return this builder
         */
        public Builder handling(@Nullable Handling newHandling) {
            handling = newHandling;
            return this;
        }

        /**
         * Sets the state it is in, as its events say.
         *
         * @param newStatus the new value
         * @return this builder
         */
        public Builder status(RequestStatus newStatus) {
            status = Objects.requireNonNull(newStatus, "status");
            return this;
        }

        /**
         * Sets what happened to it in the order of time, at most 1,000.
         *
         * @param newEvents the elements, which replace those set before
         * @return this builder
         */
        public Builder events(List<RequestEvent> newEvents) {
            events = List.copyOf(newEvents);
            return this;
        }

        /**
         * Sets what a place added.
         *
         * @param newExtensions the new value
         * @return this builder
         */
        public Builder extensions(Extensions newExtensions) {
            extensions = Objects.requireNonNull(newExtensions, "extensions");
            return this;
        }

        /**
         * Creates the request.
         *
         * @return a new request
         * @throws IllegalStateException if a required component was not set
         */
        public ServiceRequest build() {
            return new ServiceRequest(
                    Required.set(id, "id"),
                    Required.set(kind, "kind"),
                    Required.set(matter, "matter"),
                    Required.set(place, "place"),
                    Required.set(channel, "channel"),
                    requester,
                    urgency,
                    workflow,
                    handling,
                    Required.set(status, "status"),
                    events,
                    extensions);
        }
    }
}
