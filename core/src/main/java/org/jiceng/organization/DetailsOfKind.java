package org.jiceng.organization;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks that the details of an organization are those of its kind; supported type: {@link Organization}.
 *
 * <p>Party organizations, owners’ committees, interim committees, property companies, alliances and teams may have the
 * details that are named after them, other standard kinds none. A kind that a place added may have any.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = DetailsOfKindValidator.class)
public @interface DetailsOfKind {

    /**
     * The message template: the code of the finding between {@code jiceng.} and {@code .message}, in braces.
     *
     * @return the template
     */
    String message() default "{jiceng.organization.details.mismatch.message}";

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
