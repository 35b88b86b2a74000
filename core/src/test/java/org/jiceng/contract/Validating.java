package org.jiceng.contract;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates with the provider and tells what it found in a form that tests can compare. */
public final class Validating {

    static {
        // On the module path the provider is a module, and the module under test does not depend on it.
        ModuleLayer.boot()
                .findModule("org.hibernate.validator")
                .ifPresent(provider -> Validating.class.getModule().addReads(provider));
    }

    private static final Validator ENGLISH = in(Locale.ENGLISH);
    private static final Validator CHINESE = in(Locale.SIMPLIFIED_CHINESE);

    private Validating() {}

    /** Returns path and message template of each violation, such as {@code name {jiceng.text.blank.message}}. */
    public static List<String> violations(Object bean) {
        return list(ENGLISH, bean, ConstraintViolation::getMessageTemplate);
    }

    /** Returns path and message of each violation, in English. */
    public static List<String> english(Object bean) {
        return list(ENGLISH, bean, ConstraintViolation::getMessage);
    }

    /** Returns path and message of each violation, in Chinese. */
    public static List<String> chinese(Object bean) {
        return list(CHINESE, bean, ConstraintViolation::getMessage);
    }

    private static List<String> list(
            Validator validator, Object bean, Function<ConstraintViolation<Object>, String> text) {
        Set<ConstraintViolation<Object>> violations = validator.validate(bean);
        return violations.stream()
                .map(each -> each.getPropertyPath() + " " + text.apply(each))
                .sorted()
                .toList();
    }

    /** Makes a validator that answers in one language. */
    public static Validator in(Locale language) {
        Locale english = Locale.ENGLISH;
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(english, Locale.SIMPLIFIED_CHINESE), english, context -> language, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
