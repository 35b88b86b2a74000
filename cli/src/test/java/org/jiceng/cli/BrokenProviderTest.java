package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Severity;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Findings;
import org.jiceng.validation.spi.DatasetRuleProvider;
import org.jiceng.validation.spi.RuleContext;
import org.jiceng.validation.spi.RuleCost;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a broken rule or provider does to the command, in a process of its own: a line that says so, and exit code 3. */
class BrokenProviderTest {

    private static final String DATA = "../examples/data/guangming.json";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    /** Has a rule that throws an error. */
    public static final class Throwing implements DatasetRuleProvider, DatasetRuleProvider.LocalRule {

        /** Creates the provider. */
        public Throwing() {}

        @Override
        public String namespace() {
            return "throwing";
        }

        @Override
        public List<LocalRule> rules() {
            return List.of(this);
        }

        @Override
        public RuleDescription description() {
            FindingDefinition texts = new FindingDefinition(
                    FindingCode.of("local.throwing.rule"), Severity.INFO, "1.0.0", "A.", "B.", "甲。", "乙。");
            return new RuleDescription(
                    texts, RuleCost.CONSTANT, List.of(RuleInput.of("grid/name")), "why", "为何", "test", "测试");
        }

        @Override
        public RuleCheck begin(RuleContext context) {
            return (record, places) -> {
                throw new Error("x");
            };
        }
    }

    /** Asks the libraries again and again, and prints what they say. */
    static final class Asking {

        private Asking() {}

        public static void main(String[] args) {
            List<Supplier<?>> questions = List.of(
                    DatasetChecker::standard,
                    Findings::catalogue,
                    Findings::rules,
                    Findings::json,
                    () -> Findings.explain(FindingCode.of("grid.parent.unknown")));
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < 2; i++) {
                for (Supplier<?> each : questions) {
                    try {
                        out.append("answered with ")
                                .append(each.get().getClass())
                                .append('\n');
                    } catch (Throwable thrown) {
                        out.append(thrown).append('\n');
                    }
                }
            }
            byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
            new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out))
                    .write(bytes, 0, bytes.length);
        }
    }

    private record Result(int exitCode, String out, String err) {}

    private Result run(Class<?> program, String provider, String... args) throws IOException, InterruptedException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(DatasetRuleProvider.class.getName()), provider + "\n");
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-cp"));
        command.add(String.join(
                System.getProperty("path.separator"),
                Stream.of(
                                folder.toString(),
                                "target/classes",
                                "target/test-classes",
                                System.getProperty("java.class.path"),
                                System.getProperty("jdk.module.path"))
                        .filter(Objects::nonNull)
                        .toList()));
        command.add(program.getName());
        command.addAll(List.of(args));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        return new Result(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check " + DATA, "rules", "rules --json", "explain grid.parent.unknown"})
    void a_provider_that_is_missing_ends_a_command_with_one_line_and_3(String line) throws Exception {
        Result result = run(Main.class, "org.example.Missing", line.split(" ", -1));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("jiceng: A rule provider that META-INF/services/")
                .contains("org.example.Missing not found")
                .endsWith("; this is an error of the provider and not of the data, and nothing was done"
                        + System.lineSeparator());
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void a_rule_that_throws_an_error_ends_a_check_with_one_line_and_3() throws Exception {
        Result result = run(Main.class, Throwing.class.getName(), "check", "--locale", "en", DATA);
        assertThat(result)
                .isEqualTo(new Result(
                        3,
                        "",
                        "jiceng: Rule local.throwing.rule threw java.lang.Error; this is an error of the rule and not of"
                                + " the data, and nothing was checked" + System.lineSeparator()));
    }

    @Test
    void the_libraries_say_the_same_to_everyone_who_asks() throws Exception {
        Result result = run(Asking.class, "org.example.Missing");
        assertThat(result.out().lines()).hasSize(10).allMatch(each -> each.contains("RuleProviderException: A rule"));
        assertThat(result.out().lines().distinct()).hasSize(1);
    }
}
