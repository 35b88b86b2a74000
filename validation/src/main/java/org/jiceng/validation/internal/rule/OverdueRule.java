package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.DatasetRecord;
import org.jiceng.organization.Organization;
import org.jspecify.annotations.Nullable;

/** A day by which something must have happened to an organization should not be past while the organization goes on. */
final class OverdueRule extends DatasetRule {

    private final String pointer;
    private final LastDay lastDay;

    OverdueRule(String code, String pointer, LastDay lastDay) {
        super(code);
        this.pointer = pointer;
        this.lastDay = lastDay;
    }

    /** Reads the day from an organization. */
    @FunctionalInterface
    interface LastDay {
        @Nullable
        LocalDate of(Organization organization);
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        DatasetHeader header = index.header();
        if (header == null) {
            skip(SkipReason.NO_HEADER);
            return;
        }
        if (!(record instanceof Organization organization)) {
            return;
        }
        LocalDate day = lastDay.of(organization);
        if (day == null) {
            return;
        }
        evaluate();
        boolean isOver = organization.period() != null && organization.period().isOverBy(header.asOf());
        if (!isOver && day.isBefore(header.asOf())) {
            report(finding(placing.at(pointer))
                    .with("day", day.toString())
                    .with("asOf", header.asOf().toString()));
        }
    }
}
