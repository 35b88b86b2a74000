package org.jiceng.code;

import java.util.Arrays;
import java.util.List;

/** Makes the one spelling of a telephone number from the many that people use. */
final class PhoneSpelling {

    /** More than the longest number with prefix and separators; what is longer is refused without reading on. */
    private static final int LONGEST = 40;

    private PhoneSpelling() {}

    /** The strict spelling where the text has one, else a text that is refused. */
    static String unify(CharSequence text) {
        String folded = LenientText.phone(text, LONGEST);
        int mark = folded.indexOf('#');
        if (mark == folded.length() - 1) {
            return folded;
        }
        String number = withoutPrefix(mark < 0 ? folded : folded.substring(0, mark));
        String extension = mark < 0 ? "" : folded.substring(mark + 1);
        String digits = number.replace("-", "");
        if (extension.isEmpty() && isWithoutArea(number, digits)) {
            return digits.startsWith("01") ? digits.substring(1) : digits;
        }
        return fixedLine(number, digits, extension);
    }

    private static String withoutPrefix(String number) {
        if (number.startsWith("+86")) {
            return national(number.substring(3));
        }
        if (number.startsWith("0086")) {
            return national(number.substring(4));
        }
        // Thirteen digits of which the first two are the country: a mobile number written for another country.
        String digits = number.replace("-", "");
        boolean mobile = digits.length() == 13 && digits.startsWith("861");
        return mobile ? digits.substring(2) : number;
    }

    /** The number as it is dialled at home: abroad the zero of the area code is left out. */
    private static String national(String afterCountry) {
        String number = afterCountry.startsWith("-") ? afterCountry.substring(1) : afterCountry;
        String digits = number.replace("-", "");
        return digits.startsWith("0") || isWithoutArea(number, digits) ? number : "0" + number;
    }

    private static boolean isWithoutArea(String number, String digits) {
        boolean mobile = digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
        boolean mobileWithZero = digits.length() == 12 && digits.startsWith("01") && digits.charAt(2) >= '3';
        boolean hotline = digits.length() == 10 && (digits.startsWith("400") || digits.startsWith("800"));
        boolean service = number.equals(digits) && digits.length() <= 6;
        return mobile || mobileWithZero || hotline || service;
    }

    private static String fixedLine(String number, String digits, String extension) {
        List<String> groups = Arrays.asList(number.split("-", -1));
        boolean divided = groups.size() == 3
                && extension.isEmpty()
                && groups.get(0).length() == PhonePlan.areaLength(digits)
                && groups.get(1).length() >= 7;
        if (divided) {
            return number;
        }
        int area = Math.min(PhonePlan.areaLength(digits), digits.length());
        String line = digits.substring(0, area) + "-" + digits.substring(area);
        return extension.isEmpty() ? line : line + "-" + extension;
    }
}
