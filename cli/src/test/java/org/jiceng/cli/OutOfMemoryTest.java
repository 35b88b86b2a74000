package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A check that ran out of memory must not look like a file in which something was found. */
class OutOfMemoryTest {

    private static final int UNREADABLE = 3;

    @Test
    void too_little_memory_is_told_and_has_an_exit_code_of_its_own() {
        InputStream greedy = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("planted");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return read();
            }
        };
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                greedy,
                new ByteArrayOutputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                "check",
                "--locale",
                "en",
                "-");
        assertThat(exitCode).isEqualTo(UNREADABLE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("of memory are not enough")
                .contains("-Xmx")
                .contains("--max-findings");
    }
}
