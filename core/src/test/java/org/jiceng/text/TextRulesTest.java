package org.jiceng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    /** The table of the Unicode Character Database, PropList.txt, property White_Space. */
    private static final List<Integer> WHITE_SPACE = List.of(
            0x0009, 0x000A, 0x000B, 0x000C, 0x000D, 0x0020, 0x0085, 0x00A0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003,
            0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000);

    private static final List<Integer> BIDI =
            List.of(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);

    @Test
    void white_space_is_the_property_of_unicode_and_nothing_else() {
        List<Integer> found =
                allCodePoints().filter(TextRules::isWhiteSpace).boxed().toList();
        assertThat(found).isEqualTo(WHITE_SPACE);
    }

    @Test
    void every_code_point_is_forbidden_exactly_as_defined() {
        Map<TextProblem, Integer> forbidden = new EnumMap<>(TextProblem.class);
        allCodePoints().forEach(codePoint -> {
            String text = Character.toString(codePoint);
            Optional<TextProblem> inName = TextRules.findForbidden(text, false);
            Optional<TextProblem> inLines = TextRules.findForbidden(text, true);
            if (!inName.equals(Optional.ofNullable(expected(codePoint)))) {
                assertThat(inName).as("U+%04X", codePoint).isEqualTo(Optional.ofNullable(expected(codePoint)));
            }
            boolean lineOrTab = codePoint == '\n' || codePoint == '\t';
            if (!inLines.equals(lineOrTab ? Optional.empty() : inName)) {
                assertThat(inLines).as("U+%04X", codePoint).isEqualTo(inName);
            }
            inName.ifPresent(problem -> forbidden.merge(problem, 1, Integer::sum));
        });
        assertThat(forbidden)
                .containsOnly(
                        Map.entry(TextProblem.CONTROL_CHARACTER, 65),
                        Map.entry(TextProblem.BIDI_CONTROL, 9),
                        Map.entry(TextProblem.LONE_SURROGATE, 2048),
                        Map.entry(TextProblem.NONCHARACTER, 66));
        System.out.println(
                "text rules: all " + (Character.MAX_CODE_POINT + 1) + " code points, forbidden " + forbidden);
    }

    /** Written after the definition in the architecture, in other words than the code has. */
    private static @Nullable TextProblem expected(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.CONTROL) {
            return TextProblem.CONTROL_CHARACTER;
        }
        if (BIDI.contains(codePoint)) {
            return TextProblem.BIDI_CONTROL;
        }
        if (type == Character.SURROGATE) {
            return TextProblem.LONE_SURROGATE;
        }
        boolean lastTwoOfPlane = codePoint % 0x10000 >= 0xFFFE;
        return lastTwoOfPlane || IntStream.rangeClosed(0xFDD0, 0xFDEF).anyMatch(each -> each == codePoint)
                ? TextProblem.NONCHARACTER
                : null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0\u3000\t\r\n\u2028\u205F"})
    void texts_of_white_space_are_blank(String text) {
        assertThat(TextRules.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"基", " a ", "\u200B", "\u200E", "\u2060", "\uFEFF", "\u180E", "\u0000", "\uD83D\uDE00"})
    void one_other_character_makes_a_text_not_blank(String text) {
        assertThat(TextRules.isBlank(text)).isFalse();
    }

    @Test
    void length_counts_code_points() {
        assertThat(TextRules.length("")).isZero();
        assertThat(TextRules.length("春和社区")).isEqualTo(4);
        assertThat(TextRules.length("\uD840\uDC00\uD83D\uDE00"))
                .as("CJK Extension B, emoji")
                .isEqualTo(2);
        assertThat(TextRules.length("e\u0301")).as("a letter and its accent").isEqualTo(2);
        assertThat(TextRules.length("\uD840")).as("half of a pair").isEqualTo(1);
        assertThat(TextRules.length("\uDC00\uD840"))
                .as("a pair the wrong way round")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200C", "\u200D", "\u200E", "\u200F", "\u0626\u06C7\u064A\u063A\u06C7\u0631", "龍"})
    void what_uyghur_and_names_need_is_allowed(String text) {
        assertThat(TextRules.findForbidden("a" + text + "b", false)).isEmpty();
    }

    @Test
    void the_first_forbidden_code_point_decides() {
        assertThat(TextRules.findForbidden("a\uD800\u0000", false)).contains(TextProblem.LONE_SURROGATE);
        assertThat(TextRules.findForbidden("a\u0000\uD800", false)).contains(TextProblem.CONTROL_CHARACTER);
        assertThat(TextRules.findForbidden("\uD83D\uDE00\uFFFF", true)).contains(TextProblem.NONCHARACTER);
        assertThat(TextRules.findForbidden("\uDBFF\uDFFF", true)).contains(TextProblem.NONCHARACTER);
    }

    private static IntStream allCodePoints() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }
}
