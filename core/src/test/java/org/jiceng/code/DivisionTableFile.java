package org.jiceng.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the resource of the division table from the file it comes from. Run {@link #main} in the directory of the
 * module after the file under {@code divisions/} was exchanged.
 */
final class DivisionTableFile {

    static final Path TARGET = Path.of("src/main/resources/org/jiceng/code/divisions-county-history.txt");

    private static final String HEADER = """
            # Divisions of China of county level and above, 1981 to 2024: code|name|from|until|successors
            # From: result.csv of github.com/yescallop/areacodes, 2025-11-04. Licence: CC0 1.0.
            # A successor with a year in brackets got a part in that year, before or without the end of the code.
            """;

    private DivisionTableFile() {}

    static String generate() {
        List<Csv.Row> rows = Csv.rows("/divisions/areacodes.csv");
        return rows.stream()
                .sorted(Comparator.comparing((Csv.Row row) -> row.get("代码")).thenComparing(row -> row.get("启用时间")))
                .map(DivisionTableFile::line)
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(Csv.Row row) {
        return String.join("|", row.get("代码"), row.get("名称"), row.get("启用时间"), row.get("变更/弃用时间"), row.get("新代码"))
                + "\n";
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(TARGET, generate(), StandardCharsets.UTF_8);
    }
}
