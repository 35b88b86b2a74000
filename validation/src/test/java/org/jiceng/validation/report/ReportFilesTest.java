package org.jiceng.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jiceng.finding.Severity;
import org.jiceng.privacy.KeyedHash;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports can be read back, follow their schema, and say nothing of the machine. */
class ReportFilesTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private static List<String> records() {
        List<String> records = new ArrayList<>(Deliveries.good());
        records.addAll(Deliveries.faulty());
        return records;
    }

    private static List<String> problems(String name, String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReportFiles.findSchema(name).orElseThrow().text());
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Baseline.Entry entry(ReportFinding finding, String until) {
        return new Baseline.Entry(finding.code(), finding.fingerprint(), "等待合并", "数据科", LocalDate.parse(until), null);
    }

    @Test
    void a_report_is_read_back_as_it_was_and_follows_its_schema() throws IOException {
        ReportDocument report = Deliveries.report(records());
        String json = ReportFiles.text(report);
        Path file = Files.writeString(folder.resolve("report.json"), json);
        assertThat(ReportFiles.readReport(file).findings()).isEmpty();
        assertThat(ReportFiles.readReport(file).value()).contains(report);
        assertThat(problems("report", json)).isEmpty();
        assertThat(problems("report", json.replace("\"ruleSet\"", "\"rules2\"")))
                .isNotEmpty();
        assertThat(ReportFiles.lines(report).lines()).hasSameSizeAs(report.findings());
    }

    @Test
    void differences_baselines_and_run_facts_follow_their_schemas() {
        ReportDocument report = Deliveries.report(records());
        ReportDocument other = Deliveries.report(Deliveries.good());
        assertThat(problems("diff", ReportFiles.text(ReportDiff.between(report, other))))
                .isEmpty();
        Baseline baseline = new Baseline(List.of(entry(report.findings().get(0), "2026-06-30")));
        assertThat(problems("baseline", ReportFiles.text(baseline))).isEmpty();
        RunFacts facts = new RunFacts(report.tool(), Instant.EPOCH, 1, 2, 3, 4, 5, "17", "Linux", null);
        assertThat(problems("run", ReportFiles.text(facts))).isEmpty();
    }

    @Test
    void the_same_input_gives_the_same_bytes_whatever_the_language_of_the_machine() {
        String one = ReportFiles.text(Deliveries.report(records()));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportFiles.text(Deliveries.report(records()))).isEqualTo(one);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(one).contains("\"bytes\":", "\"sha256\":\"").doesNotContain("/tmp", "2026-11");
    }

    @Test
    void names_are_as_given_with_slashes_and_without_folders_of_the_machine() {
        assertThat(CheckedInput.portable("data/a.json")).isEqualTo("data/a.json");
        assertThat(CheckedInput.portable("data\\a.json")).isEqualTo("data/a.json");
        assertThat(CheckedInput.portable("/home/me/a.json")).isEqualTo("a.json");
        assertThat(CheckedInput.portable("C:\\me\\a.json")).isEqualTo("a.json");
    }

    @Test
    void everything_is_counted_and_the_same_findings_are_kept_in_any_order() {
        List<String> records = new ArrayList<>(List.of(Deliveries.STREET, Deliveries.COMMUNITY));
        for (int i = 100; i < 150; i++) {
            records.add(Deliveries.grid("g-" + i, ",\"parent\":\"g-none\""));
        }
        DatasetChecker few = DatasetChecker.standard().withKeptPerCode(3);
        ReportDocument report = ReportBuilder.of(Deliveries.checked(few, "a.json", Deliveries.document(records)));
        assertThat(report.counts().error()).isEqualTo(50);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.findings()).extracting(each -> each.place().key()).containsExactly("g-100", "g-101", "g-102");
        Collections.reverse(records.subList(2, 52));
        ReportDocument reversed = ReportBuilder.of(Deliveries.checked(few, "a.json", Deliveries.document(records)));
        assertThat(reversed.findings())
                .extracting(each -> each.place().key())
                .containsExactly("g-100", "g-101", "g-102");
        ReportDiff diff = ReportDiff.between(report, reversed);
        assertThat(diff.uncompared()).hasSize(1);
        assertThat(diff.counts().isEmpty()).isTrue();
    }

    @Test
    void an_accepted_finding_does_not_count_until_its_day_is_over() {
        List<String> records = new ArrayList<>(Deliveries.good());
        records.add(Deliveries.faulty().get(0));
        ReportDocument report = Deliveries.report(records);
        assertThat(report.verdict()).isEqualTo(Report.Verdict.ERRORS);
        CheckedInput input =
                Deliveries.checked(DatasetChecker.standard(), "delivery.json", Deliveries.document(records));
        Baseline baseline = new Baseline(List.of(
                entry(report.findings().get(0), "2026-01-31"),
                new Baseline.Entry(
                        report.findings().get(0).code(),
                        Fingerprint.of("0000000000000000"),
                        "已修复",
                        "数据科",
                        LocalDate.parse("2026-12-31"),
                        null)));
        ReportDocument accepted =
                new ReportBuilder().add(input).baseline(baseline).build();
        assertThat(accepted.verdict()).isEqualTo(Report.Verdict.CLEAN);
        assertThat(accepted.counts().accepted()).isEqualTo(1);
        assertThat(ReportFiles.text(accepted)).contains("\"unused\":[").doesNotContain("\"expired\"");
        ReportDocument over = new ReportBuilder()
                .add(input)
                .baseline(baseline)
                .asOf(LocalDate.parse("2026-02-01"))
                .build();
        assertThat(over.verdict()).isEqualTo(Report.Verdict.ERRORS);
        assertThat(over.counts().of(Severity.ERROR)).isEqualTo(1);
        assertThat(ReportFiles.text(over)).contains("\"expired\":[");
        assertThat(problems("report", ReportFiles.text(over))).isEmpty();
        assertThat(problems("report", ReportFiles.text(accepted))).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_baseline_is_named_with_its_place() throws IOException {
        Path file = Files.writeString(
                folder.resolve("baseline.json"),
                "{\"format\":\"jiceng-baseline/1\",\n\"accepted\":[\n{\"code\":\"grid.parent.unknown\","
                        + "\"fingerprint\":\"0000000000000000\",\n\"reason\":\" \",\"owner\":\"数据科\","
                        + "\"until\":\"2026-02-30\"}]}");
        assertThat(ReportFiles.check(ReportFiles.readBaseline(file)))
                .extracting(
                        each -> each.code().value(),
                        each -> each.location().pointer(),
                        each -> each.location().line())
                .contains(tuple("text.blank", "/accepted/0/reason", 4), tuple("json.bad-date", "/accepted/0/until", 4));
    }

    @Test
    void a_finding_says_since_when_it_has_been_known() {
        ReportDocument old = Deliveries.report(records());
        ReportDocument now = new ReportBuilder()
                .add(Deliveries.checked(DatasetChecker.standard(), "b.json", Deliveries.document(records())))
                .previous(old)
                .asOf(LocalDate.parse("2026-03-01"))
                .build();
        assertThat(now.findings())
                .allMatch(each -> LocalDate.parse("2026-01-01").equals(each.since()));
        assertThat(ReportDiff.between(old, now).changes())
                .allMatch(
                        each -> each.type() == ChangeType.PERSISTING && each.ageDays() != null && each.ageDays() == 59);
    }

    @Test
    void with_a_secret_records_of_persons_are_told_apart() {
        DatasetChecker keyed = DatasetChecker.standard()
                .withKeyedHash(KeyedHash.of("a secret of the place".getBytes(StandardCharsets.UTF_8)));
        ReportDocument open = Deliveries.report(records());
        ReportDocument secret =
                ReportBuilder.of(Deliveries.checked(keyed, "delivery.json", Deliveries.document(records())));
        assertThat(fingerprintsOfMembers(open)).isEqualTo(1);
        assertThat(fingerprintsOfMembers(secret)).isEqualTo(2);
        assertThat(ReportFiles.text(secret)).doesNotContain("m-1\"", "m-2\"").contains("\"key\":\"#");
    }

    private static long fingerprintsOfMembers(ReportDocument report) {
        return report.findings().stream()
                .filter(each -> each.code().value().equals("member.organization.unknown"))
                .map(ReportFinding::fingerprint)
                .distinct()
                .count();
    }
}
