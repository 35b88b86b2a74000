package org.jiceng.serialization.internal.scan;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds bytes that are not UTF-8; the JDK's decoder refuses overlong forms and surrogates, a JSON parser may not. */
public final class Utf8 {

    private static final int CHUNK = 8192;

    private Utf8() {}

    /**
     * Finds the first byte that is not UTF-8.
     *
     * @param bytes the bytes
     * @return its index, or -1 if all are UTF-8
     */
    public static int firstInvalid(byte[] bytes) {
        return firstInvalid(bytes, true);
    }

    /**
     * Finds the first byte that is not UTF-8.
     *
     * @param bytes the bytes
     * @param isWhole false if the bytes may end inside of a character
     * @return its index, or -1 if all are UTF-8
     */
    public static int firstInvalid(byte[] bytes, boolean isWhole) {
        if (isAscii(bytes)) {
            return -1;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(Math.min(CHUNK, bytes.length));
        while (true) {
            CoderResult result = decoder.decode(in, out, isWhole);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }
}
