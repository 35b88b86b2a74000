package org.jiceng.serialization.internal.scan;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads gzip (RFC 1952): all members one after the other, their check sums compared.
 *
 * <p>Unlike the reader of the JDK it says what is wrong by kind and place, gives everything that stands before a damage,
 * refuses reserved flags, and lets nothing but a further member follow.
 */
public final class GzipInput extends InputStream {

    private static final int BUFFER_SIZE = 1 << 13;
    private static final int FIRST = 0x1F;
    private static final int SECOND = 0x8B;
    private static final int DEFLATE = 8;
    private static final int HAS_HEADER_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final int MAX_HEADER_BYTES = 1 << 17;
    private static final int MAX_EMPTY_MEMBERS = 1000;

    private final InputStream in;
    private final long maxBytes;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final CRC32 headerCheck = new CRC32();
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int position;
    private int filled;
    private long consumedBefore;
    private long length;
    private int emptyMembers;
    private boolean inMember;
    private boolean ended;

    /**
     * Creates a reader.
     *
     * @param in the compressed bytes
     * @param maxBytes how many compressed bytes are read before they count as damaged
     */
    public GzipInput(InputStream in, long maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * Checks whether bytes begin as gzip does.
     *
     * @param head the first bytes
     * @return true for {@code 1F 8B}
     */
    public static boolean isGzip(byte[] head) {
        return head.length >= 2 && (head[0] & 0xFF) == FIRST && (head[1] & 0xFF) == SECOND;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int size) throws IOException {
        if (size == 0) {
            return 0;
        }
        while (!ended) {
            if (!inMember && !startMember()) {
                ended = true;
                return -1;
            }
            int count = inflate(target, from, size);
            if (count > 0) {
                check.update(target, from, count);
                length += count;
                return count;
            }
            if (inflater.finished()) {
                endMember();
            }
        }
        return -1;
    }

    /** Gives what could be inflated; the damage itself is told by the next call. */
    private int inflate(byte[] target, int from, int size) throws IOException {
        long before = inflater.getBytesWritten();
        try {
            while (true) {
                int count = inflater.inflate(target, from, size);
                if (count > 0 || inflater.finished()) {
                    return count;
                }
                if (inflater.needsDictionary()) {
                    throw damaged(DamagedException.Kind.BROKEN);
                }
                feed();
            }
        } catch (DataFormatException notDeflate) {
            int written = (int) (inflater.getBytesWritten() - before);
            if (written > 0) {
                return written;
            }
            throw damaged(DamagedException.Kind.BROKEN);
        }
    }

    private void feed() throws IOException {
        if (position == filled && !fill()) {
            throw damaged(DamagedException.Kind.CUT);
        }
        inflater.setInput(buffer, position, filled - position);
        position = filled;
    }

    private boolean startMember() throws IOException {
        int first = consumedBefore == 0 && position == 0 ? need() : next();
        if (first < 0) {
            return false;
        }
        if (first != FIRST) {
            throw damaged(DamagedException.Kind.FOLLOWED);
        }
        headerCheck.reset();
        headerCheck.update(first);
        if (header() != SECOND || header() != DEFLATE) {
            throw damaged(DamagedException.Kind.BROKEN);
        }
        int flags = header();
        if ((flags & RESERVED) != 0) {
            throw damaged(DamagedException.Kind.BROKEN);
        }
        skipHeader(6);
        if ((flags & HAS_EXTRA) != 0) {
            skipHeader(header() | header() << 8);
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_HEADER_CHECK) != 0) {
            long expected = headerCheck.getValue() & 0xFFFF;
            if ((need() | need() << 8) != expected) {
                throw damaged(DamagedException.Kind.BROKEN);
            }
        }
        inflater.reset();
        check.reset();
        length = 0;
        inMember = true;
        return true;
    }

    private void endMember() throws IOException {
        position -= inflater.getRemaining();
        inMember = false;
        long statedCheck = need4();
        long statedLength = need4();
        if (statedCheck != check.getValue() || statedLength != (length & 0xFFFF_FFFFL)) {
            throw damaged(DamagedException.Kind.BROKEN);
        }
        emptyMembers = length == 0 ? emptyMembers + 1 : 0;
        if (emptyMembers > MAX_EMPTY_MEMBERS) {
            throw damaged(DamagedException.Kind.BROKEN);
        }
    }

    private int header() throws IOException {
        int next = need();
        headerCheck.update(next);
        return next;
    }

    private void skipHeader(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            header();
        }
    }

    private void skipText() throws IOException {
        for (int i = 0; i < MAX_HEADER_BYTES; i++) {
            if (header() == 0) {
                return;
            }
        }
        throw damaged(DamagedException.Kind.BROKEN);
    }

    private long need4() throws IOException {
        return need() | need() << 8 | need() << 16 | (long) need() << 24;
    }

    private int need() throws IOException {
        int next = next();
        if (next < 0) {
            throw damaged(DamagedException.Kind.CUT);
        }
        return next;
    }

    private int next() throws IOException {
        return position == filled && !fill() ? -1 : buffer[position++] & 0xFF;
    }

    private boolean fill() throws IOException {
        consumedBefore += filled;
        position = 0;
        filled = 0;
        if (consumedBefore >= maxBytes) {
            throw damaged(DamagedException.Kind.BROKEN);
        }
        filled = Math.max(0, in.read(buffer, 0, BUFFER_SIZE));
        return filled > 0;
    }

    private DamagedException damaged(DamagedException.Kind kind) {
        ended = true;
        long offset = consumedBefore + position - (inMember ? inflater.getRemaining() : 0);
        return new DamagedException(kind, offset);
    }

    @Override
    public void close() throws IOException {
        ended = true;
        inflater.end();
        in.close();
    }
}
