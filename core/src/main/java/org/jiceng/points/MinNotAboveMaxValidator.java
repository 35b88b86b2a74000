package org.jiceng.points;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiceng.constraint.Violations;
import org.jiceng.points.EarningRate.Between;
import org.jspecify.annotations.Nullable;

/** Answers for {@link MinNotAboveMax}. */
public final class MinNotAboveMaxValidator implements ConstraintValidator<MinNotAboveMax, Between> {

    /** Creates a validator; called by the validation provider. */
    public MinNotAboveMaxValidator() {}

    @Override
    public boolean isValid(@Nullable Between value, ConstraintValidatorContext context) {
        if (value == null || isFine(value)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "points.rate.reversed", "max");
        return false;
    }

    private static boolean isFine(Between value) {
        return value.min() <= value.max();
    }
}
