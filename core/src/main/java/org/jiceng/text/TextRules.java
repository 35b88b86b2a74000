package org.jiceng.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The library's own semantics of text, the same in Java, in the schemas and for every validation provider.
 *
 * <ul>
 *   <li>Length counts code points, as JSON Schema does: an emoji or a character of CJK Extension B counts one.
 *   <li>Blank means: only code points with the Unicode property White_Space, so U+3000 is blank.
 *   <li>Control characters are refused; line feed and tab are allowed where a text may have several lines.
 *   <li>Overrides and isolates of writing direction (U+202A–202E, U+2066–2069) are refused; ZWJ, ZWNJ, LRM and RLM are
 *       allowed, because Uyghur needs them.
 *   <li>Lone surrogates and noncharacters are refused, as RFC 7493 does for JSON that is exchanged.
 * </ul>
 *
 * <p>Every method takes time linear in the length of the text.
 */
public final class TextRules {

    private TextRules() {}

    /**
     * Returns the number of code points of a text.
     *
     * @param text any text
     * @return the number of code points, a lone surrogate counting one
     */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Checks whether a text has nothing but White_Space.
     *
     * @param text any text
     * @return true for an empty text too
     */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(TextRules::isWhiteSpace);
    }

    /**
     * Checks whether a code point has the Unicode property White_Space.
     *
     * @param codePoint any code point
     * @return true for the 25 code points that have the property
     */
    public static boolean isWhiteSpace(int codePoint) {
        return (codePoint >= 0x0009 && codePoint <= 0x000D)
                || codePoint == 0x0020
                || codePoint == 0x0085
                || codePoint == 0x00A0
                || codePoint == 0x1680
                || (codePoint >= 0x2000 && codePoint <= 0x200A)
                || codePoint == 0x2028
                || codePoint == 0x2029
                || codePoint == 0x202F
                || codePoint == 0x205F
                || codePoint == 0x3000;
    }

    /**
     * Finds the first code point that no text may have.
     *
     * @param text any text
     * @param multiline whether line feed and tab are allowed
     * @return the reason, or empty if every code point is allowed
     */
    public static Optional<TextProblem> findForbidden(String text, boolean multiline) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            TextProblem problem = forbidden(codePoint, multiline);
            if (problem != null) {
                return Optional.of(problem);
            }
            i += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

    private static @Nullable TextProblem forbidden(int codePoint, boolean multiline) {
        if (codePoint < 0x20 || (codePoint >= 0x7F && codePoint <= 0x9F)) {
            boolean lineOrTab = codePoint == '\n' || codePoint == '\t';
            return multiline && lineOrTab ? null : TextProblem.CONTROL_CHARACTER;
        }
        if ((codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069)) {
            return TextProblem.BIDI_CONTROL;
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return TextProblem.LONE_SURROGATE;
        }
        return isNoncharacter(codePoint) ? TextProblem.NONCHARACTER : null;
    }

    /**
     * Checks whether Unicode keeps a code point out of interchange.
     *
     * @param codePoint any code point
     * @return true for U+FDD0–FDEF and the last two code points of each plane
     */
    public static boolean isNoncharacter(int codePoint) {
        return (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
