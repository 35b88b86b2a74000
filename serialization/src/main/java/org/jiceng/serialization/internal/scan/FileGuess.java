package org.jiceng.serialization.internal.scan;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Says what a file looks like that is not JSON in UTF-8, so that the message can name it. */
public final class FileGuess {

    private static final String BINARY = "binary data";

    private FileGuess() {}

    /**
     * Looks at the first bytes of a file.
     *
     * @param head the first bytes
     * @return what the file looks like, or null if it may be UTF-8
     */
    public static @Nullable String of(byte[] head) {
        String known = bySignature(head);
        if (known != null) {
            return known;
        }
        int invalid = Utf8.firstInvalid(head, false);
        if (invalid < 0) {
            return null;
        }
        // One damaged record is no other encoding: there, good characters stand before or after the bad byte.
        if (hasUtf8Characters(head)) {
            return null;
        }
        if (looksLikeGb18030(head)) {
            return "GB18030 (GBK, GB2312)";
        }
        return beginsLikeJson(head) ? null : BINARY;
    }

    private static @Nullable String bySignature(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE, 0x00, 0x00) || startsWith(head, 0x00, 0x00, 0xFE, 0xFF)) {
            return "UTF-32";
        }
        if (startsWith(head, 0x7B, 0x00, 0x00, 0x00) || startsWith(head, 0x00, 0x00, 0x00, 0x7B)) {
            return "UTF-32";
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return "UTF-16";
        }
        if (startsWith(head, 0x00, 0x7B) || startsWith(head, 0x7B, 0x00)) {
            return "UTF-16";
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return "ZIP (.xlsx, .docx)";
        }
        if (startsWith(head, 0x1F, 0x8B)) {
            return "gzip";
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "an Office file (.xls, .doc)";
        }
        return null;
    }

    private static boolean startsWith(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Checks for a well-formed character of three bytes, which is what Chinese text in UTF-8 has. */
    private static boolean hasUtf8Characters(byte[] head) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < head.length; i++) {
            int lead = head[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            boolean three = lead >= 0xE0 && lead <= 0xEF && isContinuation(head, i + 1) && isContinuation(head, i + 2);
            if (three) {
                good++;
                i += 2;
            } else {
                bad++;
            }
        }
        // In GB18030 about three characters in a hundred look like one of UTF-8 by accident.
        return good * 3 > bad;
    }

    private static boolean beginsLikeJson(byte[] head) {
        for (byte each : head) {
            if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
                return each == '{';
            }
        }
        return false;
    }

    private static boolean isContinuation(byte[] head, int at) {
        return at < head.length && (head[at] & 0xC0) == 0x80;
    }

    private static boolean looksLikeGb18030(byte[] head) {
        if (!Charset.isSupported("GB18030")) {
            return false;
        }
        CharsetDecoder decoder = Charset.forName("GB18030")
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(head.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), out, false);
        out.flip();
        long ideographs =
                out.chars().filter(c -> Character.isIdeographic(c)).limit(2).count();
        return !result.isError() && ideographs > 0;
    }
}
