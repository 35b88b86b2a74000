package org.jiceng.serialization.internal.shape;

import java.io.DataInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import org.jiceng.serialization.JsonFindings;
import org.jiceng.serialization.internal.scan.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.io.InputDecorator;

/** Refuses bytes that are not UTF-8 before a parser sees them: the parser of Jackson reads overlong forms. */
final class Utf8Input extends InputDecorator {

    private static final long serialVersionUID = 1;

    @Override
    public InputStream decorate(IOContext context, InputStream in) {
        return new Checked(in);
    }

    @Override
    @SuppressWarnings("NullAway") // the superclass is not annotated; null means "read the bytes as they are"
    public InputStream decorate(IOContext context, byte[] bytes, int offset, int length) {
        int invalid = Utf8.firstInvalid(Arrays.copyOfRange(bytes, offset, offset + length));
        if (invalid >= 0) {
            throw refusal(invalid);
        }
        return null;
    }

    @Override
    public DataInput decorate(IOContext context, DataInput input) {
        throw new StreamReadException(
                "A strict mapper must be given bytes, a stream or a text, since it cannot look ahead in a DataInput");
    }

    @Override
    @SuppressWarnings("NullAway") // as above; what a reader gives was decoded by somebody else
    public Reader decorate(IOContext context, Reader reader) {
        return reader;
    }

    private static JacksonException refusal(long at) {
        return new StreamReadException(
                (JsonParser) null,
                JsonFindings.INVALID_UTF8 + " at byte " + at,
                new TokenStreamLocation(null, at, -1, -1, -1));
    }

    /** Looks at the bytes as they come by; a character may go over the end of a portion. */
    private static final class Checked extends InputStream {

        private final InputStream in;
        private long seen;
        private byte[] unfinished = new byte[0];

        Checked(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            if (count < 0) {
                check(new byte[0], true);
            } else {
                check(Arrays.copyOfRange(target, offset, offset + count), false);
            }
            return count;
        }

        private void check(byte[] next, boolean isEnd) {
            byte[] all = Arrays.copyOf(unfinished, unfinished.length + next.length);
            System.arraycopy(next, 0, all, unfinished.length, next.length);
            int invalid = Utf8.firstInvalid(all, isEnd);
            if (invalid >= 0) {
                throw refusal(seen + invalid);
            }
            int whole = isEnd ? all.length : all.length - lengthOfUnfinished(all);
            unfinished = Arrays.copyOfRange(all, whole, all.length);
            seen += whole;
        }

        /** Counts the bytes of a character that was cut at the end; everything before is known to be UTF-8. */
        private static int lengthOfUnfinished(byte[] bytes) {
            for (int back = 1; back <= Math.min(3, bytes.length); back++) {
                int lead = bytes[bytes.length - back] & 0xFF;
                if (lead >= 0xC0) {
                    int needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                    return needed > back ? back : 0;
                }
                if (lead < 0x80) {
                    return 0;
                }
            }
            return 0;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
