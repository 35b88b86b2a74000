package org.jiceng.serialization;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms of an exchange file. All hold the same content; reading tells them apart by the first bytes.
 */
public enum ExchangeForm {
    /** One JSON document. */
    DOCUMENT("json"),
    /** One JSON document, compressed with gzip. */
    DOCUMENT_GZIP("json.gz"),
    /** A header line, one record on each line, a trailer line with a hash. */
    STREAM("ndjson"),
    /** A stream, compressed with gzip. */
    STREAM_GZIP("ndjson.gz");

    /** What the header line of a stream calls its format. */
    static final String STREAM_FORMAT_NAME = "jiceng-stream/1";

    private final String suffix;

    ExchangeForm(String suffix) {
        this.suffix = suffix;
    }

    /**
     * Returns the form that a file of this name is written in.
     *
     * @param path the file; it need not be there
     * @return a stream for {@code .ndjson} and {@code .jsonl}, compressed if {@code .gz} follows or stands alone, else
     *     the document
     */
    public static ExchangeForm ofName(Path path) {
        Path last = path.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        boolean compressed = name.endsWith(".gz");
        String plain = compressed ? name.substring(0, name.length() - ".gz".length()) : name;
        return of(plain.endsWith(".ndjson") || plain.endsWith(".jsonl"), compressed);
    }

    /**
     * Finds a form by the usual end of names of such files.
     *
     * @param suffix such as {@code ndjson.gz}, without the first dot
     * @return the form, or empty if no form has this suffix
     */
    public static Optional<ExchangeForm> find(String suffix) {
        for (ExchangeForm each : values()) {
            if (each.suffix.equals(suffix)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static ExchangeForm of(boolean stream, boolean compressed) {
        if (stream) {
            return compressed ? STREAM_GZIP : STREAM;
        }
        return compressed ? DOCUMENT_GZIP : DOCUMENT;
    }

    /**
     * Returns how names of such files usually end.
     *
     * @return such as {@code ndjson.gz}, without the first dot
     */
    public String suffix() {
        return suffix;
    }

    /**
     * Checks whether each record has a line of its own, and a hash guards the bytes.
     *
     * @return true for streams
     */
    public boolean isStream() {
        return this == STREAM || this == STREAM_GZIP;
    }

    /**
     * Checks whether the bytes are compressed with gzip.
     *
     * @return true for the compressed forms
     */
    public boolean isCompressed() {
        return this == DOCUMENT_GZIP || this == STREAM_GZIP;
    }

    @Override
    public String toString() {
        return suffix;
    }
}
