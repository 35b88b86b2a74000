package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what the programs do. */
class ReadmeTest {

    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void the_first_steps_find_nothing_wrong_and_give_the_json_that_the_readme_shows() throws IOException {
        FirstSteps.Result result = FirstSteps.run();
        assertThat(result.findings()).isEmpty();
        assertThat(readme()).contains(result.json());
    }

    @Test
    void all_java_of_the_documents_stands_in_sources_that_are_compiled() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path source : files(".java")) {
            sources.add(withoutIndentation(Files.readString(source)));
        }
        int blocks = 0;
        for (Path page : files(".md")) {
            Matcher block = JAVA_BLOCK.matcher(Files.readString(page));
            while (block.find()) {
                blocks++;
                String code = withoutIndentation(block.group(1));
                assertThat(sources.stream().anyMatch(source -> source.contains(code)))
                        .as("a compiled source with the block of %s that begins with %s", page, first(code))
                        .isTrue();
            }
        }
        assertThat(blocks).as("blocks seen").isGreaterThanOrEqualTo(4);
    }

    private static String first(String code) {
        return code.lines().findFirst().orElse("");
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::stripLeading).collect(Collectors.joining("\n"));
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(each -> each.toString().endsWith(ending))
                    .filter(each -> !each.toString().contains("target"))
                    .toList();
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("../README.md"));
    }
}
