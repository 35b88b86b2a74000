package org.jiceng.serialization;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.constraint.ConstraintFindings;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;

/** Everything that came of reading some bytes to their end. */
record Outcome(Optional<Reading<DatasetHeader>> header, List<Reading<DatasetRecord>> readings, List<Finding> document) {

    private static final FindingCatalogue CATALOGUE = JsonFindings.catalogue().plus(ConstraintFindings.catalogue());

    static Outcome of(byte[] bytes) {
        return of(bytes, ReadLimits.standard());
    }

    static Outcome of(byte[] bytes, ReadLimits limits) {
        List<Reading<DatasetRecord>> readings = new ArrayList<>();
        try (ExchangeReader reader = ExchangeReader.open(new ByteArrayInputStream(bytes), "test.json", limits)) {
            reader.forEach(readings::add);
            return new Outcome(reader.header(), readings, reader.findings());
        }
    }

    /** The records that could be read, in their order. */
    List<DatasetRecord> records() {
        return readings.stream().flatMap(reading -> reading.value().stream()).toList();
    }

    List<Finding> all() {
        return Stream.concat(document.stream(), readings.stream().flatMap(reading -> reading.findings().stream()))
                .toList();
    }

    boolean isFatal() {
        return document.stream().anyMatch(finding -> finding.severity() == Severity.FATAL);
    }

    /** Returns code, pointer, line and byte of each finding. */
    static List<String> lines(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Finding each : findings) {
            lines.add(each.code() + " " + each.location().documentPointer() + " @"
                    + each.location().line() + ":" + each.location().byteOffset());
        }
        return Collections.unmodifiableList(lines);
    }

    /** Returns everything that people or programs could see of some findings. */
    static String shown(List<Finding> findings) {
        StringBuilder shown = new StringBuilder();
        for (Finding each : findings) {
            shown.append(each).append('\n').append(each.fingerprint()).append('\n');
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                shown.append(CATALOGUE.message(each, language)).append('\n');
                shown.append(CATALOGUE.remedy(each, language)).append('\n');
            }
        }
        return shown.toString();
    }
}
