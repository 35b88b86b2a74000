package org.jiceng.serialization;

/**
 * How large the parts of a file may be before they are refused.
 *
 * <p>Limits keep memory and time bounded whatever the file holds. All of them count what is read after decompression.
 * What exceeds a limit is a finding with a code of its own; which one, the page on limits in the documentation says.
 *
 * @param maxDepth how deep objects and arrays may be nested inside a record; at most {@link #DEEPEST}
 * @param maxTextLength how many characters of Java (UTF-16 units) a string may have
 * @param maxNumberLength how many characters a number may have
 * @param maxNameLength how many bytes of UTF-8 the name of a property may have
 * @param maxRecordBytes how many bytes a record may have; a larger one is skipped, and the next one read
 * @param maxLineBytes how many bytes are read in search of the end of a record, white space around it included; after
 *     that many reading stops
 * @param maxDocumentBytes how many bytes a file may have; after that many reading stops
 * @param maxFindings how many findings of one record are kept, and of one code in a report unless the checker says
 *     otherwise; all are counted
 */
public record ReadLimits(
        int maxDepth,
        int maxTextLength,
        int maxNumberLength,
        int maxNameLength,
        int maxRecordBytes,
        long maxLineBytes,
        long maxDocumentBytes,
        int maxFindings) {

    /** The most levels that can be asked for; each takes room on the stack of the thread that reads. */
    public static final int DEEPEST = 500;

    private static final ReadLimits STANDARD =
            new ReadLimits(32, 100_000, 100, 200, 1 << 20, 1 << 26, 1L << 36, 10_000);

    /**
     * Creates limits.
     *
     * @throws IllegalArgumentException if a limit is not positive, or the depth is more than {@link #DEEPEST}
     */
    public ReadLimits {
        boolean positive = maxDepth > 0
                && maxTextLength > 0
                && maxNumberLength > 0
                && maxNameLength > 0
                && maxRecordBytes > 0
                && maxLineBytes > 0
                && maxDocumentBytes > 0
                && maxFindings > 0;
        if (!positive) {
            throw new IllegalArgumentException("Every limit must be positive");
        }
        if (maxDepth > DEEPEST) {
            throw new IllegalArgumentException("Depth must be at most " + DEEPEST + ", but was: " + maxDepth);
        }
    }

    /**
     * Returns the limits that hold unless others are asked for.
     *
     * @return 32 levels, texts of 100,000 characters, numbers of 100, names of 200 bytes, records of 1 MiB, lines of
     *     64 MiB, files of 64 GiB, 10,000 findings
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Returns these limits with another depth.
     *
     * @param newMaxDepth how deep objects and arrays may be nested inside a record
     * @return a copy
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxDepth(int newMaxDepth) {
        return new ReadLimits(
                newMaxDepth,
                maxTextLength,
                maxNumberLength,
                maxNameLength,
                maxRecordBytes,
                maxLineBytes,
                maxDocumentBytes,
                maxFindings);
    }

    /**
     * Returns these limits with another length of texts.
     *
     * @param newMaxTextLength how many characters of Java (UTF-16 units) a string may have
     * @return a copy
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxTextLength(int newMaxTextLength) {
        return new ReadLimits(
                maxDepth,
                newMaxTextLength,
                maxNumberLength,
                maxNameLength,
                maxRecordBytes,
                maxLineBytes,
                maxDocumentBytes,
                maxFindings);
    }

    /**
     * Returns these limits with another length of numbers.
     *
     * @param newMaxNumberLength how many characters a number may have
     * @return a copy
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxNumberLength(int newMaxNumberLength) {
        return new ReadLimits(
                maxDepth,
                maxTextLength,
                newMaxNumberLength,
                maxNameLength,
                maxRecordBytes,
                maxLineBytes,
                maxDocumentBytes,
                maxFindings);
    }

    /**
     * Returns these limits with another length of names.
     *
     * @param newMaxNameLength how many bytes of UTF-8 the name of a property may have
     * @return a copy
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxNameLength(int newMaxNameLength) {
        return new ReadLimits(
                maxDepth,
                maxTextLength,
                maxNumberLength,
                newMaxNameLength,
                maxRecordBytes,
                maxLineBytes,
                maxDocumentBytes,
                maxFindings);
    }

    /**
     * Returns these limits with another size of records.
     *
     * @param newMaxRecordBytes how many bytes a record may have
     * @return a copy
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxRecordBytes(int newMaxRecordBytes) {
        return new ReadLimits(
                maxDepth,
                maxTextLength,
                maxNumberLength,
                maxNameLength,
                newMaxRecordBytes,
                maxLineBytes,
                maxDocumentBytes,
                maxFindings);
    }

    /**
     * Returns these limits with another length of lines.
     *
     * @param newMaxLineBytes how many bytes are read in search of the end of a record
     * @return a copy
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxLineBytes(long newMaxLineBytes) {
        return new ReadLimits(
                maxDepth,
                maxTextLength,
                maxNumberLength,
                maxNameLength,
                maxRecordBytes,
                newMaxLineBytes,
                maxDocumentBytes,
                maxFindings);
    }

    /**
     * Returns these limits with another size of files.
     *
     * @param newMaxDocumentBytes how many bytes a file may have
     * @return a copy
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxDocumentBytes(long newMaxDocumentBytes) {
        return new ReadLimits(
                maxDepth,
                maxTextLength,
                maxNumberLength,
                maxNameLength,
                maxRecordBytes,
                maxLineBytes,
                newMaxDocumentBytes,
                maxFindings);
    }

    /**
     * Returns these limits with another number of findings.
     *
     * @param newMaxFindings how many findings of one record, or of one code in a report, are kept
     * @return a copy
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxFindings(int newMaxFindings) {
        return new ReadLimits(
                maxDepth,
                maxTextLength,
                maxNumberLength,
                maxNameLength,
                maxRecordBytes,
                maxLineBytes,
                maxDocumentBytes,
                newMaxFindings);
    }
}
