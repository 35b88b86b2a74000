package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.testing.Records;

/** The law of the round trip, from the front doors: files, and a mapper. */
class RoundTripProperties {

    @Property(tries = 150)
    void a_dataset_that_was_written_is_read_as_it_was(
            @ForAll("headers") DatasetHeader header, @ForAll("deliveries") List<DatasetRecord> records) {
        byte[] bytes = Examples.bytes(Dataset.of(header, records));
        Outcome outcome = Outcome.of(bytes);
        assertThat(Outcome.lines(outcome.all())).isEmpty();
        assertThat(outcome.records()).isEqualTo(records);
        DatasetHeader again = outcome.header().orElseThrow().value().orElseThrow();
        assertThat(again).isEqualTo(header);
        assertThat(Examples.bytes(Dataset.of(again, outcome.records()))).isEqualTo(bytes);
    }

    @Property(tries = 150)
    void a_mapper_writes_the_form_of_files_and_reads_it_back(@ForAll("records") DatasetRecord record) {
        String json = StrictJson.mapper().writeValueAsString(record);
        String file = new String(
                Examples.bytes(Dataset.of(Examples.HEADER, List.of(record))), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(file).contains("\n" + json + "\n");
        assertThat((Object) StrictJson.mapper().readValue(json, record.getClass()))
                .isEqualTo(record);
        assertThat(StrictJson.mapper().readValue(json, DatasetRecord.class)).isEqualTo(record);
    }

    @Provide
    Arbitrary<DatasetHeader> headers() {
        return Records.headers();
    }

    @Provide
    Arbitrary<DatasetRecord> records() {
        return Records.any();
    }

    @Provide
    Arbitrary<List<DatasetRecord>> deliveries() {
        return Records.any().list().ofMaxSize(4);
    }
}
