package org.jiceng.serialization.internal.scan;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines, and makes the hash of those that were accepted.
 *
 * <p>Only as many bytes of a line are kept as allowed; the rest is counted and hashed.
 */
public final class LineScanner {

    private static final byte[] LINE_FEED = {'\n'};

    private final ByteReader in;
    private final int maxKept;
    private final MessageDigest digest;
    private byte[] kept = new byte[1024];
    private int size;
    private boolean tooLarge;
    private boolean fed;

    /**
     * Creates a scanner.
     *
     * @param in where the bytes come from
     * @param maxKept how many bytes of a line are kept
     */
    public LineScanner(ByteReader in, int maxKept) {
        this.in = in;
        this.maxKept = maxKept;
        this.digest = sha256();
    }

    /**
     * Makes an empty SHA-256.
     *
     * @return the digest
     * @throws IllegalStateException if the JDK has none, which every JDK must
     */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /**
     * Adds bytes to the hash that stand before the first line.
     *
     * @param bytes the bytes
     */
    public void hash(byte[] bytes) {
        digest.update(bytes);
    }

    /**
     * Takes the next line.
     *
     * @return the line without its line feed, or null if no byte is left
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Slice next() throws IOException {
        size = 0;
        tooLarge = false;
        long offset = in.offset();
        int line = in.line();
        fed = in.takeLine(this::keep);
        if (!fed && in.offset() == offset) {
            return null;
        }
        return new Slice(tooLarge ? new byte[0] : Arrays.copyOf(kept, size), offset, line, tooLarge);
    }

    /**
     * Checks whether the last line ended by a line feed.
     *
     * @return false if the bytes ended before it
     */
    public boolean isWhole() {
        return fed;
    }

    /** Adds the last line and its line feed to the hash. */
    public void accept() {
        if (!tooLarge) {
            digest.update(kept, 0, size);
        }
        digest.update(LINE_FEED);
    }

    /**
     * Returns the hash of everything that was accepted; it begins anew afterwards.
     *
     * @return 64 hexadecimal digits
     */
    public String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void keep(byte[] bytes, int from, int length) {
        if (tooLarge) {
            digest.update(bytes, from, length);
            return;
        }
        if (length > maxKept - size) {
            // Such a line is no trailer, so it belongs to the hash whatever it is.
            tooLarge = true;
            digest.update(kept, 0, size);
            digest.update(bytes, from, length);
            return;
        }
        if (size + length > kept.length) {
            kept = Arrays.copyOf(kept, (int) Math.min(maxKept, Math.max(size + length, 2L * kept.length)));
        }
        System.arraycopy(bytes, from, kept, size, length);
        size += length;
    }
}
