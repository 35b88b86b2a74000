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
        assertThat(kept.exitCode()).isEqualTo(2);
        assertThat(kept.err()).contains("The file exists already and is kept; --force replaces it");
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
        assertThat(directory.exitCode()).isEqualTo(2);
        assertThat(directory.err()).contains("This is a directory and no file");
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
