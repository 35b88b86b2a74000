package org.jiceng.validation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiceng.finding.AnswerKey;
import org.jiceng.finding.Finding;
import org.jiceng.samples.Samples;
import org.jiceng.samples.fault.Faults;
import org.jiceng.samples.fault.FaultySample;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.serialization.JsonSchema;
import org.jiceng.serialization.Reading;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.report.CheckedInput;
import org.jiceng.validation.report.ReportBuilder;
import org.jiceng.validation.report.ReportDocument;
import org.jiceng.validation.report.ReportFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and findings are read back, follow their schemas, and are the same everywhere. */
class ScoreFilesTest {

    private static final FaultySample SAMPLE = Faults.parse(
                    "grid.code.duplicate=2,member.organization.unknown,profile.word.duplicate,points.overdraft=2")
            .in(Samples.seed(5).communities(2).members(80));

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> problems(String name, String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ScoreFiles.findSchema(name).orElseThrow().text());
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static ReportDocument report(int kept, int inputs) {
        DatasetChecker checker = DatasetChecker.of(SAMPLE.profile()).withKeptPerCode(kept);
        ReportBuilder builder = new ReportBuilder();
        for (int i = 0; i < inputs; i++) {
            builder.add(CheckedInput.of("faulty.json", checker.check(SAMPLE.dataset())));
        }
        return builder.build();
    }

    @Test
    void a_key_is_read_back_as_it_was_and_follows_its_schema() throws IOException {
        AnswerKey key = SAMPLE.answerKey();
        String json = ScoreFiles.text(key);
        assertThat(ScoreFiles.readKey(file("key.json", json)).value()).contains(key);
        assertThat(problems("answer-key", json)).isEmpty();
        assertThat(problems("answer-key", json.replace("\"place\"", "\"pointer\"")))
                .isNotEmpty();
        assertThat(json.lines().filter(line -> line.startsWith("{\"code\":"))).hasSameSizeAs(key.expected());
    }

    @Test
    void a_key_is_the_same_text_in_every_version() {
        AnswerKey key = Faults.of("grid.code.duplicate")
                .and("member.organization.unknown")
                .in(Samples.seed(1).communities(2).members(80))
                .answerKey();
        assertThat(ScoreFiles.text(key)).isEqualTo("""
                {"format":"jiceng-answer-key/1",
                "data":"Jiceng 合成样例，第 1 版，种子 1",
                "faults":{"grid.code.duplicate":1,"member.organization.unknown":1},
                "expected":[
                {"code":"grid.code.duplicate","place":"/records/414/code","kind":"grid","key":"g-000002-05"},
                {"code":"member.organization.unknown","place":"/records/86/organization","kind":"member"}
                ]}
                """);
    }

    @Test
    void what_is_wrong_with_a_key_is_told() throws IOException {
        Reading<AnswerKey> reading = ScoreFiles.readKey(file(
                "key.json",
                "{\"format\":\"jiceng-answer-key/1\",\"data\":\"x\","
                        + "\"expected\":[{\"code\":\"grid.code.duplicate\",\"place\":\"code\"}]}"));
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings().stream().map(Finding::code).map(Object::toString))
                .containsExactly("json.bad-parts");
    }

    @Test
    void the_smallest_form_is_read_back_and_follows_its_schema() throws IOException {
        FoundFile found = new FoundFile(List.of(new ScoredFinding("minLength", "/records/1/name")));
        String json = ScoreFiles.text(found);
        assertThat(problems("findings", json)).isEmpty();
        ScoreFiles.Found read = ScoreFiles.readFound(file("found.json", json));
        assertThat(read.found()).isEqualTo(found.findings());
    }

    @Test
    void reports_and_their_lines_are_read() throws IOException {
        ReportDocument report = report(100, 1);
        List<ScoredFinding> expected =
                report.findings().stream().map(ScoredFinding::of).toList();
        assertThat(expected).hasSize(5);
        assertThat(ScoreFiles.readFound(file("report.json", ReportFiles.text(report)))
                        .found())
                .isEqualTo(expected);
        assertThat(ScoreFiles.readFound(file("report.ndjson", ReportFiles.lines(report)))
                        .found())
                .isEqualTo(expected);
    }

    @Test
    void a_report_that_says_less_or_more_than_everything_about_one_file_has_no_score() throws IOException {
        assertThat(ScoreFiles.readFound(file("cut.json", ReportFiles.text(report(1, 1))))
                        .unfit())
                .isEqualTo(ScoreFiles.Unfit.CUT_LISTING);
        assertThat(ScoreFiles.readFound(file("two.json", ReportFiles.text(report(100, 2))))
                        .unfit())
                .isEqualTo(ScoreFiles.Unfit.SEVERAL_INPUTS);
    }

    @Test
    void lines_of_code_and_place_are_read_and_an_empty_file_is_one_who_found_nothing() throws IOException {
        String lines = "{\"code\":\"a.b\",\"place\":\"/records/1\"}\r\n\n{\"code\":\"c\",\"place\":\"\"}";
        assertThat(ScoreFiles.readFound(file("lines.ndjson", lines)).found())
                .containsExactly(new ScoredFinding("a.b", "/records/1"), new ScoredFinding("c", ""));
        assertThat(ScoreFiles.readFound(file("empty.ndjson", "")).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"a\",\"place\":\"/\"}\n{\"code\":\"a\"}",
                "{\"code\":\"a\",\"place\":\"/\"}\n{\"code\":\"a\",\"place\":1}",
                "{\"code\":\"a\",\"place\":\"/\"}\n[1]",
                "{\"code\":\"a\",\"place\":\"/\"}\nnonsense"
            })
    void a_line_that_is_neither_is_named(String lines) throws IOException {
        ScoreFiles.Found read = ScoreFiles.readFound(file("lines.ndjson", lines));
        assertThat(read.found()).isNull();
        assertThat(read.findings()).isNotEmpty();
        assertThat(read.findings()).allMatch(each -> each.location().line() == 2);
    }

    @Test
    void another_format_is_named() throws IOException {
        ScoreFiles.Found read = ScoreFiles.readFound(file("other.json", "{\"format\":\"sarif/2\",\"findings\":[]}"));
        assertThat(read.found()).isNull();
        assertThat(read.findings().stream().map(Finding::code).map(Object::toString))
                .containsExactly("json.unknown-word");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> ScoreFiles.readFound(folder.resolve("no.json")))
                .isInstanceOf(ExchangeException.class);
        assertThatThrownBy(() -> ScoreFiles.readKey(folder)).isInstanceOf(ExchangeException.class);
    }

    @Test
    void there_are_no_other_schemas() {
        assertThat(ScoreFiles.schemas()).extracting(JsonSchema::name).containsExactly("answer-key", "findings");
        assertThat(ScoreFiles.findSchema("report")).isEmpty();
    }
}
