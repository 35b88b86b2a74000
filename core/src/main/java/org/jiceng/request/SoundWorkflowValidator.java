package org.jiceng.request;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link SoundWorkflow}. */
public final class SoundWorkflowValidator implements ConstraintValidator<SoundWorkflow, Workflow> {

    /** Creates a validator; called by the validation provider. */
    public SoundWorkflowValidator() {}

    @Override
    public boolean isValid(@Nullable Workflow workflow, ConstraintValidatorContext context) {
        if (workflow == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean fine = hasOneWay(workflow) || violation(context, "workflow.step.ambiguous", "steps");
        Set<RequestStatus> reached = reached(workflow);
        fine &= reached.containsAll(workflow.states()) || violation(context, "workflow.state.unreachable", "steps");
        boolean ends = reached.stream()
                .allMatch(state -> workflow.finals().contains(state)
                        || workflow.steps().stream()
                                .anyMatch(step -> step.to() != null
                                        && !step.to().equals(state)
                                        && step.from().contains(state)));
        fine &= ends || violation(context, "workflow.state.dead-end", "finals");
        return fine;
    }

    /** One event in one state leads to one state. */
    private static boolean hasOneWay(Workflow workflow) {
        record Fork(RequestStatus state, RequestEventType type) {}
        Set<Fork> seen = new HashSet<>();
        return workflow.steps().stream()
                .allMatch(step -> step.from().stream().allMatch(state -> seen.add(new Fork(state, step.type()))));
    }

    private static Set<RequestStatus> reached(Workflow workflow) {
        Set<RequestStatus> reached = new HashSet<>();
        Deque<RequestStatus> open = new ArrayDeque<>();
        open.add(RequestStatus.NEW);
        while (!open.isEmpty()) {
            RequestStatus state = open.remove();
            if (reached.add(state)) {
                for (WorkflowStep step : workflow.steps()) {
                    if (step.from().contains(state)) {
                        open.add(step.after(state));
                    }
                }
            }
        }
        return reached;
    }

    private static boolean violation(ConstraintValidatorContext context, String code, String component) {
        Violations.addAt(context, code, component);
        return false;
    }
}
