package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhoneProperties {

    @Provide
    Arbitrary<String> numbers() {
        return CodeTexts.phones();
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(" ", "-", "－", "\u2014", ".", "\u3000", " - ", "/");
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
}
