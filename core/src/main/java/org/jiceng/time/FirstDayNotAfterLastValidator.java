package org.jiceng.time;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link FirstDayNotAfterLast}. */
public final class FirstDayNotAfterLastValidator implements ConstraintValidator<FirstDayNotAfterLast, DateRange> {

    /** Creates a validator; called by the validation provider. */
    public FirstDayNotAfterLastValidator() {}

    @Override
    public boolean isValid(@Nullable DateRange range, ConstraintValidatorContext context) {
        LocalDate first = range == null ? null : range.firstDay();
        LocalDate last = range == null ? null : range.lastDay();
        if (first == null || last == null || !last.isBefore(first)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "date-range.reversed", "lastDay");
        return false;
    }
}
