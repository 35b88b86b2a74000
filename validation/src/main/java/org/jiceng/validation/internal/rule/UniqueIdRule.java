package org.jiceng.validation.internal.rule;

import org.jiceng.id.DatasetRecord;

/** An id must stand once among the records of a kind; the index knows where it stood first. */
final class UniqueIdRule extends DatasetRule {

    UniqueIdRule() {
        super("record.id.duplicate");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        evaluate();
        int first = index.firstOfCurrent();
        if (first != RecordIndex.NONE) {
            report(UniqueRule.twice(
                    this,
                    placing.at(RecordIndex.keyPointer(record.recordKind())),
                    index.places().get(first)));
        }
    }
}
