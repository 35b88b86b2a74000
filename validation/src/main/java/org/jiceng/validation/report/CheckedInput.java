package org.jiceng.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jiceng.finding.FindingCode;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one input: a report with the checksum of the bytes, or why it cannot be read.
 *
 * @param name what reports call it
 * @param bytes how many bytes it has; null if it could not be read or was in memory
 * @param sha256 the SHA-256 of its bytes; null if it could not be read or was in memory
 * @param report what the check gave; null if it could not be read
 * @param unreadable why it cannot be read; null if it can
 */
public record CheckedInput(
        String name,
        @Nullable Long bytes,
        @Nullable String sha256,
        @Nullable Report report,
        @Nullable FindingCode unreadable) {

    /** Creates a result. */
    public CheckedInput {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Obtains what came of checking a dataset in memory.
     *
     * @param name what reports call it
     * @param report what the check gave
     * @return the result, without checksum
     */
    public static CheckedInput of(String name, Report report) {
        return new CheckedInput(portable(name), null, null, Objects.requireNonNull(report, "report"), null);
    }

    /**
     * Checks a file; its bytes are read once.
     *
     * @param checker says what is wrong
     * @param path the file
     * @return what came of it, also if there is no such file
     */
    public static CheckedInput check(DatasetChecker checker, Path path) {
        return check(checker, path, ReadLimits.standard());
    }

    /**
     * Checks a file; its bytes are read once.
     *
     * @param checker says what is wrong
     * @param path the file
     * @param limits how large its parts may be
     * @return what came of it, also if there is no such file
     */
    public static CheckedInput check(DatasetChecker checker, Path path, ReadLimits limits) {
        return check(checker::check, path, limits);
    }

    /**
     * Checks a file, and keeps all findings; its bytes are read once.
     *
     * @param checker says what is wrong
     * @param path the file
     * @param limits how large its parts may be
     * @param spool keeps the findings
     * @return what came of it, also if there is no such file
     */
    public static CheckedInput check(DatasetChecker checker, Path path, ReadLimits limits, FindingSpool spool) {
        return check(reader -> spool.check(checker, reader), path, limits);
    }

    private static CheckedInput check(Check check, Path path, ReadLimits limits) {
        if (Files.isDirectory(path)) {
            return unreadable(path.toString(), ExchangeException.Kind.DIRECTORY);
        }
        if (!Files.exists(path)) {
            return unreadable(path.toString(), ExchangeException.Kind.NOT_FOUND);
        }
        if (!Files.isReadable(path)) {
            return unreadable(path.toString(), ExchangeException.Kind.NOT_ALLOWED);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return check(check, in, path.toString(), limits);
        } catch (IOException e) {
            return unreadable(path.toString(), ExchangeException.Kind.FAILED);
        }
    }

    /**
     * Checks bytes, such as those of the standard input, and reads them to their end.
     *
     * @param checker says what is wrong
     * @param in the bytes; they are not closed
     * @param name what reports call them
     * @return what came of it
     */
    public static CheckedInput check(DatasetChecker checker, InputStream in, String name) {
        return check(checker, in, name, ReadLimits.standard());
    }

    /**
     * Checks bytes, such as those of the standard input, and reads them to their end.
     *
     * @param checker says what is wrong
     * @param in the bytes; they are not closed
     * @param name what reports call them
     * @param limits how large their parts may be
     * @return what came of it
     */
    public static CheckedInput check(DatasetChecker checker, InputStream in, String name, ReadLimits limits) {
        return check(checker::check, in, name, limits);
    }

    /**
     * Checks bytes, such as those of the standard input, reads them to their end and keeps all findings.
     *
     * @param checker says what is wrong
     * @param in the bytes; they are not closed
     * @param name what reports call them
     * @param limits how large their parts may be
     * @param spool keeps the findings
     * @return what came of it
     */
    public static CheckedInput check(
            DatasetChecker checker, InputStream in, String name, ReadLimits limits, FindingSpool spool) {
        return check(reader -> spool.check(checker, reader), in, name, limits);
    }

    /** Checks what a reader has. */
    @FunctionalInterface
    private interface Check {
        Report of(ExchangeReader reader);
    }

    private static CheckedInput check(Check check, InputStream in, String name, ReadLimits limits) {
        MessageDigest digest = newDigest();
        CountingStream counting = new CountingStream(in, digest);
        try (ExchangeReader reader = ExchangeReader.open(counting, name, limits)) {
            Report report = check.of(reader);
            // Reading may have ended before the bytes did; the checksum is that of the whole.
            counting.transferTo(OutputStream.nullOutputStream());
            return new CheckedInput(
                    portable(name), counting.count, HexFormat.of().formatHex(digest.digest()), report, null);
        } catch (ExchangeException notReadable) {
            return unreadable(name, notReadable.kind());
        } catch (IOException e) {
            return unreadable(name, ExchangeException.Kind.FAILED);
        }
    }

    /**
     * Obtains what came of an input that cannot be read.
     *
     * @param name what reports call it
     * @param why the reason
     * @return the result
     */
    public static CheckedInput unreadable(String name, ExchangeException.Kind why) {
        return new CheckedInput(portable(name), null, null, null, why.code());
    }

    /** A report is the same on every machine, so no folder of one stands in it. */
    static String portable(String name) {
        String slashed = name.replace('\\', '/');
        boolean isAbsolute = slashed.startsWith("/") || slashed.matches("[A-Za-z]:/.*");
        return isAbsolute ? slashed.substring(slashed.lastIndexOf('/') + 1) : slashed;
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }

    /** Stays open when the reader is closed, so that the rest can be read. */
    private static final class CountingStream extends DigestInputStream {

        private long count;

        CountingStream(InputStream in, MessageDigest digest) {
            super(in, digest);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public void close() {
            // The caller closes what it opened.
        }
    }
}
