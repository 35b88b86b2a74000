package org.jiceng.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jiceng.constraint.ConstraintFindings;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.JsonNames;
import org.jiceng.serialization.Reading;

/**
 * Says everything that is wrong with one object, by the constraints on its type.
 *
 * <p>Safe for use by many threads; {@link #standard()} gives the same checker every time.
 */
public final class Checker {

    private static final Set<String> NOT_FOR_MESSAGES = Set.of("groups", "message", "payload");

    private final Validator validator;

    private Checker(Validator validator) {
        this.validator = validator;
    }

    /**
     * Returns the checker that uses Hibernate Validator, without expression language.
     *
     * @return the checker
     */
    public static Checker standard() {
        return Holder.STANDARD;
    }

    /**
     * Returns a checker that uses a validator of the application.
     *
     * @param validator a validator of any Jakarta Validation provider
     * @return the checker
     */
    public static Checker using(Validator validator) {
        return new Checker(validator);
    }

    /**
     * Checks an object.
     *
     * @param object a record of this library, or anything with constraints on it
     * @return everything that is wrong, sorted; empty if nothing is
     */
    public List<Finding> check(Object object) {
        Location start = object instanceof DatasetRecord record
                ? Location.ofRecord(record.recordKind(), record.recordKey())
                : Location.WHOLE;
        List<Finding> findings = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(object)) {
            findings.add(finding(violation, start.withPointer(pointer(violation, object.getClass()))));
        }
        Collections.sort(findings);
        return findings;
    }

    /**
     * Checks what came of reading a part of a file: the value if there is one, else what of it could be built.
     *
     * @param reading what came of reading
     * @return everything that is wrong with the values, with places in the file, sorted; what is wrong with the reading
     *     is not repeated
     */
    public List<Finding> check(Reading<?> reading) {
        List<Finding> findings = new ArrayList<>();
        Object whole = reading.value().isPresent()
                ? reading.value().get()
                : reading.salvaged().orElse(null);
        if (whole != null) {
            addAll(validator.validate(whole), whole.getClass(), "", reading, findings);
            Collections.sort(findings);
            return findings;
        }
        for (Reading.Part part : reading.parts()) {
            // A component's own constraints first; what is inside of it is checked as an object of its own.
            String around = part.pointer().substring(0, part.pointer().lastIndexOf('/'));
            addAll(
                    validator.validateValue(part.owner(), part.component(), part.value()),
                    part.owner(),
                    around,
                    reading,
                    findings);
            checkInside(part.value(), part.pointer(), reading, findings);
        }
        Collections.sort(findings);
        return findings;
    }

    private void checkInside(Object value, String pointer, Reading<?> reading, List<Finding> findings) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                checkInside(list.get(i), Location.child(pointer, Integer.toString(i)), reading, findings);
            }
        } else if (value instanceof Record) {
            addAll(validator.validate(value), value.getClass(), pointer, reading, findings);
        }
    }

    private static void addAll(
            Collection<? extends ConstraintViolation<?>> violations,
            Class<?> root,
            String around,
            Reading<?> reading,
            List<Finding> findings) {
        for (ConstraintViolation<?> violation : violations) {
            findings.add(finding(violation, reading.locate(around + pointer(violation, root))));
        }
    }

    private static Finding finding(ConstraintViolation<?> violation, Location place) {
        FindingCode code =
                ConstraintFindings.findCode(violation.getMessageTemplate()).orElse(Findings.FOREIGN_CONSTRAINT);
        return new Finding(code, Findings.own().get(code).severity(), place, List.of(), args(violation));
    }

    /** Takes the attributes of the annotation, such as a maximum; never the value that was refused. */
    private static SortedMap<String, String> args(ConstraintViolation<?> violation) {
        SortedMap<String, String> args = new TreeMap<>();
        for (Map.Entry<String, Object> attribute :
                violation.getConstraintDescriptor().getAttributes().entrySet()) {
            if (!NOT_FOR_MESSAGES.contains(attribute.getKey())) {
                args.put(attribute.getKey(), text(attribute.getValue()));
            }
        }
        return args;
    }

    private static String text(Object attribute) {
        return attribute instanceof Object[] several
                ? Stream.of(several).map(Object::toString).collect(Collectors.joining(", "))
                : attribute.toString();
    }

    private static String pointer(ConstraintViolation<?> violation, Class<?> root) {
        String pointer = "";
        Class<?> owner = root;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer = Location.child(pointer, node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = Location.child(pointer, JsonNames.of(owner, node.getName()));
                owner = Object.class;
            }
        }
        return pointer;
    }

    private static final class Holder {

        // The factory lives as long as the checker, so it is never closed.
        private static final Checker STANDARD = new Checker(Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator());
    }
}
