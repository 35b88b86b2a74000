package org.jiceng.serialization;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Puts one fault of reading into a document, and says what a reader must find and where: names that stand twice, types
 * and words that are wrong, bytes that are no text, cuts. What objects can have wrong, samples put in.
 */
final class JsonFaults {

    private static final String RECORDS = "/records/";
    /** The lines before the first record: the format, the header, and the beginning of the list. */
    private final String[] lines;

    private final List<Integer> records;
    private final Map<String, Maker> makers = new TreeMap<>();

    /** One document with one fault. */
    record Faulty(String code, String place, byte[] bytes) {}

    /** Makes one fault. */
    @FunctionalInterface
    private interface Maker {
        Faulty make(String code, Random random);
    }

    JsonFaults(byte[] document) {
        lines = new String(document, StandardCharsets.UTF_8).split("\n", -1);
        records = IntStream.range(0, lines.length)
                .filter(i -> lines[i].startsWith("{\"kind\":"))
                .boxed()
                .toList();
        property("json.duplicate-key", "\"id\":", "/id", line -> line.replaceFirst("\"id\":", "\"id\":\"x\",\"id\":"));
        property(
                "json.unknown-property",
                "\"id\":",
                "/colour",
                line -> line.replaceFirst("\"id\":", "\"colour\":\"red\",\"id\":"));
        // Grids must have a name, members need not.
        property(
                "json.missing-property",
                "\"gridKind\":",
                "/name",
                line -> line.replaceFirst("\"name\":\"[^\"]*\",", ""));
        value("json.null", "id", "null");
        value("json.wrong-type", "id", "5");
        value("json.bad-value", "id", "\"a b\"");
        property(
                "json.unfit-text",
                "\"gridKind\":",
                "/name",
                line -> line.replaceFirst("\"name\":\"", "\"name\":\"\\\\ud800"));
        value("json.bad-date", "hiredOn", "\"2025-02-30\"");
        value("json.bad-time", "effectiveAt", "\"2025-02-28 08:00\"");
        property(
                "json.not-whole",
                "\"households\":",
                "/households",
                line -> line.replaceFirst("\"households\":[0-9]+", "\"households\":1.5"));
        property(
                "json.unknown-word",
                "\"gridKind\":",
                "/gridKind",
                line -> line.replaceFirst("\"gridKind\":\"", "\"gridKind\":\"Un"));
        property("json.syntax", "\"id\":", "", line -> line.replaceFirst("\"id\":", "\"id\""));
        makers.put("json.invalid-utf8", this::noUtf8);
        makers.put("json.byte-order-mark", (code, random) -> new Faulty(code, "", bytes("\uFEFF" + text())));
        makers.put("json.trailing-content", (code, random) -> new Faulty(code, "", bytes(text() + "{}")));
        makers.put("exchange.encoding", this::otherEncoding);
        makers.put("exchange.cut", this::cut);
        makers.put("exchange.empty", (code, random) -> new Faulty(code, "", new byte[0]));
    }

    List<String> codes() {
        return List.copyOf(makers.keySet());
    }

    /** Puts in one fault; where, is drawn. */
    Faulty make(String code, Random random) {
        Maker maker = makers.get(code);
        if (maker == null) {
            throw new IllegalArgumentException("There is no fault of reading of the code " + code);
        }
        return maker.make(code, random);
    }

    private void value(String code, String name, String wrong) {
        property(
                code,
                "\"" + name + "\":\"",
                "/" + name,
                line -> line.replaceFirst(
                        "\"" + name + "\":\"[^\"]*\"", Matcher.quoteReplacement("\"" + name + "\":" + wrong)));
    }

    private void property(String code, String needed, String pointer, UnaryOperator<String> change) {
        makers.put(code, (any, random) -> {
            int line = draw(needed, random);
            String old = lines[line];
            lines[line] = change.apply(old);
            byte[] bytes = bytes(text());
            lines[line] = old;
            return new Faulty(code, place(line) + pointer, bytes);
        });
    }

    private int draw(String needed, Random random) {
        List<Integer> fit = new ArrayList<>(records);
        fit.removeIf(line -> !lines[line].contains(needed));
        return fit.get(random.nextInt(fit.size()));
    }

    private String place(int line) {
        return RECORDS + records.indexOf(line);
    }

    private String text() {
        return String.join("\n", lines);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int start(int line) {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        for (int i = 0; i < line; i++) {
            before.writeBytes(bytes(lines[i] + "\n"));
        }
        return before.size();
    }

    /** Every name of a sample has Han characters of three bytes; one byte of such a one is replaced. */
    private Faulty noUtf8(String code, Random random) {
        int line = draw("\"name\":\"", random);
        byte[] all = bytes(text());
        String before = lines[line].substring(0, lines[line].indexOf("\"name\":\"") + "\"name\":\"".length());
        all[start(line) + bytes(before).length + random.nextInt(3)] = (byte) (0xF8 + random.nextInt(8));
        return new Faulty(code, place(line), all);
    }

    private Faulty otherEncoding(String code, Random random) {
        List<Charset> charsets =
                List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));
        return new Faulty(code, "", text().getBytes(charsets.get(random.nextInt(charsets.size()))));
    }

    private Faulty cut(String code, Random random) {
        int line = draw("", random);
        int inside = 1 + random.nextInt(bytes(lines[line]).length - 3);
        return new Faulty(code, place(line), ByteFaults.cut(bytes(text()), start(line) + inside));
    }
}
