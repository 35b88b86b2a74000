package org.jiceng.request;

import java.util.regex.Pattern;
import org.jiceng.text.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * A made-up name that stands for a requester in one place, such as {@code p-000123}.
 *
 * <p>Whoever gave it can tell who is meant, so it is personal data: {@link #toString} hides it and {@link #reveal} is
 * the only way out. A telephone number is no pseudonym; a dataset rule reports it.
 */
@TextForm(pattern = Pseudonym.PATTERN)
public final class Pseudonym implements Comparable<Pseudonym> {

    static final String PATTERN = "^[A-Za-z0-9._:-]{1,64}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private final String value;

    private Pseudonym(String value) {
        this.value = value;
    }

    /**
     * Obtains a pseudonym from its text.
     *
     * @param text 1 to 64 characters of {@code A-Z a-z 0-9 . _ : -}
     * @return the pseudonym
     * @throws IllegalArgumentException if the text is not of that form; the message does not repeat the text
     */
    public static Pseudonym of(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Pseudonym must be 1 to 64 characters of A-Z a-z 0-9 . _ : -, but was a"
                    + " text of " + text.length() + " characters that is not");
        }
        return new Pseudonym(text);
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

    /**
     * Returns the protected text, for storing and comparing; never for a log or a message.
     *
     * @return the text that {@link #of} accepts
     */
    public String reveal() {
        return value;
    }

    @Override
    public int compareTo(Pseudonym other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pseudonym that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns {@code Pseudonym[***]}, whatever the pseudonym is.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "Pseudonym[***]";
    }
}
