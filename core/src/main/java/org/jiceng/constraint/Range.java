package org.jiceng.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks that a whole number lies in a range, both ends included.
 *
 * <p>Supported types: {@link Integer} and {@link Long}; null is considered valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = RangeValidator.class)
public @interface Range {

    /** The greatest number that every JSON reader reads exactly: 2 to the power of 53, less 1. */
    long MAX_EXACT = 9_007_199_254_740_991L;

    /**
     * The smallest number allowed.
     *
     * @return the minimum, included
     */
    long min();

    /**
     * The greatest number allowed.
     *
     * @return the maximum, included
     */
    long max() default MAX_EXACT;

    /**
     * The message template: the code of the finding between {@code jiceng.} and {@code .message}, in braces.
     *
     * @return the template
     */
    String message() default "{jiceng.number.out-of-range.message}";

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
