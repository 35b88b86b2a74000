package org.jiceng.code;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.TextForm;

/**
 * The code of an administrative division, such as {@code 110105} or {@code 110105021200}.
 *
 * <p>Six digits name a division of county level and above (GB/T 2260: two digits each for province, prefecture and
 * county), nine add the township (GB/T 10114), twelve the community or village. Each division has exactly one code: a
 * code that is filled with zeros to a lower level's length is refused by {@link #of} and cut by {@link #parseLenient}.
 *
 * <p>{@link #level}, {@link #parent} and {@link #contains} look at the digits alone, so they answer for divisions that
 * were abolished, are new, or exist only in samples. Whether a division exists or existed is a question of the day:
 * see {@link #findProblem(String, LocalDate)} and {@link DivisionRegistry}. Codes under 9999 are fictitious: no
 * standard assigns them, and samples use them so that no real place is spoken of.
 *
 * <p>Codes sort by their text, so a division stands directly before those it contains in files of one length.
 *
 * @param value 6, 9 or 12 digits
 */
@TextForm(
        pattern = "^[0-9]{6}((00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})?)?$",
        checksMore = false)
public record DivisionCode(String value) implements Comparable<DivisionCode> {

    private static final CodeForm FORM = new CodeForm("DivisionCode", "must be 6, 9 or 12 digits 0-9");
    private static final List<String> LABELS = List.of("行政区划代码", "区划代码");
    private static final int COUNTY_LENGTH = 6;
    private static final int TOWNSHIP_LENGTH = 9;
    private static final int VILLAGE_LENGTH = 12;
    private static final int FIRST_UNASSIGNED_BAND = 600;
    private static final String FICTITIOUS = "9999";

    /**
     * Creates a code from its text.
     *
     * @throws InvalidCodeException if the text is not 6, 9 or 12 digits, or ends with a level of zeros
     */
    public DivisionCode {
        Optional<CodeProblem> problem = findProblem(value);
        if (problem.isPresent()) {
            throw InvalidCodeException.of(FORM, problem.get(), value.length());
        }
    }

    /**
     * Obtains a code from its text.
     *
     * @param text 6, 9 or 12 digits 0-9
     * @return the code
     * @throws InvalidCodeException if {@link #findProblem(String)} finds a problem
     */
    public static DivisionCode of(String text) {
        return new DivisionCode(text);
    }

    /**
     * Obtains a code from what people typed: with blanks around it, with full-width digits, or filled with zeros to 9
     * or 12 digits. Separators inside are not dropped, since what they divide may be two things.
     *
     * <p>A label such as {@code 行政区划代码} may stand before it, with a colon or a blank behind the label.
     *
     * @param text any text
     * @return the code
     * @throws InvalidCodeException if the text is not a code in any of these spellings; positions count in the text
     *     without label and blanks around it
     */
    public static DivisionCode parseLenient(CharSequence text) {
        String digits = LenientText.trimmed(text, VILLAGE_LENGTH, LABELS);
        if (digits.length() == VILLAGE_LENGTH && digits.endsWith("000")) {
            digits = digits.substring(0, TOWNSHIP_LENGTH);
        }
        if (digits.length() == TOWNSHIP_LENGTH && digits.endsWith("000")) {
            digits = digits.substring(0, COUNTY_LENGTH);
        }
        return of(digits);
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
        int length = text.length();
        if (length == 0) {
            return CodeProblem.at(0, Reason.EMPTY);
        }
        if (length != COUNTY_LENGTH && length != TOWNSHIP_LENGTH && length != VILLAGE_LENGTH) {
            return CodeProblem.at(Math.min(length, VILLAGE_LENGTH), Reason.LENGTH);
        }
        return CodeText.findNonDigit(text, 0, length).or(() -> findZeroLevel(text));
    }

    private static Optional<CodeProblem> findZeroLevel(String text) {
        boolean village = text.length() == VILLAGE_LENGTH;
        if (text.length() > COUNTY_LENGTH && CodeText.isZeros(text, COUNTY_LENGTH, TOWNSHIP_LENGTH)) {
            boolean gap = village && !CodeText.isZeros(text, TOWNSHIP_LENGTH, VILLAGE_LENGTH);
            return CodeProblem.at(COUNTY_LENGTH, gap ? Reason.MISSING_TOWNSHIP : Reason.PADDED);
        }
        if (village && CodeText.isZeros(text, TOWNSHIP_LENGTH, VILLAGE_LENGTH)) {
            return CodeProblem.at(TOWNSHIP_LENGTH, Reason.PADDED);
        }
        return Optional.empty();
    }

    /**
     * Finds what keeps a text from being the code of a division that exists or existed by a day, as far as
     * {@link DivisionRegistry#standard} and the bands of township and village numbers tell.
     *
     * <p>The first six digits must have been in use in the year of the day or before, for a division or a summary node
     * of GB/T 2260. The numbers of township and village must be under 600. Fictitious codes need only the bands.
     *
     * @param text any text
     * @param asOf the day, of which the year counts
     * @return the first problem of shape, then of the tables
     */
    public static Optional<CodeProblem> findProblem(String text, LocalDate asOf) {
        return findProblem(text, asOf, DivisionRegistry.standard());
    }

    /**
     * Finds what keeps a text from being the code of a division that exists or existed by a day, as far as a registry
     * and the bands of township and village numbers tell.
     *
     * <p>Where the registry lists divisions of the code's own level in the same county, the whole code must be listed;
     * else its first six digits must.
     *
     * @param text any text
     * @param asOf the day, of which the year counts
     * @param registry the divisions that are known
     * @return the first problem of shape, then of the bands, then of the registry
     */
    public static Optional<CodeProblem> findProblem(String text, LocalDate asOf, DivisionRegistry registry) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(registry, "registry");
        return findProblem(text)
                .or(() -> findUnassignedBand(text))
                .or(() -> findUnknown(new DivisionCode(text), Year.of(asOf.getYear()), registry));
    }

    private static Optional<CodeProblem> findUnassignedBand(String text) {
        for (int start = COUNTY_LENGTH; start < text.length(); start += 3) {
            if (CodeText.number(text, start, start + 3) >= FIRST_UNASSIGNED_BAND) {
                return CodeProblem.at(start, Reason.UNASSIGNED_BAND);
            }
        }
        return Optional.empty();
    }

    private static Optional<CodeProblem> findUnknown(DivisionCode code, Year year, DivisionRegistry registry) {
        if (code.isFictitious()) {
            return Optional.empty();
        }
        DivisionCode known = registry.coversLevelOf(code) ? code : code.county();
        return registry.wasUsedBy(known, year) ? Optional.empty() : CodeProblem.at(0, Reason.UNKNOWN_DIVISION);
    }

    /**
     * Returns the level that the digits show.
     *
     * <p>{@link DivisionLevel#SUMMARY} is the level of nodes without an organ: 01 and 02 (and, of old, 03) in the place
     * of the prefecture of a municipality, 90 in the place of the prefecture of a province, and {@code 000000}.
     *
     * @return the level
     */
    public DivisionLevel level() {
        return switch (value.length()) {
            case VILLAGE_LENGTH -> DivisionLevel.VILLAGE;
            case TOWNSHIP_LENGTH -> DivisionLevel.TOWNSHIP;
            default -> levelOfSixDigits();
        };
    }

    private DivisionLevel levelOfSixDigits() {
        if (!CodeText.isZeros(value, 4, 6)) {
            return DivisionLevel.COUNTY;
        }
        if (!CodeText.isZeros(value, 2, 4)) {
            return isSummaryPrefecture() ? DivisionLevel.SUMMARY : DivisionLevel.PREFECTURE;
        }
        return CodeText.isZeros(value, 0, 2) ? DivisionLevel.SUMMARY : DivisionLevel.PROVINCE;
    }

    /** Whether the third and fourth digit only gather counties that the province governs itself. */
    private boolean isSummaryPrefecture() {
        String prefecture = value.substring(2, 4);
        boolean municipality = switch (value.substring(0, 2)) {
            case "11", "12", "31", "50" -> true;
            default -> false;
        };
        return switch (prefecture) {
            case "90" -> true;
            case "01", "02", "03" -> municipality;
            default -> false;
        };
    }

    /**
     * Returns the division that governs this one, as the digits show it.
     *
     * <p>A county of a municipality, or one that its province governs itself, has the province as its parent and not
     * the summary node.
     *
     * @return the parent; empty for a province and for {@code 000000}
     */
    public Optional<DivisionCode> parent() {
        return switch (value.length()) {
            case VILLAGE_LENGTH -> Optional.of(new DivisionCode(value.substring(0, TOWNSHIP_LENGTH)));
            case TOWNSHIP_LENGTH -> Optional.of(county());
            default -> parentOfSixDigits();
        };
    }

    private Optional<DivisionCode> parentOfSixDigits() {
        if (CodeText.isZeros(value, 2, 6)) {
            return Optional.empty();
        }
        boolean underProvince = CodeText.isZeros(value, 4, 6) || CodeText.isZeros(value, 2, 4) || isSummaryPrefecture();
        return Optional.of(new DivisionCode(underProvince ? value.substring(0, 2) + "0000" : prefectureText()));
    }

    /**
     * Returns the division of a level that this one belongs to, itself included.
     *
     * @param level the level that is asked for
     * @return this code if it has that level, else the first one of that level on the way up; empty where there is none
     */
    public Optional<DivisionCode> ancestor(DivisionLevel level) {
        Objects.requireNonNull(level, "level");
        Optional<DivisionCode> step = Optional.of(this);
        while (step.isPresent() && step.get().level() != level) {
            step = step.get().parent();
        }
        return step;
    }

    /**
     * Checks whether a division is this one or lies in it, as the digits show it.
     *
     * @param other another code
     * @return true if the other begins with the digits of this one that are not fill: {@code 110100} and
     *     {@code 110000} contain {@code 110105}
     */
    public boolean contains(DivisionCode other) {
        return other.value.startsWith(significant());
    }

    private String significant() {
        if (value.length() > COUNTY_LENGTH || !CodeText.isZeros(value, 4, 6)) {
            return value;
        }
        if (!CodeText.isZeros(value, 2, 4)) {
            return value.substring(0, 4);
        }
        return CodeText.isZeros(value, 0, 2) ? "" : value.substring(0, 2);
    }

    /**
     * Checks whether the code lies in the range that no standard assigns and samples use.
     *
     * @return true for codes that begin with 9999
     */
    public boolean isFictitious() {
        return value.startsWith(FICTITIOUS);
    }

    /**
     * Returns what a division of village level is by default.
     *
     * @return the kind that the band of the last three digits says; empty above village level and from 600 on
     */
    public Optional<VillageKind> villageKind() {
        if (value.length() != VILLAGE_LENGTH) {
            return Optional.empty();
        }
        int number = CodeText.number(value, TOWNSHIP_LENGTH, VILLAGE_LENGTH);
        if (number == 498 || number == 598) {
            return Optional.of(VillageKind.VIRTUAL);
        }
        return switch (number / 100) {
            case 0, 1 -> Optional.of(VillageKind.RESIDENTS_COMMITTEE);
            case 2, 3 -> Optional.of(VillageKind.VILLAGERS_COMMITTEE);
            case 4 -> Optional.of(VillageKind.LIKE_RESIDENTS_COMMITTEE);
            case 5 -> Optional.of(VillageKind.LIKE_VILLAGERS_COMMITTEE);
            default -> Optional.empty();
        };
    }

    /** The division of county level or above that the first six digits name. */
    DivisionCode county() {
        return value.length() == COUNTY_LENGTH ? this : new DivisionCode(value.substring(0, COUNTY_LENGTH));
    }

    private String prefectureText() {
        return value.substring(0, 4) + "00";
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
