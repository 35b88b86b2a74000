package org.jiceng.validation.spi;

import java.util.Objects;
import org.jiceng.id.RecordKind;

/**
 * What a rule looks at: a property of the records of a kind.
 *
 * <p>A record that could not be read because of one property is still shown to the rules that do not look at it; all
 * others are reported as not having seen the record. So a property that is misspelt would let a rule see what was damaged:
 * when the rules of a provider are collected, properties that no record of the kind has are refused with a
 * {@link RuleProviderException} that names those there are.
 *
 * @param kind the kind of the records
 * @param property the name of a property in JSON, or {@code *} for everything in the record
 */
public record RuleInput(RecordKind kind, String property) implements Comparable<RuleInput> {

    /** Stands for all properties. */
    public static final String ALL = "*";

    /** Creates an input. */
    public RuleInput {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(property, "property");
    }

    /**
     * Obtains an input from its text.
     *
     * @param text the word of a kind, a slash and a property, such as {@code grid/division}
     * @return the input
     * @throws IllegalArgumentException if the text has no slash, or its kind is not known
     */
    public static RuleInput of(String text) {
        int slash = text.indexOf('/');
        return RecordKind.find(text.substring(0, Math.max(0, slash)))
                .map(kind -> new RuleInput(kind, text.substring(slash + 1)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "RuleInput must be a kind of record, a slash and a property, but was: " + text));
    }

    /**
     * Obtains the input of a rule that looks at everything in the records of a kind.
     *
     * @param kind the kind
     * @return the input
     */
    public static RuleInput all(RecordKind kind) {
        return new RuleInput(kind, ALL);
    }

    @Override
    public int compareTo(RuleInput other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? property.compareTo(other.property) : byKind;
    }

    /**
     * Returns the text form.
     *
     * @return such as {@code grid/division}
     */
    @Override
    public String toString() {
        return kind + "/" + property;
    }
}
