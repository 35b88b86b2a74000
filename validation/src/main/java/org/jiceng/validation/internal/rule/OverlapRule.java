package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.validation.internal.index.Ints;
import org.jiceng.validation.internal.index.KeyTable;
import org.jspecify.annotations.Nullable;

/**
 * What there is once at a time must not stand twice at the same time.
 *
 * <p>Of two that share a day the one that begins later is told, or the later one in the file if they begin together; it
 * is told once, beside the one before it that lasts longest.
 */
final class OverlapRule extends DatasetRule {

    private final Spans spans;
    private final KeyTable keys = new KeyTable();
    private final Ints keyOf = new Ints();
    private final Ints firstDays = new Ints();
    private final Ints lastDays = new Ints();
    private final Ints places = new Ints();
    private boolean tellsFirst;

    OverlapRule(String code, Spans spans) {
        super(code);
        this.spans = spans;
    }

    /** Makes findings say where the other one stands, which nothing personal may do. */
    OverlapRule tellingFirst() {
        tellsFirst = true;
        return this;
    }

    /** Reads from a record what there is once, and when. */
    @FunctionalInterface
    interface Spans {
        void of(DatasetRecord record, RecordIndex index, Sink sink);
    }

    /** Takes what there is once, its first and its last day; an open end is null. The key never leaves the rule. */
    @FunctionalInterface
    interface Sink {
        void add(String key, @Nullable LocalDate first, @Nullable LocalDate last, String pointer);
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        spans.of(record, index, (key, first, last, pointer) -> {
            // What ends before it begins has no day, and its own constraint says so.
            if (Days.lastOrMax(last) < Days.firstOrMin(first)) {
                return;
            }
            evaluate();
            keyOf.add(keys.add(key));
            firstDays.add(Days.firstOrMin(first));
            lastDays.add(Days.lastOrMax(last));
            places.add(index.places().keep(placing.at(pointer)));
        });
    }

    @Override
    void finish(RecordIndex index) {
        // Whatever stands once needs no list, and that is nearly everything.
        Ints next = new Ints();
        Ints heads = new Ints();
        for (int i = 0; i < keyOf.size(); i++) {
            next.add(heads.getOr(keyOf.get(i), RecordIndex.NONE));
            heads.put(keyOf.get(i), i, RecordIndex.NONE);
        }
        for (int key = 0; key < heads.size(); key++) {
            if (next.get(heads.get(key)) != RecordIndex.NONE) {
                compare(IntStream.iterate(heads.get(key), i -> i != RecordIndex.NONE, next::get), index);
            }
        }
    }

    private void compare(IntStream group, RecordIndex index) {
        List<Integer> byStart = group.boxed()
                .sorted(Comparator.comparingInt(firstDays::get).thenComparingInt(places::get))
                .toList();
        int longest = byStart.get(0);
        for (int each : byStart.subList(1, byStart.size())) {
            if (firstDays.get(each) <= lastDays.get(longest)) {
                Location first = index.places().get(places.get(longest));
                Finding finding = finding(index.places().get(places.get(each))).relatedTo(first);
                report(tellsFirst ? finding.with("first", first.documentPointer()) : finding);
            }
            if (lastDays.get(each) > lastDays.get(longest)) {
                longest = each;
            }
        }
    }
}
