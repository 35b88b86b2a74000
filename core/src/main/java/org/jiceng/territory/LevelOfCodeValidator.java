package org.jiceng.territory;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link LevelOfCode}. */
public final class LevelOfCodeValidator implements ConstraintValidator<LevelOfCode, Division> {

    /** Creates a validator; called by the validation provider. */
    public LevelOfCodeValidator() {}

    @Override
    public boolean isValid(@Nullable Division division, ConstraintValidatorContext context) {
        if (division == null || division.level() == division.code().level()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "division.level.mismatch", "level");
        return false;
    }
}
