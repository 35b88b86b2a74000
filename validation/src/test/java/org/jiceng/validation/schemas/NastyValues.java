package org.jiceng.validation.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Values that readers and schema engines are known to disagree about; the table is {@code nasty-values.txt}. */
final class NastyValues {

    /** Texts that are one I-JSON string each. */
    static final List<String> TEXTS;

    /** Tokens that are numbers of JSON, and other values that are no texts. */
    static final List<Object> OTHERS;

    /** Texts that no I-JSON text has: halves of pairs and noncharacters. */
    static final List<String> OUTSIDE = List.of(
            "\uD800",
            "\uDC00",
            "a\uD83Db",
            "\uDE00\uD83D",
            "\uFFFF",
            "\uFDD0",
            "x\uFFFE",
            "\uD83F\uDFFE",
            "\uDBFF\uDFFF");

    private static final int[] LENGTHS = {
        19, 20, 21, 49, 50, 51, 63, 99, 100, 101, 199, 200, 201, 1999, 2000, 2001, 3999, 4000, 4001
    };

    static {
        List<String> texts = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        for (String line : lines()) {
            Object value = line.matches("[-0-9].*") ? new Json.Raw(line) : Json.parse(line);
            if (value instanceof String text) {
                texts.add(text);
            } else {
                others.add(value);
            }
        }
        for (int length : LENGTHS) {
            texts.add("名".repeat(length));
            texts.add("\uD840\uDC00".repeat(length));
        }
        TEXTS = List.copyOf(texts);
        OTHERS = List.copyOf(others);
    }

    private NastyValues() {}

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/schemas/nasty-values.txt")).stream()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
