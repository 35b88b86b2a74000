package org.jiceng.validation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the fingerprints of doubles independent of which of them stands first in the file.
 *
 * <p>A rule says "this is the same as that first one"; in a file that was sorted anew another one stands first. So of all
 * that are the same the one with the smallest key counts as the first, and the findings have the fingerprints of the
 * others. Taking one double away then always takes one fingerprint away.
 */
final class Fingerprints {

    private static final String DOUBLES = ".duplicate";

    private static final Comparator<FindingPlace> BY_KEY = Comparator.comparing(
                    FindingPlace::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FindingPlace::key, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FindingPlace::pointer, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Fingerprints() {}

    static List<ReportFinding> steady(List<ReportFinding> findings, Map<String, Fingerprint> ofRelated) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < findings.size(); i++) {
            ReportFinding each = findings.get(i);
            if (each.code().value().endsWith(DOUBLES) && each.related().size() == 1) {
                groups.computeIfAbsent(nameOf(each), any -> new ArrayList<>()).add(i);
            }
        }
        Map<Integer, Fingerprint> changed = new HashMap<>();
        groups.values().forEach(group -> change(findings, group, ofRelated, changed));
        List<ReportFinding> result = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Fingerprint other = changed.get(i);
            result.add(other == null ? findings.get(i) : findings.get(i).with(other));
        }
        return result;
    }

    /** Names the thing that others are doubles of. */
    static String nameOf(ReportFinding finding) {
        return finding.code() + " " + finding.related().get(0);
    }

    private static void change(
            List<ReportFinding> all,
            List<Integer> group,
            Map<String, Fingerprint> ofRelated,
            Map<Integer, Fingerprint> changed) {
        FindingPlace first = all.get(group.get(0)).related().get(0);
        int smallest = group.get(0);
        for (int each : group) {
            if (BY_KEY.compare(all.get(each).place(), all.get(smallest).place()) < 0) {
                smallest = each;
            }
        }
        Fingerprint ofFirst = ofRelated.get(nameOf(all.get(smallest)));
        if (ofFirst != null && BY_KEY.compare(all.get(smallest).place(), first) < 0) {
            changed.put(smallest, ofFirst);
        }
    }
}
