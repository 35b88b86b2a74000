package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PhoneProperties {

    @Provide
    Arbitrary<String> numbers() {
        return CodeTexts.phones();
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(" ", "-", "－", "\u2014", ".", "\u3000", " - ");
    }

    @Property(tries = 3000)
    void separators_and_prefixes_do_not_change_the_number(
            @ForAll("numbers") String text, @ForAll("separators") String separator) {
        PhoneNumber number = PhoneNumber.of(text);
        for (String spelling : spellings(number, text, separator)) {
            assertThat(PhoneNumber.parseLenient(spelling)).as(spelling).isEqualTo(number);
        }
    }

    private static List<String> spellings(PhoneNumber number, String text, String separator) {
        return switch (number.kind()) {
            case MOBILE ->
                List.of(
                        "+86" + text,
                        "+86" + separator + text,
                        "0086" + separator + text,
                        "86" + separator + text,
                        "0" + text,
                        text.substring(0, 3) + separator + text.substring(3, 7) + separator + text.substring(7));
            case FIXED_LINE ->
                List.of(
                        text.replace("-", separator),
                        text.replaceFirst("-", "/"),
                        text.replaceFirst("-", ""),
                        country(text) + separator + text.substring(1),
                        "(" + text.replaceFirst("-", ")"),
                        "+86" + separator + text.substring(1),
                        "0086" + text.replace("-", separator));
            case SHARED_COST, TOLL_FREE ->
                List.of(
                        text.substring(0, 3) + separator + text.substring(3, 6) + separator + text.substring(6),
                        "+86 " + text);
            case SERVICE -> List.of(separator + text + separator, CodeTexts.fullWidth(text));
        };
    }

    /** Without a plus, too few digits may be a local number that begins with 86. */
    private static String country(String fixedLine) {
        return fixedLine.replace("-", "").length() > 10 ? "86" : "+86";
    }

    @Provide
    Arbitrary<String> divided() {
        return Arbitraries.strings()
                .withChars("0123456789")
                .ofMinLength(9)
                .ofMaxLength(12)
                .map(digits -> "0" + digits);
    }

    @Property(tries = 3000)
    void a_hyphen_in_the_wrong_place_never_makes_another_number(
            @ForAll("divided") String digits, @ForAll @IntRange(min = 1, max = 9) int place) {
        String text = digits.substring(0, place) + "-" + digits.substring(place);
        boolean mobile = digits.startsWith("01") && digits.length() == 12;
        boolean area = place == PhonePlan.areaLength(digits);
        boolean whole = place >= PhonePlan.areaLength(digits) + 7;
        // 0086 dials China from abroad, so that a hyphen behind it and an area code is in its place.
        boolean abroad = digits.startsWith("0086");
        if (!mobile && !area && !whole && !abroad) {
            assertThatThrownBy(() -> PhoneNumber.parseLenient(text)).as(text).isInstanceOf(InvalidCodeException.class);
        }
    }
}
