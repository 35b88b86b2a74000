package org.jiceng.serialization;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes that are made while they are read: pieces, each so many times, so that nothing large is ever in memory. */
final class Pieces extends InputStream {

    /** As often as anybody reads. */
    static final long ENDLESS = Long.MAX_VALUE;

    private final List<byte[]> pieces = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();
    private int piece;
    private long repeated;
    private int position;

    Pieces once(String text) {
        return times(1, text);
    }

    Pieces times(long count, String text) {
        return times(count, text.getBytes(StandardCharsets.UTF_8));
    }

    Pieces times(long count, byte[] bytes) {
        // Short pieces are put together, so that reading is not what takes the time.
        int together = (int) Math.max(1, Math.min(count, 4096 / bytes.length));
        byte[] block = new byte[together * bytes.length];
        for (int i = 0; i < together; i++) {
            System.arraycopy(bytes, 0, block, i * bytes.length, bytes.length);
        }
        add(count / together, block);
        add(count % together, bytes);
        return this;
    }

    private void add(long count, byte[] bytes) {
        if (count > 0) {
            pieces.add(bytes);
            times.add(count);
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        if (piece == pieces.size()) {
            return -1;
        }
        byte[] now = pieces.get(piece);
        int count = Math.min(length, now.length - position);
        System.arraycopy(now, position, target, from, count);
        position += count;
        if (position == now.length) {
            position = 0;
            repeated++;
            if (repeated == times.get(piece)) {
                repeated = 0;
                piece++;
            }
        }
        return count;
    }
}
