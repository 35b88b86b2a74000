package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a fuzzer broke once stays mended, and its targets pass their own seeds and the damage near them. */
class FuzzRegressionTest {

    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    @Test
    void files_that_broke_the_reader_no_longer_do() throws IOException {
        for (Path each : files("reader")) {
            ReaderFuzz.fuzzerTestOneInput(Files.readAllBytes(each));
        }
    }

    @Test
    void records_that_broke_the_codec_no_longer_do() throws IOException {
        for (Path each : files("record")) {
            RecordFuzz.fuzzerTestOneInput(Files.readAllBytes(each));
        }
    }

    @Test
    void the_laws_hold_for_the_golden_file_and_every_file_one_bit_away() throws IOException {
        for (ExchangeForm form : ExchangeForm.values()) {
            byte[] good = ByteFaults.written(Examples.DATASET, form);
            ReaderFuzz.fuzzerTestOneInput(good);
            for (int bit = 0; bit < good.length * 8; bit += 37) {
                ReaderFuzz.fuzzerTestOneInput(ByteFaults.flip(good, bit));
            }
        }
        byte[] record = StrictJson.mapper().writeValueAsBytes(Examples.ORGANIZATION);
        for (int bit = 0; bit < record.length * 8; bit += 7) {
            RecordFuzz.fuzzerTestOneInput(ByteFaults.flip(record, bit));
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).as("regression files in " + folder).isNotEmpty();
            return all;
        }
    }
}
