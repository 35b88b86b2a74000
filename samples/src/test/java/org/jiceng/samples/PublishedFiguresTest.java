package org.jiceng.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiceng.dataset.Dataset;
import org.junit.jupiter.api.Test;

/** The scenarios have the published counts, and the page about samples shows both. */
class PublishedFiguresTest {

    private static final Path PAGE = Path.of("../docs/samples.md");
    private static final String BEGIN = "<!-- figures: begin -->\n";
    private static final String END = "<!-- figures: end -->";
    private static final String REPAIR =
            "write it anew with: mvn test -pl samples -am -Dtest=PublishedFiguresTest -Djiceng.update=true";

    @Test
    void every_published_figure_is_generated_exactly_and_stands_in_the_page() throws IOException {
        List<Figure> figures = Figure.all();
        assertThat(figures).hasSizeGreaterThan(60);
        Map<Scenario, Dataset> datasets = new EnumMap<>(Scenario.class);
        StringBuilder table =
                new StringBuilder("| scenario | what | published | generated | counted as |\n|---|---|---|---|---|\n");
        for (Figure figure : figures) {
            Dataset dataset = datasets.computeIfAbsent(
                    figure.scenario(),
                    scenario -> Samples.seed(7).scenario(scenario).dataset());
            long generated = figure.counted().applyAsLong(dataset);
            assertThat(generated).as("%s: %s", figure.scenario(), figure.name()).isEqualTo(figure.value());
            table.append("| `").append(figure.scenario()).append("` | ").append(figure.name());
            table.append(" | ").append(figure.published()).append(" | ").append(generated);
            table.append(" | ").append(figure.records()).append(" |\n");
        }
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(begin).as("the mark in %s", PAGE).isPositive().isLessThanOrEqualTo(end);
        if (Boolean.getBoolean("jiceng.update")) {
            Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
        } else {
            assertThat(page.substring(begin, end)).as(REPAIR).isEqualTo(table.toString());
        }
    }

    @Test
    void the_counts_do_not_depend_on_the_seed() {
        for (long seed : List.of(0L, -5L, 123_456_789L)) {
            Dataset dataset =
                    Samples.seed(seed).scenario(Scenario.DISTRICT_38_342).dataset();
            Figure.all().stream()
                    .filter(figure -> figure.scenario() == Scenario.DISTRICT_38_342)
                    .forEach(figure -> assertThat(figure.counted().applyAsLong(dataset))
                            .as(figure.name())
                            .isEqualTo(figure.value()));
        }
    }
}
