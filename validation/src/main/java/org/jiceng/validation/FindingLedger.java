package org.jiceng.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;

/** Counts all findings and keeps the first of each code, in the order of reports and not of arrival. */
final class FindingLedger {

    private final int maxPerCode;
    private final SortedMap<FindingCode, PriorityQueue<Finding>> kept = new TreeMap<>();
    private final SortedMap<FindingCode, Long> byCode = new TreeMap<>();
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);

    FindingLedger(int maxPerCode) {
        this.maxPerCode = maxPerCode;
    }

    void add(Finding finding) {
        byCode.merge(finding.code(), 1L, Long::sum);
        bySeverity.merge(finding.severity(), 1L, Long::sum);
        // The last one is on top, where it gives way to a better one.
        PriorityQueue<Finding> ofCode =
                kept.computeIfAbsent(finding.code(), code -> new PriorityQueue<>(Comparator.reverseOrder()));
        ofCode.add(finding);
        if (ofCode.size() > maxPerCode) {
            ofCode.remove();
        }
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        kept.values().forEach(all::addAll);
        Collections.sort(all);
        return List.copyOf(all);
    }

    SortedMap<FindingCode, Long> byCode() {
        return Collections.unmodifiableSortedMap(byCode);
    }

    long count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0L);
    }
}
