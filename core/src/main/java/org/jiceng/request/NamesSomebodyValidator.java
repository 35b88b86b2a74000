package org.jiceng.request;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Answers for {@link NamesSomebody}. */
public final class NamesSomebodyValidator implements ConstraintValidator<NamesSomebody, Handler> {

    /** Creates a validator; called by the validation provider. */
    public NamesSomebodyValidator() {}

    @Override
    public boolean isValid(@Nullable Handler handler, ConstraintValidatorContext context) {
        return handler == null || handler.organization() != null || handler.member() != null;
    }
}
