package org.jiceng.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers for {@link Items}. */
public final class ItemsValidator implements ConstraintValidator<Items, List<?>> {

    private int min;
    private int max = Integer.MAX_VALUE;

    /** Creates a validator; called by the validation provider. */
    public ItemsValidator() {}

    @Override
    public void initialize(Items annotation) {
        min = annotation.min();
        max = annotation.max();
    }

    @Override
    public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
        if (list == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean tooLong = list.size() > max;
        if (tooLong) {
            Violations.add(context, "list.too-long");
        }
        boolean tooShort = list.size() < min;
        if (tooShort) {
            Violations.add(context, "list.too-short");
        }
        boolean repeats = new HashSet<>(list).size() < list.size();
        if (repeats) {
            Violations.add(context, "list.duplicate");
        }
        return !tooLong && !tooShort && !repeats;
    }
}
