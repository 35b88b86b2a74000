package org.jiceng.constraint;

import jakarta.validation.ConstraintValidatorContext;

/** Reports a violation under a code of its own instead of the annotation's default. */
public final class Violations {

    private Violations() {}

    /**
     * Adds a violation with the template of a code.
     *
     * @param context the context of the running validation, its default violation already switched off
     * @param code the code of the finding
     */
    public static void add(ConstraintValidatorContext context, String code) {
        context.buildConstraintViolationWithTemplate(template(code)).addConstraintViolation();
    }

    /**
     * Adds a violation with the template of a code, at a property of the checked bean.
     *
     * @param context the context of the running validation, its default violation already switched off
     * @param code the code of the finding
     * @param property the name of the property
     */
    public static void addAt(ConstraintValidatorContext context, String code, String property) {
        context.buildConstraintViolationWithTemplate(template(code))
                .addPropertyNode(property)
                .addConstraintViolation();
    }

    private static String template(String code) {
        return "{jiceng." + code + ".message}";
    }
}
