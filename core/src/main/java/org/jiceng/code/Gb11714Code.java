package org.jiceng.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.TextForm;

/**
 * The code of an organization after GB 11714-1997, such as {@code PDY00001X}: eight characters and a check character.
 *
 * <p>Since 2015 it is the ninth to seventeenth character of the {@linkplain UnifiedSocialCreditCode unified social
 * credit code}. The check character is 11 minus the weighted sum modulo 11 (weights 3 7 9 10 5 8 4 2), with X for 10 and
 * 0 for 11. The hyphen that is printed before it is not part of the text form. Codes sort by their text.
 *
 * @param value eight digits or capital letters, then a digit or X
 */
@TextForm(pattern = "^[0-9A-Z]{8}[0-9X]$", checksMore = true)
public record Gb11714Code(String value) implements Comparable<Gb11714Code> {

    private static final CodeForm FORM =
            new CodeForm("Gb11714Code", "must be 8 characters of 0-9 A-Z and a check character of 0-9 X");
    private static final List<String> LABELS = List.of("组织机构代码", "机构代码");
    private static final int LENGTH = 9;
    private static final int BODY = LENGTH - 1;
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String USER_DEFINED = "PDY";

    /**
     * Creates a code from its text.
     *
     * @throws InvalidCodeException if shape or check character are wrong
     */
    public Gb11714Code {
        Optional<CodeProblem> problem = findProblem(value);
        if (problem.isPresent()) {
            throw InvalidCodeException.of(FORM, problem.get(), value.length());
        }
    }

    /**
     * Obtains a code from its text.
     *
     * @param text nine characters, without a hyphen
     * @return the code
     * @throws InvalidCodeException if {@link #findProblem(String)} finds a problem
     */
    public static Gb11714Code of(String text) {
        return new Gb11714Code(text);
    }

    /**
     * Obtains a code from what people typed: with blanks, with full-width or small letters, or with the hyphen that is
     * printed before the check character, at that place or another.
     *
     * <p>A label such as {@code 组织机构代码} may stand before it, with a colon or a blank behind the label.
     *
     * @param text any text
     * @return the code
     * @throws InvalidCodeException if the text is not a code in any of these spellings; positions count in the text
     *     without label, blanks and dashes
     */
    public static Gb11714Code parseLenient(CharSequence text) {
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
        return CodeText.findWrongLength(text, LENGTH).or(() -> findWrongCharacter(text));
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

    private static Optional<CodeProblem> findWrongCharacter(String text) {
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean allowed = CodeText.isDigit(c) || (i < BODY ? CodeText.isUpper(c) : c == 'X');
            if (!allowed) {
                return CodeProblem.at(i, Reason.CHARACTER);
            }
        }
        return text.charAt(BODY) == checkCharacter(text, 0)
                ? Optional.empty()
                : CodeProblem.at(BODY, Reason.CHECK_CHARACTER);
    }

    /** The check character for the eight digits and capitals that begin at a place of a text. */
    static char checkCharacter(String text, int start) {
        int sum = 0;
        for (int i = 0; i < BODY; i++) {
            char c = text.charAt(start + i);
            sum += (CodeText.isDigit(c) ? c - '0' : c - 'A' + 10) * WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + check);
        };
    }

    /**
     * Checks whether the code lies in the range that the standard leaves to its users, from PDY00001 to PDY99999. No
     * real organization has such a code, so samples use it.
     *
     * @return true for codes of that range
     */
    public boolean isUserDefined() {
        return value.startsWith(USER_DEFINED)
                && CodeText.findNonDigit(value, USER_DEFINED.length(), BODY).isEmpty()
                && !CodeText.isZeros(value, USER_DEFINED.length(), BODY);
    }

    @Override
    public int compareTo(Gb11714Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
