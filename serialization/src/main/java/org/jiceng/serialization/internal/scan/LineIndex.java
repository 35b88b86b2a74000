package org.jiceng.serialization.internal.scan;

import java.util.Arrays;

/** Finds lines of many bytes of one value, without counting line feeds anew each time. */
public final class LineIndex {

    private final int firstLine;
    private final int[] lineFeeds;

    /**
     * Creates an index.
     *
     * @param slice the value
     */
    public LineIndex(Slice slice) {
        firstLine = slice.line();
        int[] found = new int[16];
        int count = 0;
        byte[] bytes = slice.bytes();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        lineFeeds = Arrays.copyOf(found, count);
    }

    /**
     * Returns the line of a byte of the value.
     *
     * @param within bytes from the start of the value
     * @return the line in the file, from 1
     */
    public int lineAt(int within) {
        int at = Arrays.binarySearch(lineFeeds, within);
        return firstLine + (at < 0 ? -at - 1 : at);
    }
}
