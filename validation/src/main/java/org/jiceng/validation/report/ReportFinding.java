package org.jiceng.validation.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a report. There is no sentence in it: {@link org.jiceng.validation.Findings#catalogue()} has them.
 *
 * @param code what was found
 * @param severity how grave it is
 * @param place where
 * @param related other places that have to do with it
 * @param args what the sentence needs to know
 * @param fingerprint what is the same when the same thing is found again; findings that nothing
 *     may tell apart, such as those of persons, share one
 * @param street the street or town that it belongs to; null if it belongs to no single one, or concerns a person
 * @param since the day from which on it has been known; null if no earlier report was given
 * @param accepted why it counts no more; null if it counts
 */
public record ReportFinding(
        FindingCode code,
        Severity severity,
        FindingPlace place,
        List<FindingPlace> related,
        SortedMap<String, String> args,
        Fingerprint fingerprint,
        @Nullable DivisionCode street,
        @Nullable LocalDate since,
        @Nullable Acceptance accepted) {

    /** Creates a finding; the collections are copied. */
    public ReportFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(fingerprint, "fingerprint");
        related = List.copyOf(related);
        args = Collections.unmodifiableSortedMap(new TreeMap<>(args));
    }

    /**
     * Why a finding counts no more.
     *
     * @param reason why it is accepted
     * @param owner who answers for it
     * @param until the last day on which it is accepted
     */
    public record Acceptance(String reason, String owner, LocalDate until) {

        /** Creates an acceptance. */
        public Acceptance {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * Returns the finding from which sentences are made.
     *
     * @return a finding without the name of a file
     */
    public Finding finding() {
        return new Finding(
                code,
                severity,
                place.location(),
                related.stream().map(FindingPlace::location).toList(),
                args);
    }

    /** Obtains a finding of an input that has no number yet, of which nothing else is known. */
    static ReportFinding of(Finding finding) {
        return new ReportFinding(
                finding.code(),
                finding.severity(),
                FindingPlace.of(finding.location(), null),
                finding.related().stream()
                        .map(each -> FindingPlace.of(each, null))
                        .toList(),
                finding.args(),
                Fingerprint.of(finding.fingerprint()),
                null,
                null,
                null);
    }

    ReportFinding ofInput(long number) {
        return new ReportFinding(
                code,
                severity,
                place.ofInput(number),
                related.stream().map(each -> each.ofInput(number)).toList(),
                args,
                fingerprint,
                street,
                since,
                accepted);
    }

    ReportFinding in(DivisionCode newStreet) {
        return new ReportFinding(code, severity, place, related, args, fingerprint, newStreet, since, accepted);
    }

    ReportFinding since(@Nullable LocalDate day) {
        return new ReportFinding(code, severity, place, related, args, fingerprint, street, day, accepted);
    }

    ReportFinding accepted(Acceptance acceptance) {
        return new ReportFinding(code, severity, place, related, args, fingerprint, street, since, acceptance);
    }

    ReportFinding with(Fingerprint other) {
        return new ReportFinding(code, severity, place, related, args, other, street, since, accepted);
    }

    boolean counts() {
        return accepted == null;
    }
}
