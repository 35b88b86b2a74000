package org.jiceng.validation.internal.rule;

import org.jiceng.finding.Finding;
import org.jiceng.request.IllegalStep;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.StepProblem;

/** The workflow allows each event; the order of time has a rule of its own. */
final class RequestStepRule extends RequestRule {

    RequestStepRule(RequestReplays replays) {
        super("request.transition.illegal", replays);
    }

    @Override
    void see(ServiceRequest request, Placing placing, RecordIndex index) {
        replays().of(request).ifPresent(replay -> {
            evaluate();
            replay.findIllegalStep()
                    .filter(step -> step.reason() != StepProblem.OUT_OF_ORDER)
                    .ifPresent(step -> report(describe(step, placing)));
        });
    }

    private Finding describe(IllegalStep step, Placing placing) {
        return finding(placing.at("/events/" + step.index() + "/type"))
                .with("reason", Finding.labelOf(step.reason()))
                .with("event", Finding.labelOf(step.type()))
                .with("status", Finding.labelOf(step.status()))
                .with("legal", Finding.labelsOf(step.legalTypes()));
    }
}
