package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the file; the benchmark does the same with a million records. */
class SmallHeapTest {

    @Test
    void many_records_go_through_writer_and_reader_in_a_small_heap(@TempDir Path folder) throws Exception {
        Forked.Result result =
                Forked.run(StreamBenchmark.class, List.of("-Xmx24m", "-XX:+UseSerialGC"), "50000", folder.toString());
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output().lines()).hasSize(6);
    }
}
