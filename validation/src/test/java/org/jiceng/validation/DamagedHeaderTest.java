package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jiceng.finding.Severity;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a damaged header can be read counts; where nobody knows whether all is there, nothing unknown is an error. */
class DamagedHeaderTest {

    private static final String HEADER = "\"issuer\":\"示例\",\"issuedAt\":\"2026-06-30T08:00:00+08:00\","
            + "\"asOf\":\"2026-06-30\",\"division\":\"999911001\",\"coverage\":\"partial\",\"nature\":\"synthetic\"";

    private static Report check(String header) {
        String text = "{\"format\":\"jiceng/1\",\n\"header\":{" + header + "},\n\"records\":[\n"
                + "{\"kind\":\"division\",\"code\":\"999911001\",\"name\":\"示例街道\",\"level\":\"township\"},\n"
                + "{\"kind\":\"division\",\"code\":\"999911001001\",\"name\":\"示例社区\",\"level\":\"village\"},\n"
                + "{\"kind\":\"grid\",\"id\":\"g-1\",\"name\":\"甲\",\"system\":\"unified\",\"gridKind\":\"guangming:odd\","
                + "\"division\":\"999911001001\",\"parent\":\"g-9\"}\n]}";
        try (ExchangeReader reader = ExchangeReader.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "text", ReadLimits.standard())) {
            return DatasetChecker.standard().check(reader);
        }
    }

    private static Severity ofUnknownParent(Report report) {
        return report.findings().stream()
                .filter(each -> each.code().value().equals("grid.parent.unknown"))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    private static String stateOf(Report report, String code) {
        RuleResult rule = report.rules().stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow();
        return rule.skipped() != null ? rule.skipped() : "evaluated " + rule.evaluated();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing                          |                          |                       | INFO
            a property too many              | "issuer"                 | "colour":1,"issuer"   | INFO
            a time without zone              | 2026-06-30T08:00:00+08:00 | 2026-06-30 08:00:00  | INFO
            no issuer                        | "issuer":"示例",         |                       | INFO
            a coverage that is no word       | "partial"                | "parcial"             | INFO
            complete, and nothing wrong      | "partial"                | "complete"            | ERROR
            complete, and a property too many | "coverage":"partial"    | "colour":1,"coverage":"complete" | ERROR
            """)
    void the_coverage_counts_if_it_can_be_read_and_is_partial_if_not(
            String what, String from, String to, Severity severity) {
        String header = from == null ? HEADER : HEADER.replace(from, to == null ? "" : to);
        assertThat(ofUnknownParent(check(header))).as(what).isEqualTo(severity);
    }

    @Test
    void a_property_too_many_hides_neither_day_nor_profile() {
        Report report = check(HEADER + ",\"profile\":{\"id\":\"guangming\"},\"colour\":1");
        assertThat(report.header()).isEmpty();
        assertThat(stateOf(report, "word.not-in-profile")).isEqualTo("evaluated 1");
        assertThat(stateOf(report, "division.parent.unknown")).isEqualTo("evaluated 1");
        assertThat(report.findings()).anyMatch(each -> each.code().value().equals("word.not-in-profile"));
    }

    @Test
    void where_the_profile_cannot_be_read_the_rules_say_that_it_is_the_header() {
        Report report = check(HEADER + ",\"profile\":{\"id\":\"no such id\"}");
        assertThat(stateOf(report, "word.not-in-profile")).isEqualTo("no-header");
        assertThat(stateOf(report, "division.parent.unknown")).isEqualTo("no-header");
        assertThat(stateOf(check(HEADER), "word.not-in-profile")).isEqualTo("no-profile");
    }
}
