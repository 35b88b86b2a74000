package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jiceng.id.DatasetRecord;
import org.jiceng.samples.SampleSpec;
import org.jiceng.samples.Samples;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ExchangeWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The use of samples that their page shows. */
class SamplesInTheDocumentsTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void a_sample_is_streamed_into_a_file() {
        Path file = folder.resolve("street.json");
        SampleSpec street = Samples.seed(7).communities(5);
        try (ExchangeWriter writer = ExchangeWriter.create(file, street.header());
                Stream<DatasetRecord> records = street.stream()) {
            records.forEach(writer::write);
            writer.complete();
        }
        assertThat(ExchangeReader.readDataset(file).records())
                .isEqualTo(street.dataset().records());
    }
}
