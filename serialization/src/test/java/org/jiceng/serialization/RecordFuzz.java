package org.jiceng.serialization;

import static org.jiceng.serialization.ReaderFuzz.require;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiceng.finding.FindingCode;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.internal.scan.ByteReader;
import org.jiceng.serialization.internal.scan.ValueScanner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must hold for one record whatever its bytes are: the document, the stream and the mapper agree; a target for a
 * fuzzer.
 *
 * <p>How to run it: docs/fuzzing.md.
 */
public final class RecordFuzz {

    private static final JsonMapper MAPPER = StrictJson.mapper();
    private static final byte[] BEFORE = bytes("{\"format\":\"jiceng/1\",\"header\":{},\"records\":[");
    private static final byte[] AFTER = bytes("],\"trailer\":{\"counts\":{}}}");
    private static final byte[] FIRST_LINE = bytes("{\"format\":\"jiceng-stream/1\",\"header\":{}}\n");
    private static final byte[] LAST_LINE = bytes("\n{\"trailer\":{\"counts\":{},\"sha256\":\"\"}}\n");

    private RecordFuzz() {}

    /** Reads the bytes as one record and holds the laws. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Outcome document = Outcome.of(join(BEFORE, bytes, AFTER));
        Outcome stream = Outcome.of(join(FIRST_LINE, bytes, LAST_LINE));
        document.all().forEach(ReaderFuzz::holdFinding);
        stream.all().forEach(ReaderFuzz::holdFinding);
        if (document.readings().size() != 1 || stream.readings().size() != 1 || !isOneValue(bytes)) {
            return;
        }
        Reading<DatasetRecord> one = document.readings().get(0);
        Reading<DatasetRecord> other = stream.readings().get(0);
        require(one.value().equals(other.value()), "document and stream give the same record");
        require(codes(one).equals(codes(other)), "document and stream give the same findings");
        DatasetRecord mapped = map(bytes);
        boolean isUtf8 = !codes(one).contains(JsonFindings.INVALID_UTF8);
        require(!isUtf8 || one.value().isPresent() == (mapped != null), "reader and mapper accept the same");
        if (one.value().isPresent()) {
            DatasetRecord record = one.value().get();
            require(record.equals(mapped), "reader and mapper give the same record");
            require(record.equals(map(MAPPER.writeValueAsBytes(record))), "what is written is read again");
        }
    }

    /** Whether the bytes end where their first value ends, so that they stand in a document as on a line. */
    private static boolean isOneValue(byte[] bytes) {
        try {
            ByteReader in = new ByteReader(new ByteArrayInputStream(bytes));
            return new ValueScanner(in, bytes.length).next() != null && in.peek() == ByteReader.END;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FindingCode> codes(Reading<DatasetRecord> reading) {
        return reading.findings().stream().map(finding -> finding.code()).toList();
    }

    private static @Nullable DatasetRecord map(byte[] json) {
        try {
            return MAPPER.readValue(json, DatasetRecord.class);
        } catch (JacksonException refused) {
            return null;
        }
    }

    private static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
