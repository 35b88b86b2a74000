package org.jiceng.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of workflows is drawn from their data. */
class WorkflowsPageTest {

    private static final Path PAGE = Path.of("../docs/workflows.md");
    private static final String HOW_TO_UPDATE =
            "write it anew with: mvn test -pl core -Dtest=WorkflowsPageTest -Djiceng.update=true";

    @Test
    void the_page_shows_what_the_workflows_are() throws IOException {
        String page = page();
        if (Boolean.getBoolean("jiceng.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as(HOW_TO_UPDATE).isEqualTo(page);
    }

    @Test
    void a_name_that_a_place_gives_cannot_break_a_diagram() {
        Workflow workflow = Workflow.builder(WorkflowName.of("shifan:odd"))
                .source(
                        RequestEventType.REPORTED,
                        "报\n%%; \"x\": #y",
                        RequestStatus.of("shifan:in-tray"),
                        RequestStatus.NEW)
                .end(RequestStatus.of("shifan:in-tray"))
                .build();
        assertThat(workflow.toMermaid(Locale.ENGLISH)).isEqualTo("""
                stateDiagram-v2
                    state "shifan in-tray" as shifan_in_tray
                    [*] --> shifan_in_tray : Reported 报      x    y
                    shifan_in_tray --> [*]
                """);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Workflows

                The workflows that the library knows, drawn from their data; do not edit this page. Every request begins at \
                the dot. A step with an asterisk stands in no source of the workflow: it was added after the closed loop of the \
                12345 hotlines. Steps show the event of the common lifecycle and then the source's own word.

                | workflow | name | how requests come to handlers | steps | ends |
                |---|---|---|---|---|
                """);
        for (Workflow workflow : Workflows.all()) {
            page.append("| `").append(workflow.name()).append("` | ");
            page.append(workflow.name().label(Locale.CHINA)).append(" · ");
            page.append(workflow.name().label(Locale.ENGLISH)).append(" | ");
            page.append(workflow.delivery().label(Locale.ENGLISH)).append(" | ");
            page.append(workflow.steps().size()).append(" | ");
            page.append(String.join(
                    ", ",
                    workflow.finals().stream()
                            .map(state -> state.label(Locale.ENGLISH))
                            .toList()));
            page.append(" |\n");
        }
        for (Workflow workflow : Workflows.all()) {
            page.append("\n## ").append(workflow.name()).append("\n\n```mermaid\n");
            page.append(workflow.toMermaid(Locale.CHINA)).append("```\n");
            for (TimeLimit limit : workflow.limits()) {
                page.append("\nAt most ").append(limit.deadline().amount()).append(' ');
                page.append(limit.deadline().unit()).append(" from `").append(limit.from());
                page.append("` to `").append(limit.until()).append("`.\n");
            }
        }
        return page.toString();
    }
}
