package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.junit.jupiter.api.Test;

/** Every damage to a stream is noticed, and everything before it is delivered. The counts are printed. */
class DamageTest {

    private static final List<DatasetRecord> RECORDS =
            List.of(Examples.DIVISION, Examples.PLAIN_ORGANIZATION, Examples.PLAIN_GRID, Examples.GRID);
    private static final Dataset DATASET = Dataset.of(Examples.HEADER, RECORDS);
    private static final byte[] STREAM = ByteFaults.written(DATASET, ExchangeForm.STREAM);
    private static final byte[] COMPRESSED = ByteFaults.written(DATASET, ExchangeForm.STREAM_GZIP);
    private static final List<byte[]> LINES = ByteFaults.lines(STREAM);

    @Test
    void an_undamaged_stream_is_read_without_a_finding() {
        assertUndamaged(STREAM);
        assertUndamaged(COMPRESSED);
        assertThat(LINES).hasSize(RECORDS.size() + 2);
    }

    private static void assertUndamaged(byte[] bytes) {
        assertThat(isUndamaged(Outcome.of(bytes))).isTrue();
    }

    private static boolean isUndamaged(Outcome outcome) {
        return outcome.all().isEmpty()
                && outcome.records().equals(RECORDS)
                && outcome.header().flatMap(Reading::value).equals(java.util.Optional.of(Examples.HEADER));
    }

    @Test
    void every_flipped_bit_of_a_stream_is_noticed_and_costs_what_stands_on_its_line() {
        int[] costs = new int[RECORDS.size() + 1];
        int formatEnds = new String(STREAM, StandardCharsets.ISO_8859_1).indexOf(",\"header\"");
        for (int bit = 0; bit < STREAM.length * 8; bit++) {
            Outcome outcome = Outcome.of(ByteFaults.flip(STREAM, bit));
            assertThat(outcome.all()).as("bit %s", bit).isNotEmpty();
            int line = lineOf(bit / 8);
            List<DatasetRecord> before = RECORDS.subList(0, Math.max(0, Math.min(RECORDS.size(), line - 1)));
            boolean isRecognized = bit / 8 >= formatEnds;
            if (isRecognized) {
                assertThat(outcome.records().subList(0, before.size()))
                        .as("records before bit %s", bit)
                        .isEqualTo(before);
                long same = RECORDS.stream().filter(outcome.records()::contains).count();
                // A lost line feed joins two lines, a new one divides one; both cost no other line.
                boolean joins = STREAM[bit / 8] == '\n';
                assertThat(same)
                        .as("records beside bit %s", bit)
                        .isGreaterThanOrEqualTo(RECORDS.size() - (joins ? 2 : 1));
                costs[RECORDS.size() - (int) same]++;
            } else {
                costs[RECORDS.size()]++;
            }
        }
        System.out.println("flipped bits of a stream: " + STREAM.length * 8 + ", noticed: " + STREAM.length * 8
                + "; records that were lost or changed, 0 to " + RECORDS.size() + ": " + Arrays.toString(costs));
    }

    private static int lineOf(int at) {
        int line = 0;
        for (int i = 0; i < at; i++) {
            line += STREAM[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    @Test
    void every_cut_of_a_stream_is_fatal_and_names_the_last_good_record() {
        for (int length = 0; length < STREAM.length; length++) {
            Outcome outcome = Outcome.of(ByteFaults.cut(STREAM, length));
            List<Finding> fatal = outcome.document().stream()
                    .filter(each -> each.severity() == Severity.FATAL)
                    .toList();
            assertThat(fatal).as("cut after %s bytes", length).hasSize(1);
            List<DatasetRecord> whole = RECORDS.subList(0, wholeRecords(length));
            assertThat(outcome.records()).as("cut after %s bytes", length).isEqualTo(whole);
            if (fatal.get(0).code().equals(JsonFindings.CUT)) {
                String line = whole.isEmpty() ? "-" : Integer.toString(whole.size() + 1);
                assertThat(fatal.get(0).args())
                        .containsEntry("line", line)
                        .containsEntry("records", Integer.toString(whole.size()));
                assertThat(fatal.get(0).related()).hasSize(whole.isEmpty() ? 0 : 1);
                assertThat(fatal.get(0).location().byteOffset()).isEqualTo(length);
            } else {
                assertThat(length)
                        .as("only the beginning may look like something else")
                        .isLessThan(27);
            }
        }
        System.out.println("cuts of a stream: " + STREAM.length + ", noticed: " + STREAM.length);
    }

    /** A record is whole with its last brace, even if the line feed is missing. */
    private static int wholeRecords(int length) {
        int end = LINES.get(0).length;
        int whole = 0;
        for (byte[] line : LINES.subList(1, LINES.size() - 1)) {
            end += line.length;
            whole += length >= end - 1 ? 1 : 0;
        }
        return whole;
    }

    @Test
    void lines_in_another_order_are_noticed() {
        int orders = 0;
        int noticed = 0;
        for (List<byte[]> order : ByteFaults.orders(LINES)) {
            byte[] bytes = ByteFaults.join(order);
            if (!Arrays.equals(bytes, STREAM)) {
                orders++;
                noticed += Outcome.of(bytes).all().isEmpty() ? 0 : 1;
            }
        }
        assertThat(noticed).isEqualTo(orders).isEqualTo(719);
        System.out.println("orders of the lines of a stream: " + orders + ", noticed: " + noticed);
    }

    @Test
    void lines_that_are_missing_or_repeated_are_noticed_and_cost_no_other_line() {
        int faults = 0;
        for (int i = 0; i < LINES.size(); i++) {
            Outcome missing = Outcome.of(ByteFaults.join(ByteFaults.without(LINES, i)));
            assertThat(missing.all()).as("without line %s", i + 1).isNotEmpty();
            faults++;
            boolean isRecord = i > 0 && i < LINES.size() - 1;
            if (isRecord) {
                assertThat(missing.records()).hasSize(RECORDS.size() - 1);
                assertThat(codes(missing)).containsExactly(JsonFindings.COUNT_MISMATCH, JsonFindings.HASH_MISMATCH);
            }
            for (int j = 0; j <= LINES.size(); j++) {
                Outcome repeated = Outcome.of(ByteFaults.join(ByteFaults.with(LINES, j, LINES.get(i))));
                assertThat(repeated.all())
                        .as("line %s once more before line %s", i + 1, j + 1)
                        .isNotEmpty();
                faults++;
                if (isRecord && j > 0 && j < LINES.size()) {
                    assertThat(repeated.records()).hasSize(RECORDS.size() + 1);
                }
            }
        }
        System.out.println("lines of a stream missing or repeated: " + faults + ", noticed: " + faults);
    }

    private static List<Object> codes(Outcome outcome) {
        return outcome.all().stream().<Object>map(Finding::code).toList();
    }

    @Test
    void every_flipped_bit_of_a_compressed_stream_is_noticed_or_changes_nothing() throws IOException {
        int harmless = 0;
        List<Integer> where = new ArrayList<>();
        for (int bit = 0; bit < COMPRESSED.length * 8; bit++) {
            Outcome outcome = Outcome.of(ByteFaults.flip(COMPRESSED, bit));
            if (outcome.all().isEmpty()) {
                assertThat(isUndamaged(outcome))
                        .as("bit %s changes nothing that was read", bit)
                        .isTrue();
                assertThat(new GZIPInputStream(new ByteArrayInputStream(ByteFaults.flip(COMPRESSED, bit))))
                        .as("bit %s changes no byte, says the JDK", bit)
                        .hasBinaryContent(STREAM);
                harmless++;
                if (where.isEmpty() || where.get(where.size() - 1) != bit / 8) {
                    where.add(bit / 8);
                }
            }
        }
        // Flag "text", time, extra flags and system of RFC 1952 say nothing of the content; the others depend on zlib.
        assertThat(where).startsWith(3, 4, 5, 6, 7, 8, 9).hasSizeLessThan(20);
        int all = COMPRESSED.length * 8;
        System.out.println("flipped bits of a compressed stream: " + all + ", noticed: " + (all - harmless)
                + ", harmless: " + harmless + ", in the bytes " + where);
    }

    @Test
    void every_cut_of_a_compressed_stream_is_noticed_and_what_could_be_inflated_is_delivered() {
        for (int length = 0; length < COMPRESSED.length; length++) {
            byte[] cut = ByteFaults.cut(COMPRESSED, length);
            Outcome outcome = Outcome.of(cut);
            assertThat(outcome.all()).as("cut after %s bytes", length).isNotEmpty();
            assertThat(outcome.isFatal()).as("cut after %s bytes", length).isTrue();
            assertThat(outcome.records())
                    .as("cut after %s bytes", length)
                    .isEqualTo(RECORDS.subList(0, wholeRecords(inflatable(cut))));
        }
        System.out.println("cuts of a compressed stream: " + COMPRESSED.length + ", noticed: " + COMPRESSED.length);
    }

    /** Counts what the inflater of the JDK makes of the bytes behind the header of ten bytes. */
    private static int inflatable(byte[] compressed) {
        if (compressed.length <= 10) {
            return 0;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(compressed, 10, compressed.length - 10);
            byte[] out = new byte[STREAM.length + 1];
            int total = 0;
            int count = inflater.inflate(out);
            while (count > 0) {
                total += count;
                count = inflater.inflate(out);
            }
            return total;
        } catch (DataFormatException e) {
            throw new IllegalStateException("A cut is no wrong format", e);
        } finally {
            inflater.end();
        }
    }

    @Test
    void what_was_inflated_before_a_wrong_checksum_is_delivered() {
        byte[] wrong = ByteFaults.flip(COMPRESSED, (COMPRESSED.length - 6) * 8);
        Outcome outcome = Outcome.of(wrong);
        assertThat(outcome.records()).isEqualTo(RECORDS);
        assertThat(codes(outcome)).containsExactly(JsonFindings.GZIP_DAMAGED);
        assertThat(outcome.document().get(0).args())
                .containsEntry("byte", Integer.toString(COMPRESSED.length))
                .containsEntry("records", "4")
                .containsEntry("line", "5");
    }

    @Test
    void members_of_gzip_in_a_row_are_one_stream() throws IOException {
        for (int at = 0; at <= STREAM.length; at += 7) {
            byte[] first = ByteFaults.gzip(ByteFaults.cut(STREAM, at));
            byte[] second = ByteFaults.gzip(Arrays.copyOfRange(STREAM, at, STREAM.length));
            assertUndamaged(ByteFaults.join(first, second));
            assertUndamaged(ByteFaults.join(first, ByteFaults.gzip(new byte[0]), second));
        }
    }

    @Test
    void nothing_may_follow_the_last_member() {
        for (byte[] rest : List.of(new byte[] {0}, new byte[512], new byte[] {0x1E}, STREAM)) {
            Outcome outcome = Outcome.of(ByteFaults.join(COMPRESSED, rest));
            assertThat(codes(outcome)).containsExactly(JsonFindings.TRAILING_CONTENT);
            assertThat(outcome.records()).isEqualTo(RECORDS);
        }
        Outcome twice = Outcome.of(ByteFaults.join(COMPRESSED, COMPRESSED));
        assertThat(codes(twice)).containsExactly(JsonFindings.TRAILING_CONTENT);
    }

    @Test
    void optional_parts_of_the_header_of_gzip_are_read_over_and_reserved_ones_refused() {
        byte[] body = Arrays.copyOfRange(COMPRESSED, 10, COMPRESSED.length);
        byte[] extra = {5, 0, 1, 2, 3, 4, 5};
        byte[] name = "name\0".getBytes(StandardCharsets.ISO_8859_1);
        assertUndamaged(ByteFaults.join(head(4 | 8 | 16), extra, name, name, body));
        byte[] before = ByteFaults.join(head(2 | 8), name);
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(before);
        byte[] checked = {(byte) check.getValue(), (byte) (check.getValue() >> 8)};
        assertUndamaged(ByteFaults.join(before, checked, body));
        for (byte[] wrong : List.of(
                ByteFaults.join(before, ByteFaults.flip(checked, 0), body),
                ByteFaults.join(head(32), body),
                ByteFaults.join(new byte[] {0x1F, (byte) 0x8B, 7, 0, 0, 0, 0, 0, 0, 3}, body))) {
            Outcome outcome = Outcome.of(wrong);
            assertThat(codes(outcome)).containsExactly(JsonFindings.GZIP_DAMAGED);
        }
    }

    private static byte[] head(int flags) {
        return new byte[] {0x1F, (byte) 0x8B, 8, (byte) flags, 0, 0, 0, 0, 0, 3};
    }

    @Test
    void one_bad_line_among_many_costs_one_record() {
        List<byte[]> lines = new ArrayList<>();
        int count = 5000;
        List<DatasetRecord> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(Examples.PLAIN_GRID.toBuilder().id(GridId.of("g-" + i)).build());
        }
        lines.addAll(ByteFaults.lines(ByteFaults.written(Dataset.of(Examples.HEADER, many), ExchangeForm.STREAM)));
        for (String bad : List.of("{\"kind\":\"grid\"", "}}}}", "\"", "[[[[", "\u0000", "{\"trailer\":1", "é\u007F")) {
            byte[] line = (bad + "\n").getBytes(StandardCharsets.UTF_8);
            lines.set(count / 2, line);
            Outcome outcome = Outcome.of(ByteFaults.join(lines));
            if (bad.startsWith("{\"trailer\"")) {
                assertThat(outcome.records()).as(bad).hasSize(count / 2 - 1);
            } else {
                assertThat(outcome.records()).as(bad).hasSize(count - 1);
            }
            assertThat(codes(outcome)).as(bad).contains(JsonFindings.SYNTAX);
        }
    }

    @Test
    void carriage_returns_blanks_and_marks_are_told_from_lost_bytes() {
        String text = new String(STREAM, StandardCharsets.UTF_8);
        Outcome windows = Outcome.of(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(windows.records()).isEqualTo(RECORDS);
        assertThat(codes(windows)).containsExactly(JsonFindings.HASH_MISMATCH);
        Outcome blank = Outcome.of(text.replaceFirst("\n", "\n \t\n").getBytes(StandardCharsets.UTF_8));
        assertThat(blank.records()).isEqualTo(RECORDS);
        assertThat(codes(blank)).containsExactly(JsonFindings.BLANK_LINE, JsonFindings.HASH_MISMATCH);
        Outcome mark = Outcome.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(mark.records()).isEqualTo(RECORDS);
        assertThat(codes(mark)).containsExactly(JsonFindings.BYTE_ORDER_MARK, JsonFindings.HASH_MISMATCH);
    }

    @Test
    void the_hash_is_of_all_bytes_before_the_trailer_line_whatever_their_white_space() throws Exception {
        String text = new String(STREAM, StandardCharsets.UTF_8);
        int trailer = text.indexOf("{\"trailer\"");
        String before = " " + text.substring(0, trailer).replace("\n", " \r\n");
        String hash = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(before.getBytes(StandardCharsets.UTF_8)));
        String after =
                text.substring(trailer).replaceFirst("[0-9a-f]{64}", hash).replace("}\n", "} \r\n");
        assertUndamaged((before + after).getBytes(StandardCharsets.UTF_8));
        Outcome capitals = Outcome.of((before + after.replace(hash, hash.toUpperCase(java.util.Locale.ROOT)))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(codes(capitals)).containsExactly(JsonFindings.BAD_VALUE);
    }
}
