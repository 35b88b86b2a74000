package org.jiceng.serialization.internal.scan;

/**
 * The bytes of one JSON value, and where they stood.
 *
 * @param bytes the bytes; empty if there were more than allowed
 * @param offset the byte in the file where the value begins, from 0
 * @param line the line where it begins, from 1
 * @param isTooLarge whether there were more bytes than allowed
 */
@SuppressWarnings("ArrayRecordComponent") // it stays inside of the reader, and copying each record would be waste
public record Slice(byte[] bytes, long offset, int line, boolean isTooLarge) {

    /**
     * Checks whether the value goes over several lines.
     *
     * @return true if there is a line feed inside
     */
    public boolean spansLines() {
        for (byte each : bytes) {
            if (each == '\n') {
                return true;
            }
        }
        return false;
    }
}
