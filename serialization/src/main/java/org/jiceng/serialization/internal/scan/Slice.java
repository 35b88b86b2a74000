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
     * Returns the line of a byte of the value.
     *
     * @param within bytes from the start of the value
     * @return the line in the file, from 1
     */
    public int lineAt(int within) {
        int at = line;
        for (int i = 0; i < Math.min(within, bytes.length); i++) {
            if (bytes[i] == '\n') {
                at++;
            }
        }
        return at;
    }

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
