package org.jiceng.request;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jiceng.text.TextRules;
import org.jiceng.text.Word;

/**
 * Finds citizen numbers and mobile numbers in free text, where they must not stand.
 *
 * <p>Full-width digits, Chinese digits (一三八…, 幺) and spellings with blanks, dashes or dots between the digits are
 * found too. A citizen number must have a possible birth date and the right check character; behind words such as 身份证
 * a wrong check character and the old form of 15 digits are found as well. A mobile number is eleven digits from 13 to 19
 * on, after +86 or 0 too; digits behind words such as 单号 and before units such as 元 are no mobile number. What is found
 * is told by position only. Takes time linear in the length of the text.
 */
public final class PersonalNumbers {

    private static final int MOBILE = 11;
    private static final int CITIZEN = 18;
    private static final int OLD_CITIZEN = 15;
    private static final int MOST_SEPARATORS = 3;
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String DOTS = ".·•‧・_";

    private final List<Hit> hits = new ArrayList<>();
    private final String text;

    /** The digits of the run at hand, X as the digit after 9, with where each begins and ends in the text. */
    private final List<Mark> run = new ArrayList<>();

    private PersonalNumbers(String text) {
        this.text = text;
    }

    /** What was found. */
    public enum NumberKind implements Word {
        /** A citizen identification number. */
        CITIZEN_NUMBER,
        /** A mobile number. */
        MOBILE_NUMBER;

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        @Override
        public String word() {
            return word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * A number that was found; the number itself is not part of it.
     *
     * @param kind what it is
     * @param start where it begins, as an index of the text
     * @param end where it ends, as an index of the text, not included
     */
    public record Hit(NumberKind kind, int start, int end) {

        /** Creates it; nothing may be null. */
        public Hit {
            Objects.requireNonNull(kind, "kind");
        }
    }

    /** A digit of the text; it begins a group if it is the first one or something stands before it. */
    private record Mark(char digit, int start, int end, boolean beginsGroup) {}

    /**
     * Finds all numbers in a text.
     *
     * @param text any text
     * @return what was found, in the order of the text; no two overlap
     */
    public static List<Hit> find(String text) {
        PersonalNumbers search = new PersonalNumbers(text);
        search.scan();
        return List.copyOf(search.hits);
    }

    /**
     * Checks whether a text has a number of a kind.
     *
     * @param text any text
     * @param kind the kind
     * @return true if one is found
     */
    public static boolean has(String text, NumberKind kind) {
        return find(text).stream().anyMatch(hit -> hit.kind() == kind);
    }

    private void scan() {
        int separators = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            char digit = digit(codePoint);
            if (digit != 0 && (digit != 'X' || isLastOfCitizen(next))) {
                run.add(new Mark(digit, i, next, run.isEmpty() || separators > 0));
                separators = 0;
            } else if (!isFormat(codePoint)) {
                separators++;
                if (run.isEmpty() || separators > MOST_SEPARATORS || !isSeparator(codePoint)) {
                    endRun();
                    separators = 0;
                }
            }
            i = next;
        }
        endRun();
    }

    /** An X counts where a citizen number may end, and nowhere else. */
    private boolean isLastOfCitizen(int next) {
        return run.size() >= CITIZEN - 1 && (next >= text.length() || !isLatin(text.charAt(next)));
    }

    private void endRun() {
        int at = 0;
        while (at < run.size()) {
            int length = run.get(at).beginsGroup() ? match(at) : 0;
            at += Math.max(1, length);
        }
        run.clear();
    }

    /** Returns how many digits from here on are a number, 0 if they are none. */
    private int match(int at) {
        if (isCitizen(at, CITIZEN)) {
            return hit(NumberKind.CITIZEN_NUMBER, at, CITIZEN);
        }
        if (isCitizen(at, OLD_CITIZEN)) {
            return hit(NumberKind.CITIZEN_NUMBER, at, OLD_CITIZEN);
        }
        for (String prefix : new String[] {"", "86", "0086", "0"}) {
            if (startsWith(at, prefix) && isMobile(at, at + prefix.length())) {
                return hit(NumberKind.MOBILE_NUMBER, at, prefix.length() + MOBILE);
            }
        }
        return 0;
    }

    private int hit(NumberKind kind, int at, int length) {
        hits.add(new Hit(kind, run.get(at).start(), run.get(at + length - 1).end()));
        return length;
    }

    private boolean startsWith(int at, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (at + i >= run.size() || run.get(at + i).digit() != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMobile(int start, int first) {
        if (!fits(first, MOBILE)
                || run.get(first).digit() != '1'
                || run.get(first + 1).digit() < '3') {
            return false;
        }
        return !hasX(first, MOBILE)
                && isPhoneGrouping(first)
                && !isPartOfWord(start, first + MOBILE)
                && !NumberContext.saysOtherwise(
                        text,
                        run.get(start).start(),
                        run.get(first + MOBILE - 1).end());
    }

    private boolean isCitizen(int at, int length) {
        if (!fits(at, length) || hasX(at, length - 1) || !hasCitizenGrouping(at, length)) {
            return false;
        }
        String digits = digits(at, length);
        if (isPartOfWord(at, at + length) || !CitizenDigits.hasDate(digits)) {
            return false;
        }
        return (length == CITIZEN && CitizenDigits.hasCheck(digits))
                || NumberContext.speaksOfIdentity(text, run.get(at).start());
    }

    /** The digits are there, and the last one ends a group. */
    private boolean fits(int at, int length) {
        int end = at + length;
        return end <= run.size() && (end == run.size() || run.get(end).beginsGroup());
    }

    private boolean hasX(int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (run.get(i).digit() == 'X') {
                return true;
            }
        }
        return false;
    }

    private String digits(int at, int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = at; i < at + length; i++) {
            digits.append(run.get(i).digit());
        }
        return digits.toString();
    }

    private String groups(int at, int length) {
        StringBuilder sizes = new StringBuilder();
        int size = 0;
        for (int i = at; i < at + length; i++) {
            if (size > 0 && run.get(i).beginsGroup()) {
                sizes.append(size).append(' ');
                size = 0;
            }
            size++;
        }
        return sizes.append(size).toString();
    }

    /** People write telephone numbers in a few ways; other groups of digits are numbers beside each other. */
    private boolean isPhoneGrouping(int first) {
        return switch (groups(first, MOBILE)) {
            case "11", "3 4 4", "3 8", "7 4", "3 3 5", "1 1 1 1 1 1 1 1 1 1 1" -> true;
            default -> false;
        };
    }

    /** Date and check character say enough, so only a row of single numbers is left out. */
    private boolean hasCitizenGrouping(int at, int length) {
        String groups = groups(at, length);
        int count = groups.split(" ", -1).length;
        return count <= 6 || count == length;
    }

    /** Letters that touch the digits make them a part of a code, unless they say what the number is. */
    private boolean isPartOfWord(int start, int end) {
        int after = run.get(end - 1).end();
        return (after < text.length() && isLatin(text.charAt(after)))
                || NumberContext.isBehindCode(text, run.get(start).start());
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isFormat(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isSeparator(int codePoint) {
        return (TextRules.isWhiteSpace(codePoint) && codePoint != '\n')
                || Character.getType(codePoint) == Character.DASH_PUNCTUATION
                || codePoint == 0x2212
                || codePoint == '('
                || codePoint == ')'
                || DOTS.indexOf(codePoint) >= 0;
    }

    /** The ASCII digit that a code point stands for, X for the tenth, 0 for none. */
    private static char digit(int codePoint) {
        if (codePoint < 0x80) {
            boolean digit = codePoint >= '0' && codePoint <= '9';
            return digit ? (char) codePoint : codePoint == 'X' || codePoint == 'x' ? 'X' : 0;
        }
        int chinese = CHINESE_DIGITS.indexOf(codePoint);
        if (chinese >= 0) {
            return (char) ('0' + chinese);
        }
        if (codePoint == '零' || codePoint == '幺') {
            return codePoint == '零' ? '0' : '1';
        }
        String folded = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return folded.length() == 1 && folded.charAt(0) < 0x80 ? digit(folded.charAt(0)) : 0;
    }
}
