package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.validation.internal.rule.RulePackages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule of which a part is missing does not pass the build, and the message says how to add it. */
class RuleFoldersTest {

    private static final Path FOLDERS = Path.of("src/main/resources/org/jiceng/validation/rules");
    private static final String CODE = "grid.parent.unknown";

    @TempDir
    private Path copy = Path.of("");

    static Stream<String> codes() {
        return RulePackages.CODES.stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_rule_has_all_its_parts(String code) {
        assertThat(RuleFolders.problems(FOLDERS, code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule.properties",
                "texts_en.properties",
                "texts_zh_CN.properties",
                "failing.json",
                "passing.json"
            })
    void a_missing_file_is_named_with_what_belongs_into_it(String file) throws IOException {
        copyFolder();
        Files.delete(copy.resolve(CODE).resolve(file));
        assertThat(RuleFolders.problems(copy, CODE))
                .singleElement()
                .asString()
                .startsWith("The rule " + CODE + " has no " + file + "; add ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"severity", "since", "cost", "reads", "source", "rationale", "expected"})
    void a_missing_line_is_named_with_what_it_means(String key) throws IOException {
        copyFolder();
        Path file = copy.resolve(CODE).resolve("rule.properties");
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith(key + "="))
                .toList();
        Files.write(file, lines);
        assertThat(RuleFolders.problems(copy, CODE))
                .singleElement()
                .asString()
                .startsWith("The rule " + CODE + " does not say its " + key + "; add a line " + key + "=… to ");
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(RuleFolders.problems(copy, "grid.new.rule"))
                .singleElement()
                .asString()
                .contains("has no folder; make ");
    }

    private void copyFolder() throws IOException {
        Files.createDirectories(copy.resolve(CODE));
        try (Stream<Path> files = Files.list(FOLDERS.resolve(CODE))) {
            for (Path each : files.toList()) {
                Files.copy(each, copy.resolve(CODE).resolve(each.getFileName().toString()));
            }
        }
    }
}
