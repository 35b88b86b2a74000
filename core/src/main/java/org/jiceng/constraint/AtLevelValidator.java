package org.jiceng.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jspecify.annotations.Nullable;

/** Answers for {@link AtLevel}. */
public final class AtLevelValidator implements ConstraintValidator<AtLevel, DivisionCode> {

    private Set<DivisionLevel> allowed = EnumSet.allOf(DivisionLevel.class);

    /** Creates a validator; called by the validation provider. */
    public AtLevelValidator() {}

    @Override
    public void initialize(AtLevel annotation) {
        allowed = EnumSet.copyOf(List.of(annotation.value()));
    }

    @Override
    public boolean isValid(@Nullable DivisionCode division, ConstraintValidatorContext context) {
        return division == null || allowed.contains(division.level());
    }
}
