package org.jiceng.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jiceng.request.PersonalNumbers.Hit;
import org.jiceng.request.PersonalNumbers.NumberKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15400012345",
                "154 0001 2345",
                "154-0001-2345",
                "１５４０００１２３４５",
                "+86 15400012345",
                "一五四零零零一二三四五",
                "幺五四〇〇〇幺二三四五",
                "1 5 4 0 0 0 1 2 3 4 5"
            })
    void a_mobile_number_is_found_in_many_spellings(String number) {
        List<Hit> hits = PersonalNumbers.find("请打" + number + "。");
        assertThat(hits).extracting(Hit::kind).containsExactly(NumberKind.MOBILE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999911189001010014",
                "999911 18900101 0014",
                "９９９９１１１８９００１０１００１４",
                "9999-1118-9001-0100-14",
                "9 9 9 9 1 1 1 8 9 0 0 1 0 1 0 0 1 4"
            })
    void a_citizen_number_is_found_in_many_spellings(String number) {
        List<Hit> hits = PersonalNumbers.find("本人" + number + "。");
        assertThat(hits).extracting(Hit::kind).containsExactly(NumberKind.CITIZEN_NUMBER);
    }

    @Test
    void a_hit_says_where_the_number_stands() {
        assertThat(PersonalNumbers.find("打154 0001 2345吧，或16300012345"))
                .containsExactly(new Hit(NumberKind.MOBILE_NUMBER, 1, 14), new Hit(NumberKind.MOBILE_NUMBER, 17, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "工单号15400012345",
                "15400012345元",
                "154000123456",
                "GD15400012345",
                "1 3 5 7 9 2 4 6 8 10",
                "999911189001010015"
            })
    void other_numbers_are_left_alone(String text) {
        assertThat(PersonalNumbers.find(text)).isEmpty();
    }

    @Test
    void a_long_row_of_digits_takes_time_in_proportion_to_its_length() {
        assertThat(PersonalNumbers.find("1 ".repeat(200_000))).isEmpty();
    }

    /** Precision and recall on sentences written for this project; the hard ones are counted too. */
    @Test
    void precision_and_recall_on_the_labelled_sentences_stay_high() {
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThanOrEqualTo(300);
        for (NumberKind kind : NumberKind.values()) {
            String label = kind == NumberKind.CITIZEN_NUMBER ? "citizen" : "mobile";
            List<String> missed = new ArrayList<>();
            List<String> wrong = new ArrayList<>();
            int right = 0;
            for (String line : lines) {
                int tab = line.indexOf('\t');
                String expected = line.substring(0, tab);
                boolean there = expected.equals(label) || expected.equals("both");
                boolean found = PersonalNumbers.has(line.substring(tab + 1), kind);
                right += there && found ? 1 : 0;
                if (there != found) {
                    (there ? missed : wrong).add(line);
                }
            }
            double precision = right / (double) (right + wrong.size());
            double recall = right / (double) (right + missed.size());
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d lines, %d found, %d missed, %d wrong, precision %.4f, recall %.4f%n",
                    kind,
                    lines.size(),
                    right,
                    missed.size(),
                    wrong.size(),
                    precision,
                    recall);
            assertThat(precision).as("precision; wrong: %s", wrong).isGreaterThanOrEqualTo(0.95);
            assertThat(recall).as("recall; missed: %s", missed).isGreaterThanOrEqualTo(0.93);
        }
    }

    private static List<String> lines() {
        try (InputStream in = PersonalNumbersTest.class.getResourceAsStream("/request/personal-numbers.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
