package org.jiceng.member;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link RegistrationDays}. */
public final class RegistrationDaysValidator implements ConstraintValidator<RegistrationDays, Registration> {

    /** Creates a validator; called by the validation provider. */
    public RegistrationDaysValidator() {}

    @Override
    public boolean isValid(@Nullable Registration value, ConstraintValidatorContext context) {
        if (value == null || isFine(value)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "date-range.reversed", "until");
        return false;
    }

    private static boolean isFine(Registration value) {
        return value.until() == null || !value.until().isBefore(value.on());
    }
}
