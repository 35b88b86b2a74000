package org.jiceng.serialization.internal.shape;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jiceng.code.DivisionLevel;
import org.jiceng.text.TextRules;

/**
 * The patterns that stand on no value type: texts of people, days and instants, levels of divisions.
 *
 * <p>They use what ECMA-262 with the {@code u} flag, RE2, Python and Java read alike: anchors at both ends, classes,
 * groups, counts; no look-around, no classes by letters such as {@code \d}. Characters outside of ASCII stand for
 * themselves. Where a
 * text is scanned, each character is looked at once.
 */
final class SchemaPatterns {

    private static final String YEAR = "(19|20|21)[0-9]{2}";
    private static final String LEAP_YEAR = "((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)";
    private static final String DAY_OF_YEARS = "(" + YEAR + "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|" + LEAP_YEAR + "-02-29)";
    private static final String TIME_OF_DAY = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?";
    private static final String OFFSET = "(Z|[+-]((0[0-9]|1[0-7]):[0-5][0-9]|18:00))";

    /** Years 1900 to 2199, lengths of months and leap years included. */
    static final String DATE = "^" + DAY_OF_YEARS + "$";

    /** A day as above, a time of day to nine digits of fraction, Z or an offset up to 18 hours. */
    static final String INSTANT = "^" + DAY_OF_YEARS + "T" + TIME_OF_DAY + OFFSET + "$";

    private static final String THREE_NOT_ZERO = "(00[1-9]|0[1-9][0-9]|[1-9][0-9]{2})";
    private static final String TWO_NOT_ZERO = "(0[1-9]|[1-9][0-9])";

    private SchemaPatterns() {}

    /** A text that people wrote, not blank. */
    static String text(boolean multiline) {
        return "^" + space(multiline) + "*" + visible() + any(multiline) + "*$";
    }

    /** A text that may be blank or empty, of several lines. */
    static String anyText() {
        return "^" + any(true) + "*$";
    }

    private static String any(boolean multiline) {
        return "[^" + members(c -> isForbidden(c, multiline)) + "]";
    }

    private static String space(boolean multiline) {
        return "[" + members(c -> TextRules.isWhiteSpace(c) && !isForbidden(c, multiline)) + "]";
    }

    private static String visible() {
        return "[^" + members(c -> TextRules.isWhiteSpace(c) || isForbidden(c, false)) + "]";
    }

    /** What is no text for interchange at all, such as half a surrogate pair, never comes as far as a schema. */
    private static boolean isForbidden(int codePoint, boolean multiline) {
        boolean interchanged = !TextRules.isNoncharacter(codePoint)
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
        return interchanged
                && TextRules.findForbidden(Character.toString(codePoint), multiline)
                        .isPresent();
    }

    /** Writes the members of a class of characters, asking the rules of the library about every code point. */
    private static String members(IntPredicate belongs) {
        StringBuilder out = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (belongs.test(c)) {
                int last = c;
                while (belongs.test(last + 1)) {
                    last++;
                }
                append(out, c);
                if (last > c) {
                    append(last > c + 1 ? out.append('-') : out, last);
                }
                c = last;
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        if (codePoint >= 0x20 && codePoint < 0x7F) {
            out.append((char) codePoint);
        } else if (codePoint <= 0xFF) {
            out.append("\\x")
                    .append(Character.forDigit(codePoint >> 4, 16))
                    .append(Character.forDigit(codePoint & 15, 16));
        } else {
            out.appendCodePoint(codePoint);
        }
    }

    /** The codes of divisions of some levels; the digits show the level. */
    static String divisionsAt(List<DivisionLevel> levels) {
        return levels.stream().map(SchemaPatterns::level).collect(Collectors.joining("|", "^(", ")$"));
    }

    private static String level(DivisionLevel level) {
        return switch (level) {
            case PROVINCE -> TWO_NOT_ZERO + "0000";
            case PREFECTURE ->
                "(11|12|31|50)(0[4-9]|[1-8][0-9]|9[1-9])00"
                        + "|([0246-9][0-9]|1[03-9]|3[02-9]|5[1-9])(0[1-9]|[1-8][0-9]|9[1-9])00";
            case COUNTY -> "[0-9]{4}" + TWO_NOT_ZERO;
            case TOWNSHIP -> "[0-9]{6}" + THREE_NOT_ZERO;
            case VILLAGE -> "[0-9]{6}" + THREE_NOT_ZERO + THREE_NOT_ZERO;
            case SUMMARY -> "000000|[0-9]{2}9000|(11|12|31|50)0[1-3]00";
        };
    }

    /** One of some words, none of which has a character that means something in a pattern. */
    static String oneOf(List<String> words, String... more) {
        return java.util.stream.Stream.concat(words.stream(), Arrays.stream(more))
                .collect(Collectors.joining("|", "^(", ")$"));
    }

    /** Takes the anchors off. */
    static String inner(String pattern) {
        return pattern.substring(1, pattern.length() - 1);
    }
}
