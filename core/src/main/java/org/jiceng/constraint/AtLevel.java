package org.jiceng.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jiceng.code.DivisionLevel;

/**
 * Checks that a division is of one of the levels that are allowed here.
 *
 * <p>Supported type: {@link org.jiceng.code.DivisionCode}; null is considered valid. The level is read from the code
 * alone.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = AtLevelValidator.class)
public @interface AtLevel {

    /**
     * The levels that are allowed.
     *
     * @return one or more levels
     */
    DivisionLevel[] value();

    /**
     * The message template: the code of the finding between {@code jiceng.} and {@code .message}, in braces.
     *
     * @return the template
     */
    String message() default "{jiceng.division.level.not-allowed.message}";

    /**
     * The validation groups; the library uses the default group only.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload for clients of Jakarta Validation; the library uses none.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
