package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.serialization.JicengModule;
import org.jiceng.validation.Checker;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Findings;
import org.jiceng.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The shortest uses that the modules' README files show. */
class ModuleReadmesTest {

    private final Path file = Path.of("data/guangming.json");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @Test
    void a_dataset_is_read_and_written() {
        Path copy = folder.resolve("copy.json");
        Dataset dataset = ExchangeReader.readDataset(file); // all or nothing
        ExchangeWriter.writeDataset(copy, dataset); // appears when it is complete
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void a_file_is_read_record_by_record() {
        List<Finding> findings = new ArrayList<>();
        try (ExchangeReader reader = ExchangeReader.open(file)) {
            reader.forEach(reading -> findings.addAll(reading.findings()));
            findings.addAll(reader.findings());
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_mapper_of_the_application_knows_the_types() {
        Grid grid = ExchangeReader.readDataset(file).grids().get(0);
        JsonMapper mapper = JsonMapper.builder().addModule(new JicengModule()).build();
        String json = mapper.writeValueAsString(grid);
        Grid again = mapper.readValue(json, Grid.class);
        assertThat(again).isEqualTo(grid);
    }

    @Test
    void objects_and_files_are_checked() {
        Grid grid = ExchangeReader.readDataset(file).grids().get(0).toBuilder()
                .name(" ")
                .build();
        List<Finding> wrong = Checker.standard().check(grid);
        Report report = DatasetChecker.standard().check(file);
        String sentence = Findings.catalogue().message(wrong.get(0), Locale.SIMPLIFIED_CHINESE);
        assertThat(sentence).isEqualTo("文本为空白。");
        assertThat(report.findings()).isEmpty();
    }
}
