package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;

/** Whatever a record names must be in the dataset. */
final class ReferenceRule extends DatasetRule {

    private final References references;
    private final List<Open> open = new ArrayList<>();

    ReferenceRule(String code, References references) {
        super(code);
        this.references = references;
    }

    /** Lists what a record names. */
    @FunctionalInterface
    interface References {
        void of(DatasetRecord record, Sink sink);
    }

    /** Takes one thing that a record names. */
    @FunctionalInterface
    interface Sink {
        /** Takes a record, or a building if the kind is null: buildings stand inside of other records. */
        void add(@Nullable RecordKind kind, String key, String pointer);
    }

    /** A name for what was not seen yet; {@code shown} unless it, or what names it, concerns a person. */
    private record Open(@Nullable RecordKind kind, String key, boolean shown, Location place) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        references.of(record, (kind, key, pointer) -> {
            evaluate();
            if (!has(index, kind, key)) {
                boolean shown = (kind == null || !kind.isPersonal())
                        && !record.recordKind().isPersonal();
                open.add(new Open(kind, key, shown, placing.at(pointer)));
            }
        });
    }

    @Override
    void finish(RecordIndex index) {
        for (Open each : open) {
            if (!has(index, each.kind(), each.key())) {
                Finding finding = finding(each.place(), index.severityOfUnknown(severity()))
                        .with("kind", labelOf(each.kind()));
                report(each.shown() ? finding.with("target", each.key()) : finding);
            }
        }
    }

    private static boolean has(RecordIndex index, @Nullable RecordKind kind, String key) {
        return kind == null ? index.mayHaveBuilding(key) : index.has(kind, key);
    }

    private static String labelOf(@Nullable RecordKind kind) {
        return kind == null ? Finding.labelOf("RecordPart.building") : Finding.labelOf(kind);
    }
}
