package org.jiceng.serialization;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.finding.FindingCode;
import org.jiceng.id.GridId;

/**
 * Writes a stream of many records, damages one of them in the middle, and says what a reader still delivers.
 *
 * <p>Arguments: the number of records, and a folder with room for them twice. {@code benchmarks/streams.md} says the
 * command.
 */
final class OneBadRecord {

    private OneBadRecord() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        Path whole = Path.of(args[1]).resolve("whole.ndjson");
        Path damaged = Path.of(args[1]).resolve("damaged.ndjson");
        try (ExchangeWriter writer = ExchangeWriter.create(whole, Examples.HEADER)) {
            for (int i = 0; i < count; i++) {
                writer.write(
                        Examples.PLAIN_GRID.toBuilder().id(GridId.of("g-" + i)).build());
            }
            writer.complete();
        }
        long bytes = damage(whole, damaged, 1 + count / 2);
        long[] records = new long[2];
        Map<FindingCode, Long> codes = new TreeMap<>();
        try (ExchangeReader reader = ExchangeReader.open(damaged)) {
            reader.forEach(reading -> {
                records[reading.value().isPresent() ? 0 : 1]++;
                reading.findings().forEach(each -> codes.merge(each.code(), 1L, Long::sum));
            });
            reader.findings().forEach(each -> codes.merge(each.code(), 1L, Long::sum));
        }
        System.out.println("records written: " + count + " in " + bytes + " bytes; delivered: " + records[0]
                + ", refused: " + records[1] + "; findings: " + codes);
        Files.delete(whole);
        Files.delete(damaged);
    }

    /** Copies the file and takes the second byte of one line away, a quote that JSON cannot do without. */
    private static long damage(Path from, Path to, int line) throws IOException {
        long bytes = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16)) {
            int lines = 0;
            int column = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                bytes++;
                if (lines != line || column != 1) {
                    out.write(next);
                }
                column++;
                if (next == '\n') {
                    lines++;
                    column = 0;
                }
            }
        }
        return bytes;
    }
}
