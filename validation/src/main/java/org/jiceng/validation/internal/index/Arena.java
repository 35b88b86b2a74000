package org.jiceng.validation.internal.index;

import java.util.Arrays;

/**
 * Short texts one behind the other: a byte for an ASCII character, three for any other {@code char}, so that different
 * texts always have different bytes.
 */
final class Arena {

    private static final int FIRST_CAPACITY = 64;
    private static final int MOST = Integer.MAX_VALUE - 8;
    private static final int ASCII_END = 0x80;
    /** Begins a char that is not ASCII; no ASCII character is negative as a byte. */
    private static final byte WIDE = (byte) 0xFF;

    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int size;

    /** Half as much again, and never less than what is needed. */
    static int grown(int capacity, int needed) {
        long grown = capacity + (capacity >> 1) + 1L;
        return (int) Math.min(MOST, Math.max(needed, grown));
    }

    int size() {
        return size;
    }

    /** Forgets what stands from a place on. */
    void cut(int newSize) {
        size = newSize;
    }

    /** Appends a text and returns where it begins; it ends where the next one begins. */
    int append(String text) {
        int start = size;
        ensure(size + 3L * text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII_END) {
                bytes[size++] = (byte) c;
            } else {
                bytes[size++] = WIDE;
                bytes[size++] = (byte) (c >> Byte.SIZE);
                bytes[size++] = (byte) c;
            }
        }
        return start;
    }

    String text(int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (bytes[i] == WIDE) {
                out.append((char) ((bytes[i + 1] & 0xFF) << Byte.SIZE | (bytes[i + 2] & 0xFF)));
                i += 2;
            } else {
                out.append((char) bytes[i]);
            }
        }
        return out.toString();
    }

    boolean areEqual(int start, int end, int otherStart, int otherEnd) {
        return Arrays.equals(bytes, start, end, bytes, otherStart, otherEnd);
    }

    /** Mixes all bytes, each with a multiplication and a shift, so that the order matters. */
    int hash(int start, int end, long seed) {
        long hash = seed;
        for (int i = start; i < end; i++) {
            hash = (hash ^ bytes[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) (hash ^ hash >>> 16);
    }

    private void ensure(long needed) {
        if (needed > MOST) {
            throw new IllegalStateException("Keys must fit into two gigabytes");
        }
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, (int) needed));
        }
    }
}
