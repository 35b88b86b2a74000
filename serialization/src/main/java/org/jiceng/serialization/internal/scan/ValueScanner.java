package org.jiceng.serialization.internal.scan;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a JSON value ends by its quotes, brackets and braces alone.
 *
 * <p>What stands inside is not looked at, so a value with a wrong number, a repeated name or a missing colon is cut out
 * as well as any other. It gives up where quotes or brackets do not fit, since nobody knows then where the value ends.
 */
public final class ValueScanner {

    /** Why no value could be cut out. */
    public enum Failure {
        /** The bytes ended inside of the value. */
        CUT,
        /** Quotes or brackets do not fit, or there is no value. */
        BROKEN
    }

    private final ByteReader in;
    private final int maxBytes;
    private @Nullable Failure failure;

    /**
     * Creates a scanner.
     *
     * @param in where the bytes come from
     * @param maxBytes how many bytes of a value are kept
     */
    public ValueScanner(ByteReader in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * Returns why the last call of {@link #next} gave null.
     *
     * @return the reason
     */
    public Failure failure() {
        return failure == null ? Failure.BROKEN : failure;
    }

    /**
     * Skips white space of JSON.
     *
     * @return the byte that follows, or {@link ByteReader#END}
     * @throws IOException if the bytes cannot be read
     */
    public int skipWhiteSpace() throws IOException {
        int next = in.peek();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            in.next();
            next = in.peek();
        }
        return next;
    }

    /**
     * Cuts out the value that begins with the next byte.
     *
     * @return the value, or null if none could be cut out
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Slice next() throws IOException {
        failure = null;
        long offset = in.offset();
        int line = in.line();
        Keeper kept = new Keeper(maxBytes);
        int first = in.peek();
        boolean ended = switch (first) {
            case '{', '[' -> nested(kept);
            case '"' -> string(kept);
            default -> literal(kept);
        };
        return ended ? new Slice(kept.bytes(), offset, line, kept.isTooLarge()) : null;
    }

    private boolean nested(Keeper kept) throws IOException {
        BitSet isBrace = new BitSet();
        int depth = 0;
        do {
            int next = in.peek();
            switch (next) {
                case ByteReader.END -> {
                    return fail(Failure.CUT);
                }
                case '{', '[' -> {
                    isBrace.set(depth++, next == '{');
                    kept.add(in.next());
                }
                case '}', ']' -> {
                    if (isBrace.get(--depth) != (next == '}')) {
                        return fail(Failure.BROKEN);
                    }
                    kept.add(in.next());
                }
                case '"' -> {
                    if (!string(kept)) {
                        return false;
                    }
                }
                default -> kept.add(in.next());
            }
        } while (depth > 0);
        return true;
    }

    private boolean string(Keeper kept) throws IOException {
        kept.add(in.next());
        while (true) {
            int next = in.peek();
            if (next == ByteReader.END) {
                return fail(Failure.CUT);
            }
            if (next == '\n' || next == '\r') {
                // A string never goes over the end of a line: its closing quote is missing.
                return fail(Failure.BROKEN);
            }
            kept.add(in.next());
            if (next == '"') {
                return true;
            }
            if (next == '\\' && in.peek() != ByteReader.END) {
                kept.add(in.next());
            }
        }
    }

    private boolean literal(Keeper kept) throws IOException {
        while (true) {
            int next = in.peek();
            boolean ends = next == ByteReader.END
                    || next <= ' '
                    || next == ','
                    || next == ':'
                    || next == ']'
                    || next == '}'
                    || next == '['
                    || next == '{'
                    || next == '"';
            if (ends) {
                return kept.isEmpty() ? fail(next == ByteReader.END ? Failure.CUT : Failure.BROKEN) : true;
            }
            kept.add(in.next());
        }
    }

    private boolean fail(Failure reason) {
        failure = reason;
        return false;
    }

    /** Keeps bytes up to a limit, and goes on counting after it. */
    private static final class Keeper {

        private final int max;
        private byte[] kept = new byte[512];
        private int size;
        private boolean tooLarge;

        Keeper(int max) {
            this.max = max;
        }

        void add(int next) {
            if (size == max) {
                tooLarge = true;
                return;
            }
            if (size == kept.length) {
                kept = Arrays.copyOf(kept, (int) Math.min(max, 2L * size));
            }
            kept[size++] = (byte) next;
        }

        boolean isEmpty() {
            return size == 0;
        }

        boolean isTooLarge() {
            return tooLarge;
        }

        byte[] bytes() {
            return tooLarge ? new byte[0] : Arrays.copyOf(kept, size);
        }
    }
}
