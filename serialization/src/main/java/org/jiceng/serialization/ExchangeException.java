package org.jiceng.serialization;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jiceng.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Says that a file could not be read or written at all, for a reason outside of its content.
 *
 * <p>What is wrong with the content is a finding, never this exception; except where a caller asked for the whole of a
 * dataset or nothing ({@link ExchangeReader#readDataset}).
 */
public final class ExchangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private ExchangeException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** Why a file could not be read or written. */
    public enum Kind {
        /** There is no file of that name. */
        NOT_FOUND(JsonFindings.FILE_NOT_FOUND),
        /** There is a directory of that name. */
        DIRECTORY(JsonFindings.FILE_IS_DIRECTORY),
        /** The system does not allow it. */
        NOT_ALLOWED(JsonFindings.FILE_NOT_ALLOWED),
        /** Reading or writing failed midway: a full disk, a lost connection. */
        FAILED(JsonFindings.FILE_FAILED),
        /** The content is not well-formed, and the caller asked for all or nothing. */
        NOT_WELL_FORMED(JsonFindings.FILE_NOT_WELL_FORMED),
        /** There is something of that name that is neither a file nor a directory, such as a device or a pipe. */
        NOT_REGULAR(JsonFindings.FILE_NOT_REGULAR);

        private final FindingCode code;

        Kind(FindingCode code) {
            this.code = code;
        }

        /**
         * Returns the finding code under which the catalogue has words for this.
         *
         * @return the code
         */
        public FindingCode code() {
            return code;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ExchangeException directory(Path path) {
        return new ExchangeException(Kind.DIRECTORY, "A file must be given, but this is a directory: " + path, null);
    }

    static ExchangeException notRegular(Path path) {
        return new ExchangeException(
                Kind.NOT_REGULAR, "A file must be given, but this is a device or a pipe: " + path, null);
    }

    static ExchangeException failed(String name, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new ExchangeException(Kind.NOT_FOUND, "The file must exist, but does not: " + name, cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new ExchangeException(
                    Kind.NOT_ALLOWED, "The system must allow access, but does not: " + name, cause);
        }
        String reason = cause instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : cause.getClass().getSimpleName();
        return new ExchangeException(Kind.FAILED, "Reading or writing failed (" + reason + "): " + name, cause);
    }

    static ExchangeException notWellFormed(String name, String firstProblem) {
        return new ExchangeException(
                Kind.NOT_WELL_FORMED, "The file must be well-formed, but is not (" + firstProblem + "): " + name, null);
    }

    /**
     * Returns why it failed.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}
