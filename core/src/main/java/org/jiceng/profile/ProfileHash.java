package org.jiceng.profile;

import java.util.regex.Pattern;
import org.jiceng.text.TextForm;

/**
 * The hash of a profile's content, such as {@code sha256:} and 64 hexadecimal digits.
 *
 * @param value {@code sha256:} and 64 lower-case hexadecimal digits
 */
@TextForm(pattern = ProfileHash.PATTERN)
public record ProfileHash(String value) implements Comparable<ProfileHash> {

    static final String PATTERN = "^sha256:[0-9a-f]{64}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Creates the value from its text.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public ProfileHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("ProfileHash must be sha256: and 64 lower-case hexadecimal digits");
        }
    }

    /**
     * Obtains the value from its text.
     *
     * @param text {@code sha256:} and 64 lower-case hexadecimal digits
     * @return the value
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ProfileHash of(String text) {
        return new ProfileHash(text);
    }

    /**
     * Checks whether {@link #of} accepts a text.
     *
     * @param text any text
     * @return true exactly when {@link #of} accepts it
     */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(ProfileHash other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
