package org.jiceng.serialization;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jiceng.dataset.Dataset;
import org.jiceng.serialization.internal.scan.ByteReader;
import org.jiceng.serialization.internal.scan.Slice;
import org.jiceng.serialization.internal.scan.ValueScanner;

/** Makes faults at the level of bytes: cuts, flips, lines that change places, are lost or repeated, other packing. */
final class ByteFaults {

    private ByteFaults() {}

    /** Writes a dataset in a form. */
    static byte[] written(Dataset dataset, ExchangeForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExchangeWriter writer = ExchangeWriter.to(out, dataset.header(), form)) {
            dataset.records().forEach(writer::write);
            writer.complete();
        }
        return out.toByteArray();
    }

    /** Cuts out the JSON value at the beginning; all bytes if there is none. */
    static byte[] firstValue(byte[] bytes) throws IOException {
        Slice slice = new ValueScanner(new ByteReader(new ByteArrayInputStream(bytes)), bytes.length).next();
        return slice == null ? bytes : slice.bytes();
    }

    /** Flips one bit. */
    static byte[] flip(byte[] bytes, int bit) {
        byte[] copy = bytes.clone();
        copy[bit / 8] ^= (byte) (1 << (bit % 8));
        return copy;
    }

    /** Keeps the first bytes. */
    static byte[] cut(byte[] bytes, int length) {
        return java.util.Arrays.copyOf(bytes, length);
    }

    /** Puts pieces one after the other. */
    static byte[] join(List<byte[]> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pieces.forEach(out::writeBytes);
        return out.toByteArray();
    }

    static byte[] join(byte[]... pieces) {
        return join(List.of(pieces));
    }

    /** Divides bytes into lines, each with its line feed. */
    static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                lines.add(java.util.Arrays.copyOfRange(bytes, from, i + 1));
                from = i + 1;
            }
        }
        return lines;
    }

    /** Takes a list without one element. */
    static List<byte[]> without(List<byte[]> lines, int index) {
        List<byte[]> copy = new ArrayList<>(lines);
        copy.remove(index);
        return copy;
    }

    /** Takes a list with one more element. */
    static List<byte[]> with(List<byte[]> lines, int index, byte[] more) {
        List<byte[]> copy = new ArrayList<>(lines);
        copy.add(index, more);
        return copy;
    }

    /** Takes every order of some elements. */
    static List<List<byte[]>> orders(List<byte[]> lines) {
        if (lines.isEmpty()) {
            return List.of(List.of());
        }
        List<List<byte[]>> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (List<byte[]> rest : orders(without(lines, i))) {
                all.add(with(rest, 0, lines.get(i)));
            }
        }
        return all;
    }

    /** Compresses bytes as one member. */
    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
