package org.jiceng.validation.report;

import java.util.regex.Pattern;
import org.jiceng.text.TextForm;

/**
 * What stays the same when the same thing is found again, such as {@code 0f3a9c11d2e48b70}.
 *
 * @param value 16 lower-case hexadecimal digits
 */
@TextForm(pattern = Fingerprint.PATTERN)
public record Fingerprint(String value) implements Comparable<Fingerprint> {

    static final String PATTERN = "^[0-9a-f]{16}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Creates a fingerprint from its text.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public Fingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Fingerprint must be 16 lower-case hexadecimal digits");
        }
    }

    /**
     * Obtains a fingerprint from its text.
     *
     * @param text 16 lower-case hexadecimal digits
     * @return the fingerprint
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Fingerprint of(String text) {
        return new Fingerprint(text);
    }

    @Override
    public int compareTo(Fingerprint other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
