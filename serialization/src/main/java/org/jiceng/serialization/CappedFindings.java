package org.jiceng.serialization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Keeps as many findings as allowed, those included at which reading stopped, and counts the others. */
final class CappedFindings {

    private final int max;
    private final List<Finding> kept = new ArrayList<>();
    private long count;
    private @Nullable Location firstLeftOut;

    CappedFindings(int max) {
        this.max = max;
    }

    void add(Finding finding) {
        count++;
        if (kept.size() < max || finding.severity() == Severity.FATAL) {
            kept.add(finding);
        } else if (firstLeftOut == null) {
            firstLeftOut = finding.location();
        }
    }

    /** Returns what was kept in the order of places, and if something was left out, how much. */
    List<Finding> list() {
        List<Finding> all = new ArrayList<>(kept);
        if (firstLeftOut != null) {
            all.add(tooMany(firstLeftOut, count, max));
        }
        all.sort(Comparator.comparingLong(finding -> finding.location().byteOffset()));
        return List.copyOf(all);
    }

    static Finding tooMany(Location place, long count, int max) {
        return PartReader.finding(JsonFindings.TOO_MANY_FINDINGS, place)
                .with("count", Long.toString(count))
                .with("max", Integer.toString(max));
    }
}
