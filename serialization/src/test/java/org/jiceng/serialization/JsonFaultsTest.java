package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiceng.finding.ExpectedFinding;
import org.jiceng.finding.Finding;
import org.jiceng.samples.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The reader finds every fault of reading that is put in, at its place, and nothing else. */
class JsonFaultsTest {

    private static final int TIMES = 20;

    private static final JsonFaults FAULTS = new JsonFaults(
            ByteFaults.written(Samples.seed(3).communities(1).members(20).dataset(), ExchangeForm.DOCUMENT));

    private static int found;

    @AfterAll
    static void say() {
        System.out.println(
                "[faults of reading] codes: " + FAULTS.codes().size() + ", faults found at their places: " + found);
    }

    private static List<String> read(byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        try (ExchangeReader reader =
                ExchangeReader.open(new ByteArrayInputStream(bytes), "faulty.json", ReadLimits.standard())) {
            reader.forEach(reading -> findings.addAll(reading.findings()));
            findings.addAll(reader.findings());
        }
        return findings.stream()
                .map(each -> each.code() + " " + ExpectedFinding.placeOf(each.location()))
                .toList();
    }

    @Test
    void each_fault_is_found_where_it_was_put_and_nothing_else() {
        for (String code : FAULTS.codes()) {
            for (int i = 0; i < TIMES; i++) {
                JsonFaults.Faulty faulty = FAULTS.make(code, new Random(i));
                assertThat(read(faulty.bytes()))
                        .as("fault %d of %s at %s", i, code, faulty.place())
                        .containsExactly(faulty.code() + " " + faulty.place());
                found++;
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(15 * TIMES);
    }
}
