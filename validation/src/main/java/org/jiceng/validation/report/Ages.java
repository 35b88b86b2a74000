package org.jiceng.validation.report;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says of each finding since when it has been known, by an earlier report. */
final class Ages {

    private final Map<String, Deque<ReportFinding>> known = new TreeMap<>();
    private final @Nullable LocalDate before;
    private final @Nullable LocalDate day;

    Ages(ReportDocument previous, @Nullable LocalDate day) {
        this.day = day;
        before = previous.asOf();
        previous.findings()
                .forEach(each -> known.computeIfAbsent(nameOf(each), any -> new ArrayDeque<>())
                        .add(each));
    }

    private static String nameOf(ReportFinding finding) {
        return finding.code() + " " + finding.fingerprint();
    }

    ReportFinding age(ReportFinding finding) {
        Deque<ReportFinding> same = known.get(nameOf(finding));
        ReportFinding was = same == null ? null : same.poll();
        return finding.since(was == null ? day : was.since() == null ? before : was.since());
    }
}
