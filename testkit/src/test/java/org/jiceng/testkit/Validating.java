package org.jiceng.testkit;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Says what the constraints find. */
final class Validating {

    static {
        // On the module path the provider is a module, and the module under test does not depend on it.
        ModuleLayer.boot()
                .findModule("org.hibernate.validator")
                .ifPresent(provider -> Validating.class.getModule().addReads(provider));
    }

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Validating() {}

    /** Returns path and message template of each violation. */
    static List<String> violations(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(each -> each.getPropertyPath() + " " + each.getMessageTemplate())
                .sorted()
                .toList();
    }
}
