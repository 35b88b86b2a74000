package org.jiceng.code;

import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;

/** Looks at ASCII characters of codes: digits of other scripts are not digits here. */
final class CodeText {

    private CodeText() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static int digit(String text, int index) {
        return text.charAt(index) - '0';
    }

    /** Finds the first character of a range that is not a digit. */
    static Optional<CodeProblem> findNonDigit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return CodeProblem.at(i, Reason.CHARACTER);
            }
        }
        return Optional.empty();
    }

    static Optional<CodeProblem> findWrongLength(String text, int length) {
        if (text.isEmpty()) {
            return CodeProblem.at(0, Reason.EMPTY);
        }
        if (text.length() != length) {
            return CodeProblem.at(Math.min(text.length(), length), Reason.LENGTH);
        }
        return Optional.empty();
    }

    static boolean isZeros(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** The value of a run of at most nine digits. */
    static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + digit(text, i);
        }
        return number;
    }
}
