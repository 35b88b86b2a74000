package org.jiceng.code;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.TextForm;
import org.jiceng.text.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person, in any script: a type of its own so that no record shows it by accident.
 *
 * <p>1 to 100 code points, without blanks at the ends, without a byte order mark, and without what {@link TextRules}
 * forbids in a line of text. Nothing else is asked of it: names have one character or thirty, middle dots, spaces, Latin
 * letters, and characters outside the Basic Multilingual Plane. The text is never normalized, because a thousand CJK
 * compatibility ideographs stand in real names.
 *
 * <p>A name is personal data: {@link #reveal} is the only way to it, {@link #toString} shows nothing of it, and no
 * exception carries it. Names sort by their text, which is not the order of any language.
 */
@TextForm(
        pattern = "^" + PersonName.VISIBLE + "(" + PersonName.ANY + "{0,98}" + PersonName.VISIBLE + ")?$",
        checksMore = false)
public final class PersonName implements Comparable<PersonName> {

    private static final CodeForm FORM =
            new CodeForm("PersonName", "must be 1 to 100 characters of a line of text, without blanks at the ends");
    /** What a name may have, White_Space and the byte order mark apart; the classes hold the characters themselves, for every engine. */
    static final String VISIBLE =
            "[^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2028-\u202F\u205F\u2066-\u2069\u3000\uFEFF]";

    /** What a name may have, White_Space included. */
    static final String ANY = "[^\\x00-\\x1f\\x7f-\\x9f\u202A-\u202E\u2066-\u2069\uFEFF]";

    private static final int MAX_LENGTH = 100;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final char MIDDLE_DOT = '\u00B7';

    private final String value;

    private PersonName(String value) {
        this.value = value;
    }

    /**
     * Obtains a name from its text.
     *
     * @param text 1 to 100 code points
     * @return the name
     * @throws InvalidCodeException if {@link #findProblem(String)} finds a problem; the exception has no part of the
     *     text
     */
    public static PersonName of(String text) {
        Optional<CodeProblem> problem = findProblem(text);
        if (problem.isPresent()) {
            throw InvalidCodeException.of(FORM, problem.get(), text.length());
        }
        return new PersonName(text);
    }

    /**
     * Obtains a name from what people typed: with blanks around it, with several blanks inside, or with another dot
     * than U+00B7 between its parts. Characters without width are kept, but for the byte order mark: Uyghur needs some.
     *
     * @param text any text
     * @return the name
     * @throws InvalidCodeException if the text is not a name in any of these spellings; positions count in the text
     *     without these blanks
     */
    public static PersonName parseLenient(CharSequence text) {
        Objects.requireNonNull(text, "text");
        StringBuilder name = new StringBuilder();
        boolean blankBefore = false;
        // One char over the limit in code units is enough for a refusal.
        for (int i = 0; i < text.length() && name.length() <= 2 * MAX_LENGTH; ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            if (TextRules.isWhiteSpace(codePoint)) {
                blankBefore = true;
            } else if (codePoint != BYTE_ORDER_MARK) {
                if (blankBefore && name.length() > 0) {
                    name.append(' ');
                }
                blankBefore = false;
                name.appendCodePoint(isDot(codePoint) ? MIDDLE_DOT : codePoint);
            }
        }
        return of(name.toString());
    }

    private static boolean isDot(int codePoint) {
        return switch (codePoint) {
            case 0x2022, 0x2027, 0x22C5, 0x30FB, 0xFF65 -> true;
            default -> false;
        };
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
     * Finds what keeps a text from being a name.
     *
     * @param text any text
     * @return the first problem; empty exactly when {@link #of} accepts the text
     */
    public static Optional<CodeProblem> findProblem(String text) {
        Objects.requireNonNull(text, "text");
        if (text.isEmpty()) {
            return CodeProblem.at(0, Reason.EMPTY);
        }
        if (text.length() > 2 * MAX_LENGTH || TextRules.length(text) > MAX_LENGTH) {
            return CodeProblem.at(Math.min(text.length(), MAX_LENGTH), Reason.LENGTH);
        }
        if (TextRules.isWhiteSpace(text.codePointAt(0))) {
            return CodeProblem.at(0, Reason.CHARACTER);
        }
        if (TextRules.isWhiteSpace(text.codePointBefore(text.length()))) {
            return CodeProblem.at(text.length() - 1, Reason.CHARACTER);
        }
        return findForbidden(text);
    }

    /**
     * Finds what keeps a text from being a name on a day: the same as {@link #findProblem(String)}, since no table
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

    private static Optional<CodeProblem> findForbidden(String text) {
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (text.charAt(i) == BYTE_ORDER_MARK
                    || TextRules.findForbidden(text.substring(i, next), false).isPresent()) {
                return CodeProblem.at(i, Reason.CHARACTER);
            }
            i = next;
        }
        return Optional.empty();
    }

    /**
     * Returns the name itself: the only way to it. Whoever calls this answers for where it goes.
     *
     * @return 1 to 100 code points
     */
    public String reveal() {
        return value;
    }

    @Override
    public int compareTo(PersonName other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonName name && value.equals(name.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns a text that shows nothing of the name.
     *
     * @return {@code PersonName[***]}
     */
    @Override
    public String toString() {
        return "PersonName[***]";
    }
}
