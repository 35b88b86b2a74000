package org.jiceng.validation.internal.rule;

import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.id.DatasetRecord;
import org.jspecify.annotations.Nullable;

/** A rule that looks at one record at a time, with what the header says. */
final class SimpleRule extends DatasetRule {

    private final Look look;

    SimpleRule(String code, Look look) {
        super(code);
        this.look = look;
    }

    /** Looks at a record. */
    @FunctionalInterface
    interface Look {
        void at(DatasetRecord record, DatasetHeader header, Eye eye);
    }

    /** Takes what was looked at and what is wrong. */
    interface Eye {

        /** Counts one thing that was looked at. */
        void looked();

        /** Reports something, with an argument if the name is given. */
        void wrong(String pointer, @Nullable String name, String value);

        default void wrong(String pointer) {
            wrong(pointer, null, "");
        }
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        DatasetHeader header = index.header();
        if (header == null) {
            skip(SkipReason.NO_HEADER);
            return;
        }
        look.at(record, header, new Eye() {
            @Override
            public void looked() {
                evaluate();
            }

            @Override
            public void wrong(String pointer, @Nullable String name, String value) {
                Finding finding = finding(placing.at(pointer));
                report(name == null ? finding : finding.with(name, value));
            }
        });
    }
}
