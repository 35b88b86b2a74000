package org.jiceng.serialization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.serialization.internal.scan.ByteReader;
import org.jiceng.serialization.internal.scan.Slice;
import org.jiceng.serialization.internal.scan.ValueScanner;

/**
 * The members of an object that stands on a line of its own, cut out but not understood.
 *
 * @param list the members in their order
 * @param brokenAt the byte of the file at which the line is no object; -1 if it is one
 */
record LineMembers(List<Member> list, long brokenAt) {

    /** Creates the members; the list is copied. */
    LineMembers {
        list = List.copyOf(list);
    }

    /**
     * A member.
     *
     * @param name its name with quotes
     * @param value its value
     */
    record Member(Slice name, Slice value) {}

    /** Cuts a line. */
    static LineMembers of(Slice line) {
        try {
            return new Walk(line).walk();
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can always be read", e);
        }
    }

    /** One walk over one line. */
    private static final class Walk {

        private final Slice line;
        private final ByteReader in;
        private final ValueScanner scanner;
        private final List<Member> members = new ArrayList<>();

        Walk(Slice line) throws IOException {
            this.line = line;
            this.in = new ByteReader(new ByteArrayInputStream(line.bytes()));
            this.scanner = new ValueScanner(in, line.bytes().length);
        }

        LineMembers walk() throws IOException {
            boolean isWhole = take('{') && readMembers() && scanner.skipWhiteSpace() == ByteReader.END;
            return new LineMembers(members, isWhole ? -1 : line.offset() + in.offset());
        }

        private boolean readMembers() throws IOException {
            do {
                if (scanner.skipWhiteSpace() != '"') {
                    return false;
                }
                Slice name = scanner.next();
                if (name == null || !take(':')) {
                    return false;
                }
                scanner.skipWhiteSpace();
                Slice value = scanner.next();
                if (value == null) {
                    return false;
                }
                members.add(new Member(inFile(name), inFile(value)));
            } while (take(','));
            return take('}');
        }

        private boolean take(int expected) throws IOException {
            if (scanner.skipWhiteSpace() != expected) {
                return false;
            }
            in.next();
            return true;
        }

        private Slice inFile(Slice within) {
            return new Slice(within.bytes(), line.offset() + within.offset(), line.line(), false);
        }
    }
}
