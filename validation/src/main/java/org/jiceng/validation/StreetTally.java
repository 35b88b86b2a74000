package org.jiceng.validation;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Counts the findings of each street, all of them.
 *
 * <p>Some records have no street yet when something is found in them, such as an organization whose leaders come later:
 * of these it keeps the key and a few numbers until the end, and no finding.
 */
final class StreetTally {

    private final StreetCounts streets;
    private final Map<DivisionCode, Tally> byStreet = new TreeMap<>();
    private final Tally elsewhere = new Tally();
    private final Map<Sort, Integer> numbers = new HashMap<>();
    private final List<Sort> sorts = new ArrayList<>();
    /** For each record, pairs: the number of a sort, and how many findings of it there are. */
    private final Map<Owner, int[]> waiting = new HashMap<>();

    StreetTally(StreetCounts streets) {
        this.streets = streets;
    }

    private record Sort(FindingCode code, Severity severity) {}

    private record Owner(RecordKind kind, String key) {}

    private static final class Tally {

        private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        private final SortedMap<FindingCode, Long> byCode = new TreeMap<>();

        void add(Sort sort, long count) {
            bySeverity.merge(sort.severity(), count, Long::sum);
            byCode.merge(sort.code(), count, Long::sum);
        }

        StreetFindings of(@Nullable DivisionCode street, @Nullable String name) {
            return new StreetFindings(
                    street, name, Collections.unmodifiableMap(bySeverity), Collections.unmodifiableSortedMap(byCode));
        }
    }

    void add(Finding finding) {
        Sort sort = new Sort(finding.code(), finding.severity());
        Location place = finding.location();
        if (streets.isSettled(place)) {
            tallyOf(streets.streetOf(place)).add(sort, 1);
        } else if (place.kind() != null && place.key() != null) {
            int number = numbers.computeIfAbsent(sort, this::number);
            waiting.merge(
                    new Owner(place.kind(), place.key()),
                    new int[] {number, 1},
                    (known, one) -> plusOne(known, number));
        }
    }

    private int number(Sort sort) {
        sorts.add(sort);
        return sorts.size() - 1;
    }

    private static int[] plusOne(int[] counts, int number) {
        for (int i = 0; i < counts.length; i += 2) {
            if (counts[i] == number) {
                counts[i + 1]++;
                return counts;
            }
        }
        int[] more = Arrays.copyOf(counts, counts.length + 2);
        more[counts.length] = number;
        more[counts.length + 1] = 1;
        return more;
    }

    private Tally tallyOf(Optional<DivisionCode> street) {
        return street.isPresent() ? byStreet.computeIfAbsent(street.get(), any -> new Tally()) : elsewhere;
    }

    /** To be called when all records were seen. */
    List<StreetFindings> result() {
        waiting.forEach((owner, counts) -> {
            Tally tally = tallyOf(streets.streetOf(Location.ofRecord(owner.kind(), owner.key())));
            for (int i = 0; i < counts.length; i += 2) {
                tally.add(sorts.get(counts[i]), counts[i + 1]);
            }
        });
        waiting.clear();
        List<StreetFindings> result = new ArrayList<>();
        byStreet.forEach((street, tally) -> result.add(tally.of(street, streets.nameOf(street))));
        if (!elsewhere.byCode.isEmpty()) {
            result.add(elsewhere.of(null, null));
        }
        return List.copyOf(result);
    }
}
