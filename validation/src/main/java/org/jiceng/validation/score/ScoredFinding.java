package org.jiceng.validation.score;

import java.util.Comparator;
import java.util.Objects;
import org.jiceng.finding.ExpectedFinding;
import org.jiceng.finding.Finding;
import org.jiceng.validation.report.ReportFinding;

/**
 * What a checker found, as far as it is scored: what, and where.
 *
 * @param code what was found, in the words of the checker; compared with codes of the key if codes are compared at all
 * @param place where, as {@link ExpectedFinding} writes it: a JSON Pointer from the top of the one-document form on
 */
public record ScoredFinding(String code, String place) implements Comparable<ScoredFinding> {

    private static final Comparator<ScoredFinding> ORDER = Comparator.comparing(ScoredFinding::code)
            .thenComparingLong(each -> ExpectedFinding.recordOf(each.place))
            .thenComparing(ScoredFinding::place);

    /** Creates a finding. */
    public ScoredFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
    }

    /**
     * Obtains what is scored of a finding about data.
     *
     * @param finding a finding of a check of one file or dataset
     * @return its code and place
     */
    public static ScoredFinding of(Finding finding) {
        return new ScoredFinding(finding.code().value(), ExpectedFinding.placeOf(finding.location()));
    }

    /**
     * Obtains what is scored of a finding in a report.
     *
     * @param finding a finding of a report about one file
     * @return its code and place
     */
    public static ScoredFinding of(ReportFinding finding) {
        return of(finding.finding());
    }

    /**
     * Obtains what is scored of a finding about a profile.
     *
     * @param finding a finding of a check of a profile
     * @return its code, and its place in the profile
     */
    public static ScoredFinding ofProfile(Finding finding) {
        return new ScoredFinding(
                finding.code().value(),
                ExpectedFinding.PROFILE + finding.location().pointer());
    }

    @Override
    public int compareTo(ScoredFinding other) {
        return ORDER.compare(this, other);
    }
}
