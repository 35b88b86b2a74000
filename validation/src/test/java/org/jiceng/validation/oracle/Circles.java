package org.jiceng.validation.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.finding.Severity;

/** Finds circles by asking of each edge whether its end leads back to its start. */
final class Circles {

    private final List<Edge> edges = new ArrayList<>();

    private record Edge(String from, String to, int record, String pointer) {}

    /** Of several records of one id the first that names something above it counts. */
    void edge(String from, String to, int record, String pointer) {
        if (edges.stream().noneMatch(other -> other.from().equals(from) && other.record() != record)) {
            edges.add(new Edge(from, to, record, pointer));
        }
    }

    /** One finding for each set of those that reach each other, at the smallest id, so that no order matters. */
    void report(OracleRule.Sink sink) {
        for (Edge edge : edges) {
            if (!reaches(edge.to(), edge.from()) || isAfterAnother(edge)) {
                continue;
            }
            sink.add(edge.record(), edge.pointer(), Severity.ERROR);
        }
    }

    /** Another edge of the same circle has a smaller id, or the same and stands before. */
    private boolean isAfterAnother(Edge edge) {
        for (Edge other : edges) {
            boolean sameCircle = reaches(edge.from(), other.from())
                    && reaches(other.from(), edge.from())
                    && reaches(other.to(), edge.from());
            int order = other.from().compareTo(edge.from());
            if (sameCircle && (order < 0 || (order == 0 && edges.indexOf(other) < edges.indexOf(edge)))) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(String from, String to) {
        List<String> reached = new ArrayList<>(List.of(from));
        for (int i = 0; i < reached.size(); i++) {
            for (Edge edge : edges) {
                if (edge.from().equals(reached.get(i)) && !reached.contains(edge.to())) {
                    reached.add(edge.to());
                }
            }
        }
        return reached.contains(to);
    }
}
