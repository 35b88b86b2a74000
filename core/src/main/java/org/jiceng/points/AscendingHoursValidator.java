package org.jiceng.points;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link AscendingHours}. */
public final class AscendingHoursValidator implements ConstraintValidator<AscendingHours, StarScale> {

    /** Creates a validator; called by the validation provider. */
    public AscendingHoursValidator() {}

    @Override
    public boolean isValid(@Nullable StarScale value, ConstraintValidatorContext context) {
        if (value == null || isFine(value)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "points.stars.not-ascending", "hours");
        return false;
    }

    private static boolean isFine(StarScale value) {
        List<Long> hours = value.hours();
        return IntStream.range(1, hours.size()).allMatch(i -> hours.get(i - 1) < hours.get(i));
    }
}
