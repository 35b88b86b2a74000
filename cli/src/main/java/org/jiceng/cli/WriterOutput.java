package org.jiceng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Bytes of UTF-8 for the writer of the command's answer; fails when nobody reads the answer any more. */
final class WriterOutput extends OutputStream {

    private static final int SIZE = 1 << 13;

    private final PrintWriter writer;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final CharBuffer chars = CharBuffer.allocate(SIZE);

    WriterOutput(PrintWriter writer) {
        this.writer = writer;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        int at = offset;
        int left = length;
        while (left > 0) {
            int part = Math.min(left, bytes.remaining());
            bytes.put(source, at, part);
            at += part;
            left -= part;
            decode();
        }
    }

    private void decode() throws IOException {
        bytes.flip();
        decoder.decode(bytes, chars, false);
        // The first bytes of a character stay until the others come.
        bytes.compact();
        chars.flip();
        writer.append(chars);
        chars.clear();
        if (writer.checkError()) {
            throw new IOException("The answer is read no further");
        }
    }

    @Override
    public void flush() throws IOException {
        if (writer.checkError()) {
            throw new IOException("The answer is read no further");
        }
    }
}
