package org.jiceng.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Answers for {@link Range}. */
public final class RangeValidator implements ConstraintValidator<Range, Number> {

    private long min = Long.MIN_VALUE;
    private long max = Long.MAX_VALUE;

    /** Creates a validator; called by the validation provider. */
    public RangeValidator() {}

    @Override
    public void initialize(Range annotation) {
        min = annotation.min();
        max = annotation.max();
    }

    @Override
    public boolean isValid(@Nullable Number number, ConstraintValidatorContext context) {
        if (number == null) {
            return true;
        }
        long value = number.longValue();
        return value >= min && value <= max;
    }
}
