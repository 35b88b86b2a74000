package org.jiceng.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lines break where they would if the whole line were measured anew before each word. */
class TerminalTextProperties {

    @Property(tries = 5_000)
    void lines_break_where_measuring_every_time_breaks_them(
            @ForAll("texts") String text, @ForAll @IntRange(max = 40) int width) {
        assertThat(TerminalText.wrap(text, width)).isEqualTo(measured(text, width));
        assertThat(TerminalText.wrap(text, Integer.MAX_VALUE)).isEqualTo(measured(text, Integer.MAX_VALUE));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(" ", "  ", "长", "网格", "a", "grid", "\u0301", "\u200d", "\uD83D\uDE00", "\uD840\uDC00"),
                Arbitraries.of("\uD83D", "\uDE00", "\t", "，", "（", "１", "-", "/records/12/links"),
                Arbitraries.strings().ofMaxLength(6));
        return pieces.list().ofMaxSize(40).map(each -> String.join("", each));
    }

    @Example
    void a_very_long_text_is_one_line_where_there_is_no_width() {
        String text = "长".repeat(300_000) + " word".repeat(100_000);
        assertThat(TerminalText.wrap(text, Integer.MAX_VALUE)).containsExactly(text);
    }

    @Example
    void lines_are_no_wider_than_asked_where_words_allow_it() {
        assertThat(TerminalText.wrap("The grid has households", 10)).containsExactly("The grid", "has", "households");
        assertThat(TerminalText.wrap("网格户数过少", 10)).containsExactly("网格户数过", "少");
        assertThat(TerminalText.wrap("", 10)).containsExactly("");
    }

    /** The slow way: the line is measured before each word. */
    private static List<String> measured(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            if (!line.isEmpty() && TerminalText.width(line) + TerminalText.width(word) > width) {
                lines.add(line);
                line = "";
            }
            line += line.isEmpty() && word.startsWith(" ") ? word.substring(1) : word;
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** What is never broken: a Chinese character with what it stands behind, or a space with what follows. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String word = "";
        for (int c : text.codePoints().toArray()) {
            String character = Character.toString(c);
            boolean isWide = TerminalText.width(character) == 2;
            if (isWide || c == ' ') {
                words.add(word);
                word = "";
            }
            word += character;
            if (isWide) {
                words.add(word);
                word = "";
            }
        }
        words.add(word);
        return words;
    }
}
