package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.profile.Profile;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.serialization.StrictJson;
import org.jiceng.testkit.JicengArbitraries;

/** What the testkit makes is read as it was written, and no check finds an error in it. */
class GeneratedDataProperties {

    @Property(tries = 500)
    void every_record_is_fine_and_reads_as_it_was_written(@ForAll DatasetRecord record) {
        assertThat(Checker.standard().check(record)).isEmpty();
        String json = StrictJson.mapper().writeValueAsString(record);
        assertThat(StrictJson.mapper().readValue(json, DatasetRecord.class)).isEqualTo(record);
    }

    @Property(tries = 200)
    void every_header_is_fine_and_reads_as_it_was_written(@ForAll DatasetHeader header) {
        assertThat(Checker.standard().check(header)).isEmpty();
        Dataset dataset = Dataset.of(header, List.of());
        assertThat(read(dataset).header()).isEqualTo(header);
    }

    @Property(tries = 200)
    void every_profile_is_fine_and_reads_as_it_was_written(@ForAll Profile profile) {
        assertThat(Checker.standard().check(profile)).isEmpty();
        String json = StrictJson.mapper().writeValueAsString(profile);
        assertThat(StrictJson.mapper().readValue(json, Profile.class)).isEqualTo(profile);
    }

    @Provide
    Arbitrary<Dataset> small() {
        return JicengArbitraries.datasets();
    }

    @Property(tries = 300)
    void no_rule_finds_an_error_in_a_small_dataset(@ForAll("small") Dataset dataset) {
        assertThat(DatasetChecker.standard().check(dataset).findings().stream()
                        .filter(GeneratedDataProperties::isError))
                .isEmpty();
    }

    @Property(tries = 100)
    void a_small_dataset_reads_as_it_was_written(@ForAll Dataset dataset) {
        Dataset again = read(dataset);
        assertThat(again.header()).isEqualTo(dataset.header());
        assertThat(again.records()).isEqualTo(dataset.records());
    }

    private static boolean isError(Finding finding) {
        return finding.severity().isAtLeast(Severity.ERROR);
    }

    private static Dataset read(Dataset dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ExchangeWriter writer = ExchangeWriter.to(bytes, dataset.header())) {
            dataset.records().forEach(writer::write);
            writer.complete();
        }
        List<DatasetRecord> records = new ArrayList<>();
        try (ExchangeReader reader = ExchangeReader.open(
                new ByteArrayInputStream(bytes.toByteArray()), "generated.json", ReadLimits.standard())) {
            reader.forEach(reading -> records.add(reading.value().orElseThrow()));
            DatasetHeader header = reader.header().orElseThrow().value().orElseThrow();
            assertThat(reader.findings()).isEmpty();
            return Dataset.of(header, records);
        }
    }
}
