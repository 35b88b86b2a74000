package org.jiceng.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.TextForm;

/**
 * A postal code of China, such as {@code 010000}: six digits, the first two being the postal province.
 *
 * <p>No table of postal codes in use is published, so a code is held against the bands of the first two digits only, a
 * little wider than the provinces in them. {@code 999077} (Hong Kong) and {@code 999078} (Macao) are conventions for
 * forms that ask for a code. Codes sort by their text.
 *
 * @param value six digits
 */
@TextForm(
        pattern = "^((0[1-7]|1[0-356]|2[0-7]|3[0-6]|[4-6][0-7]|7[0-5]|8[0-9]|9[0-8])[0-9]{4}|99907[78])$",
        checksMore = false)
public record PostalCode(String value) implements Comparable<PostalCode> {

    private static final CodeForm FORM =
            new CodeForm("PostalCode", "must be 6 digits 0-9 that begin with a band in use");
    private static final List<String> LABELS = List.of("邮政编码", "邮编");
    private static final int LENGTH = 6;

    /**
     * Creates a code from its text.
     *
     * @throws InvalidCodeException if the text is not six digits, or the first two are in no band
     */
    public PostalCode {
        Optional<CodeProblem> problem = findProblem(value);
        if (problem.isPresent()) {
            throw InvalidCodeException.of(FORM, problem.get(), value.length());
        }
    }

    /**
     * Obtains a code from its text.
     *
     * @param text six digits 0-9
     * @return the code
     * @throws InvalidCodeException if {@link #findProblem(String)} finds a problem
     */
    public static PostalCode of(String text) {
        return new PostalCode(text);
    }

    /**
     * Obtains a code from what people typed: with blanks or dashes, or with full-width digits.
     *
     * <p>A label such as {@code 邮政编码} may stand before it, with a colon or a blank behind the label.
     *
     * @param text any text
     * @return the code
     * @throws InvalidCodeException if the text is not a code in any of these spellings; positions count in the text
     *     without label, blanks and dashes
     */
    public static PostalCode parseLenient(CharSequence text) {
        return of(LenientText.compact(text, LENGTH, LABELS, ""));
    }

    /**
     * Returns what must hold for length and characters of the text, as the English predicate of a sentence whose subject
     * is the type.
     *
     * @return a text that begins with "must", without a full stop
     */
    public static String requirement() {
        return FORM.shape();
    }

    /**
     * Checks whether {@link #of} accepts a text.
     *
     * @param text any text
     * @return true exactly when {@link #of} accepts it
     */
    public static boolean isValid(String text) {
        return findProblem(text).isEmpty();
    }

    /**
     * Finds what keeps a text from being a code.
     *
     * @param text any text
     * @return the first problem; empty exactly when {@link #of} accepts the text
     */
    public static Optional<CodeProblem> findProblem(String text) {
        Objects.requireNonNull(text, "text");
        return CodeText.findWrongLength(text, LENGTH)
                .or(() -> CodeText.findNonDigit(text, 0, LENGTH))
                .or(() -> isInBand(text) ? Optional.empty() : CodeProblem.at(0, Reason.UNKNOWN_PROVINCE));
    }

    /**
     * Finds what keeps a text from being a code on a day: the same as {@link #findProblem(String)}, since no table
     * depends on the day.
     *
     * @param text any text
     * @param asOf the day; no answer depends on it
     * @return the first problem; empty exactly when {@link #of} accepts the text
     */
    public static Optional<CodeProblem> findProblem(String text, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return findProblem(text);
    }

    private static boolean isInBand(String text) {
        int second = CodeText.digit(text, 1);
        return switch (text.charAt(0)) {
            case '0' -> second >= 1 && second <= 7;
            case '1' -> second <= 6 && second != 4;
            case '2', '4', '5', '6' -> second <= 7;
            case '3' -> second <= 6;
            case '7' -> second <= 5;
            case '8' -> true;
            default -> second <= 8 || text.equals("999077") || text.equals("999078");
        };
    }

    @Override
    public int compareTo(PostalCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
