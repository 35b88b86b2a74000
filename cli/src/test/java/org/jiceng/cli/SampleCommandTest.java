package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCommandTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private record Answer(int exitCode, String out, String err) {}

    private static Answer run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Answer(exitCode, out.toString(), err.toString());
    }

    @Test
    void a_sample_is_written_and_found_right_by_the_check() {
        Path file = folder.resolve("street.json");
        Answer written = run("sample", "--locale", "en", "--communities", "2", "--seed", "7", "-o", file.toString());
        assertThat(written.exitCode()).as(written.err()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(written.err()).matches("[0-9,]+ records in [0-9.]+ s, [0-9,]+ records per second\\R");
        Answer checked = run("check", "--locale", "en", file.toString());
        assertThat(checked.exitCode()).as(checked.out()).isZero();
        assertThat(checked.out()).contains("Verdict: nothing to mend", "0 errors, 0 warnings, 0 notes");
    }

    @Test
    void standard_output_has_the_same_bytes_as_a_file() throws IOException {
        Path file = folder.resolve("street.json");
        Answer written = run("sample", "--communities", "1", "--seed", "3", "-o", file.toString());
        Answer shown = run("sample", "--communities", "1", "--seed", "3", "--threads", "2", "-o", "-");
        assertThat(written.exitCode() + shown.exitCode()).isZero();
        assertThat(shown.out().getBytes(StandardCharsets.UTF_8)).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void with_its_profile_the_networks_and_schemes_of_a_sample_are_looked_at_too() {
        String data = folder.resolve("street.json").toString();
        String profile = folder.resolve("profile.json").toString();
        Answer written = run("sample", "--communities", "1", "--profile", profile, "-o", data);
        assertThat(written.exitCode()).as(written.err()).isZero();
        Answer checked = run("check", "--locale", "en", "--profile", profile, data);
        assertThat(checked.exitCode()).as(checked.out()).isZero();
        assertThat(checked.out())
                .contains("0 errors, 0 warnings, 0 notes; 96 of 96 rules evaluated")
                .doesNotContain("not evaluated");
        Answer kept = run("sample", "--communities", "1", "--profile", profile, "-o", data + "2");
        assertThat(kept.exitCode()).isEqualTo(3);
        assertThat(kept.err()).contains("file.exists", "profile.json");
        assertThat(folder.resolve("street.json2")).doesNotExist();
    }

    @Test
    void data_and_profile_do_not_share_a_file() {
        String file = folder.resolve("both.json").toString();
        Answer answer = run("sample", "--profile", file, "-o", file);
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("Data and profile must be files of their own");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_number_of_members_is_met() throws IOException {
        Path file = folder.resolve("members.json");
        Answer answer = run("sample", "--members", "321", "-o", file.toString());
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines.filter(line -> line.contains("{\"kind\":\"member\"")))
                    .hasSize(321);
        }
    }

    @Test
    void a_file_that_exists_is_kept_unless_it_may_be_replaced() throws IOException {
        Path file = folder.resolve("kept.json");
        Files.writeString(file, "mine");
        Answer kept = run("sample", "--communities", "1", "-o", file.toString());
        assertThat(kept.exitCode()).isEqualTo(3);
        assertThat(kept.err()).contains("file.exists", "--force");
        assertThat(file).hasContent("mine");
        Answer replaced = run("sample", "--communities", "1", "--force", "-o", file.toString());
        assertThat(replaced.exitCode()).as(replaced.err()).isZero();
        assertThat(Files.size(file)).isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --scenario nowhere | Scenario must be one of district-31, county-38-232, district-38-342, county-13-187
            --communities 0 | Communities must be from 1 to 1000000, but were: 0
            --communities many | Invalid value for option '--communities'
            --members -1 | Members must be from 0 to 100000000, but were: -1
            --threads 0 | Threads must be from 1 to 256, but were: 0
            --scenario district-31 --members 5 | The scenario district-31 has its own number of members
            --communities 1 --members 90000000 --citizen-numbers | There are not enough citizen numbers
            --faults grid.cod.duplicate | did you mean grid.code.duplicate?
            --faults points.overdraft=0 | A number of faults must be from 1 to 100000, but was: 0
            --faults points.overdraft=x | A number of faults must be from 1 to 100000, but was: x
            --faults points.overdraft,points.overdraft=2 | Each code must stand once
            --faults text.lone-surrogate | No file can hold these faults: text.lone-surrogate
            --faults division.households.sum=9 | ask for more communities or fewer faults
            --key key.json | --key is for samples with --faults
            --colour blue | Unknown options: '--colour', 'blue'
            """)
    void wrong_arguments_are_named(String arguments, String message) {
        String[] args = ("sample -o " + folder.resolve("none.json") + " " + arguments).split(" ", -1);
        Answer answer = run(args);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err()).contains(message).doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_output_must_be_named() {
        Answer answer = run("sample");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("Missing required option: '--output=FILE'");
    }

    @Test
    void a_directory_that_is_not_there_and_one_in_place_of_the_file_are_told() {
        Answer missing = run("sample", "-o", folder.resolve("no/such/file.json").toString());
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err()).contains("jiceng: ").doesNotContain("Exception");
        Answer directory = run("sample", "--force", "-o", folder.toString());
        assertThat(directory.exitCode()).isEqualTo(3);
        assertThat(directory.err()).contains("file.directory");
    }

    @Test
    void faults_are_written_with_their_key_and_scored() throws IOException {
        Path file = folder.resolve("faulty.json");
        Path report = folder.resolve("report.json");
        String faults = "points.overdraft=3,grid.code.duplicate=1";
        Answer written = run("sample", "--locale", "en", "--seed", "7", "--faults", faults, "-o", file.toString());
        assertThat(written.exitCode()).as(written.err()).isZero();
        assertThat(written.err()).contains("4 faults of 2 codes, 4 expected findings", "faulty.key.json");
        Path key = folder.resolve("faulty.key.json");
        assertThat(Files.readString(key)).startsWith("{\"format\":\"jiceng-answer-key/1\",");
        Answer checked = run("check", "--report", report.toString(), file.toString());
        assertThat(checked.exitCode()).isEqualTo(1);
        Answer scored = run("score", "--locale", "en", key.toString(), report.toString());
        assertThat(scored.exitCode()).as(scored.err()).isZero();
        assertThat(scored.out()).contains("4 hits, 0 misses, 0 false alarms", "Precision 100 %, recall 100 %");
        Answer again = run(
                "sample",
                "--faults",
                faults,
                "--key",
                key.toString(),
                "-o",
                folder.resolve("2.json").toString());
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("file.exists");
        assertThat(folder.resolve("2.json")).doesNotExist();
    }

    @Test
    void faults_that_need_a_profile_of_their_own_get_one() throws IOException {
        Path file = folder.resolve("faulty.ndjson");
        Path profile = folder.resolve("faulty.profile.json");
        Path report = folder.resolve("report.json");
        Answer written =
                run("sample", "--locale", "en", "--faults", "organization.network.unattached=2", "-o", file.toString());
        assertThat(written.exitCode()).as(written.err()).isZero();
        assertThat(written.err()).contains("faulty.profile.json");
        run("check", "--profile", profile.toString(), "--report", report.toString(), file.toString());
        Answer scored = run(
                "score", "--locale", "zh-CN", folder.resolve("faulty.key.json").toString(), report.toString());
        assertThat(scored.exitCode()).as(scored.out() + scored.err()).isZero();
        assertThat(scored.out()).contains("命中 2，漏报 0，误报 0");
    }

    @Test
    void the_key_of_a_sample_on_standard_output_must_be_named() {
        Answer unnamed = run("sample", "--faults", "points.overdraft", "-o", "-");
        assertThat(unnamed.exitCode()).isEqualTo(2);
        assertThat(unnamed.err()).contains("--key");
        Answer named = run(
                "sample",
                "--faults",
                "points.overdraft",
                "-o",
                "-",
                "--key",
                folder.resolve("k.json").toString());
        assertThat(named.exitCode()).as(named.err()).isZero();
        assertThat(named.out()).contains("\"id\":\"e-fault-");
    }

    @Test
    void it_ends_when_nobody_reads_the_output() {
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                new PrintWriter(closed), new PrintWriter(err), "sample", "--communities", "1000000", "-o", "-");
        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString()).contains("jiceng: ");
    }

    @Test
    void the_bar_fills_from_left_to_right() {
        assertThat(Progress.bar(0, 31)).isEqualTo("[..............................]");
        assertThat(Progress.bar(16, 31)).isEqualTo("[###############...............]");
        assertThat(Progress.bar(31, 31)).isEqualTo("[##############################]");
    }

    @Test
    void a_bar_is_only_written_where_somebody_sees_it() {
        StringWriter err = new StringWriter();
        Progress hidden = new Progress(new PrintWriter(err), false, 10);
        hidden.show(5, "half");
        hidden.end();
        assertThat(err.toString()).isEmpty();
    }
}
