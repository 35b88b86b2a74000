package org.jiceng.serialization;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A program that writes a file and is killed on the way: after so many bytes, or beside the move. */
final class CrashingWriter {

    static final int KILLED = 99;

    private CrashingWriter() {}

    /** Arguments: the file, then {@code bytes N}, {@code force}, {@code before-move} or {@code after-move}. */
    public static void main(String[] args) {
        Storage storage = new Storage() {
            @Override
            public OutputStream open(Path file) throws IOException {
                OutputStream out = Storage.SYSTEM.open(file);
                return args[1].equals("bytes") ? new Killing(out, Long.parseLong(args[2])) : out;
            }

            @Override
            public void force(Path file) throws IOException {
                killAt("force");
                Storage.SYSTEM.force(file);
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                killAt("before-move");
                Storage.SYSTEM.move(from, to);
                killAt("after-move");
            }

            private void killAt(String step) {
                if (args[1].equals(step)) {
                    Runtime.getRuntime().halt(KILLED);
                }
            }
        };
        Path file = Path.of(args[0]);
        try (ExchangeWriter writer =
                ExchangeWriter.create(file, Preserved.of(Examples.HEADER), ExchangeForm.ofName(file), storage)) {
            WriterCrashTest.many().forEach(writer::write);
            writer.complete();
        }
    }

    /** Lets so many bytes through, then the JVM ends at once, without any clean-up. */
    private static final class Killing extends FilterOutputStream {

        private long left;

        Killing(OutputStream out, long left) {
            super(out);
            this.left = left;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int fits = (int) Math.min(left, length);
            out.write(bytes, from, fits);
            left -= fits;
            if (fits < length) {
                Runtime.getRuntime().halt(KILLED);
            }
        }
    }
}
