package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.validation.internal.rule.RulePackages;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The page of all findings is made from the catalogue, and codes are for ever. */
class FindingsPageTest {

    private static final Path PAGE = Path.of("../docs/findings.md");
    private static final Path REGISTRY = Path.of("../docs/finding-codes.csv");
    private static final Path CATALOGUE = Path.of("src/main/resources/org/jiceng/validation/finding-catalogue.json");
    private static final String HOW_TO_UPDATE = "write it anew with:"
            + " mvn test -pl validation -am -Dtest=FindingsPageTest -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Djiceng.update=true";

    @Test
    void the_page_says_what_the_catalogue_says() throws IOException {
        String page = page();
        if (Boolean.getBoolean("jiceng.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as(HOW_TO_UPDATE).isEqualTo(page);
    }

    @Test
    void the_catalogue_for_programs_says_what_the_catalogue_says() throws IOException {
        String json = Findings.json();
        if (Boolean.getBoolean("jiceng.update")) {
            Files.writeString(CATALOGUE, json);
        }
        assertThat(Files.readString(CATALOGUE)).as(HOW_TO_UPDATE).isEqualTo(json);
        assertThat(JsonMapper.shared().readTree(json).get("findings"))
                .hasSize(Findings.catalogue().definitions().size());
    }

    @Test
    void no_code_was_taken_away_or_changed_and_every_new_one_is_registered() throws IOException {
        List<String> lines = Findings.catalogue().definitions().stream()
                .map(each -> each.code() + "," + each.severity() + "," + each.since())
                .toList();
        if (Boolean.getBoolean("jiceng.update")) {
            TreeSet<String> all = new TreeSet<>(Files.exists(REGISTRY) ? Files.readAllLines(REGISTRY) : List.of());
            all.addAll(lines);
            Files.write(REGISTRY, all);
        }
        assertThat(lines)
                .as("registered codes, which are append-only; " + HOW_TO_UPDATE)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(REGISTRY));
        System.out.println("finding codes: " + lines.size());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Findings

                Every finding has a code, a severity and a place. This page is made from the catalogue; do not edit it.

                FATAL: reading could not go on. ERROR: something that must hold does not. WARNING: something that \
                should hold does not. INFO: something worth knowing. In a partial delivery an unknown reference is INFO.

                ## Rules

                """);
        for (String code : RulePackages.CODES) {
            appendRule(page, code);
        }
        page.append(
                "## Reading and constraints\n\n| code | severity | what is wrong | how to mend it |\n|---|---|---|---|\n");
        for (FindingDefinition each : Findings.catalogue().definitions()) {
            if (!RulePackages.CODES.contains(each.code().value())) {
                page.append("| `")
                        .append(each.code())
                        .append("` | ")
                        .append(each.severity())
                        .append(" | ");
                page.append(cell(each.message()))
                        .append("<br>")
                        .append(cell(each.messageZh()))
                        .append(" | ");
                page.append(cell(each.remedy()))
                        .append("<br>")
                        .append(cell(each.remedyZh()))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static void appendRule(StringBuilder page, String code) {
        Properties rule = RulePackages.read(code, "rule.properties");
        FindingDefinition definition = Findings.catalogue().get(FindingCode.of(code));
        page.append("### ").append(code).append("\n\n");
        page.append(rule.getProperty("severity")).append(", since ").append(rule.getProperty("since"));
        page.append(", memory ").append(rule.getProperty("cost")).append("; looks at ");
        page.append(
                        rule.getProperty("reads").isEmpty()
                                ? "the header"
                                : "`" + rule.getProperty("reads").replace(" ", "`, `") + "`")
                .append("\n\n");
        page.append(definition.message())
                .append(' ')
                .append(definition.remedy())
                .append("\n\n");
        page.append(definition.messageZh()).append(definition.remedyZh()).append("\n\n");
        page.append(RulePackages.description(definition.code()).rationaleZh()).append("\n\n");
        page.append("Why: ").append(rule.getProperty("rationale")).append(" Source: ");
        page.append(rule.getProperty("source")).append(".\n\n");
        String folder = "../validation/src/main/resources/org/jiceng/validation/rules/" + code + "/";
        page.append("[a document that fails](").append(folder).append("failing.json) · ");
        page.append("[its neighbour that passes](").append(folder).append("passing.json)\n\n");
    }

    private static String cell(String sentence) {
        return sentence.replace("|", "\\|");
    }
}
