package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jspecify.annotations.Nullable;

/** What there is once at a time must not stand twice at the same time. */
final class OverlapRule extends DatasetRule {

    private static final Comparator<Placed> BY_START =
            Comparator.comparing((Placed each) -> each.span().firstOrMin()).thenComparing(Placed::place);

    private final Spans spans;
    private final Map<String, List<Placed>> byKey = new TreeMap<>();

    OverlapRule(String code, Spans spans) {
        super(code);
        this.spans = spans;
    }

    /** Reads from a record what there is once, and when. */
    @FunctionalInterface
    interface Spans {
        @Nullable
        Span of(DatasetRecord record);
    }

    /** What there is once, its first and its last day; an open end is null. The key never leaves the rule. */
    record Span(
            String key, @Nullable LocalDate first, @Nullable LocalDate last) {

        LocalDate firstOrMin() {
            return first == null ? LocalDate.MIN : first;
        }

        LocalDate lastOrMax() {
            return last == null ? LocalDate.MAX : last;
        }

        @Override
        public String toString() {
            return "Span[***]";
        }
    }

    private record Placed(Span span, Location place) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        Span span = spans.of(record);
        if (span != null) {
            evaluate();
            byKey.computeIfAbsent(span.key(), any -> new ArrayList<>(1)).add(new Placed(span, placing.at("")));
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (List<Placed> group : byKey.values()) {
            group.sort(BY_START);
            Placed longest = group.get(0);
            for (Placed each : group.subList(1, group.size())) {
                if (!each.span().firstOrMin().isAfter(longest.span().lastOrMax())) {
                    report(finding(each.place()).relatedTo(longest.place()));
                }
                if (each.span().lastOrMax().isAfter(longest.span().lastOrMax())) {
                    longest = each;
                }
            }
        }
    }
}
