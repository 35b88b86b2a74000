package org.jiceng.validation.internal.rule;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.validation.internal.index.Ints;

/** Nothing may be above itself. */
final class CycleRule extends DatasetRule {

    private static final int MOST_SHOWN = 8;

    private final RecordKind kind;
    private final Upwards upwards;
    private final Steps steps = new Steps();

    CycleRule(String code, RecordKind kind, Upwards upwards) {
        super(code);
        this.kind = kind;
        this.upwards = upwards;
    }

    /** Lists what stands above a record. */
    @FunctionalInterface
    interface Upwards {
        void of(DatasetRecord record, Sink sink);
    }

    /** Takes one step upwards, and where the file says so. */
    @FunctionalInterface
    interface Sink {
        void add(String target, String pointer);
    }

    /** The steps upwards of all records; those of one record stand together. */
    private static final class Steps implements Cycles.Graph {

        private final Ints targets = new Ints();
        private final Ints places = new Ints();
        private final Ints starts = new Ints();
        private final Ints ends = new Ints();

        boolean has(int node) {
            return starts.getOr(node, RecordIndex.NONE) != RecordIndex.NONE;
        }

        @Override
        public int firstEdge(int node) {
            return Math.max(0, starts.getOr(node, 0));
        }

        @Override
        public int endOfEdges(int node) {
            return Math.max(0, ends.getOr(node, 0));
        }

        @Override
        public int target(int edge) {
            return targets.get(edge);
        }
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        int start = steps.targets.size();
        int[] node = {RecordIndex.NONE};
        upwards.of(record, (target, pointer) -> {
            if (node[0] == RecordIndex.NONE) {
                evaluate();
                node[0] = RecordIndex.numberOf(index.current());
            }
            if (!steps.has(node[0])) {
                steps.targets.add(RecordIndex.numberOf(index.name(kind, target)));
                steps.places.add(index.places().keep(placing.at(pointer)));
            }
        });
        if (steps.targets.size() > start) {
            steps.starts.put(node[0], start, RecordIndex.NONE);
            steps.ends.put(node[0], steps.targets.size(), RecordIndex.NONE);
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (int[] members : Cycles.of(steps, index.names(kind))) {
            report(describe(members, index));
        }
    }

    /** One finding for each knot, at its smallest id, so that the answer does not depend on the order of the records. */
    private Finding describe(int[] members, RecordIndex index) {
        BitSet inside = new BitSet();
        IntStream.of(members).forEach(inside::set);
        record Named(String key, int node) {}
        List<Named> shown = IntStream.of(members)
                .mapToObj(node -> new Named(index.keyOf(kind, node), node))
                .sorted(Comparator.comparing(Named::key))
                .limit(MOST_SHOWN)
                .toList();
        Finding finding = finding(placeInside(shown.get(0).node(), inside, index))
                .with(
                        "members",
                        String.join(", ", shown.stream().map(Named::key).toList()))
                .with("count", Integer.toString(members.length));
        for (Named other : shown.subList(1, shown.size())) {
            finding = finding.relatedTo(placeInside(other.node(), inside, index));
        }
        return finding;
    }

    private Location placeInside(int from, BitSet inside, RecordIndex index) {
        for (int edge = steps.firstEdge(from); edge < steps.endOfEdges(from); edge++) {
            if (inside.get(steps.target(edge))) {
                return index.places().get(steps.places.get(edge));
            }
        }
        return Location.WHOLE;
    }
}
