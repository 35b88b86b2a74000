package org.jiceng.code;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.TextForm;
import org.jspecify.annotations.Nullable;

/**
 * The citizen identification number of a person after GB 11643-1999: six digits of address, eight of birth, three of
 * sequence, and a check character after ISO 7064 MOD 11-2.
 *
 * <p>The residence permits of Hong Kong, Macao and Taiwan residents and the foreign permanent resident card of 2023 have
 * numbers of the same form; {@link #kind} tells them apart. Numbers of 15 digits are another form, which only
 * {@link #ofFifteenDigits} reads.
 *
 * <p>The number is personal data: {@link #reveal} is the only way to it, {@link #toString} shows nothing of it, and no
 * exception carries it. Numbers sort by their text.
 */
@TextForm(pattern = "^[0-9]{17}[0-9X]$", checksMore = true)
public final class CitizenId implements Comparable<CitizenId> {

    private static final CodeForm FORM =
            new CodeForm("CitizenId", "must be 17 digits 0-9 and a check character of 0-9 X");
    private static final List<String> LABELS = List.of("公民身份号码", "身份证号码", "身份证号", "身份证");
    private static final String SEPARATORS = "./";
    private static final CodeForm SHORT_FORM = new CodeForm("CitizenId", "must be 15 digits 0-9");
    private static final int LENGTH = 18;
    static final int BIRTH = 6;
    static final int SEQUENCE = 14;
    private static final int CHECK = 17;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int SHORT_LENGTH = 15;

    private final String value;

    private CitizenId(String value) {
        this.value = value;
    }

    /**
     * Obtains a number from its text.
     *
     * <p>Any digits are accepted as address, and any date of the calendar as birth: numbers keep the codes of divisions
     * that were abolished, and no answer depends on the day.
     *
     * @param text 17 digits 0-9 and a check character of 0-9 X
     * @return the number
     * @throws InvalidCodeException if {@link #findProblem(String)} finds a problem; the exception has no part of the
     *     text
     */
    public static CitizenId of(String text) {
        Optional<CodeProblem> problem = findProblem(text);
        if (problem.isPresent()) {
            throw InvalidCodeException.of(FORM, problem.get(), text.length());
        }
        return new CitizenId(text);
    }

    /**
     * Obtains a number from what people typed: with blanks, dashes, dots or slashes, with full-width characters
     * or a small x.
     *
     * <p>A label such as {@code 公民身份号码} may stand before it, with a colon or a blank behind the label.
     *
     * @param text any text
     * @return the number
     * @throws InvalidCodeException if the text is not a number in any of these spellings; positions count in the text
     *     without label, blanks and separators
     */
    public static CitizenId parseLenient(CharSequence text) {
        return of(LenientText.compact(text, LENGTH, LABELS, SEPARATORS));
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
        return CodeText.findWrongLength(text, LENGTH)
                .or(() -> CodeText.findNonDigit(text, 0, CHECK))
                .or(() -> findWrongEnd(text));
    }

    private static Optional<CodeProblem> findWrongEnd(String text) {
        char check = text.charAt(CHECK);
        if (!CodeText.isDigit(check) && check != 'X') {
            return CodeProblem.at(CHECK, Reason.CHARACTER);
        }
        if (birthDate(text, BIRTH) == null) {
            return CodeProblem.at(BIRTH, Reason.DATE);
        }
        return check == checkCharacter(text) ? Optional.empty() : CodeProblem.at(CHECK, Reason.CHECK_CHARACTER);
    }

    /** The date in eight digits, or null where the calendar has none. */
    private static @Nullable LocalDate birthDate(String text, int start) {
        int year = CodeText.number(text, start, start + 4);
        int month = CodeText.number(text, start + 4, start + 6);
        int day = CodeText.number(text, start + 6, start + 8);
        boolean exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** The check character for the first 17 digits of a text. */
    static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < CHECK; i++) {
            sum += CodeText.digit(text, i) * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /**
     * Finds what keeps a text from being a number that a person can have on a day, by the
     * {@linkplain CitizenIdPolicy#standard standard policy}.
     *
     * <p>The birth must not be later than the day, nor more than 150 years before it. The address must begin with a
     * province of the mainland, or be 810000, 820000 or 830000; in foreign permanent resident cards the second and
     * third digit must be a province of the mainland. The county is not looked at.
     *
     * @param text any text
     * @param asOf the day
     * @return the first problem of shape, then of birth and address
     */
    public static Optional<CodeProblem> findProblem(String text, LocalDate asOf) {
        return findProblem(text, asOf, CitizenIdPolicy.standard());
    }

    /**
     * Finds what keeps a text from being a number that a person can have on a day, by the standard policy and with an
     * address of county level that a registry knows.
     *
     * @param text any text
     * @param asOf the day
     * @param registry the divisions that are known
     * @return the first problem of shape, then of birth and address
     */
    public static Optional<CodeProblem> findProblem(String text, LocalDate asOf, DivisionRegistry registry) {
        return findProblem(text, asOf, CitizenIdPolicy.standard().withRegistry(registry));
    }

    /**
     * Finds what keeps a text from being a number that a person can have on a day, by a policy.
     *
     * @param text any text
     * @param asOf the day
     * @param policy what is asked beyond the shape
     * @return the first problem of shape, then of birth, address and sequence
     */
    public static Optional<CodeProblem> findProblem(String text, LocalDate asOf, CitizenIdPolicy policy) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        return findProblem(text).or(() -> policy.findProblem(new CitizenId(text), asOf));
    }

    /**
     * Obtains the number of 18 characters that belongs to a number of 15 digits, as they were given until 1999.
     *
     * <p>Both digits of the year are taken as 19yy. By custom the sequences 996 to 999 were for people born before 1900;
     * no text says so, so these too are read as 19yy.
     *
     * @param text 15 digits 0-9
     * @return the number with the century and the check character added
     * @throws InvalidCodeException if {@link #findProblemOfFifteenDigits(String)} finds a problem; the exception has no
     *     part of the text
     */
    public static CitizenId ofFifteenDigits(String text) {
        Optional<CodeProblem> problem = findProblemOfFifteenDigits(text);
        if (problem.isPresent()) {
            throw InvalidCodeException.of(SHORT_FORM, problem.get(), text.length());
        }
        return new CitizenId(lengthened(text));
    }

    private static String lengthened(String text) {
        String body = text.substring(0, BIRTH) + "19" + text.substring(BIRTH);
        return body + checkCharacter(body);
    }

    /**
     * Finds what keeps a text from being a number of 15 digits.
     *
     * @param text any text
     * @return the first problem; empty exactly when {@link #ofFifteenDigits} accepts the text
     */
    public static Optional<CodeProblem> findProblemOfFifteenDigits(String text) {
        Objects.requireNonNull(text, "text");
        return CodeText.findWrongLength(text, SHORT_LENGTH)
                .or(() -> CodeText.findNonDigit(text, 0, SHORT_LENGTH))
                .or(() -> findNotShort(new CitizenId(lengthened(text))));
    }

    /**
     * Finds what keeps a text from being a number of 15 digits that a person can have on a day, by the
     * {@linkplain CitizenIdPolicy#standard standard policy}: the birth in 19yy not later than the day nor more than 150
     * years before it, and an address that begins with a province of the mainland.
     *
     * @param text any text
     * @param asOf the day
     * @return the first problem of shape, then of birth and address; positions count in the 15 digits
     */
    public static Optional<CodeProblem> findProblemOfFifteenDigits(String text, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        // Birth and province stand at the same place in both lengths, so the positions hold.
        return findProblemOfFifteenDigits(text)
                .or(() -> CitizenIdPolicy.standard().findProblem(new CitizenId(lengthened(text)), asOf));
    }

    private static Optional<CodeProblem> findNotShort(CitizenId id) {
        if (id.kind() != CitizenIdKind.RESIDENT_CARD) {
            return CodeProblem.at(0, Reason.NO_FIFTEEN_DIGITS);
        }
        return birthDate(id.value, BIRTH) == null ? CodeProblem.at(BIRTH, Reason.DATE) : Optional.empty();
    }

    private static boolean isPermitAddress(String text) {
        return switch (text.substring(0, BIRTH)) {
            case "810000", "820000", "830000" -> true;
            default -> false;
        };
    }

    /**
     * Returns the kind of document.
     *
     * @return the kind that the first digits show
     */
    public CitizenIdKind kind() {
        if (value.charAt(0) == '9') {
            return CitizenIdKind.FOREIGN_PERMANENT_RESIDENT_CARD;
        }
        return isPermitAddress(value) ? CitizenIdKind.RESIDENCE_PERMIT : CitizenIdKind.RESIDENT_CARD;
    }

    /**
     * Returns the date of birth.
     *
     * @return a date from the year 0 to 9999
     */
    public LocalDate birthDate() {
        return Objects.requireNonNull(birthDate(value, BIRTH), "birth date");
    }

    /**
     * Returns the sex.
     *
     * @return {@link Sex#MALE} for an odd sequence number, {@link Sex#FEMALE} for an even one
     */
    public Sex sex() {
        return CodeText.digit(value, SEQUENCE + 2) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * Returns the number itself: the only way to it. Whoever calls this answers for where it goes.
     *
     * @return 18 characters
     */
    public String reveal() {
        return value;
    }

    @Override
    public int compareTo(CitizenId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CitizenId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns a text that shows nothing of the number.
     *
     * @return {@code CitizenId[***]}
     */
    @Override
    public String toString() {
        return "CitizenId[***]";
    }
}
