package org.jiceng.validation.internal.rule;

import java.util.Optional;
import org.jiceng.request.Replay;
import org.jiceng.request.RequestSettings;
import org.jiceng.request.ServiceRequest;
import org.jspecify.annotations.Nullable;

/** Replays each request once for all rules that ask, and knows the settings of the place. */
final class RequestReplays {

    private final RequestSettings settings;
    private @Nullable ServiceRequest last;
    private Optional<Replay> replay = Optional.empty();

    RequestReplays(RequestSettings settings) {
        this.settings = settings;
    }

    RequestSettings settings() {
        return settings;
    }

    /** Empty if nobody knows the workflow. Future events have a rule of their own, so they are followed here. */
    @SuppressWarnings("ReferenceEquality") // all rules of a check are shown the same object
    Optional<Replay> of(ServiceRequest request) {
        if (request != last) {
            replay = settings.findWorkflow(request.workflow()).map(workflow -> workflow.replay(request.events()));
            last = request;
        }
        return replay;
    }
}
