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
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;

/**
 * Counts all findings and keeps the first of each code, in the order code, key, place; so memory is bounded, and what is
 * kept does not depend on the order in which they come.
 */
final class FindingShelf {

    /** Code, then kind and key of the record, then the place in it. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::code)
            .thenComparing(
                    Finding::location,
                    Comparator.comparing(Location::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(Location::key, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(Location::pointer))
            .thenComparing(Comparator.naturalOrder());

    private final int mostPerCode;
    private final Map<FindingCode, Bin> bins = new TreeMap<>();
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);

    FindingShelf(int mostPerCode) {
        this.mostPerCode = mostPerCode;
    }

    private static final class Bin {

        private final PriorityQueue<Finding> kept = new PriorityQueue<>(ORDER.reversed());
        private long total;
    }

    void add(Finding finding) {
        bySeverity.merge(finding.severity(), 1L, Long::sum);
        Bin bin = bins.computeIfAbsent(finding.code(), any -> new Bin());
        bin.total++;
        if (bin.kept.size() < mostPerCode) {
            bin.kept.add(finding);
        } else if (mostPerCode > 0 && ORDER.compare(finding, bin.kept.element()) < 0) {
            bin.kept.remove();
            bin.kept.add(finding);
        }
    }

    /** Returns the findings that were kept, in their order. */
    List<Finding> kept() {
        List<Finding> all = new ArrayList<>();
        bins.values().forEach(bin -> all.addAll(bin.kept));
        all.sort(ORDER);
        return List.copyOf(all);
    }

    /** Returns how many findings there were of each code. */
    SortedMap<FindingCode, Long> totals() {
        SortedMap<FindingCode, Long> totals = new TreeMap<>();
        bins.forEach((code, bin) -> totals.put(code, bin.total));
        return Collections.unmodifiableSortedMap(totals);
    }

    /** Returns how many findings there were of each severity. */
    Map<Severity, Long> bySeverity() {
        return Collections.unmodifiableMap(new EnumMap<>(bySeverity));
    }
}
