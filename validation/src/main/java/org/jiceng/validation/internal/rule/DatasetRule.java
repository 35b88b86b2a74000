package org.jiceng.validation.internal.rule;

import java.util.function.Consumer;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.validation.spi.RuleDescription;
import org.jspecify.annotations.Nullable;

/**
 * A rule that concerns several records of a dataset; made anew for each check.
 *
 * <p>It sees every record once, in any order, and answers after the last one. What it keeps is keys, never records.
 */
abstract class DatasetRule {

    private final RuleDescription description;
    private Consumer<Finding> sink = finding -> {};
    private Severity grade;
    private long evaluated;
    private long found;
    private long unseen;
    private @Nullable String skipped;

    DatasetRule(String code) {
        this(RulePackages.description(FindingCode.of(code)));
    }

    DatasetRule(RuleDescription description) {
        this.description = description;
        grade = description.severity();
    }

    /** Looks at a record. */
    abstract void see(DatasetRecord record, Placing placing, RecordIndex index);

    /** Answers what could not be answered before all records were seen. */
    void finish(RecordIndex index) {}

    final RuleDescription description() {
        return description;
    }

    final FindingCode code() {
        return description.code();
    }

    /** The usual severity; a grade of the place is put in its stead when something is reported. */
    final Severity severity() {
        return description.severity();
    }

    final void regrade(Severity newGrade) {
        grade = newGrade;
    }

    /** How grave the place takes what the rule finds. */
    final Severity grade() {
        return grade;
    }

    /** Says who takes the findings; the rule itself only counts them, since there may be millions. */
    final void reportTo(Consumer<Finding> newSink) {
        sink = newSink;
    }

    final long found() {
        return found;
    }

    final long evaluated() {
        return evaluated;
    }

    final long unseen() {
        return unseen;
    }

    final @Nullable String skipped() {
        return skipped;
    }

    /** Counts one thing that the rule looked at. */
    final void evaluate() {
        evaluated++;
    }

    /** Counts a record that the rule should have seen. */
    final void miss() {
        unseen++;
    }

    final void skip(SkipReason reason) {
        skip(reason.word());
    }

    final void skip(String reason) {
        skipped = reason;
    }

    /** What the rule itself takes less gravely than usual is never raised by a grade of the place. */
    final void report(Finding finding) {
        Severity own = finding.severity();
        Severity graded = own == severity() ? grade : lower(own, grade);
        found++;
        sink.accept(
                graded == own
                        ? finding
                        : new Finding(finding.code(), graded, finding.location(), finding.related(), finding.args()));
    }

    private static Severity lower(Severity one, Severity other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private static int rank(Severity severity) {
        return switch (severity) {
            case INFO -> 0;
            case WARNING -> 1;
            case ERROR -> 2;
            case FATAL -> 3;
        };
    }

    final Finding finding(Location place) {
        return Finding.of(code(), severity(), place);
    }

    final Finding finding(Location place, Severity otherSeverity) {
        return Finding.of(code(), otherSeverity, place);
    }
}
