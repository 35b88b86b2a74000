package org.jiceng.request;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Checks that a workflow can be followed from its start to its ends in one way; supported type: {@link Workflow}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = SoundWorkflowValidator.class)
public @interface SoundWorkflow {

    /**
     * The message template: the code of the finding between {@code jiceng.} and {@code .message}, in braces.
     *
     * @return the template
     */
    String message() default "{jiceng.workflow.step.ambiguous.message}";

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
