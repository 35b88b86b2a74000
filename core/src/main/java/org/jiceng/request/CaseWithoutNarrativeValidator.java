package org.jiceng.request;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers for {@link CaseWithoutNarrative}. */
public final class CaseWithoutNarrativeValidator implements ConstraintValidator<CaseWithoutNarrative, ServiceRequest> {

    /** Creates a validator; called by the validation provider. */
    public CaseWithoutNarrativeValidator() {}

    @Override
    public boolean isValid(@Nullable ServiceRequest request, ConstraintValidatorContext context) {
        if (request == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        RequestMatter matter = request.matter();
        if (!request.isCase()) {
            return matter.title() != null || violation(context, "request.title.missing", "title");
        }
        boolean fine =
                matter.caseReference() != null || violation(context, "request.case.reference-missing", "caseReference");
        fine &= matter.title() == null || violation(context, "request.case.narrative", "title");
        fine &= matter.description() == null || violation(context, "request.case.narrative", "description");
        fine &= notesAreAbsent(request.events(), context);
        return fine;
    }

    private static boolean notesAreAbsent(List<RequestEvent> events, ConstraintValidatorContext context) {
        boolean fine = true;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).note() != null) {
                context.buildConstraintViolationWithTemplate("{jiceng.request.case.narrative.message}")
                        .addPropertyNode("events")
                        .addPropertyNode("note")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
                fine = false;
            }
        }
        return fine;
    }

    private static boolean violation(ConstraintValidatorContext context, String code, String component) {
        context.buildConstraintViolationWithTemplate("{jiceng." + code + ".message}")
                .addPropertyNode("matter")
                .addPropertyNode(component)
                .addConstraintViolation();
        return false;
    }
}
