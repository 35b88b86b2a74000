package org.jiceng.validation.internal.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;

/** Nothing may be above itself. */
final class CycleRule extends DatasetRule {

    private static final int MOST_SHOWN = 8;

    private final Upwards upwards;
    private final Map<String, List<Edge>> graph = new TreeMap<>();

    CycleRule(String code, Upwards upwards) {
        super(code);
        this.upwards = upwards;
    }

    /** Lists what stands above a record. */
    @FunctionalInterface
    interface Upwards {
        List<Edge> of(DatasetRecord record, Placing placing);
    }

    /** One step upwards, and where the file says so. */
    record Edge(String target, Location place) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        List<Edge> edges = upwards.of(record, placing);
        if (!edges.isEmpty()) {
            evaluate();
            graph.putIfAbsent(record.recordKey(), edges);
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (List<String> cycle : Cycles.of(graph)) {
            report(describe(cycle));
        }
    }

    /** One finding for each knot, at its smallest id, so that the answer does not depend on the order of the records. */
    private Finding describe(List<String> members) {
        String first = members.get(0);
        Finding finding = finding(placeInside(first, members))
                .with("members", String.join(", ", members.subList(0, Math.min(MOST_SHOWN, members.size()))))
                .with("count", Integer.toString(members.size()));
        for (String other : members.subList(1, Math.min(MOST_SHOWN, members.size()))) {
            finding = finding.relatedTo(placeInside(other, members));
        }
        return finding;
    }

    private Location placeInside(String from, List<String> members) {
        for (Edge edge : graph.getOrDefault(from, List.of())) {
            if (members.contains(edge.target())) {
                return edge.place();
            }
        }
        return Location.WHOLE;
    }
}
