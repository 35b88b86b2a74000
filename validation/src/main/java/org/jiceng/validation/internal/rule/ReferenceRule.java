package org.jiceng.validation.internal.rule;

import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.validation.internal.index.Ints;
import org.jspecify.annotations.Nullable;

/** Whatever a record names must be in the dataset. */
final class ReferenceRule extends DatasetRule {

    private final References references;
    /** Names of what was not seen yet, and where they stand. */
    private final Ints openNames = new Ints();

    private final Ints openPlaces = new Ints();

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

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        references.of(record, (kind, key, pointer) -> {
            evaluate();
            int name = index.name(kind, key);
            if (!index.has(name)) {
                openNames.add(name);
                openPlaces.add(index.places().keep(placing.at(pointer)));
            }
        });
    }

    @Override
    void finish(RecordIndex index) {
        for (int i = 0; i < openNames.size(); i++) {
            int name = openNames.get(i);
            if (!index.has(name)) {
                report(describe(name, index.places().get(openPlaces.get(i)), index));
            }
        }
    }

    /** The name is shown unless it, or what names it, concerns a person. */
    private Finding describe(int name, Location place, RecordIndex index) {
        RecordKind kind = index.kindOf(name);
        Finding finding = finding(place, index.severityOfUnknown(severity())).with("kind", labelOf(kind));
        return isPersonal(kind) || isPersonal(place.kind()) ? finding : finding.with("target", index.keyOf(name));
    }

    private static boolean isPersonal(@Nullable RecordKind kind) {
        return kind != null && kind.isPersonal();
    }

    private static String labelOf(@Nullable RecordKind kind) {
        return kind == null ? Finding.labelOf("RecordPart.building") : Finding.labelOf(kind);
    }
}
