package org.jiceng.validation.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was found once stays found: every counterexample of a campaign is compared in every build. */
class SchemaCorpusTest {

    static List<String> documents() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/schemas/corpus.tsv")).stream()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void library_and_schema_agree(String line) {
        String[] cells = line.split("\t", -1);
        Differential differential = new Differential(Target.named(cells[0]), 1);
        differential.compare(List.of(new Differential.Document(cells[2].getBytes(StandardCharsets.UTF_8), false)));
        assertThat(differential.tally().unexplained).as(cells[1]).isEmpty();
        assertThat(differential.tally().documents).isEqualTo(1);
    }
}
