package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of inputs and of what strict reading says to them. */
final class StrictRows {

    /** What a good record has; the members that a row gives take their place. */
    private static final Map<String, Map<String, String>> DEFAULTS = Map.of(
            "grid",
            members(
                    "kind", "\"grid\"",
                    "id", "\"g-1\"",
                    "name", "\"网格\"",
                    "system", "\"unified\"",
                    "gridKind", "\"base\"",
                    "division", "\"999911001003\""),
            "organization",
            members(
                    "kind", "\"organization\"",
                    "id", "\"o-1\"",
                    "name", "\"支部\"",
                    "organizationKind", "\"party-organization\""),
            "division",
            members(
                    "kind", "\"division\"",
                    "code", "\"999911001003\"",
                    "name", "\"春和社区\"",
                    "level", "\"village\""),
            "service-request",
            members(
                    "kind", "\"service-request\"",
                    "id", "\"sr-1\"",
                    "serviceRequestKind", "\"appeal\"",
                    "matter", "{\"category\":\"sanitation\",\"title\":\"楼道堆物\"}",
                    "place", "{\"division\":\"999911001001\"}",
                    "channel", "\"mini-program\"",
                    "requester", "{\"type\":\"anonymous\"}",
                    "workflow", "\"appeal\"",
                    "status", "\"reported\"",
                    "events", "[]"),
            "points-entry",
            members(
                    "kind", "\"points-entry\"",
                    "id", "\"pe-1\"",
                    "account", "{\"type\":\"team\",\"team\":\"o-1\",\"ledger\":\"appraisal\"}",
                    "amount", "5",
                    "effectiveAt", "\"2026-01-01T08:00:00+08:00\"",
                    "recordedAt", "\"2026-01-01T08:00:00+08:00\"",
                    "scheme", "{\"id\":\"s-1\",\"version\":\"1\"}",
                    "posting", "{\"type\":\"award\",\"rule\":\"duty\"}"),
            "header",
            members(
                    "issuer", "\"Test\"",
                    "issuedAt", "\"2026-01-31T08:00:00+08:00\"",
                    "asOf", "\"2026-01-01\"",
                    "division", "\"999911\"",
                    "coverage", "\"complete\"",
                    "nature", "\"synthetic\""));

    private StrictRows() {}

    /** A row: what it is about, which template it fills, and what is expected. */
    record Row(String title, String base, String text, String expected) {

        @Override
        public String toString() {
            return title;
        }

        /** The JSON text of the record, header or document. */
        String json() {
            return DEFAULTS.containsKey(base) ? filled(DEFAULTS.get(base), text) : text;
        }
    }

    static List<Row> read(String resource) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(StrictRows.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] cells = line.split(" +\\| +", 4);
                    assertThat(cells).as(line).hasSize(4);
                    rows.add(new Row(cells[0], cells[1], cells[2], cells[3]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(rows.stream().map(Row::title)).doesNotHaveDuplicates();
        System.out.println("strictness, " + resource + ": " + rows.size() + " rows");
        return rows;
    }

    /** Puts the given members behind the good ones; {@code !name} in front leaves a good one out. */
    private static String filled(Map<String, String> defaults, String text) {
        String given = text;
        List<String> left = new ArrayList<>();
        while (given.startsWith("!")) {
            int end = given.indexOf(' ') < 0 ? given.length() : given.indexOf(' ');
            left.add(given.substring(1, end));
            given = given.substring(end).stripLeading();
        }
        StringBuilder out = new StringBuilder("{");
        String separator = "";
        for (Map.Entry<String, String> each : defaults.entrySet()) {
            if (!left.contains(each.getKey()) && !hasMember(given, each.getKey())) {
                out.append(separator)
                        .append('"')
                        .append(each.getKey())
                        .append("\":")
                        .append(each.getValue());
                separator = ",";
            }
        }
        return out.append(given.isEmpty() ? "" : separator)
                .append(given)
                .append('}')
                .toString();
    }

    /** Looks for a member on the outermost level only. */
    private static boolean hasMember(String members, String name) {
        int depth = 0;
        for (int i = 0; i < members.length(); i++) {
            char c = members.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth == 0 && members.startsWith("\"" + name + "\":", i)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> members(String... namesAndValues) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
