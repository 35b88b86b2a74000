package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.validation.internal.index.Ints;
import org.jspecify.annotations.Nullable;

/** What holds in an organization or grid should end when that ends. */
final class OutlivesRule extends DatasetRule {

    private final Ties ties;
    private final boolean shown;
    private final Ints targets = new Ints();
    private final Ints lastDays = new Ints();
    private final Ints places = new Ints();

    /** A rule whose findings name the target and its last day if {@code shown}, which nothing personal may be. */
    OutlivesRule(String code, boolean shown, Ties ties) {
        super(code);
        this.shown = shown;
        this.ties = ties;
    }

    /** Lists what a record has in organizations and grids. */
    @FunctionalInterface
    interface Ties {
        void of(DatasetRecord record, Sink sink);
    }

    /** Takes what it is in, its own last day (null if it goes on), and where a finding would stand. */
    @FunctionalInterface
    interface Sink {
        void add(RecordKind kind, String key, @Nullable LocalDate lastDay, String pointer);
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        ties.of(record, (kind, key, lastDay, pointer) -> {
            evaluate();
            int target = index.name(kind, key);
            int own = Days.lastOrMax(lastDay);
            int end = index.lastDayOf(target);
            // What is known to end in time is done; where no end is known, it may stand later in the file.
            if (own > end || end == RecordIndex.ENDLESS) {
                targets.add(target);
                lastDays.add(own);
                places.add(index.places().keep(placing.at(pointer)));
            }
        });
    }

    @Override
    void finish(RecordIndex index) {
        for (int i = 0; i < targets.size(); i++) {
            int end = index.lastDayOf(targets.get(i));
            if (lastDays.get(i) > end) {
                Finding finding = finding(index.places().get(places.get(i)));
                report(
                        shown
                                ? finding.with("target", index.keyOf(targets.get(i)))
                                        .with("day", Days.day(end).toString())
                                : finding);
            }
        }
    }
}
