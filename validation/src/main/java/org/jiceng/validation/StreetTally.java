package org.jiceng.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Counts the findings of each street; only what was kept, since what was not has no place any more. */
final class StreetTally {

    private final StreetCounts streets;
    private final Map<DivisionCode, Tally> byStreet = new TreeMap<>();
    private final Tally elsewhere = new Tally();
    private final Map<Finding, DivisionCode> streetOf = new HashMap<>();

    StreetTally(StreetCounts streets) {
        this.streets = streets;
    }

    private static final class Tally {

        private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        private final SortedMap<FindingCode, Long> byCode = new TreeMap<>();

        void add(Finding finding) {
            bySeverity.merge(finding.severity(), 1L, Long::sum);
            byCode.merge(finding.code(), 1L, Long::sum);
        }

        StreetFindings of(@Nullable DivisionCode street, @Nullable String name) {
            return new StreetFindings(
                    street, name, Collections.unmodifiableMap(bySeverity), Collections.unmodifiableSortedMap(byCode));
        }
    }

    void place(Finding finding) {
        Optional<DivisionCode> street = streets.streetOf(finding.location());
        street.ifPresent(code -> streetOf.put(finding, code));
        Tally tally = street.isPresent() ? byStreet.computeIfAbsent(street.get(), any -> new Tally()) : elsewhere;
        tally.add(finding);
    }

    List<StreetFindings> result() {
        List<StreetFindings> result = new ArrayList<>();
        byStreet.forEach((street, tally) -> result.add(tally.of(street, streets.nameOf(street))));
        if (!elsewhere.byCode.isEmpty()) {
            result.add(elsewhere.of(null, null));
        }
        return List.copyOf(result);
    }

    /** For looking up only: its order means nothing. */
    Map<Finding, DivisionCode> streetOf() {
        return streetOf;
    }
}
