package org.jiceng.finding;

import java.util.regex.Pattern;
import org.jiceng.text.TextForm;

/**
 * The code of a finding, such as {@code grid.parent.unknown}: it names what was found, for ever.
 *
 * <p>Codes are constants of an append-only list and are never made from class names. They sort as text.
 *
 * @param value two or more lower-kebab-case parts with dots between them
 */
@TextForm(pattern = FindingCode.PATTERN)
public record FindingCode(String value) implements Comparable<FindingCode> {

    static final String PATTERN = "^[a-z][a-z0-9-]{0,39}(\\.[a-z][a-z0-9-]{0,39}){1,4}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * Creates a code from its text.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public FindingCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "FindingCode must be two or more lower-kebab-case parts with dots between them");
        }
    }

    /**
     * Obtains a code from its text.
     *
     * @param text such as {@code grid.parent.unknown}
     * @return the code
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static FindingCode of(String text) {
        return new FindingCode(text);
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
    public int compareTo(FindingCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
