package org.jiceng.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;

/** Counts findings and keeps the first of each code, so that memory stays the same whatever is found. */
final class FindingCounts {

    private final int keptPerCode;
    private final List<Finding> kept = new ArrayList<>();
    private final SortedMap<FindingCode, Long> counts = new TreeMap<>();

    FindingCounts(int keptPerCode) {
        this.keptPerCode = keptPerCode;
    }

    void add(Finding finding) {
        if (counts.merge(finding.code(), 1L, Long::sum) <= keptPerCode) {
            kept.add(finding);
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    List<Finding> kept() {
        return Collections.unmodifiableList(kept);
    }

    SortedMap<FindingCode, Long> totals() {
        return Collections.unmodifiableSortedMap(counts);
    }
}
