package org.jiceng.points;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link CashNamesNoActivity}. */
public final class CashNamesNoActivityValidator implements ConstraintValidator<CashNamesNoActivity, PointsEntry> {

    /** Creates a validator; called by the validation provider. */
    public CashNamesNoActivityValidator() {}

    @Override
    public boolean isValid(@Nullable PointsEntry value, ConstraintValidatorContext context) {
        if (value == null || isFine(value)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "points.cash.activity", "posting");
        return false;
    }

    private static boolean isFine(PointsEntry value) {
        return value.account().ledger() != Ledger.CASH_REWARD
                || !(value.posting() instanceof Posting.Award award)
                || award.activity() == null;
    }
}
