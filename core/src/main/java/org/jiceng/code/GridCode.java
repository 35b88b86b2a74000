package org.jiceng.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.TextForm;

/**
 * The code of a grid, such as {@code 110105021200001} or {@code GM-07}: a free shape, since no national code exists.
 *
 * <p>How a place builds its codes is said by a {@link GridCodeLayout}, which a rule holds against the code. Codes are
 * compared by their characters, small and capital letters being different, and sort by them.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ / -}
 */
@TextForm(pattern = "^[A-Za-z0-9._/-]{1,64}$", checksMore = false)
public record GridCode(String value) implements Comparable<GridCode> {

    private static final CodeForm FORM = new CodeForm("GridCode", "must be 1 to 64 characters of A-Z a-z 0-9 . _ / -");
    private static final List<String> LABELS = List.of("网格编码", "网格编号", "网格代码");
    private static final int MAX_LENGTH = 64;

    /**
     * Creates a code from its text.
     *
     * @throws InvalidCodeException if the text is empty, longer than 64 characters, or has other characters
     */
    public GridCode {
        Optional<CodeProblem> problem = findProblem(value);
        if (problem.isPresent()) {
            throw InvalidCodeException.of(FORM, problem.get(), value.length());
        }
    }

    /**
     * Obtains a code from its text.
     *
     * @param text 1 to 64 characters of {@code A-Z a-z 0-9 . _ / -}
     * @return the code
     * @throws InvalidCodeException if {@link #findProblem(String)} finds a problem
     */
    public static GridCode of(String text) {
        return new GridCode(text);
    }

    /**
     * Obtains a code from what people typed: with blanks around it or with full-width characters.
     *
     * <p>Case and everything inside are kept, because a place may tell codes apart by them.
     *
     * <p>A label such as {@code 网格编码} may stand before it, with a colon or a blank behind the label.
     *
     * @param text any text
     * @return the code
     * @throws InvalidCodeException if the text is not a code in any of these spellings; positions count in the text
     *     without label and blanks around it
     */
    public static GridCode parseLenient(CharSequence text) {
        return of(LenientText.trimmed(text, MAX_LENGTH, LABELS));
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
        if (text.isEmpty()) {
            return CodeProblem.at(0, Reason.EMPTY);
        }
        if (text.length() > MAX_LENGTH) {
            return CodeProblem.at(MAX_LENGTH, Reason.LENGTH);
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return CodeProblem.at(i, Reason.CHARACTER);
            }
        }
        return Optional.empty();
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

    private static boolean isAllowed(char c) {
        return CodeText.isDigit(c)
                || CodeText.isUpper(c)
                || (c >= 'a' && c <= 'z')
                || c == '.'
                || c == '_'
                || c == '/'
                || c == '-';
    }

    @Override
    public int compareTo(GridCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
