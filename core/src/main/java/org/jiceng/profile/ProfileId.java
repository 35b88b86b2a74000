package org.jiceng.profile;

import java.util.regex.Pattern;
import org.jiceng.text.TextForm;

/**
 * The id of a profile, such as {@code guangming}.
 *
 * @param value 1 to 64 characters of lower-case letters, digits and hyphens, a letter first
 */
@TextForm(pattern = ProfileId.PATTERN)
public record ProfileId(String value) implements Comparable<ProfileId> {

    static final String PATTERN = "^[a-z][a-z0-9-]{0,63}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Creates the value from its text.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public ProfileId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "ProfileId must be 1 to 64 characters of lower-case letters, digits and hyphens, a letter first");
        }
    }

    /**
     * Obtains the value from its text.
     *
     * @param text 1 to 64 characters of lower-case letters, digits and hyphens, a letter first
     * @return the value
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ProfileId of(String text) {
        return new ProfileId(text);
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
    public int compareTo(ProfileId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
