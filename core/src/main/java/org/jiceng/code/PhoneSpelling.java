package org.jiceng.code;

import java.util.List;
import java.util.regex.Pattern;

/** Makes the one spelling of a telephone number from the many that people use. */
final class PhoneSpelling {

    /** More than the longest number with prefix and separators; what is longer is refused without reading on. */
    private static final int LONGEST = 40;

    private static final List<String> LABELS = List.of("电话", "电话号码", "联系电话", "固定电话", "手机", "手机号", "手机号码", "tel");

    /** Two digits of the country, and an area code without its zero and a number with ten digits together. */
    private static final int SHORTEST_WITH_COUNTRY = 12;

    /** What is written before an extension in words; the dot after ext is a separator and gone. */
    private static final Pattern EXTENSION_WORD = Pattern.compile("-?(?:ext|分机|分機)", Pattern.CASE_INSENSITIVE);

    private PhoneSpelling() {}

    /** The strict spelling where the text has one, else a text that is refused. */
    static String unify(CharSequence text) {
        String folded =
                EXTENSION_WORD.matcher(LenientText.phone(text, LONGEST, LABELS)).replaceAll("#");
        int mark = folded.indexOf('#');
        if (mark == folded.length() - 1) {
            return folded;
        }
        String number = withoutCountry(mark < 0 ? folded : folded.substring(0, mark));
        String extension = mark < 0 ? "" : folded.substring(mark + 1);
        String digits = withoutSeparators(number);
        if (extension.isEmpty() && isWithoutArea(number, digits)) {
            return digits.startsWith("01") ? digits.substring(1) : digits;
        }
        return fixedLine(number, extension);
    }

    private static String withoutCountry(String number) {
        if (number.startsWith("+86")) {
            return national(number.substring(3));
        }
        if (number.startsWith("0086")) {
            return national(number.substring(4));
        }
        // No number of the country begins with 86, but local ones do: those have eight digits at most.
        boolean country = number.startsWith("86") && withoutSeparators(number).length() >= SHORTEST_WITH_COUNTRY;
        return country ? national(number.substring(2)) : number;
    }

    /** The number as it is dialled at home: abroad the zero of the area code is left out, or stands in brackets. */
    private static String national(String afterCountry) {
        String number = isSeparator(afterCountry, 0) ? afterCountry.substring(1) : afterCountry;
        if (number.startsWith("0-")) {
            return "0" + number.substring(2);
        }
        return number.startsWith("0") || isWithoutArea(number, withoutSeparators(number)) ? number : "0" + number;
    }

    private static boolean isWithoutArea(String number, String digits) {
        boolean mobile = digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
        boolean mobileWithZero = digits.length() == 12 && digits.startsWith("01") && digits.charAt(2) >= '3';
        boolean hotline = digits.length() == 10 && (digits.startsWith("400") || digits.startsWith("800"));
        boolean service = number.equals(digits) && digits.length() <= 6;
        return mobile || mobileWithZero || hotline || service;
    }

    /**
     * Puts the hyphen after the area code. A separator that stands elsewhere is a statement about the digits before it:
     * where these are neither an area code nor a whole number, joining them to the rest would make another number.
     */
    private static String fixedLine(String number, String extension) {
        if (!number.startsWith("0")) {
            return withExtension(number, extension);
        }
        int area = PhonePlan.areaLength(number);
        int first = firstSeparator(number);
        if (first == number.length() && first > area) {
            return withExtension(number.substring(0, area) + "-" + number.substring(area), extension);
        }
        if (number.length() == area && !extension.isEmpty()) {
            // An area code alone has no extension, and what is called so must not become the line.
            return number + "#" + extension;
        }
        if (first == area && first < number.length()) {
            return withExtension(number.substring(0, area) + "-" + line(number.substring(area + 1)), extension);
        }
        boolean whole = first - area == 7 || first - area == 8;
        return whole && first < number.length() && number.charAt(first) == '-' && extension.isEmpty()
                ? number.substring(0, area) + "-" + number.substring(area)
                : withExtension(number, extension);
    }

    /** The digits of the line, and the extension behind a hyphen where the first group is long enough for a line. */
    private static String line(String groups) {
        int first = firstSeparator(groups);
        boolean divided = first >= 7 || groups.indexOf('/') >= 0;
        return divided ? groups : withoutSeparators(groups);
    }

    private static String withExtension(String line, String extension) {
        return extension.isEmpty() ? line : line + "-" + extension;
    }

    private static int firstSeparator(String number) {
        int index = 0;
        while (index < number.length() && !isSeparator(number, index)) {
            index++;
        }
        return index;
    }

    private static boolean isSeparator(String number, int index) {
        return index < number.length() && (number.charAt(index) == '-' || number.charAt(index) == '/');
    }

    private static String withoutSeparators(String number) {
        return number.replace("-", "").replace("/", "");
    }
}
