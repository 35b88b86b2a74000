package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jspecify.annotations.Nullable;

/**
 * A rule that concerns several records of a dataset; made anew for each check.
 *
 * <p>It sees every record once, in any order, and answers after the last one. What it keeps is keys, never records.
 */
abstract class DatasetRule {

    private final FindingDefinition definition;
    private final List<Finding> findings = new ArrayList<>();
    private long evaluated;
    private @Nullable SkipReason skipped;

    DatasetRule(String code) {
        definition = RulePackages.catalogue().get(FindingCode.of(code));
    }

    /** Looks at a record. */
    abstract void see(DatasetRecord record, Placing placing, RecordIndex index);

    /** Answers what could not be answered before all records were seen. */
    void finish(RecordIndex index) {}

    final FindingCode code() {
        return definition.code();
    }

    final Severity severity() {
        return definition.severity();
    }

    final List<Finding> findings() {
        return findings;
    }

    final long evaluated() {
        return evaluated;
    }

    final @Nullable SkipReason skipped() {
        return skipped;
    }

    /** Counts one thing that the rule looked at. */
    final void evaluate() {
        evaluated++;
    }

    final void skip(SkipReason reason) {
        skipped = reason;
    }

    final void report(Finding finding) {
        findings.add(finding);
    }

    final Finding finding(Location place) {
        return Finding.of(code(), severity(), place);
    }

    final Finding finding(Location place, Severity otherSeverity) {
        return Finding.of(code(), otherSeverity, place);
    }
}
