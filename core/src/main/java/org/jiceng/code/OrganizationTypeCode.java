package org.jiceng.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.TextForm;
import org.jiceng.text.Word;

/**
 * The type of a Party organization as member information systems number it, such as {@code 611} for a Party committee.
 *
 * <p>The list is open: the codes of the constants are in wide use, but no published standard has them, and systems add
 * their own. So any code of the form is accepted; {@link #isKnown} tells whether the library has a label for it. The
 * code is the word of the list. Codes sort by their text.
 *
 * @param value 1 to 16 digits or capital letters
 */
@TextForm(pattern = "^[0-9A-Z]{1,16}$", checksMore = false)
public record OrganizationTypeCode(String value) implements Word, Comparable<OrganizationTypeCode> {

    private static final CodeForm FORM = new CodeForm("OrganizationTypeCode", "must be 1 to 16 characters of 0-9 A-Z");
    private static final List<String> LABELS = List.of("组织类别代码", "组织类别");
    private static final int MAX_LENGTH = 16;

    /** A Party committee: 611. */
    public static final OrganizationTypeCode COMMITTEE = new OrganizationTypeCode("611");

    /** A Party general branch: 621. */
    public static final OrganizationTypeCode GENERAL_BRANCH = new OrganizationTypeCode("621");

    /** A Party branch: 631. */
    public static final OrganizationTypeCode BRANCH = new OrganizationTypeCode("631");

    /** A joint Party branch: 632. */
    public static final OrganizationTypeCode JOINT_BRANCH = new OrganizationTypeCode("632");

    /** A temporary Party committee: 911. */
    public static final OrganizationTypeCode TEMPORARY_COMMITTEE = new OrganizationTypeCode("911");

    /** A temporary Party general branch: 921. */
    public static final OrganizationTypeCode TEMPORARY_GENERAL_BRANCH = new OrganizationTypeCode("921");

    /** A temporary Party branch: 931. */
    public static final OrganizationTypeCode TEMPORARY_BRANCH = new OrganizationTypeCode("931");

    /** A temporary joint Party branch: 932. */
    public static final OrganizationTypeCode TEMPORARY_JOINT_BRANCH = new OrganizationTypeCode("932");

    private static final List<OrganizationTypeCode> KNOWN = List.of(
            COMMITTEE,
            GENERAL_BRANCH,
            BRANCH,
            JOINT_BRANCH,
            TEMPORARY_COMMITTEE,
            TEMPORARY_GENERAL_BRANCH,
            TEMPORARY_BRANCH,
            TEMPORARY_JOINT_BRANCH);

    /**
     * Creates a code from its text.
     *
     * @throws InvalidCodeException if the text is empty, longer than 16 characters, or has other characters
     */
    public OrganizationTypeCode {
        Optional<CodeProblem> problem = findProblem(value);
        if (problem.isPresent()) {
            throw InvalidCodeException.of(FORM, problem.get(), value.length());
        }
    }

    /**
     * Obtains a code from its text.
     *
     * @param text 1 to 16 digits or capital letters
     * @return the code
     * @throws InvalidCodeException if {@link #findProblem(String)} finds a problem
     */
    public static OrganizationTypeCode of(String text) {
        return new OrganizationTypeCode(text);
    }

    /**
     * Obtains a code from what people typed: with blanks or dashes, with full-width or small letters.
     *
     * <p>A label such as {@code 组织类别代码} may stand before it, with a colon or a blank behind the label.
     *
     * @param text any text
     * @return the code
     * @throws InvalidCodeException if the text is not a code in any of these spellings; positions count in the text
     *     without label, blanks and dashes
     */
    public static OrganizationTypeCode parseLenient(CharSequence text) {
        return of(LenientText.compact(text, MAX_LENGTH, LABELS, ""));
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
            if (!CodeText.isDigit(text.charAt(i)) && !CodeText.isUpper(text.charAt(i))) {
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

    /**
     * Returns the codes that the library has labels for.
     *
     * @return the constants of this class
     */
    public static List<OrganizationTypeCode> known() {
        return KNOWN;
    }

    /**
     * Checks whether the library has a label for the code.
     *
     * @return true for the constants of this class
     */
    public boolean isKnown() {
        return KNOWN.contains(this);
    }

    @Override
    public String word() {
        return value;
    }

    @Override
    public int compareTo(OrganizationTypeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
