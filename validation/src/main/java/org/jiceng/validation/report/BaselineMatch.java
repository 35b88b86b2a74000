package org.jiceng.validation.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which findings are accepted on a day, and which entries are over or fit nothing. */
final class BaselineMatch {

    private final Baseline baseline;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Line>> byName = new HashMap<>();
    private long accepted;

    BaselineMatch(Baseline baseline, @Nullable LocalDate day) {
        this.baseline = baseline;
        for (Baseline.Entry each : baseline.accepted()) {
            // Without a day nobody can say that an acceptance holds, so it does not.
            Line line = new Line(each, day == null || day.isAfter(each.until()));
            lines.add(line);
            byName.computeIfAbsent(each.code() + " " + each.fingerprint(), any -> new ArrayList<>())
                    .add(line);
        }
    }

    private static final class Line {

        private final Baseline.Entry entry;
        private final boolean isOver;
        private long left;
        private boolean isUsed;

        Line(Baseline.Entry entry, boolean isOver) {
            this.entry = entry;
            this.isOver = isOver;
            left = entry.count() == null ? 1 : entry.count();
        }
    }

    /** Marks a finding as accepted if an entry has room for it; to be asked in the order of findings. */
    ReportFinding match(ReportFinding finding) {
        for (Line each : byName.getOrDefault(finding.code() + " " + finding.fingerprint(), List.of())) {
            if (each.left > 0) {
                each.left--;
                each.isUsed = true;
                if (!each.isOver) {
                    accepted++;
                    Baseline.Entry entry = each.entry;
                    return finding.accepted(new ReportFinding.Acceptance(entry.reason(), entry.owner(), entry.until()));
                }
            }
        }
        return finding;
    }

    /** What came of the entries, when every finding was asked about. */
    BaselineResult result() {
        byte[] canonical = ReportFiles.text(baseline).getBytes(StandardCharsets.UTF_8);
        return new BaselineResult(
                Tooling.sha256(canonical),
                baseline.accepted().size(),
                accepted,
                lines.stream()
                        .filter(each -> each.isUsed && each.isOver)
                        .map(each -> each.entry)
                        .toList(),
                lines.stream()
                        .filter(each -> !each.isUsed)
                        .map(each -> each.entry)
                        .toList());
    }
}
