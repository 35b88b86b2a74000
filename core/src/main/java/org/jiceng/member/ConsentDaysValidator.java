package org.jiceng.member;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link ConsentDays}. */
public final class ConsentDaysValidator implements ConstraintValidator<ConsentDays, GuardianConsent> {

    /** Creates a validator; called by the validation provider. */
    public ConsentDaysValidator() {}

    @Override
    public boolean isValid(@Nullable GuardianConsent value, ConstraintValidatorContext context) {
        if (value == null || isFine(value)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "date-range.reversed", "withdrawnOn");
        return false;
    }

    private static boolean isFine(GuardianConsent value) {
        return value.withdrawnOn() == null || !value.withdrawnOn().isBefore(value.givenOn());
    }
}
