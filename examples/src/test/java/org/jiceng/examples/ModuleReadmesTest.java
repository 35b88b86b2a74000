package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.serialization.JicengModule;
import org.jiceng.serialization.Preserved;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.serialization.ReadMode;
import org.jiceng.serialization.Reading;
import org.jiceng.serialization.StrictJson;
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
    void one_text_is_read_with_everything_that_is_wrong() {
        byte[] body = "{\"kind\":\"grid\",\"id\":\"g 1\"}".getBytes(StandardCharsets.UTF_8);
        Reading<Grid> reading = StrictJson.read(body, Grid.class);
        List<Finding> findings = reading.findings(); // code, JSON Pointer, line and byte of each problem
        assertThat(findings).hasSize(5);
    }

    @Test
    void what_is_not_known_is_passed_on() throws IOException {
        Path later = Files.writeString(
                folder.resolve("later.json"), Files.readString(this.file).replace("}\n],", ",\"later\":1.10}\n],"));
        passOn(later, folder.resolve("copy.json"));
        assertThat(folder.resolve("copy.json")).hasSameBinaryContentAs(later);
        assertThat(Files.readString(later)).contains("\"later\":1.10");
    }

    private static void passOn(Path file, Path copy) {
        try (ExchangeReader reader = ExchangeReader.open(file, ReadLimits.standard(), ReadMode.LENIENT);
                ExchangeWriter writer = ExchangeWriter.create(copy, keptHeader(reader))) {
            reader.forEach(each -> each.preserved().ifPresent(writer::write));
            writer.complete();
        }
    }

    private static Preserved<DatasetHeader> keptHeader(ExchangeReader reader) {
        return reader.header().flatMap(Reading::preserved).orElseThrow();
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
