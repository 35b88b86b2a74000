package org.jiceng.serialization;

/**
 * How large the parts of a file may be before they are refused.
 *
 * <p>Limits keep memory bounded whatever the file holds. Lengths of texts, numbers and names count characters of Java
 * (UTF-16 units).
 *
 * @param maxDepth how deep objects and arrays may be nested inside a record
 * @param maxTextLength how long a string may be
 * @param maxNumberLength how many characters a number may have
 * @param maxNameLength how long the name of a property may be
 * @param maxRecordBytes how many bytes a record may have
 * @param maxDocumentBytes how many bytes a file may have
 */
public record ReadLimits(
        int maxDepth,
        int maxTextLength,
        int maxNumberLength,
        int maxNameLength,
        int maxRecordBytes,
        long maxDocumentBytes) {

    private static final ReadLimits STANDARD = new ReadLimits(32, 100_000, 100, 200, 1 << 20, 1L << 40);

    /**
     * Creates limits.
     *
     * @throws IllegalArgumentException if a limit is not positive
     */
    public ReadLimits {
        boolean positive = maxDepth > 0
                && maxTextLength > 0
                && maxNumberLength > 0
                && maxNameLength > 0
                && maxRecordBytes > 0
                && maxDocumentBytes > 0;
        if (!positive) {
            throw new IllegalArgumentException("Every limit must be positive");
        }
    }

    /**
     * Returns the limits that hold unless others are asked for.
     *
     * @return 32 levels, texts of 100,000 characters, numbers of 100, names of 200, records of 1 MiB, files of 1 TiB
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Returns these limits with another size of records.
     *
     * @param newMaxRecordBytes how many bytes a record may have
     * @return a copy
     */
    public ReadLimits withMaxRecordBytes(int newMaxRecordBytes) {
        return new ReadLimits(
                maxDepth, maxTextLength, maxNumberLength, maxNameLength, newMaxRecordBytes, maxDocumentBytes);
    }

    /**
     * Returns these limits with another size of files.
     *
     * @param newMaxDocumentBytes how many bytes a file may have
     * @return a copy
     */
    public ReadLimits withMaxDocumentBytes(long newMaxDocumentBytes) {
        return new ReadLimits(
                maxDepth, maxTextLength, maxNumberLength, maxNameLength, maxRecordBytes, newMaxDocumentBytes);
    }
}
