package org.jiceng.code;

import java.time.LocalDate;
import java.time.YearMonth;
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
 * numbers of the same form; {@link #kind} tells them apart. Numbers of 15 digits are another form.
 *
 * <p>The number is personal data: {@link #reveal} is the only way to it, {@link #toString} shows nothing of it, and no
 * exception carries it. Numbers sort by their text.
 */
@TextForm(pattern = "^[0-9]{17}[0-9X]$", checksMore = true)
public final class CitizenId implements Comparable<CitizenId> {

    private static final CodeForm FORM =
            new CodeForm("CitizenId", "must be 17 digits 0-9 and a check character of 0-9 X");
    private static final int LENGTH = 18;
    private static final int BIRTH = 6;
    private static final int SEQUENCE = 14;
    private static final int CHECK = 17;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int AGE_CEILING = 150;

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
            throw InvalidCodeException.hiding(FORM, problem.get());
        }
        return new CitizenId(text);
    }

    /**
     * Obtains a number from what people typed: with blanks or dashes, with full-width characters or a small x.
     *
     * @param text any text
     * @return the number
     * @throws InvalidCodeException if the text is not a number in any of these spellings; positions count in the text
     *     without blanks and dashes
     */
    public static CitizenId parseLenient(CharSequence text) {
        return of(LenientText.compact(text, LENGTH));
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
     * Finds what keeps a text from being a number that a person can have on a day.
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
        Objects.requireNonNull(asOf, "asOf");
        return findProblem(text)
                .or(() -> findImpossibleBirth(new CitizenId(text).birthDate(), asOf))
                .or(() -> findUnknownProvince(text));
    }

    private static Optional<CodeProblem> findImpossibleBirth(LocalDate birth, LocalDate asOf) {
        if (birth.isAfter(asOf)) {
            return CodeProblem.at(BIRTH, Reason.FUTURE_BIRTH);
        }
        return birth.isBefore(asOf.minusYears(AGE_CEILING))
                ? CodeProblem.at(BIRTH, Reason.AGE_CEILING)
                : Optional.empty();
    }

    private static Optional<CodeProblem> findUnknownProvince(String text) {
        int start = text.charAt(0) == '9' ? 1 : 0;
        boolean known = Provinces.isMainland(text, start) || (start == 0 && isPermitAddress(text));
        return known ? Optional.empty() : CodeProblem.at(start, Reason.UNKNOWN_PROVINCE);
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
