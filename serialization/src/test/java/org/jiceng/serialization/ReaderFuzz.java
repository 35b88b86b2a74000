package org.jiceng.serialization;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;

/**
 * What must hold for the reader and writer of files whatever the bytes are; a target for a fuzzer.
 *
 * <p>How to run it: docs/fuzzing.md.
 */
public final class ReaderFuzz {

    private static final ReadLimits LIMITS = ReadLimits.standard()
            .withMaxRecordBytes(1 << 14)
            .withMaxLineBytes(1 << 15)
            .withMaxDocumentBytes(1 << 20)
            .withMaxFindings(50);

    private ReaderFuzz() {}

    /** Reads the bytes as a file and holds the laws. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        List<DatasetRecord> records = new ArrayList<>();
        try (ExchangeReader reader = ExchangeReader.open(new ByteArrayInputStream(bytes), "fuzz", LIMITS)) {
            reader.header().ifPresent(ReaderFuzz::holdReading);
            reader.forEach(reading -> {
                holdReading(reading);
                reading.value().ifPresent(records::add);
            });
            require(reader.next().isEmpty(), "nothing comes after the end");
            List<Finding> findings = reader.findings();
            findings.forEach(ReaderFuzz::holdFinding);
            require(findings.size() <= LIMITS.maxFindings() + 2, "findings are capped");
            boolean good = findings.isEmpty();
            require(!good || reader.header().isPresent(), "what has no header has a finding");
            if (good && reader.header().orElseThrow().value().isPresent()) {
                holdWriting(reader.header().orElseThrow().value().orElseThrow(), records);
            }
        }
    }

    private static void holdReading(Reading<?> reading) {
        require(reading.value().isPresent() == reading.findings().isEmpty(), "a value, or findings");
        require(reading.findings().size() <= LIMITS.maxFindings() + 1, "findings of a record are capped");
        reading.findings().forEach(ReaderFuzz::holdFinding);
        reading.parts().forEach(part -> reading.locate(part.pointer()));
        reading.locate("/no/such/0/place");
    }

    static void holdFinding(Finding finding) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String message = JsonFindings.catalogue().message(finding, language);
            require(!message.isEmpty() && !message.contains("{records}") && !message.contains("{max}"), message);
            require(!JsonFindings.catalogue().remedy(finding, language).isEmpty(), "a remedy");
        }
        require(finding.location().line() >= 0 && finding.location().byteOffset() >= -1, "a place");
        require(finding.fingerprint().length() == 16, "a fingerprint");
    }

    private static void holdWriting(DatasetHeader header, List<DatasetRecord> records) {
        for (ExchangeForm form : ExchangeForm.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ExchangeWriter writer = ExchangeWriter.to(out, header, form)) {
                records.forEach(writer::write);
                writer.complete();
            }
            Outcome again = Outcome.of(out.toByteArray());
            require(again.all().isEmpty(), "what was written is read without findings");
            require(again.records().equals(records), "records are read as they were written");
            require(
                    again.header().orElseThrow().value().orElseThrow().equals(header),
                    "the header is read as it was written");
        }
    }

    static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
