package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code jiceng score} answers, and with which exit code. */
class ScoreCommandTest {

    private static final String KEY = "{\"format\":\"jiceng-answer-key/1\",\"data\":\"x\",\"faults\":{\"a.b\":2},"
            + "\"expected\":[{\"code\":\"a.b\",\"place\":\"/records/1/name\"},{\"code\":\"a.b\",\"place\":\"/records/2\"}]}";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private record Answer(int exitCode, String out, String err) {}

    private Answer score(String key, String found, String... more) throws IOException {
        Files.writeString(folder.resolve("key.json"), key);
        Files.writeString(folder.resolve("found.ndjson"), found);
        String[] args = new String[more.length + 5];
        System.arraycopy(more, 0, args, 5, more.length);
        args[0] = "score";
        args[1] = "--locale";
        args[2] = "en";
        args[3] = folder.resolve("key.json").toString();
        args[4] = folder.resolve("found.ndjson").toString();
        return run(args);
    }

    private static Answer run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Answer(exitCode, out.toString(), err.toString());
    }

    @Test
    void everything_and_nothing_else_is_0() throws IOException {
        Answer answer = score(
                KEY, "{\"code\":\"a.b\",\"place\":\"/records/2\"}\n{\"code\":\"a.b\",\"place\":\"/records/1/name\"}\n");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("2 hits, 0 misses, 0 false alarms");
    }

    @Test
    void a_miss_or_a_false_alarm_is_1() throws IOException {
        Answer answer =
                score(KEY, "{\"code\":\"a.b\",\"place\":\"/records/2\"}\n{\"code\":\"c\",\"place\":\"/header\"}\n");
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains(
                        "Missed: 1\n  a.b /records/1/name\n",
                        "False alarms: 1\n  c /header\n",
                        "Precision 50 %, recall 50 %");
    }

    @Test
    void a_check_that_is_given_the_files_of_a_sample_finds_all_of_its_key() {
        String data = folder.resolve("faulty.ndjson").toString();
        String report = folder.resolve("report.json").toString();
        Answer sample = run(
                "sample",
                "--members",
                "300",
                "--faults",
                "profile.reference.unresolved,points.rule.unknown=2,grid.code.layout,word.not-in-profile",
                "-o",
                data);
        assertThat(sample.exitCode()).as(sample.err()).isZero();
        String profile = folder.resolve("faulty.profile.json").toString();
        assertThat(run("check", data, "--profile", profile, "--report", report).exitCode())
                .isEqualTo(1);
        Answer answer =
                run("score", "--locale", "en", folder.resolve("faulty.key.json").toString(), report);
        assertThat(answer.out()).contains("5 hits, 0 misses, 0 false alarms");
        assertThat(answer.exitCode()).isZero();
    }

    @Test
    void other_codes_can_be_compared_by_record() throws IOException {
        String found =
                "{\"code\":\"type\",\"place\":\"/records/2/id\"}\n{\"code\":\"type\",\"place\":\"/records/1\"}\n";
        assertThat(score(KEY, found).exitCode()).isEqualTo(1);
        Answer answer = score(KEY, found, "--compare", "record");
        assertThat(answer.exitCode()).as(answer.out() + answer.err()).isZero();
        assertThat(answer.out()).contains("Compared by record, whatever the code");
    }

    @Test
    void wrong_arguments_are_2() throws IOException {
        assertThat(score(KEY, "", "--compare", "colour").exitCode()).isEqualTo(2);
        assertThat(run("score", "key.json").exitCode()).isEqualTo(2);
    }

    @Test
    void files_that_cannot_be_read_are_3() throws IOException {
        Answer noKey = run("score", "--locale", "en", folder.resolve("no.json").toString(), "x");
        assertThat(noKey.exitCode()).isEqualTo(3);
        assertThat(noKey.err()).contains("file.not-found");
        Answer badKey = score(KEY.replace("data", "date"), "");
        assertThat(badKey.exitCode()).isEqualTo(3);
        assertThat(badKey.err()).contains("json.unknown-property", "The answer key cannot be used.");
        Answer badFound = score(KEY, "{\"code\":\"a.b\"}");
        assertThat(badFound.exitCode()).isEqualTo(3);
        assertThat(badFound.err()).contains("json.missing-property", "The report cannot be used.");
        Files.writeString(folder.resolve("key2.json"), KEY);
        Answer noFound = run(
                "score",
                "--locale",
                "en",
                folder.resolve("key2.json").toString(),
                folder.resolve("none.ndjson").toString());
        assertThat(noFound.exitCode()).isEqualTo(3);
        assertThat(noFound.err()).contains("file.not-found");
    }
}
