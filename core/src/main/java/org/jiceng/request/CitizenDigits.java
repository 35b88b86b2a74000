package org.jiceng.request;

import java.time.YearMonth;
import org.jiceng.code.CitizenId;

/** What the digits of a citizen number say, in both forms. */
final class CitizenDigits {

    private static final int OLD_LENGTH = 15;
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2099;

    private CitizenDigits() {}

    /** The birth is a day of the calendar; the old form leaves out the century, which was the twentieth. */
    static boolean hasDate(String digits) {
        boolean old = digits.length() == OLD_LENGTH;
        int year = old ? 1900 + number(digits, 6, 8) : number(digits, 6, 10);
        int month = number(digits, old ? 8 : 10, old ? 10 : 12);
        int day = number(digits, old ? 10 : 12, old ? 12 : 14);
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth()
                && digits.charAt(0) != '0';
    }

    static boolean hasCheck(String digits) {
        return CitizenId.isValid(digits);
    }

    private static int number(String digits, int start, int end) {
        return Integer.parseInt(digits.substring(start, end));
    }
}
