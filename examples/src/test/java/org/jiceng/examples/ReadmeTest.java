package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the programs do. */
class ReadmeTest {

    @Test
    void the_first_steps_find_nothing_wrong_and_give_the_json_that_the_readme_shows() throws IOException {
        FirstSteps.Result result = FirstSteps.run();
        assertThat(result.findings()).isEmpty();
        assertThat(readme()).contains(result.json());
    }

    @Test
    void the_java_of_the_readme_is_the_java_that_is_compiled() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/jiceng/examples/FirstSteps.java"));
        String region = source.substring(source.indexOf("// tag::first[]"), source.indexOf("// end::first[]"))
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst("^ {8}", ""))
                .filter(line -> !line.isBlank())
                .reduce("", (text, line) -> text + line + "\n");
        assertThat(readme()).contains("```java\n" + region + "```");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }
}
