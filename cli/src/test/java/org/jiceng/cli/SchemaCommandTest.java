package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.SchemaFlavour;
import org.jiceng.serialization.Schemas;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.score.ScoreFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that gives out schemas. */
class SchemaCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static final int ALL = Schemas.names().size()
            + ReportFiles.schemas().size()
            + ScoreFiles.schemas().size();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void a_name_gives_its_schema_and_nothing_else() {
        assertThat(run("schema", "grid")).isZero();
        assertThat(out).hasToString(Schemas.of(RecordKind.GRID).text());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void reports_have_strict_schemas_with_ids_like_all_others() {
        assertThat(run("schema", "report")).isZero();
        assertThat(out.toString())
                .isEqualTo(ReportFiles.findSchema("report").orElseThrow().text());
        assertThat(ReportFiles.schemas())
                .allMatch(each -> each.text().contains("\"$id\": \"" + each.id() + "\"")
                        && each.text().contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""));
        assertThat(run("schema", "report", "--open")).isEqualTo(Main.WRONG_USAGE);
    }

    @Test
    void without_a_name_everything_is_listed_with_its_id() {
        assertThat(run("schema")).isZero();
        assertThat(out.toString().lines())
                .hasSize(ALL)
                .contains(
                        "grid  https://jiceng.org/schemas/1/grid.schema.json",
                        "report  https://jiceng.org/schemas/1/report.schema.json",
                        "finding  https://jiceng.org/schemas/1/finding.schema.json",
                        "answer-key  https://jiceng.org/schemas/1/answer-key.schema.json",
                        "findings  https://jiceng.org/schemas/1/findings.schema.json");
    }

    @Test
    void the_bundle_and_the_open_flavour_can_be_asked_for() {
        assertThat(run("schema", "--bundle", "--open", "-o", "-")).isZero();
        assertThat(out).hasToString(Schemas.bundle(SchemaFlavour.OPEN).text());
    }

    @Test
    void all_schemas_are_written_as_files(@TempDir Path directory) throws IOException {
        assertThat(run("schema", "--all", "-o", directory.resolve("new").toString()))
                .isZero();
        try (Stream<Path> files = Files.list(directory.resolve("new"))) {
            assertThat(files).hasSize(ALL);
        }
        assertThat(directory.resolve("new/document.schema.json"))
                .hasContent(Schemas.find("document", SchemaFlavour.STRICT)
                        .orElseThrow()
                        .text());
        assertThat(out.toString().lines()).hasSize(ALL);
    }

    @Test
    void files_of_the_open_flavour_have_a_folder_of_their_own(@TempDir Path directory) {
        assertThat(run("schema", "grid", "--open", "-o", directory.toString())).isZero();
        assertThat(directory.resolve("open/grid.schema.json")).exists();
    }

    @Test
    void wrong_usage_is_said_and_writes_nothing() {
        assertThat(run("schema", "grids")).isEqualTo(Main.WRONG_USAGE);
        assertThat(err.toString()).contains("Name must be one of division, organization, grid");
        assertThat(run("schema", "--all")).isEqualTo(Main.WRONG_USAGE);
        assertThat(err.toString()).contains("--all makes many files");
        assertThat(run("schema", "grid", "--bundle")).isEqualTo(Main.WRONG_USAGE);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_directory_that_is_a_file_cannot_be_written_to(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThat(run("schema", "grid", "-o", file.toString())).isEqualTo(Main.UNREADABLE);
        assertThat(err.toString()).contains("cannot write to");
    }
}
