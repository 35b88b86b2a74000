package org.jiceng.validation.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The committed list of what the library refuses although a schema accepts it. */
final class SchemaLedger {

    static final Path FILE = Path.of("../docs/schema-ledger.tsv");

    /** Why no schema can say it. */
    static final List<String> CLASSES = List.of("check-character", "order", "uniqueness", "whole");

    /**
     * A line of the ledger.
     *
     * @param reason the code, and for values and parts the type and the reason
     * @param reasonClass why no schema can say it
     * @param target what the witness is
     * @param witness a document that the schema accepts and the library refuses, for this reason alone
     */
    record Line(String reason, String reasonClass, String target, String witness) {

        @Override
        public String toString() {
            return reason + " (" + target + ")";
        }
    }

    private static final List<Line> LINES = load();
    private static final Set<String> REASONS = LINES.stream().map(Line::reason).collect(Collectors.toUnmodifiableSet());

    private SchemaLedger() {}

    static List<Line> lines() {
        return LINES;
    }

    /** Whether the ledger has everything for which the library refuses a document. */
    static boolean explains(Verdict refusal) {
        return !refusal.reasons().isEmpty() && REASONS.containsAll(refusal.reasons());
    }

    private static List<Line> load() {
        try {
            List<Line> lines = new ArrayList<>();
            for (String line : Files.readAllLines(FILE)) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] cells = line.split("\t", -1);
                    lines.add(new Line(cells[0], cells[1], cells[2], cells[3]));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
