package org.jiceng.code;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number of the Chinese mainland: mobile, fixed line, 400 or 800, or a short service number.
 *
 * <p>The one spelling of each: {@code 1} and ten digits for mobile; area code, hyphen, seven or eight digits for a fixed
 * line, with a second hyphen before an extension of up to six digits; ten digits for 400 and 800; three, five or six
 * digits for services: 11x and 12x, 10xxx to 12xxx, 95xxx(x) and 96xxx(x). Local numbers without an area code are not
 * accepted, since nobody can tell where they ring.
 *
 * <p>A number is personal data, whatever its kind: {@link #reveal} is the only way to it, {@link #toString} shows
 * nothing of it, and no exception carries it. Numbers sort by their text.
 */
@TextForm(
        pattern = "^(1[3-9][0-9]{9}"
                + "|0(10|2[0-9]|[3-9][0-9]{2})-[2-9][0-9]{6,7}(-[0-9]{1,6})?"
                + "|[48]00[0-9]{7}"
                + "|1[12][0-9]|1[0-2][0-9]{3}|9[56][0-9]{3,4})$",
        checksMore = false)
public final class PhoneNumber implements Comparable<PhoneNumber> {

    private static final CodeForm FORM = new CodeForm(
            "PhoneNumber",
            "must be a mobile, fixed-line (area code, hyphen, number), 400, 800 or service number of digits 0-9");

    private final String value;

    private PhoneNumber(String value) {
        this.value = value;
    }

    /**
     * Obtains a number from its text.
     *
     * @param text a number in the spelling of its kind
     * @return the number
     * @throws InvalidCodeException if {@link #findProblem(String)} finds a problem; the exception has no part of the
     *     text
     */
    public static PhoneNumber of(String text) {
        Optional<CodeProblem> problem = findProblem(text);
        if (problem.isPresent()) {
            throw InvalidCodeException.of(FORM, problem.get(), text.length());
        }
        return new PhoneNumber(text);
    }

    /**
     * Obtains a number from what people typed: with the prefix +86, 0086 or 86, a zero before a mobile number, blanks,
     * dashes, dots or brackets between the parts, full-width digits, or 转, 分机, # or ext before an extension.
     *
     * <p>A label such as {@code 电话} or {@code tel} may stand before it, with a colon or a blank behind the label.
     *
     * <p>No other number is made of a wrong one. Where a number that begins with 0 is divided, the first part must be an
     * area code of the right length, or an area code and a whole line before an extension; {@code 0215-1234567} is
     * refused. A slash may stand after the area code, but not behind it, where it lists a second number:
     * {@code 0571-88888888/89} is refused. Extensions belong to fixed lines: one behind a 400 number is refused.
     *
     * @param text any text
     * @return the number
     * @throws InvalidCodeException if the text is not a number in any of these spellings; positions count in the
     *     spelling that the text was turned into
     */
    public static PhoneNumber parseLenient(CharSequence text) {
        return of(PhoneSpelling.unify(text));
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
     * Finds what keeps a text from being a number.
     *
     * @param text any text
     * @return the first problem; empty exactly when {@link #of} accepts the text
     */
    public static Optional<CodeProblem> findProblem(String text) {
        Objects.requireNonNull(text, "text");
        return PhonePlan.findProblem(text);
    }

    /**
     * Finds what keeps a text from being a number that is assigned.
     *
     * <p>A mobile number must lie in a segment of the numbering plan of March 2023, the area code of a fixed line must
     * be in use. Other kinds have no table.
     *
     * @param text any text
     * @param asOf the day; the tables have one edition so far, so that no answer depends on it
     * @return the first problem of shape, then of the tables
     */
    public static Optional<CodeProblem> findProblem(String text, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return findProblem(text).or(() -> findUnassigned(text));
    }

    private static Optional<CodeProblem> findUnassigned(String text) {
        return switch (PhonePlan.kind(text)) {
            case MOBILE ->
                PhonePlan.isAssignedSegment(text) ? Optional.empty() : CodeProblem.at(0, Reason.UNASSIGNED_SEGMENT);
            case FIXED_LINE ->
                PhonePlan.isAssignedArea(text) ? Optional.empty() : CodeProblem.at(0, Reason.UNKNOWN_AREA_CODE);
            case SHARED_COST, TOLL_FREE, SERVICE -> Optional.empty();
        };
    }

    /**
     * Returns the kind of the number.
     *
     * @return the kind that the first digits show
     */
    public PhoneKind kind() {
        return PhonePlan.kind(value);
    }

    /**
     * Returns the number itself: the only way to it. Whoever calls this answers for where it goes.
     *
     * @return the number in the spelling of its kind
     */
    public String reveal() {
        return value;
    }

    @Override
    public int compareTo(PhoneNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhoneNumber number && value.equals(number.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns a text that shows nothing of the number.
     *
     * @return {@code PhoneNumber[***]}
     */
    @Override
    public String toString() {
        return "PhoneNumber[***]";
    }
}
