package org.jiceng.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table that says what became of each row of the sources.
 *
 * @param id such as R103: a letter for the table, and the number of the row in it
 * @param group what it became
 * @param what what the row is about
 * @param reason how it is shown, or why it is not
 * @param example how to build an example, in words; empty for groups that are not built
 */
record SourceRow(String id, String group, String what, String reason, String example) {

    static final Path TABLE = Path.of("../docs/sources.tsv");

    static List<SourceRow> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new SourceRow(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String table() {
        return id.replaceAll("[0-9]+$", "");
    }

    int number() {
        return Integer.parseInt(id.substring(table().length()));
    }

    /** Checks for a word of the example that stands alone. */
    boolean has(String flag) {
        return List.of(example.split(" ", -1)).contains(flag);
    }

    /** Finds the value of a word of the example such as {@code form=branch}. */
    Optional<String> find(String name) {
        return List.of(example.split(" ", -1)).stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst();
    }

    @Override
    public String toString() {
        return id + " " + what;
    }
}
