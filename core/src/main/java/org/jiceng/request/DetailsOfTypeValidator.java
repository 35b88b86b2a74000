package org.jiceng.request;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jiceng.constraint.Violations;
import org.jiceng.text.LocalWords;
import org.jspecify.annotations.Nullable;

/** Answers for {@link DetailsOfType}; what details an event of a local type has, its place knows. */
public final class DetailsOfTypeValidator implements ConstraintValidator<DetailsOfType, RequestEvent> {

    private static final List<RequestEventType> HANDING_OVER = List.of(
            RequestEventType.DISPATCHED,
            RequestEventType.CLAIMED,
            RequestEventType.TRANSFERRED,
            RequestEventType.ESCALATED,
            RequestEventType.STARTED,
            RequestEventType.REOPENED);

    /** Creates a validator; called by the validation provider. */
    public DetailsOfTypeValidator() {}

    @Override
    public boolean isValid(@Nullable RequestEvent event, ConstraintValidatorContext context) {
        EventDetails details = event == null ? null : event.details();
        if (event == null || details == null || fits(event.type(), details)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "request.event.details-mismatch", "details");
        return false;
    }

    private static boolean fits(RequestEventType type, EventDetails details) {
        if (LocalWords.isLocal(type.word())) {
            return true;
        }
        if (details instanceof EventDetails.Assignment) {
            return HANDING_OVER.contains(type);
        }
        if (details instanceof EventDetails.Outcome) {
            return type.equals(RequestEventType.RESOLVED);
        }
        if (details instanceof EventDetails.Rating) {
            return type.equals(RequestEventType.RATED);
        }
        if (details instanceof EventDetails.Extension) {
            return type.equals(RequestEventType.EXTENDED);
        }
        if (details instanceof EventDetails.Merge) {
            return type.equals(RequestEventType.MERGED);
        }
        return type.equals(RequestEventType.FOLLOWED_UP);
    }
}
