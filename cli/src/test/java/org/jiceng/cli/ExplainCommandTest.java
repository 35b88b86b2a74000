package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.validation.Findings;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void a_rule_is_explained_with_both_documents() {
        assertThat(run("explain", "grid.households.sum", "--locale", "en")).isZero();
        assertThat(out.toString())
                .startsWith("grid.households.sum · warning · since 0.1.0\n\n")
                .contains("\nWhy: Parts that are larger than the whole")
                .contains("\nMemory: O(keys)\n")
                .contains("\nLooks at: grid/households, grid/parent, grid/period, grid/system\n")
                .contains("\nA document that fails, at /records/2/households:\n{\"format\":\"jiceng/1\",")
                .contains("\nIts neighbour that passes:\n{\"format\":\"jiceng/1\",");
    }

    @Test
    void a_rule_is_explained_in_chinese() {
        assertThat(run("explain", "grid.households.sum", "--locale", "zh-CN")).isZero();
        assertThat(out.toString())
                .startsWith("grid.households.sum · 警告 · 自 0.1.0 版起\n")
                .contains("\n理由：部分之和大于整体，说明其中有数字没有更新。\n")
                .contains("\n检查对象：grid/households");
    }

    @Test
    void codes_of_reading_and_of_constraints_are_explained_too() {
        assertThat(run("explain", "text.blank", "--locale", "en")).isZero();
        assertThat(run("explain", "json.unknown-word", "--locale", "en")).isZero();
        assertThat(out.toString()).contains("text.blank · error").contains("json.unknown-word · error");
    }

    @Test
    void every_code_can_be_explained() {
        for (FindingDefinition each : Findings.catalogue().definitions()) {
            assertThat(run("explain", each.code().value(), "--locale", "en"))
                    .as(each.code().value())
                    .isZero();
        }
    }

    @Test
    void an_unknown_code_gets_suggestions_and_exit_code_2() {
        assertThat(run("explain", "grid.parnet.unknown", "--locale", "en")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no finding code grid.parnet.unknown.")
                .contains("Did you mean: grid.parent.unknown");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void what_is_no_code_at_all_is_shown_without_control_characters() {
        assertThat(run("explain", "\u001b[31mred", "--locale", "en")).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("\u001b");
    }

    @Test
    void rules_are_listed_one_a_line() {
        assertThat(run("rules", "--locale", "en")).isZero();
        assertThat(out.toString().lines()).hasSize(Findings.rules().size() + 1);
        assertThat(out.toString())
                .contains("\ngrid.households.sum ")
                .endsWith(Findings.rules().size() + " rules; more about one: jiceng explain CODE\n");
    }

    @Test
    void the_catalogue_is_json_of_all_codes() {
        assertThat(run("rules", "--json")).isZero();
        assertThat(out.toString())
                .isEqualTo(Findings.json())
                .startsWith("{\"format\":\"jiceng-catalogue/1\"")
                .contains("\"code\":\"text.blank\"");
    }
}
