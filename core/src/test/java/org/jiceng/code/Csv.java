package org.jiceng.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads RFC 4180 files of the test resources, fields with line feeds included. */
final class Csv {

    private final String text;
    private int next;

    private Csv(String text) {
        this.text = text;
    }

    /** The rows of a file below its header line, each by the names of the header. */
    static List<Row> rows(String resource) {
        Csv csv = new Csv(text(resource));
        List<String> header = csv.line();
        List<Row> rows = new ArrayList<>();
        while (csv.next < csv.text.length()) {
            rows.add(new Row(header, csv.line()));
        }
        return rows;
    }

    /** A line, its fields by the names of the header. */
    record Row(List<String> header, List<String> fields) {

        String get(String name) {
            return fields.get(header.indexOf(name));
        }

        @Override
        public String toString() {
            return fields.toString();
        }
    }

    static String text(String resource) {
        try (InputStream in = Csv.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> line() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (next < text.length() && text.charAt(next) == ',') {
            next++;
            fields.add(field());
        }
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        next++;
        return fields;
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        boolean quoted = next < text.length() && text.charAt(next) == '"';
        if (quoted) {
            next++;
        }
        while (next < text.length()) {
            char c = text.charAt(next);
            if (quoted && c == '"') {
                next++;
                if (next >= text.length() || text.charAt(next) != '"') {
                    return field.toString();
                }
            } else if (!quoted && (c == ',' || c == '\r' || c == '\n')) {
                return field.toString();
            }
            field.append(c);
            next++;
        }
        return field.toString();
    }
}
