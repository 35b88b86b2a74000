package org.jiceng.validation.internal.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.jiceng.finding.Finding;
import org.jiceng.request.IllegalStep;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.StepProblem;

/** The events of a request stand in the order of time, and the workflow allows each of them. */
final class RequestStepRule extends RequestRule {

    private final boolean order;

    /** One rule is about the order of time, the other about everything else that makes a step illegal. */
    RequestStepRule(String code, RequestReplays replays, boolean order) {
        super(code, replays);
        this.order = order;
    }

    @Override
    void see(ServiceRequest request, Placing placing, RecordIndex index) {
        replays().of(request).ifPresent(replay -> {
            evaluate();
            replay.findIllegalStep()
                    .filter(step -> order == (step.reason() == StepProblem.OUT_OF_ORDER))
                    .ifPresent(step -> report(describe(step, placing)));
        });
    }

    private Finding describe(IllegalStep step, Placing placing) {
        Finding finding = finding(placing.at("/events/" + step.index() + (order ? "/at" : "/type")));
        return order
                ? finding
                : finding.with("reason", Finding.labelOf(step.reason()))
                        .with("event", Finding.labelOf(step.type()))
                        .with("status", Finding.labelOf(step.status()))
                        .with("legal", words(step.legalTypes()));
    }

    private static String words(List<RequestEventType> types) {
        return types.isEmpty()
                ? "-"
                : types.stream().map(RequestEventType::word).collect(Collectors.joining(", "));
    }
}
