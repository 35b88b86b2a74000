package org.jiceng.serialization;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jiceng.finding.Finding;

/** Files that are meant to exhaust a reader. As a program it reads each and prints what the reader said. */
final class HugeFiles {

    static final String STREAM_HEAD = "{\"format\":\"jiceng-stream/1\",\"header\":{\"issuer\":\"T\","
            + "\"issuedAt\":\"2026-01-31T08:00:00+08:00\",\"asOf\":\"2026-01-01\",\"division\":\"999911\","
            + "\"coverage\":\"complete\",\"nature\":\"synthetic\"}}\n";
    static final String DOCUMENT_HEAD =
            STREAM_HEAD.replace("jiceng-stream/1", "jiceng/1").replace("}}\n", "},\"records\":[\n");
    static final String GRID = "{\"kind\":\"grid\",\"id\":\"g-1\",\"name\":\"A\",\"system\":\"unified\","
            + "\"gridKind\":\"base\",\"division\":\"999911001001\"}";
    private static final String OPEN_GRID = GRID.substring(0, GRID.length() - 1);
    private static final long GIGA = 1L << 30;
    private static final ReadLimits STANDARD = ReadLimits.standard();

    private HugeFiles() {}

    /** A file and what the reader must say to it. */
    record Huge(Supplier<InputStream> bytes, ReadLimits limits, String expected) {}

    static Map<String, Huge> all() {
        Map<String, Huge> all = new LinkedHashMap<>();
        for (boolean stream : new boolean[] {true, false}) {
            String form = stream ? "stream: " : "document: ";
            String between = stream ? "\n" : ",\n";
            addDeep(all, form, stream, between);
            addLong(all, form, stream, between);
            addEndless(all, form, stream);
        }
        addBombs(all);
        return all;
    }

    private static Pieces head(boolean stream) {
        return new Pieces()
                .once(stream ? STREAM_HEAD : DOCUMENT_HEAD)
                .once(GRID)
                .once(stream ? "\n" : ",\n");
    }

    private static void addDeep(Map<String, Huge> all, String form, boolean stream, String between) {
        for (int depth : new int[] {2_000, 400_000}) {
            put(
                    all,
                    form + "nesting of " + depth,
                    () -> head(stream)
                            .once(OPEN_GRID + ",\"x\":")
                            .times(depth, "[")
                            .times(depth, "]")
                            .once("}" + between + GRID),
                    STANDARD,
                    "2 of 3; exchange.cut json.too-deep");
        }
        put(
                all,
                form + "endless nesting",
                () -> head(stream).times(Pieces.ENDLESS, "["),
                STANDARD,
                "1 of 1; exchange.line-too-long");
    }

    private static void addLong(Map<String, Huge> all, String form, boolean stream, String between) {
        Supplier<InputStream> text = () ->
                head(stream).once(OPEN_GRID + ",\"x\":\"").times(GIGA, "a").once("\"}" + between + GRID);
        put(all, form + "text of 1 GiB", text, STANDARD, "1 of 1; exchange.line-too-long");
        put(
                all,
                form + "text of 256 MiB, lines of 1 GiB allowed",
                () -> head(stream)
                        .once(OPEN_GRID + ",\"x\":\"")
                        .times(GIGA / 4, "a")
                        .once("\"}" + between + GRID),
                STANDARD.withMaxLineBytes(GIGA),
                "2 of 3; exchange.cut json.record-too-large");
        put(
                all,
                form + "number of 1 million digits",
                () -> head(stream)
                        .once(OPEN_GRID + ",\"households\":")
                        .times(1_000_000, "1")
                        .once("}" + between + GRID),
                STANDARD,
                "2 of 3; exchange.cut json.number-too-long");
        put(
                all,
                form + "a million equal names",
                () -> head(stream).once(OPEN_GRID).times(1_000_000, ",\"x\":1").once("}" + between + GRID),
                STANDARD,
                "2 of 3; exchange.cut json.record-too-large");
        put(
                all,
                form + "170,000 equal names in 1 MiB",
                () -> head(stream).once(OPEN_GRID).times(170_000, ",\"x\":1").once("}" + between + GRID),
                STANDARD,
                "2 of 3; exchange.cut json.duplicate-key json.too-many-findings");
    }

    private static void addEndless(Map<String, Huge> all, String form, boolean stream) {
        put(
                all,
                form + "endless text",
                () -> head(stream).once("\"").times(Pieces.ENDLESS, "x"),
                STANDARD,
                "1 of 1; exchange.line-too-long");
        put(
                all,
                form + "endless blanks",
                () -> head(stream).times(Pieces.ENDLESS, " "),
                STANDARD,
                "1 of 1; exchange.line-too-long");
        put(
                all,
                form + "endless line feeds",
                () -> head(stream).times(Pieces.ENDLESS, "\n"),
                STANDARD,
                stream
                        ? "1 of 1; exchange.blank-line exchange.line-too-long json.too-many-findings"
                        : "1 of 1; exchange.line-too-long");
        put(
                all,
                form + "endless records, files of 1 MiB allowed",
                () -> head(stream).times(Pieces.ENDLESS, GRID + (stream ? "\n" : ",")),
                STANDARD.withMaxDocumentBytes(1 << 20),
                "10380 of 10380; exchange.document-too-large");
        put(
                all,
                form + "endless header",
                () -> new Pieces()
                        .once((stream ? STREAM_HEAD : DOCUMENT_HEAD).substring(0, 50))
                        .times(Pieces.ENDLESS, "x"),
                STANDARD,
                "0 of 0; exchange.line-too-long");
    }

    private static void addBombs(Map<String, Huge> all) {
        byte[] blanks = ByteFaults.gzip(" ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        byte[] records =
                ByteFaults.gzip((GRID + "\n").repeat(10_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        byte[] head = ByteFaults.gzip(STREAM_HEAD.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        put(
                all,
                "gzip: 1 TiB of blanks in a stream",
                () -> new Pieces().times(1, head).times(1 << 20, blanks),
                STANDARD,
                "0 of 0; exchange.line-too-long");
        put(
                all,
                "gzip: 1 TiB of blanks and nothing else",
                () -> new Pieces().times(1 << 20, blanks),
                STANDARD,
                "0 of 0; exchange.line-too-long");
        put(
                all,
                "gzip: endless records, files of 4 MiB allowed",
                () -> new Pieces().times(1, head).times(Pieces.ENDLESS, records),
                STANDARD.withMaxDocumentBytes(4 << 20),
                "41526 of 41526; exchange.document-too-large");
        put(
                all,
                "gzip: endless empty members",
                () -> new Pieces().times(1, head).times(Pieces.ENDLESS, ByteFaults.gzip(new byte[0])),
                STANDARD,
                "0 of 0; exchange.gzip-damaged");
        put(
                all,
                "gzip: endless name",
                () -> new Pieces()
                        .times(1, new byte[] {0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 3})
                        .times(Pieces.ENDLESS, "x"),
                STANDARD,
                "0 of 0; exchange.gzip-damaged");
    }

    private static void put(
            Map<String, Huge> all, String title, Supplier<InputStream> bytes, ReadLimits limits, String expected) {
        all.put(title, new Huge(bytes, limits, expected));
    }

    /** Says how many records were good, how many were met, and which codes there were. */
    static String answer(Huge huge) {
        long[] counts = new long[2];
        Set<String> codes = new TreeSet<>();
        try (ExchangeReader reader = ExchangeReader.open(huge.bytes().get(), "huge", huge.limits())) {
            reader.forEach(reading -> {
                counts[0] += reading.value().isPresent() ? 1 : 0;
                counts[1]++;
                addCodes(reading.findings(), codes);
            });
            addCodes(reader.findings(), codes);
        }
        return counts[0] + " of " + counts[1] + "; " + String.join(" ", codes);
    }

    private static void addCodes(List<Finding> findings, Set<String> codes) {
        findings.forEach(each -> codes.add(each.code().value()));
    }

    /** Reads every file; the last line says how many answers were as expected. */
    public static void main(String[] args) {
        List<String> wrong = new ArrayList<>();
        all().forEach((title, huge) -> {
            long start = System.nanoTime();
            String answer = answer(huge);
            System.out.println(title + ": " + answer + " (" + (System.nanoTime() - start) / 1_000_000 + " ms)");
            if (!answer.equals(huge.expected())) {
                wrong.add(title + ": expected " + huge.expected() + ", but was " + answer);
            }
        });
        wrong.forEach(System.out::println);
        System.out.println("files: " + all().size() + ", wrong: " + wrong.size());
        System.exit(wrong.isEmpty() ? 0 : 1);
    }
}
