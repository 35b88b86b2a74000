package org.jiceng.validation.oracle;

import java.util.Comparator;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;

/** What a finding of a rule comes to: the rule, the position of the record (-1 for the header), the property, the grade. */
record Verdict(String code, long record, String pointer, Severity severity) implements Comparable<Verdict> {

    private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::code)
            .thenComparingLong(Verdict::record)
            .thenComparing(Verdict::pointer)
            .thenComparing(Verdict::severity);

    static Verdict of(Finding finding) {
        return new Verdict(
                finding.code().value(),
                finding.location().recordIndex(),
                finding.location().pointer(),
                finding.severity());
    }

    @Override
    public int compareTo(Verdict other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code + " " + severity + " #" + record + pointer;
    }
}
