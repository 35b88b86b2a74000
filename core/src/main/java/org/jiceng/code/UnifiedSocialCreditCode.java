package org.jiceng.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.TextForm;

/**
 * The unified social credit code of an organization after GB 32100-2015, such as {@code 91350100M000100Y43}.
 *
 * <p>Eighteen characters: the department that registered it, the category under that department, six digits of the
 * division of registration, the nine of the {@linkplain Gb11714Code organization code}, and a check character modulo 31.
 * Letters are capitals without I, O, S, V and Z. Both check characters are checked: the modulo 31 alone lets eighteen
 * digits of other kinds pass. Codes sort by their text.
 *
 * @param value eighteen digits and capital letters
 */
@TextForm(
        pattern = "^[0-9A-HJ-NP-RTUW-Y]{2}[0-9]{6}[0-9A-HJ-NP-RTUW-Y]{8}[0-9X][0-9A-HJ-NP-RTUW-Y]$",
        checksMore = true)
public record UnifiedSocialCreditCode(String value) implements Comparable<UnifiedSocialCreditCode> {

    private static final CodeForm FORM = new CodeForm(
            "UnifiedSocialCreditCode",
            "must be 18 characters of 0-9 A-Z without I O S V Z, the third to eighth being digits");
    private static final List<String> LABELS = List.of("统一社会信用代码", "社会信用代码", "信用代码");
    private static final int LENGTH = 18;
    private static final int DIVISION = 2;
    private static final int ORGANIZATION = 8;
    private static final int EMBEDDED_CHECK = 16;
    private static final int CHECK = 17;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String NATIONAL_AUTHORITY = "100000";
    private static final String FICTITIOUS = "9999";
    private static final String CORPS = "990000";
    private static final String PILOT_CITY = "3502";

    /**
     * Creates a code from its text.
     *
     * @throws InvalidCodeException if the shape or one of the two check characters is wrong
     */
    public UnifiedSocialCreditCode {
        Optional<CodeProblem> problem = findProblem(value);
        if (problem.isPresent()) {
            throw InvalidCodeException.of(FORM, problem.get(), value.length());
        }
    }

    /**
     * Obtains a code from its text.
     *
     * @param text eighteen digits and capital letters
     * @return the code
     * @throws InvalidCodeException if {@link #findProblem(String)} finds a problem
     */
    public static UnifiedSocialCreditCode of(String text) {
        return new UnifiedSocialCreditCode(text);
    }

    /**
     * Obtains a code from what people typed: with blanks or dashes, full-width or small letters.
     *
     * <p>A label such as {@code 统一社会信用代码} may stand before it, with a colon or a blank behind the label.
     *
     * @param text any text
     * @return the code
     * @throws InvalidCodeException if the text is not a code in any of these spellings; positions count in the text
     *     without label, blanks and dashes
     */
    public static UnifiedSocialCreditCode parseLenient(CharSequence text) {
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
                .or(() -> findWrongCharacter(text))
                .or(() -> findWrongCheck(text));
    }

    private static Optional<CodeProblem> findWrongCharacter(String text) {
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean digitsOnly = i >= DIVISION && i < ORGANIZATION;
            if (digitsOnly ? !CodeText.isDigit(c) : ALPHABET.indexOf(c) < 0) {
                return CodeProblem.at(i, Reason.CHARACTER);
            }
        }
        return Optional.empty();
    }

    private static Optional<CodeProblem> findWrongCheck(String text) {
        if (text.charAt(CHECK) != checkCharacter(text)) {
            return CodeProblem.at(CHECK, Reason.CHECK_CHARACTER);
        }
        if (text.charAt(EMBEDDED_CHECK) != Gb11714Code.checkCharacter(text, ORGANIZATION)) {
            return CodeProblem.at(EMBEDDED_CHECK, Reason.EMBEDDED_CHECK_CHARACTER);
        }
        return Optional.empty();
    }

    private static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < CHECK; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /**
     * Finds what keeps a text from being a code that a department could have given, by the
     * {@linkplain CreditCodePolicy#standard standard policy}.
     *
     * <p>The department and the category must be in the table of Amendment 1 to GB 32100-2015; 54 (villagers'
     * committees) and 55 (residents' committees) are accepted too, which civil affairs has given since 2017 outside of
     * that table. The division must begin with a province of GB/T 2260, or be {@code 100000} of the national
     * authorities, or be fictitious (9999). The county is not looked at: the code keeps it when it is abolished.
     *
     * @param text any text
     * @param asOf the day; the tables have one edition so far, so that no answer depends on it
     * @return the first problem of shape, then of the tables
     */
    public static Optional<CodeProblem> findProblem(String text, LocalDate asOf) {
        return findProblem(text, asOf, CreditCodePolicy.standard());
    }

    /**
     * Finds what keeps a text from being a code that a department could have given, by a policy.
     *
     * @param text any text
     * @param asOf the day; the tables have one edition so far, so that no answer depends on it
     * @param policy what is accepted outside of the tables
     * @return the first problem of shape, then of the tables
     */
    public static Optional<CodeProblem> findProblem(String text, LocalDate asOf, CreditCodePolicy policy) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        return findProblem(text)
                .filter(problem -> !(policy.pilot() && isPilot(text, problem)))
                .or(() -> findUnregistrable(text, policy));
    }

    /** Whether only the last character is wrong, in a code of the city that gave codes before the standard did. */
    private static boolean isPilot(String text, CodeProblem problem) {
        return problem.reason() == Reason.CHECK_CHARACTER
                && text.startsWith(PILOT_CITY, DIVISION)
                && text.charAt(EMBEDDED_CHECK) == Gb11714Code.checkCharacter(text, ORGANIZATION);
    }

    private static Optional<CodeProblem> findUnregistrable(String text, CreditCodePolicy policy) {
        String categories = categoriesOf(text.charAt(0)) + (policy.committees() && text.charAt(0) == '5' ? "45" : "");
        if (categories.isEmpty()) {
            return CodeProblem.at(0, Reason.UNKNOWN_DEPARTMENT);
        }
        if (categories.indexOf(text.charAt(1)) < 0) {
            return CodeProblem.at(1, Reason.UNKNOWN_CATEGORY);
        }
        boolean known = Provinces.isProvince(text, DIVISION)
                || text.startsWith(NATIONAL_AUTHORITY, DIVISION)
                || text.startsWith(FICTITIOUS, DIVISION)
                || (policy.corps() && text.startsWith(CORPS, DIVISION));
        return known ? Optional.empty() : CodeProblem.at(DIVISION, Reason.UNKNOWN_PROVINCE);
    }

    /** The categories of a department, by GB 32100-2015 Amendment 1. */
    private static String categoriesOf(char department) {
        return switch (department) {
            case '1', '5', 'N' -> "1239";
            case '2', '4', '8', 'A' -> "19";
            case '3' -> "123459";
            case '6', '7' -> "129";
            case '9' -> "123";
            case 'Y' -> "1";
            default -> "";
        };
    }

    /**
     * Returns the department that registered the organization.
     *
     * @return the first character, such as 9 for market regulation and 5 for civil affairs
     */
    public String department() {
        return value.substring(0, 1);
    }

    /**
     * Returns the category that the department gave the organization.
     *
     * @return the second character, which means something only together with the department
     */
    public String category() {
        return value.substring(1, DIVISION);
    }

    /**
     * Returns the division in which the organization was registered.
     *
     * @return the third to eighth character; {@code 100000} stands for the national authorities
     */
    public DivisionCode division() {
        return DivisionCode.of(value.substring(DIVISION, ORGANIZATION));
    }

    /**
     * Returns the organization code inside this code.
     *
     * @return the ninth to seventeenth character
     */
    public Gb11714Code organizationCode() {
        return Gb11714Code.of(value.substring(ORGANIZATION, CHECK));
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
