package org.jiceng.serialization.internal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes one by one and knows where it stands: byte from 0, line from 1.
 *
 * <p>It never gives more bytes than allowed, in all or since the last {@linkplain #startPart() start of a part}; then it
 * acts as if the file had ended there, and {@link #end()} tells why.
 */
public final class ByteReader {

    /** What {@link #peek} gives at the end. */
    public static final int END = -1;

    private static final int BUFFER_SIZE = 1 << 16;

    private final InputStream in;
    private final long maxBytes;
    private final long maxPartBytes;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int position;
    private int filled;
    private int readable;
    private long consumedBefore;
    private long partStart;
    private int line = 1;
    private End end = End.FILE;
    private @Nullable DamagedException damage;

    /** Why no byte is left. */
    public enum End {
        /** The file ended. */
        FILE,
        /** What carries the bytes is cut or damaged. */
        DAMAGE,
        /** There are more bytes than allowed in all. */
        TOO_MANY_BYTES,
        /** There are more bytes than allowed in one part. */
        TOO_LONG_PART
    }

    /** Takes pieces of a line. */
    public interface Sink {

        /**
         * Takes a piece.
         *
         * @param bytes where the piece stands; it changes after the call
         * @param from where it begins
         * @param length how long it is
         */
        void take(byte[] bytes, int from, int length);
    }

    /**
     * Creates a reader without limits.
     *
     * @param in the bytes
     * @throws IOException if they cannot be read
     */
    public ByteReader(InputStream in) throws IOException {
        this(in, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * Creates a reader and fills its buffer once.
     *
     * @param in the bytes
     * @param maxBytes how many bytes are given in all
     * @param maxPartBytes how many bytes are given since the start of a part
     * @throws IOException if they cannot be read
     */
    public ByteReader(InputStream in, long maxBytes, long maxPartBytes) throws IOException {
        this.in = in;
        this.maxBytes = maxBytes;
        this.maxPartBytes = maxPartBytes;
        boolean more = true;
        while (more && filled < BUFFER_SIZE) {
            int count = read(filled);
            more = count > 0;
            filled += Math.max(0, count);
        }
        findReadable();
    }

    /**
     * Returns the first bytes, for a look at what the file is; valid until the first byte is taken.
     *
     * @return a copy of at most 64 KiB
     */
    public byte[] head() {
        return Arrays.copyOf(buffer, filled);
    }

    /** Begins a part: bytes are counted anew against the limit of one part. */
    public void startPart() {
        partStart = offset();
        findReadable();
    }

    /**
     * Returns the next byte without taking it.
     *
     * @return 0 to 255, or {@link #END}
     * @throws IOException if the bytes cannot be read
     */
    public int peek() throws IOException {
        if (position == readable && !fill()) {
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
     * Takes everything up to the next line feed, and the line feed.
     *
     * @param sink takes what stands before the line feed
     * @return false if the bytes ended before a line feed
     * @throws IOException if the bytes cannot be read
     */
    public boolean takeLine(Sink sink) throws IOException {
        while (position < readable || fill()) {
            int at = position;
            while (at < readable && buffer[at] != '\n') {
                at++;
            }
            sink.take(buffer, position, at - position);
            position = at;
            if (at < readable) {
                position++;
                line++;
                return true;
            }
        }
        return false;
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

    /**
     * Returns why no byte was left when the last byte was asked for.
     *
     * @return the reason
     */
    public End end() {
        return end;
    }

    /**
     * Returns the damage at which the bytes ended.
     *
     * @return the damage, or null if {@link #end()} is another reason
     */
    public @Nullable DamagedException damage() {
        return end == End.DAMAGE ? damage : null;
    }

    private boolean fill() throws IOException {
        if (position == filled) {
            consumedBefore += filled;
            position = 0;
            filled = Math.max(0, read(0));
            findReadable();
        }
        if (position < readable) {
            return true;
        }
        if (position < filled) {
            end = offset() >= maxBytes ? End.TOO_MANY_BYTES : End.TOO_LONG_PART;
        } else {
            end = damage == null ? End.FILE : End.DAMAGE;
        }
        return false;
    }

    private int read(int from) throws IOException {
        if (damage != null) {
            return -1;
        }
        try {
            int count = in.read(buffer, from, BUFFER_SIZE - from);
            while (count == 0) {
                count = in.read(buffer, from, BUFFER_SIZE - from);
            }
            return count;
        } catch (DamagedException notReadableFurther) {
            damage = notReadableFurther;
            return -1;
        }
    }

    private void findReadable() {
        long left = Math.min(maxBytes - offset(), maxPartBytes - (offset() - partStart));
        readable = position + (int) Math.max(0, Math.min(filled - position, left));
    }
}
