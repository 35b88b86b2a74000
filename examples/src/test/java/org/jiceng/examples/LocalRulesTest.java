package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Findings;
import org.jiceng.validation.Report;
import org.junit.jupiter.api.Test;

/** A rule that an application adds is found on the class path. */
class LocalRulesTest {

    private static final String CODE = "local.chunhe.grid.too-large";

    private final Path file = Path.of("data/guangming.json");

    @Test
    void the_provider_is_found_and_its_rule_explained() {
        assertThat(Findings.explain(FindingCode.of(CODE))).isPresent();
        assertThat(Findings.rules()).extracting(each -> each.code().value()).contains(CODE);
    }

    @Test
    void every_checker_has_the_rule() {
        Dataset dataset = ExchangeReader.readDataset(file);
        List<DatasetRecord> records = new ArrayList<>(dataset.records());
        records.replaceAll(each ->
                each instanceof Grid grid ? grid.toBuilder().households(501).build() : each);
        assertThat(DatasetChecker.standard()
                        .check(Dataset.of(dataset.header(), records))
                        .findings())
                .extracting(Finding::code)
                .contains(FindingCode.of(CODE));
    }

    @Test
    void a_provider_can_be_given_to_one_checker() {
        Report local = DatasetChecker.standard().withRules(new ChunheRules()).check(file);
        assertThat(local.findings()).isEmpty();
        assertThat(local.rules())
                .filteredOn(each -> each.code().value().equals(CODE))
                .hasSize(1);
    }
}
