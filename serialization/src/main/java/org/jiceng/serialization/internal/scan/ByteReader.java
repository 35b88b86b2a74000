package org.jiceng.serialization.internal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads bytes one by one and knows where it stands: byte from 0, line from 1. */
public final class ByteReader {

    /** What {@link #peek} gives at the end. */
    public static final int END = -1;

    private static final int BUFFER_SIZE = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int position;
    private int filled;
    private long consumedBefore;
    private int line = 1;

    /**
     * Creates a reader and fills its buffer once.
     *
     * @param in the bytes
     * @throws IOException if they cannot be read
     */
    public ByteReader(InputStream in) throws IOException {
        this.in = in;
        filled = in.readNBytes(buffer, 0, BUFFER_SIZE);
    }

    /**
     * Returns the first bytes, for a look at what the file is; valid until the first byte is taken.
     *
     * @return a copy of at most 64 KiB
     */
    public byte[] head() {
        return Arrays.copyOf(buffer, filled);
    }

    /**
     * Returns the next byte without taking it.
     *
     * @return 0 to 255, or {@link #END}
     * @throws IOException if the bytes cannot be read
     */
    public int peek() throws IOException {
        if (position == filled && !fill()) {
            return END;
        }
        return buffer[position] & 0xFF;
    }

    /**
     * Takes the next byte.
     *
     * @return 0 to 255, or {@link #END}
     * @throws IOException if the bytes cannot be read
     */
    public int next() throws IOException {
        int next = peek();
        if (next != END) {
            position++;
            if (next == '\n') {
                line++;
            }
        }
        return next;
    }

    /**
     * Returns how many bytes were taken.
     *
     * @return the offset of the next byte
     */
    public long offset() {
        return consumedBefore + position;
    }

    /**
     * Returns the line of the next byte.
     *
     * @return from 1
     */
    public int line() {
        return line;
    }

    private boolean fill() throws IOException {
        consumedBefore += filled;
        position = 0;
        filled = in.readNBytes(buffer, 0, BUFFER_SIZE);
        return filled > 0;
    }
}
