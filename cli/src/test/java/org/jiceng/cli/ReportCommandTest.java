package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on files, from standard input, compared and accepted, by the command. */
class ReportCommandTest {

    private static final Path DATA = Path.of("../examples/data");
    private static final Path REPORTS = Path.of("../examples/reports");
    private static final String FAULTY = DATA.resolve("faulty.json").toString();
    private static final String GOOD = DATA.resolve("guangming.json").toString();

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private record Answer(int exitCode, String out, String err) {}

    private static Answer run(String... args) {
        return runOn(new byte[0], args);
    }

    private static Answer runOn(byte[] input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                new ByteArrayInputStream(input),
                OutputStream.nullOutputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                args);
        return new Answer(exitCode, out.toString(), err.toString());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void one_run_writes_all_forms() throws IOException {
        Answer answer = run(
                "check",
                "--locale",
                "en",
                FAULTY,
                "--report",
                file("r.json"),
                "--report",
                file("r.html"),
                "--report",
                file("r.txt"),
                "--report",
                file("r.ndjson"),
                "--run-facts",
                file("run.json"));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(text("r.json")).startsWith("{\"format\":\"jiceng-report/1\",\n");
        assertThat(text("r.html")).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(text("r.txt")).isEqualTo(answer.out());
        assertThat(text("r.ndjson").lines()).allMatch(each -> each.startsWith("{\"code\":\""));
        assertThat(text("run.json")).startsWith("{\"format\":\"jiceng-run/1\",\n");
        assertThat(folder.toFile().list()).as("no part of a file is left").hasSize(5);
    }

    @Test
    void a_file_of_lines_has_all_findings_and_one_option_says_how_many_the_others_keep() throws IOException {
        StringBuilder data = new StringBuilder(Files.readString(Path.of(FAULTY)));
        String grid = "{\"kind\":\"grid\",\"id\":\"g-new-%s\",\"name\":\"网格\",\"system\":\"unified\","
                + "\"gridKind\":\"base\",\"division\":\"999911001001\",\"parent\":\"none\"},\n";
        int at = data.indexOf("\"records\":[\n") + "\"records\":[\n".length();
        for (int i = 0; i < 50; i++) {
            data.insert(at, grid.replace("%s", Integer.toString(i)));
        }
        Files.writeString(folder.resolve("many.json"), data);
        run("check", file("many.json"), "--report", file("all.ndjson"), "--report", file("all.json"));
        Answer few = run(
                "check",
                "--locale",
                "en",
                file("many.json"),
                "--max-findings",
                "3",
                "--report",
                file("few.ndjson"),
                "--report",
                file("few.json"));
        assertThat(few.out()).contains("and 47 more");
        assertThat(text("few.ndjson")).isEqualTo(text("all.ndjson"));
        assertThat(text("few.ndjson").lines()).hasSizeGreaterThan(60);
        assertThat(text("few.json")).contains("\"found\":50,\"listed\":3");
        assertThat(text("all.json")).contains("\"found\":50,\"listed\":50");
        assertThat(part(text("few.json"), "\"streets\":", "\"figures\":"))
                .isEqualTo(part(text("all.json"), "\"streets\":", "\"figures\":"));
        assertThat(folder.toFile().list()).as("no part of a file is left").hasSize(5);
    }

    private static String part(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to));
    }

    @Test
    void wrong_uses_are_explained() {
        assertThat(run("check", GOOD, "--report", file("r.pdf")).exitCode()).isEqualTo(2);
        assertThat(run("check", GOOD, "--as-of", "2026-02-30").err()).contains("must be a day");
        assertThat(run("check", GOOD, "--fail-on", "bad").err()).contains("fatal, error, warning, info or never");
        assertThat(run("check", GOOD, "--key-file", file("no")).exitCode()).isEqualTo(2);
        assertThat(run("diff", file("no.json"), file("no.json")).exitCode()).isEqualTo(3);
        Answer answer = run("check", "--locale", "en", GOOD, "--report", file("no/r.json"));
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("cannot be written");
    }

    @Test
    void the_grade_decides_from_which_on_a_check_fails() {
        assertThat(run("check", FAULTY, "--fail-on", "never").exitCode()).isEqualTo(0);
        assertThat(run("check", FAULTY, "--fail-on", "fatal").exitCode()).isEqualTo(0);
        assertThat(run("check", FAULTY, "--fail-on", "info").exitCode()).isEqualTo(1);
        assertThat(run("check", GOOD, "--fail-on", "info").exitCode()).isEqualTo(0);
        assertThat(run("check", file("no"), "--fail-on", "never").exitCode()).isEqualTo(3);
    }

    @Test
    void another_day_gives_another_answer() {
        assertThat(run("check", "--locale", "en", FAULTY).out()).contains("owners-committee.term-expired");
        assertThat(run("check", "--locale", "en", FAULTY, "--as-of", "2025-06-30")
                        .out())
                .doesNotContain("owners-committee.term-expired");
    }

    @Test
    void standard_input_is_a_file_too() throws IOException {
        Answer answer = runOn(Files.readAllBytes(Path.of(GOOD)), "check", "--locale", "en", "-");
        assertThat(answer.exitCode()).isEqualTo(0);
        assertThat(answer.out()).startsWith("-\n").containsPattern("grid +412\n");
    }

    @Test
    void what_changed_is_said_and_decides_the_exit_code() {
        run("check", GOOD, "--report", file("good.json"));
        run("check", FAULTY, "--report", file("bad.json"));
        Answer same = run("diff", "--locale", "en", file("bad.json"), file("bad.json"), "--fail-on", "any");
        assertThat(same.exitCode()).isEqualTo(0);
        assertThat(same.out()).contains("0 new, 0 fixed, 0 changed in grade");
        Answer worse = run(
                "diff",
                "--locale",
                "en",
                file("good.json"),
                file("bad.json"),
                "--fail-on",
                "new",
                "--report",
                file("diff.json"));
        assertThat(worse.exitCode()).isEqualTo(1);
        assertThat(worse.out()).contains("ERROR grid.parent.cycle");
        assertThat(folder.resolve("diff.json")).content().startsWith("{\"format\":\"jiceng-diff/1\",\n");
        assertThat(run("diff", file("bad.json"), file("good.json"), "--fail-on", "new")
                        .exitCode())
                .isEqualTo(0);
    }

    @Test
    void accepted_findings_do_not_count_until_their_day_is_over() throws IOException {
        run("check", FAULTY, "--report", file("r.ndjson"));
        StringBuilder accepted = new StringBuilder();
        for (String line : text("r.ndjson").lines().toList()) {
            String code = line.replaceAll("^\\{\"code\":\"([^\"]*)\".*$", "$1");
            String print = line.replaceAll("^.*\"fingerprint\":\"([^\"]*)\".*$", "$1");
            accepted.append(accepted.isEmpty() ? "" : ",\n")
                    .append("{\"code\":\"" + code + "\",\"fingerprint\":\"" + print
                            + "\",\"reason\":\"演示\",\"owner\":\"数据科\",\"until\":\"2026-04-30\"}");
        }
        String baseline = "{\"format\":\"jiceng-baseline/1\",\"accepted\":[" + accepted + "]}";
        Files.writeString(folder.resolve("baseline.json"), baseline, StandardCharsets.UTF_8);
        Answer now = run("check", "--locale", "en", FAULTY, "--baseline", file("baseline.json"));
        assertThat(now.exitCode()).isEqualTo(0);
        assertThat(now.out()).contains("nothing to mend", "are accepted by");
        Answer later =
                run("check", "--locale", "en", FAULTY, "--baseline", file("baseline.json"), "--as-of", "2026-05-01");
        assertThat(later.exitCode()).isEqualTo(1);
        assertThat(later.out()).contains("accepted until 2026-04-30 only, so it counts again");
        Files.writeString(folder.resolve("wrong.json"), baseline.replace("\"owner\"", "\"who\""));
        Answer wrong = run("check", "--locale", "en", FAULTY, "--baseline", file("wrong.json"));
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.out()).contains("json.missing-property", "/accepted/0/owner", "The baseline cannot be used");
    }

    @Test
    void colours_are_for_terminals_that_want_them() {
        assertThat(Terminal.of(true, null, "xterm", "100")).isEqualTo(new Terminal(true, 100));
        assertThat(Terminal.of(true, "1", "xterm", null)).isEqualTo(new Terminal(false, 0));
        assertThat(Terminal.of(true, null, "dumb", "wide")).isEqualTo(new Terminal(false, 0));
        assertThat(Terminal.of(false, null, "xterm", "100")).isEqualTo(Terminal.NONE);
        assertThat(run("check", FAULTY).out()).doesNotContain("\u001b");
    }

    @Test
    void the_reports_among_the_examples_are_what_the_command_writes() throws IOException {
        for (String name : List.of("guangming", "faulty")) {
            Path data = DATA.resolve(name + ".json");
            run(
                    "check",
                    "--locale",
                    "zh-CN",
                    data.toString(),
                    "--report",
                    file(name + ".json"),
                    "--report",
                    file(name + ".html"));
            for (String form : List.of(".json", ".html")) {
                // The command of the examples is run at the root.
                String written = text(name + form).replace("../examples/", "examples/");
                Path committed = REPORTS.resolve(name + form);
                if (Boolean.getBoolean("jiceng.update")) {
                    Files.createDirectories(REPORTS);
                    Files.writeString(committed, written);
                }
                assertThat(Files.readString(committed))
                        .as("write it anew with: mvn test -pl cli -am -Dtest=ReportCommandTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Djiceng.update=true")
                        .isEqualTo(written);
            }
        }
    }

    @Test
    void what_was_skipped_for_one_file_is_said_whatever_stands_beside_it() throws IOException {
        String plain = file("plain.json");
        String profile = file("profile.json");
        assertThat(run("sample", "--communities", "1", "--profile", profile, "-o", plain)
                        .exitCode())
                .isZero();
        String empty = file("empty.json");
        Files.writeString(
                Path.of(empty),
                Files.readString(DATA.resolve("guangming.json"))
                                .lines()
                                .limit(2)
                                .collect(Collectors.joining("\n"))
                        + "\n\"records\":[]}");
        Answer alone = run("check", "--locale", "en", plain);
        Answer besideEmpty = run("check", "--locale", "en", plain, empty);
        Answer besideGuangming = run("check", "--locale", "en", plain, GOOD);
        String skipped = "not evaluated, since no profile is used: grid.code.layout, organization.network";
        assertThat(alone.out()).contains("85 of 96 rules evaluated", "\n  " + skipped);
        assertThat(besideEmpty.out()).contains("85 of 96 rules evaluated", "\n  " + skipped);
        assertThat(besideGuangming.out())
                .contains("in some files not evaluated, since no profile is used: ", "organization.network.unattached");
    }
}
