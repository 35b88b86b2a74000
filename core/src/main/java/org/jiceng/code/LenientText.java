package org.jiceng.code;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.jiceng.text.TextRules;

/**
 * Folds what people type into what codes are made of, code point by code point.
 *
 * <p>Folding stops one character after the longest that the type can be, so the rest of a long text is never looked
 * at; what is dropped without end (blanks) costs one step a code point.
 */
final class LenientText {

    private static final int MINUS_SIGN = 0x2212;
    private static final String PHONE_SEPARATORS = " ().";
    private static final char NONE = 0;
    private static final char FULL_WIDTH_COLON = '\uFF1A';
    private static final String EXTENSION_MARKS = "#转轉";

    private LenientText() {}

    /**
     * Drops a label, and blanks, format characters, dashes and other separators wherever they stand, and turns small
     * ASCII letters into capitals.
     */
    static String compact(CharSequence text, int longest, List<String> labels, String separators) {
        Objects.requireNonNull(text, "text");
        StringBuilder folded = new StringBuilder();
        for (int i = endOfLabel(text, labels); i < text.length() && folded.length() <= longest; ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            if (!isNoise(codePoint) && !isDash(codePoint)) {
                String mapped = mapped(codePoint);
                appendUpper(folded, separators.contains(mapped) ? "" : mapped);
            }
        }
        return folded.toString();
    }

    /** Drops a label, blanks at both ends and format characters; blanks inside become one space, which no code has. */
    static String trimmed(CharSequence text, int longest, List<String> labels) {
        Objects.requireNonNull(text, "text");
        StringBuilder folded = new StringBuilder();
        boolean blankBefore = false;
        for (int i = endOfLabel(text, labels); i < text.length() && folded.length() <= longest; ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            if (isNoise(codePoint)) {
                blankBefore |= TextRules.isWhiteSpace(codePoint);
            } else {
                if (blankBefore && folded.length() > 0) {
                    folded.append(' ');
                }
                blankBefore = false;
                folded.append(mapped(codePoint));
            }
        }
        return folded.toString();
    }

    /**
     * Writes blanks, dashes, brackets and dots between the parts of a telephone number as one hyphen, or as one slash if
     * there is one among them, and the marks of an extension as {@code #}. Drops a label.
     */
    static String phone(CharSequence text, int longest, List<String> labels) {
        Objects.requireNonNull(text, "text");
        StringBuilder folded = new StringBuilder();
        char separator = NONE;
        for (int i = endOfLabel(text, labels); i < text.length() && folded.length() <= longest; ) {
            int codePoint = Character.codePointAt(text, i);
            i += Character.charCount(codePoint);
            String mapped = isNoise(codePoint) || isDash(codePoint) ? " " : mapped(codePoint);
            if (mapped.equals("/")) {
                separator = '/';
            } else if (PHONE_SEPARATORS.contains(mapped)) {
                boolean hyphen = separator == NONE && Character.getType(codePoint) != Character.FORMAT;
                separator = hyphen ? '-' : separator;
            } else {
                boolean mark = EXTENSION_MARKS.contains(mapped);
                appendSeparator(folded, separator, mark);
                separator = NONE;
                folded.append(mark ? "#" : mapped);
            }
        }
        return folded.toString();
    }

    private static void appendSeparator(StringBuilder folded, char separator, boolean beforeMark) {
        if (separator != NONE && !beforeMark && endsWithDigit(folded)) {
            folded.append(separator);
        }
    }

    /** Where the value begins behind a label and a colon or blank; 0 where the text begins with no label. */
    private static int endOfLabel(CharSequence text, List<String> labels) {
        int start = endOfNoise(text, 0);
        for (String label : labels) {
            if (startsWith(text, start, label)) {
                int end = start + label.length();
                int next = endOfNoise(text, end);
                if (isColon(text, next)) {
                    return next + 1;
                }
                if (next > end) {
                    return next;
                }
            }
        }
        return 0;
    }

    private static boolean startsWith(CharSequence text, int start, String label) {
        if (start + label.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < label.length(); i++) {
            if (!mapped(text.charAt(start + i)).equalsIgnoreCase(label.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isColon(CharSequence text, int index) {
        return index < text.length() && (text.charAt(index) == ':' || text.charAt(index) == FULL_WIDTH_COLON);
    }

    private static int endOfNoise(CharSequence text, int start) {
        int index = start;
        while (index < text.length() && isNoise(Character.codePointAt(text, index))) {
            index += Character.charCount(Character.codePointAt(text, index));
        }
        return index;
    }

    private static boolean endsWithDigit(StringBuilder folded) {
        return folded.length() > 0 && CodeText.isDigit(folded.charAt(folded.length() - 1));
    }

    private static boolean isNoise(int codePoint) {
        return TextRules.isWhiteSpace(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isDash(int codePoint) {
        return codePoint == MINUS_SIGN || Character.getType(codePoint) == Character.DASH_PUNCTUATION;
    }

    private static String mapped(int codePoint) {
        String single = Character.toString(codePoint);
        return codePoint < 0x80 ? single : Normalizer.normalize(single, Normalizer.Form.NFKC);
    }

    private static void appendUpper(StringBuilder folded, String mapped) {
        for (int i = 0; i < mapped.length(); i++) {
            char c = mapped.charAt(i);
            folded.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
        }
    }
}
