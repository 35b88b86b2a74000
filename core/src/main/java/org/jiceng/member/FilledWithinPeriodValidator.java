package org.jiceng.member;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link FilledWithinPeriod}. */
public final class FilledWithinPeriodValidator implements ConstraintValidator<FilledWithinPeriod, Post> {

    /** Creates a validator; called by the validation provider. */
    public FilledWithinPeriodValidator() {}

    @Override
    public boolean isValid(@Nullable Post value, ConstraintValidatorContext context) {
        if (value == null || isFine(value)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "post.filled-outside-period", "filledSince");
        return false;
    }

    private static boolean isFine(Post value) {
        return value.filledSince() == null || value.existsOn(value.filledSince());
    }
}
