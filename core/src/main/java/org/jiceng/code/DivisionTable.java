package org.jiceng.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The history of divisions of county level and above, as one array of bytes and three of numbers.
 *
 * <p>A line of the resource is {@code code|name|from|until|successors}, sorted by code and year; names and successors
 * are decoded when somebody asks for them.
 */
final class DivisionTable {

    /** Stands for the last year of what is still in use. */
    private static final short NO_END = Short.MAX_VALUE;

    /** Loaded with this class, which nobody touches before the table is needed. */
    static final DivisionTable STANDARD = load();

    private static final String RESOURCE = "divisions-county-history.txt";

    private final byte[] bytes;
    private final int[] codes;
    private final int[] lines;
    private final short[] from;
    private final short[] until;

    private DivisionTable(byte[] bytes, int count) {
        this.bytes = bytes;
        this.codes = new int[count];
        this.lines = new int[count];
        this.from = new short[count];
        this.until = new short[count];
    }

    private static DivisionTable load() {
        try (InputStream resource = DivisionTable.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("Resource must be beside its class, but is missing: " + RESOURCE);
            }
            return read(resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DivisionTable read(byte[] bytes) {
        DivisionTable table = new DivisionTable(bytes, countRows(bytes));
        int line = 0;
        while (bytes[line] == '#') {
            line = nextLine(bytes, line);
        }
        for (int row = 0; row < table.codes.length; row++) {
            line = table.index(row, line);
        }
        return table;
    }

    private static int countRows(byte[] bytes) {
        int rows = 0;
        for (int line = 0; line < bytes.length; line = nextLine(bytes, line)) {
            rows += bytes[line] == '#' ? 0 : 1;
        }
        return rows;
    }

    private static int nextLine(byte[] bytes, int line) {
        return after(bytes, line, '\n');
    }

    private static int after(byte[] bytes, int start, char delimiter) {
        int i = start;
        while (bytes[i] != delimiter) {
            i++;
        }
        return i + 1;
    }

    /** Takes the numbers of a line, and returns where the next one begins. */
    private int index(int row, int line) {
        codes[row] = number(line);
        lines[row] = line;
        int year = after(bytes, after(bytes, line, '|'), '|');
        from[row] = (short) number(year);
        int end = after(bytes, year, '|');
        until[row] = bytes[end] == '|' ? NO_END : (short) number(end);
        return nextLine(bytes, end);
    }

    private int number(int start) {
        int number = 0;
        for (int i = start; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    /** The first row of the lowest code that is not under the given one. */
    private int rowFrom(int code) {
        int row = Arrays.binarySearch(codes, code);
        if (row < 0) {
            return -row - 1;
        }
        while (row > 0 && codes[row - 1] == code) {
            row--;
        }
        return row;
    }

    boolean isInUse(int first, int last, int year) {
        for (int row = rowFrom(first); row < codes.length && codes[row] <= last; row++) {
            if (from[row] <= year && year <= until[row]) {
                return true;
            }
        }
        return false;
    }

    boolean wasUsedBy(int first, int last, int year) {
        for (int row = rowFrom(first); row < codes.length && codes[row] <= last; row++) {
            if (from[row] <= year) {
                return true;
            }
        }
        return false;
    }

    List<DivisionUse> uses(int first, int last) {
        List<DivisionUse> uses = new ArrayList<>();
        for (int row = rowFrom(first); row < codes.length && codes[row] <= last; row++) {
            uses.add(use(row));
        }
        return uses;
    }

    private DivisionUse use(int row) {
        int name = after(bytes, lines[row], '|');
        String text = new String(bytes, name, after(bytes, name, '|') - 1 - name, StandardCharsets.UTF_8);
        return new DivisionUse(code(row), text, Year.of(from[row]), until[row] == NO_END ? null : Year.of(until[row]));
    }

    private DivisionCode code(int row) {
        return DivisionCode.of(Integer.toString(codes[row]));
    }

    List<DivisionSuccession> successions(int code) {
        List<DivisionSuccession> all = new ArrayList<>();
        for (int row = rowFrom(code); row < codes.length && codes[row] == code; row++) {
            all.addAll(successions(row, Integer.toString(code)));
        }
        return all;
    }

    private List<DivisionSuccession> successions(int row, String code) {
        int line = lines[row];
        int start = after(bytes, after(bytes, after(bytes, after(bytes, line, '|'), '|'), '|'), '|');
        String text = new String(bytes, start, nextLine(bytes, start) - 1 - start, StandardCharsets.US_ASCII);
        List<String> parts = text.isEmpty() ? List.of() : Arrays.asList(text.split(";", -1));
        long atTheEnd =
                parts.stream().filter(part -> part.length() == code.length()).count();
        List<DivisionSuccession> successions = new ArrayList<>();
        for (String part : parts) {
            boolean earlier = part.length() > code.length();
            String to = part.substring(0, code.length());
            int year = earlier ? CodeText.number(part, 7, 11) : until[row];
            boolean whole = !earlier && atTheEnd == 1;
            // A division that only got another name goes whole to itself: no succession.
            if (!(whole && to.equals(code))) {
                successions.add(
                        new DivisionSuccession(DivisionCode.of(code), DivisionCode.of(to), Year.of(year), whole));
            }
        }
        return successions;
    }
}
