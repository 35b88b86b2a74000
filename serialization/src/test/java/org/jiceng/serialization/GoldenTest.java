package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.junit.jupiter.api.Test;

/** Holds the form of exchange files against a file that was committed, and cuts that file everywhere. */
class GoldenTest {

    private static final String GOLDEN = "golden/everything.json";
    private static final String HOW_TO_MEND = "If the form of files was changed on purpose, write the file anew with "
            + "mvn -pl serialization -am test -Djiceng.golden=write, look at git diff and commit it";

    @Test
    void the_writer_gives_the_committed_bytes() throws IOException {
        byte[] written = Examples.bytes(Examples.DATASET);
        if ("write".equals(System.getProperty("jiceng.golden"))) {
            Files.write(Path.of("src/test/resources").resolve(GOLDEN), written);
            System.out.println("golden: wrote " + GOLDEN + ", " + written.length + " bytes");
            return;
        }
        assertThat(new String(written, StandardCharsets.UTF_8))
                .as(HOW_TO_MEND)
                .isEqualTo(new String(golden(), StandardCharsets.UTF_8));
    }

    @Test
    void the_reader_gives_the_records_that_were_written() throws IOException {
        Outcome outcome = Outcome.of(golden());
        assertThat(Outcome.lines(outcome.all())).isEmpty();
        assertThat(outcome.header().orElseThrow().value()).contains(Examples.DATASET.header());
        assertThat(outcome.records()).isEqualTo(Examples.DATASET.records());
    }

    @Test
    void what_was_read_is_written_as_the_same_bytes() throws IOException {
        Outcome outcome = Outcome.of(golden());
        Dataset again = Dataset.of(outcome.header().orElseThrow().value().orElseThrow(), outcome.records());
        assertThat(Examples.bytes(again)).isEqualTo(golden());
    }

    @Test
    void a_file_that_was_cut_anywhere_is_noticed_and_read_up_to_there() throws IOException {
        byte[] whole = golden();
        List<Long> ends = endsOfRecords(whole);
        int cuts = 0;
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            Outcome outcome = Outcome.of(cut);
            Finding last = outcome.document().get(outcome.document().size() - 1);
            assertThat(last.code())
                    .as("the file cut after %s bytes", length)
                    .isEqualTo(length == 0 ? JsonFindings.EMPTY : JsonFindings.CUT);
            assertThat(last.severity()).isEqualTo(Severity.FATAL);
            assertThat(last.location().byteOffset()).isEqualTo(length);
            assertThat(outcome.document()).as("a cut is all that is said").hasSize(1);
            int complete = 0;
            for (long end : ends) {
                complete += end <= length ? 1 : 0;
            }
            List<DatasetRecord> expected = Examples.DATASET.records().subList(0, complete);
            assertThat(outcome.records())
                    .as("the file cut after %s bytes", length)
                    .isEqualTo(expected);
            cuts++;
        }
        assertThat(Outcome.of(java.util.Arrays.copyOf(whole, whole.length - 1)).document())
                .as("only the last line feed is missing")
                .isEmpty();
        assertThat(cuts).isGreaterThan(1500);
        System.out.println("cut positions: " + cuts);
    }

    /** One record stands on one line, so a record ends where its line does, but for the comma. */
    private static List<Long> endsOfRecords(byte[] whole) {
        List<Long> ends = new ArrayList<>();
        Outcome outcome = Outcome.of(whole);
        for (Reading<DatasetRecord> reading : outcome.readings()) {
            int at = (int) reading.location().byteOffset();
            while (whole[at] != '\n') {
                at++;
            }
            ends.add((long) (whole[at - 1] == ',' ? at - 1 : at));
        }
        return ends;
    }

    private static byte[] golden() throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream("/" + GOLDEN)) {
            assertThat(in).as(HOW_TO_MEND).isNotNull();
            return in.readAllBytes();
        }
    }
}
