package org.jiceng.validation.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which findings are accepted on a day, and which entries are over or fit nothing. */
record BaselineMatch(List<ReportFinding> findings, BaselineResult result) {

    static BaselineMatch of(Baseline baseline, List<ReportFinding> findings, @Nullable LocalDate day) {
        List<ReportFinding> result = new ArrayList<>(findings);
        List<Baseline.Entry> expired = new ArrayList<>();
        List<Baseline.Entry> unused = new ArrayList<>();
        long accepted = 0;
        for (Baseline.Entry entry : baseline.accepted()) {
            long fitting = 0;
            // Without a day nobody can say that an acceptance holds, so it does not.
            boolean isOver = day == null || day.isAfter(entry.until());
            long most = entry.count() == null ? 1 : entry.count();
            for (int i = 0; i < result.size() && fitting < most; i++) {
                ReportFinding each = result.get(i);
                if (each.counts()
                        && each.code().equals(entry.code())
                        && each.fingerprint().equals(entry.fingerprint())) {
                    fitting++;
                    if (!isOver) {
                        result.set(
                                i,
                                each.accepted(
                                        new ReportFinding.Acceptance(entry.reason(), entry.owner(), entry.until())));
                        accepted++;
                    }
                }
            }
            if (fitting == 0) {
                unused.add(entry);
            } else if (isOver) {
                expired.add(entry);
            }
        }
        byte[] canonical = ReportFiles.text(baseline).getBytes(StandardCharsets.UTF_8);
        return new BaselineMatch(
                List.copyOf(result),
                new BaselineResult(
                        Tooling.sha256(canonical), baseline.accepted().size(), accepted, expired, unused));
    }
}
