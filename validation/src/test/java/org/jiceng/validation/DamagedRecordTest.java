package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.validation.internal.rule.RulePackages;
import org.junit.jupiter.api.Test;

/** What of a damaged record can be read is looked at; what cannot is named, rule by rule. */
class DamagedRecordTest {

    private static final String GRID =
            "{\"kind\":\"grid\",\"id\":\"g-1\",\"name\":\"甲\",\"system\":\"unified\",\"gridKind\":\"base\","
                    + "\"division\":\"999911001001\"";

    private static final String DIVISIONS = """
            {"kind":"division","code":"999911001","name":"示例街道","level":"township"},
            {"kind":"division","code":"999911001001","name":"示例社区","level":"village"},
            """;

    private static Report check(String... records) {
        String text = "{\"format\":\"jiceng/1\",\n\"header\":{\"issuer\":\"示例\","
                + "\"issuedAt\":\"2026-06-30T08:00:00+08:00\",\"asOf\":\"2026-06-30\",\"division\":\"999911001\","
                + "\"coverage\":\"complete\",\"nature\":\"synthetic\",\"profile\":{\"id\":\"illustrative\"}},\n"
                + "\"records\":[\n"
                + (records[0].startsWith("{\"kind\":\"division\"") ? "" : DIVISIONS)
                + String.join(",\n", records) + "\n]}";
        try (ExchangeReader reader = ExchangeReader.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "text", ReadLimits.standard())) {
            return DatasetChecker.standard().check(reader);
        }
    }

    private static List<String> codes(Report report) {
        return report.findings().stream()
                .map(each -> each.code().value())
                .filter(each -> !each.startsWith("exchange.") && !each.startsWith("file."))
                .toList();
    }

    private static List<String> blind(Report report) {
        return report.rules().stream()
                .filter(each -> each.unseen() > 0)
                .map(each -> each.code().value())
                .sorted()
                .toList();
    }

    @Test
    void rules_that_do_not_look_at_what_is_broken_see_the_rest() {
        Report report = check(GRID + ",\"parent\":\"g-9\",\"households\":\"many\"}");
        assertThat(codes(report)).containsExactly("grid.parent.unknown", "json.wrong-type");
        assertThat(blind(report)).containsExactly("grid.households.sum");
        assertThat(report.refusedRecords()).isEqualTo(1);
        assertThat(report.count(RecordKind.GRID)).isZero();
    }

    @Test
    void a_record_without_something_required_is_seen_by_no_rule_of_its_kind() {
        Report report = check(GRID.replace("unified", "unifed") + ",\"parent\":\"g-9\"}");
        assertThat(codes(report)).containsExactly("json.unknown-word");
        assertThat(blind(report))
                .contains("grid.parent.unknown", "grid.households.sum", "record.id.duplicate")
                .allMatch(each -> each.startsWith("grid.")
                        || each.startsWith("record.")
                        || each.startsWith("text.")
                        || each.startsWith("word.")
                        || each.startsWith("organization.network.")
                        || each.startsWith("privacy.text.")
                        || List.of(
                                        "complex.grid.outside",
                                        "post.outlives-place",
                                        "registration.outlives-place",
                                        "request.place.mismatch")
                                .contains(each));
    }

    @Test
    void a_record_of_an_unknown_kind_may_be_of_any_kind_but_is_no_header() {
        Report report = check("{\"kind\":\"gird\",\"id\":\"g-1\"}");
        assertThat(codes(report)).containsExactly("json.unknown-word");
        assertThat(report.rules())
                .allSatisfy(each -> assertThat(each.unseen())
                        .as(each.code().value())
                        .isEqualTo(each.code().value().equals("profile.reference.unresolved") ? 0 : 1));
    }

    @Test
    void an_unknown_property_hides_nothing() {
        Report report = check(GRID + ",\"parent\":\"g-9\",\"color\":\"red\"}");
        assertThat(codes(report)).contains("grid.parent.unknown");
        assertThat(blind(report)).isEmpty();
    }

    @Test
    void two_damaged_records_of_one_id_are_still_two() {
        Report report = check(GRID + ",\"households\":\"many\"}", GRID + "}");
        assertThat(codes(report)).contains("record.id.duplicate");
    }

    @Test
    void what_hangs_on_an_entry_that_could_not_be_read_is_a_note() {
        String member = "{\"kind\":\"member\",\"id\":\"m-1\"}";
        String award = "{\"kind\":\"points-entry\",\"id\":\"pe-1\",\"account\":{\"type\":\"member\",\"member\":\"m-1\","
                + "\"ledger\":\"redeemable\"},\"amount\":\"five\",\"effectiveAt\":\"2026-03-01T08:00:00+08:00\","
                + "\"recordedAt\":\"2026-03-01T08:00:00+08:00\",\"scheme\":{\"id\":\"illustrative-volunteer\","
                + "\"version\":\"1\"},\"posting\":{\"type\":\"award\",\"rule\":\"clue\"}}";
        String reversal = award.replace("pe-1", "pe-2")
                .replace("\"five\"", "5")
                .replace("{\"type\":\"award\",\"rule\":\"clue\"}", "{\"type\":\"reversal\",\"of\":\"pe-1\"}");
        Report report = check(member, award, reversal);
        assertThat(report.findings())
                .extracting(each -> each.code().value(), each -> each.severity())
                .contains(tuple("points.reversal.unknown", Severity.INFO));
    }

    @Test
    void a_reversal_that_could_not_be_read_may_be_what_makes_room() {
        String fund = RulePackages.document(FindingCode.of("points.fund.exceeded"), "failing.json")
                .orElseThrow();
        assertThat(graded(check(recordsOf(fund)))).containsExactly("points.fund.exceeded error");
        String reversal = recordsOf(fund)[6]
                .replace("pe-001", "pe-999")
                .replace("2026-01-01", "2026-01-02")
                .replace("{\"type\":\"award\",\"rule\":\"case\"}", "{\"type\":\"reversal\",\"of\":\"pe-001\"}");
        assertThat(graded(check(plus(recordsOf(fund), reversal)))).isEmpty();
        String damaged = reversal.replace("\"amount\":1000000", "\"amount\":\"a lot\"");
        assertThat(graded(check(plus(recordsOf(fund), damaged))))
                .containsExactly("json.wrong-type error", "points.fund.exceeded info");
        String cap = RulePackages.document(FindingCode.of("points.cap.exceeded"), "failing.json")
                .orElseThrow();
        assertThat(graded(check(plus(recordsOf(cap), damaged)))).contains("points.cap.exceeded info");
    }

    private static List<String> graded(Report report) {
        return report.findings().stream()
                .filter(each -> codes(report).contains(each.code().value()))
                .map(each -> each.code() + " " + each.severity().word())
                .toList();
    }

    /** The records of a document with one on each line. */
    private static String[] recordsOf(String document) {
        return document.lines()
                .filter(line -> line.startsWith("{\"kind\""))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toArray(String[]::new);
    }

    private static String[] plus(String[] records, String more) {
        return Stream.concat(Stream.of(records), Stream.of(more)).toArray(String[]::new);
    }
}
