package org.jiceng.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks that a text is something people can read: not blank, of allowed length, free of control characters.
 *
 * <p>Supported type: {@link String}; null is considered valid. Length counts code points, blank means White_Space of
 * Unicode; {@link org.jiceng.text.TextRules} has the whole definition. There is one violation for each thing that is
 * wrong, with its own template: {@code text.blank}, {@code text.too-short}, {@code text.too-long},
 * {@code text.control-character}, {@code text.bidi-control}, {@code text.lone-surrogate},
 * {@code text.noncharacter}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = TextValidator.class)
public @interface Text {

    /**
     * The fewest code points that the text may have.
     *
     * @return the minimum, from 1 up: a text that may be empty is a text that may be absent
     */
    int min() default 1;

    /**
     * The most code points that the text may have.
     *
     * @return the maximum
     */
    int max();

    /**
     * Whether the text may have line feeds and tabs.
     *
     * @return false for names and titles
     */
    boolean multiline() default false;

    /**
     * The message template: the code of the finding between {@code jiceng.} and {@code .message}, in braces.
     *
     * @return the template
     */
    String message() default "{jiceng.text.blank.message}";

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
