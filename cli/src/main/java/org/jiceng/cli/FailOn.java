package org.jiceng.cli;

import org.jiceng.finding.Severity;
import org.jiceng.validation.report.SeverityCounts;
import org.jspecify.annotations.Nullable;

/**
 * From which grade on a check fails.
 *
 * @param severity the grade; null for never
 */
record FailOn(@Nullable Severity severity) {

    static final FailOn ERROR = new FailOn(Severity.ERROR);

    boolean isReached(SeverityCounts counts) {
        return severity != null && counts.atLeast(severity) > 0;
    }
}
