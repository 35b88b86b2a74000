package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionRegistryTest {

    @Test
    void the_committed_table_is_what_its_source_gives() throws IOException {
        assertThat(Files.readString(DivisionTableFile.TARGET, StandardCharsets.UTF_8))
                .as("run DivisionTableFile.main in the directory of the module")
                .isEqualTo(DivisionTableFile.generate());
    }

    @Test
    void the_table_has_the_published_counts() {
        List<Csv.Row> rows = Csv.rows("/divisions/areacodes.csv");
        assertThat(rows).hasSize(6823);
        assertThat(rows.stream().map(row -> row.get("代码")).distinct()).hasSize(6450);
        assertThat(inUse(rows, "省级")).isEqualTo(34);
        assertThat(inUse(rows, "地级")).isEqualTo(333);
        assertThat(inUse(rows, "县级")).isEqualTo(2846);
    }

    private static long inUse(List<Csv.Row> rows, String level) {
        return rows.stream()
                .filter(row -> row.get("级别").equals(level))
                .filter(row -> row.get("状态").equals("在用"))
                .count();
    }
}
