package org.jiceng.validation.report;

import java.util.HashMap;
import java.util.Map;
import org.jiceng.finding.Finding;

/**
 * Makes the fingerprints of doubles independent of which of them stands first in the file.
 *
 * <p>A rule says "this is the same as that first one"; in a file that was sorted anew another one stands first. So of all
 * that are the same the one with the smallest key counts as the first, and the findings have the fingerprints of the
 * others. Taking one double away then always takes one fingerprint away. It keeps a place for each thing that has doubles.
 */
final class Doubles {

    private static final String SUFFIX = ".duplicate";

    private final Map<String, Smallest> smallest = new HashMap<>();

    /** The double that counts as the first one, and the fingerprint of the one that the rule took for it. */
    private record Smallest(FindingPlace place, Fingerprint ofFirst) {}

    private static boolean isDouble(ReportFinding finding) {
        return finding.code().value().endsWith(SUFFIX) && finding.related().size() == 1;
    }

    private static String nameOf(ReportFinding finding) {
        return finding.code() + " " + finding.related().get(0);
    }

    /** Looks at a finding, in any order; all have to be seen before one is mended. */
    void see(Finding finding, ReportFinding raw) {
        if (!isDouble(raw)
                || ReportBuilder.Listing.PLACE.compare(
                                raw.place(), raw.related().get(0))
                        >= 0) {
            return;
        }
        Smallest own = new Smallest(
                raw.place(), Fingerprint.of(finding.at(finding.related().get(0)).fingerprint()));
        smallest.merge(
                nameOf(raw),
                own,
                (known, other) ->
                        ReportBuilder.Listing.PLACE.compare(other.place(), known.place()) < 0 ? other : known);
    }

    /** Returns the finding with the fingerprint that does not depend on the order. */
    ReportFinding mend(ReportFinding raw) {
        if (!isDouble(raw)) {
            return raw;
        }
        Smallest found = smallest.get(nameOf(raw));
        return found != null && found.place().equals(raw.place()) ? raw.with(found.ofFirst()) : raw;
    }
}
