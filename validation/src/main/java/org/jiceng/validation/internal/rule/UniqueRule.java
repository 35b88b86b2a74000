package org.jiceng.validation.internal.rule;

import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.validation.internal.index.Ints;
import org.jiceng.validation.internal.index.KeyTable;
import org.jspecify.annotations.Nullable;

/** Whatever identifies must stand once. */
final class UniqueRule extends DatasetRule {

    private final Identifier identifier;
    private final String pointer;
    private final KeyTable keys = new KeyTable();
    private final Ints firsts = new Ints();

    UniqueRule(String code, String pointer, Identifier identifier) {
        super(code);
        this.pointer = pointer;
        this.identifier = identifier;
    }

    /** Reads from a record what identifies it, with its scope. */
    @FunctionalInterface
    interface Identifier {
        @Nullable
        String of(DatasetRecord record);
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        String identity = identifier.of(record);
        if (identity == null) {
            return;
        }
        evaluate();
        Location place = placing.at(pointer);
        int number = keys.add(identity);
        if (number == firsts.size()) {
            firsts.add(index.places().keep(place));
        } else {
            report(twice(this, place, index.places().get(firsts.get(number))));
        }
    }

    static Finding twice(DatasetRule rule, Location place, Location first) {
        return rule.finding(place).relatedTo(first).with("first", first.documentPointer());
    }
}
