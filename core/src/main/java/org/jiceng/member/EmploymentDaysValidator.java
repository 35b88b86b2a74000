package org.jiceng.member;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link EmploymentDays}. */
public final class EmploymentDaysValidator implements ConstraintValidator<EmploymentDays, Employment> {

    /** Creates a validator; called by the validation provider. */
    public EmploymentDaysValidator() {}

    @Override
    public boolean isValid(@Nullable Employment value, ConstraintValidatorContext context) {
        if (value == null || isFine(value)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "date-range.reversed", "endedOn");
        return false;
    }

    private static boolean isFine(Employment value) {
        return value.endedOn() == null || !value.endedOn().isBefore(value.hiredOn());
    }
}
