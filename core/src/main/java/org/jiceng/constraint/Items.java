package org.jiceng.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks that a list has no more elements than allowed, no fewer than needed, and none twice.
 *
 * <p>Supported type: {@link java.util.List}; null is considered valid. Elements are compared by {@code equals}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = ItemsValidator.class)
public @interface Items {

    /**
     * The most elements that the list may have.
     *
     * @return the maximum
     */
    int max();

    /**
     * The fewest elements that the list must have.
     *
     * @return the minimum, 0 for a list that may be empty
     */
    int min() default 0;

    /**
     * The message template: the code of the finding between {@code jiceng.} and {@code .message}, in braces.
     *
     * @return the template
     */
    String message() default "{jiceng.list.too-long.message}";

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
