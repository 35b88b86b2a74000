package org.jiceng.validation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.profile.Profile;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.validation.Report;
import org.jiceng.validation.report.ReportDocument.CodeRow;
import org.jiceng.validation.report.ReportDocument.Input;
import org.jiceng.validation.report.ReportDocument.UsedProfile;
import org.jspecify.annotations.Nullable;

/**
 * Makes one report of the checks of one or more inputs. Not safe for use by several threads at once.
 */
public final class ReportBuilder {

    private final List<CheckedInput> inputs = new ArrayList<>();
    private @Nullable Baseline baseline;
    private @Nullable ReportDocument previous;
    private @Nullable LocalDate asOf;

    /** Creates a builder with nothing in it. */
    public ReportBuilder() {}

    /**
     * Obtains the report of one check.
     *
     * @param input what came of it
     * @return the report
     */
    public static ReportDocument of(CheckedInput input) {
        return new ReportBuilder().add(input).build();
    }

    /**
     * Adds what came of checking an input.
     *
     * @param input what came of it
     * @return this builder
     */
    public ReportBuilder add(CheckedInput input) {
        inputs.add(Objects.requireNonNull(input, "input"));
        return this;
    }

    /**
     * Sets the findings that somebody accepted. Whether they are still accepted is asked on the day of the report.
     *
     * @param newBaseline the accepted findings
     * @return this builder
     */
    public ReportBuilder baseline(Baseline newBaseline) {
        baseline = Objects.requireNonNull(newBaseline, "baseline");
        return this;
    }

    /**
     * Sets an earlier report, so that each finding says since when it has been known.
     *
     * @param newPrevious the earlier report
     * @return this builder
     */
    public ReportBuilder previous(ReportDocument newPrevious) {
        previous = Objects.requireNonNull(newPrevious, "previous");
        return this;
    }

    /**
     * Sets the day of the report, if it is not that of the data.
     *
     * @param day the day on which was asked what is due or over
     * @return this builder
     */
    public ReportBuilder asOf(LocalDate day) {
        asOf = Objects.requireNonNull(day, "day");
        return this;
    }

    /**
     * Makes the report.
     *
     * @return the report
     */
    public ReportDocument build() {
        List<ReportFinding> findings = new ArrayList<>();
        Totals totals = new Totals();
        for (int i = 0; i < inputs.size(); i++) {
            collect(inputs.get(i), i, findings, totals);
        }
        findings.sort(Listing.ORDER);
        List<ReportFinding> all = Fingerprints.steady(findings, totals.ofRelated);
        LocalDate day = dayOf();
        if (previous != null) {
            all = ReportDiff.age(previous, all, day);
        }
        BaselineMatch match = baseline == null ? null : BaselineMatch.of(baseline, all, day);
        all = match == null ? all : match.findings();
        for (ReportFinding each : all) {
            totals.listed.merge(each.code(), 1L, Long::sum);
            if (!each.counts()) {
                totals.accepted.merge(each.code(), 1L, Long::sum);
                totals.bySeverity.merge(each.severity(), -1L, Long::sum);
            }
        }
        return document(day, totals, all, match);
    }

    private ReportDocument document(
            @Nullable LocalDate day, Totals totals, List<ReportFinding> all, @Nullable BaselineMatch match) {
        SeverityCounts counts = SeverityCounts.of(totals.bySeverity, sum(totals.accepted));
        List<CodeRow> codes = new ArrayList<>();
        totals.found.forEach((code, found) -> codes.add(new CodeRow(
                code, found, totals.listed.getOrDefault(code, 0L), totals.accepted.getOrDefault(code, 0L))));
        MergedTables tables = new MergedTables();
        inputs.forEach(input -> tables.add(input.report()));
        return new ReportDocument(
                Tooling.tool(),
                Tooling.ruleSet(),
                day,
                verdict(counts),
                inputs.stream().map(ReportBuilder::input).toList(),
                counts,
                codes,
                tables.rules(),
                tables.streets(),
                tables.figures(),
                match == null ? null : match.result(),
                all);
    }

    private Report.Verdict verdict(SeverityCounts counts) {
        boolean nothingRead = inputs.stream()
                .allMatch(each -> each.report() == null || each.report().verdict() == Report.Verdict.UNREADABLE);
        if (nothingRead && !inputs.isEmpty()) {
            return Report.Verdict.UNREADABLE;
        }
        if (counts.atLeast(Severity.ERROR) > 0) {
            return Report.Verdict.ERRORS;
        }
        return counts.warning() > 0 ? Report.Verdict.WARNINGS : Report.Verdict.CLEAN;
    }

    private @Nullable LocalDate dayOf() {
        return asOf != null
                ? asOf
                : inputs.stream()
                        .map(CheckedInput::report)
                        .filter(Objects::nonNull)
                        .flatMap(report -> report.asOf().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static final class Totals {

        private final SortedMap<FindingCode, Long> found = new TreeMap<>();
        private final SortedMap<FindingCode, Long> listed = new TreeMap<>();
        private final SortedMap<FindingCode, Long> accepted = new TreeMap<>();
        private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
        private final Map<String, Fingerprint> ofRelated = new HashMap<>();

        void remember(Finding finding, ReportFinding listed) {
            if (finding.related().size() == 1) {
                Location first = finding.related().get(0);
                ofRelated.put(
                        Fingerprints.nameOf(listed),
                        Fingerprint.of(finding.at(first).fingerprint()));
            }
        }
    }

    private static void collect(CheckedInput input, long number, List<ReportFinding> findings, Totals totals) {
        Report report = input.report();
        if (report != null) {
            report.totals().forEach((code, count) -> totals.found.merge(code, count, Long::sum));
            for (Severity severity : Severity.values()) {
                totals.bySeverity.merge(severity, report.count(severity), Long::sum);
            }
            for (Finding each : report.findings()) {
                ReportFinding listed = finding(each, number, report);
                totals.remember(each, listed);
                findings.add(listed);
            }
        } else if (input.unreadable() != null) {
            Finding why = Finding.of(input.unreadable(), Severity.FATAL, Location.WHOLE);
            totals.found.merge(why.code(), 1L, Long::sum);
            totals.bySeverity.merge(Severity.FATAL, 1L, Long::sum);
            findings.add(finding(why, number, null));
        }
    }

    private static ReportFinding finding(Finding finding, long number, @Nullable Report report) {
        return new ReportFinding(
                finding.code(),
                finding.severity(),
                FindingPlace.of(finding.location(), number),
                finding.related().stream()
                        .map(each -> FindingPlace.of(each, number))
                        .toList(),
                finding.args(),
                Fingerprint.of(finding.fingerprint()),
                report == null ? null : report.streetOf(finding).orElse(null),
                null,
                null);
    }

    private static Input input(CheckedInput checked) {
        Report report = checked.report();
        DatasetHeader header = report == null ? null : report.header().orElse(null);
        SortedMap<String, Long> records = new TreeMap<>();
        if (report != null) {
            report.counts().forEach((kind, count) -> records.put(kind.word(), count));
        }
        return new Input(
                checked.name(),
                checked.bytes(),
                checked.sha256(),
                report == null ? Report.Verdict.UNREADABLE : report.verdict(),
                header == null ? null : header.issuer(),
                header == null ? null : header.issuedAt(),
                header == null ? null : header.division(),
                header == null ? null : header.asOf(),
                header == null ? null : header.coverage(),
                header == null ? null : header.nature(),
                report == null
                        ? null
                        : report.profile().map(ReportBuilder::profile).orElse(null),
                records,
                report == null ? 0 : report.refusedRecords());
    }

    private static UsedProfile profile(Profile profile) {
        return new UsedProfile(
                profile.id(),
                ProfileFiles.hash(profile),
                profile.name().in(Locale.SIMPLIFIED_CHINESE),
                profile.name().in(Locale.ENGLISH));
    }

    private static long sum(SortedMap<FindingCode, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How findings stand in a list: code, then kind and key of the record, then place. */
    static final class Listing {

        private static final Comparator<FindingPlace> PLACE = Comparator.comparing(
                        FindingPlace::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(FindingPlace::key, nullsFirst())
                .thenComparing(FindingPlace::input, nullsFirst())
                .thenComparing(FindingPlace::pointer, nullsFirst())
                .thenComparing(FindingPlace::record, nullsFirst())
                .thenComparing(FindingPlace::line, nullsFirst())
                .thenComparing(FindingPlace::byteOffset, nullsFirst());

        static final Comparator<ReportFinding> ORDER = Comparator.comparing(ReportFinding::code)
                .thenComparing(ReportFinding::place, PLACE)
                .thenComparing(ReportFinding::severity)
                .thenComparing(each -> each.args().toString())
                .thenComparing(ReportFinding::fingerprint);

        private Listing() {}

        private static <T extends Comparable<T>> Comparator<@Nullable T> nullsFirst() {
            return Comparator.nullsFirst(Comparator.naturalOrder());
        }
    }
}
