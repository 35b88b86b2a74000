package org.jiceng.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of names and texts, each in a resource of its own; the order of a list is part of the format. */
final class Lists {

    static final List<String> PLACE_HEADS = words("place-heads");
    static final List<String> PLACE_TAILS = words("place-tails");
    static final List<String> STREETS = words("streets");
    static final List<String> COMPLEX_HEADS = words("complex-heads");
    static final List<String> COMPLEX_TAILS = words("complex-tails");
    static final List<String> SURNAMES = words("surnames");
    static final List<String> GIVEN = words("given-names");
    static final List<String> SKILLS = words("skills");
    static final List<String> INTENTS = words("service-intents");
    static final List<String> FIRMS = words("firms");
    static final List<String> REASONS = words("adjustment-reasons");

    private Lists() {}

    /** Reads the words of a list, divided by blanks. */
    private static List<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Reads the lines of a list without those that are empty or begin with a number sign. */
    static List<String> lines(String name) {
        String file = name + ".txt";
        try (InputStream in = Lists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The list is not in the jar: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a number from 1 to 9,999 in Chinese digits, as in 第十二网格. */
    static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        String units = "千百十";
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int unit = 1000;
        for (int i = 0; i < 4; i++) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap |= text.length() > 0;
            } else {
                if (gap) {
                    text.append('零');
                }
                gap = false;
                if (!(digit == 1 && unit == 10 && text.length() == 0)) {
                    text.append(digits.charAt(digit));
                }
                if (i < 3) {
                    text.append(units.charAt(i));
                }
            }
            unit /= 10;
        }
        return text.toString();
    }
}
