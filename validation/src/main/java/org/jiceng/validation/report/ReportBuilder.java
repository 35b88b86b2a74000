package org.jiceng.validation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    private @Nullable FindingSpool spool;
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
     * Sets where all findings of the inputs are, also those that their checks did not keep. What is accepted is then
     * looked for among all of them.
     *
     * @param newSpool what checked the inputs; it is not closed
     * @return this builder
     */
    public ReportBuilder every(FindingSpool newSpool) {
        spool = Objects.requireNonNull(newSpool, "spool");
        return this;
    }

    /**
     * Makes the report.
     *
     * @return the report
     */
    public ReportDocument build() {
        return build(finding -> {});
    }

    /**
     * Makes the report, and shows every finding: those that the checks kept, or all if there is a
     * {@linkplain #every spool}.
     *
     * @param every is shown the findings in the order of the report, with age and acceptance
     * @return the report
     * @throws java.io.UncheckedIOException if a file of the spool cannot be read
     */
    public ReportDocument build(Consumer<? super ReportFinding> every) {
        LocalDate day = dayOf();
        Ages ages = previous == null ? null : new Ages(previous, day);
        BaselineMatch match = baseline == null ? null : new BaselineMatch(baseline, day);
        Totals totals = new Totals();
        List<Iterator<ReportFinding>> sources = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            totals.count(inputs.get(i));
            sources.add(findings(inputs.get(i), i));
        }
        List<ReportFinding> listed = new ArrayList<>();
        Iterator<ReportFinding> all = new Merged(sources);
        while (all.hasNext()) {
            ReportFinding each = all.next();
            each = ages == null ? each : ages.age(each);
            each = match == null ? each : match.match(each);
            every.accept(each);
            if (totals.take(each)) {
                listed.add(each);
            }
        }
        return document(day, totals, listed, match == null ? null : match.result());
    }

    private ReportDocument document(
            @Nullable LocalDate day, Totals totals, List<ReportFinding> listed, @Nullable BaselineResult accepted) {
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
                accepted,
                listed);
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
        /** How many findings of each code an input still lists. */
        private final List<Map<FindingCode, Long>> left = new ArrayList<>();

        void count(CheckedInput input) {
            Map<FindingCode, Long> kept = new HashMap<>();
            Report report = input.report();
            if (report != null) {
                report.totals().forEach((code, count) -> found.merge(code, count, Long::sum));
                for (Severity severity : Severity.values()) {
                    bySeverity.merge(severity, report.count(severity), Long::sum);
                }
                report.findings().forEach(each -> kept.merge(each.code(), 1L, Long::sum));
            } else if (input.unreadable() != null) {
                found.merge(input.unreadable(), 1L, Long::sum);
                bySeverity.merge(Severity.FATAL, 1L, Long::sum);
                kept.put(input.unreadable(), 1L);
            }
            left.add(kept);
        }

        /** Says whether a finding is listed; of each code of an input those are that come first. */
        boolean take(ReportFinding finding) {
            if (!finding.counts()) {
                accepted.merge(finding.code(), 1L, Long::sum);
                bySeverity.merge(finding.severity(), -1L, Long::sum);
            }
            Long input = finding.place().input();
            Map<FindingCode, Long> ofInput = left.get(input == null ? 0 : input.intValue());
            boolean isListed = ofInput.getOrDefault(finding.code(), 0L) > 0;
            if (isListed) {
                ofInput.merge(finding.code(), -1L, Long::sum);
                listed.merge(finding.code(), 1L, Long::sum);
            }
            return isListed;
        }
    }

    private Iterator<ReportFinding> findings(CheckedInput input, long number) {
        Report report = input.report();
        if (report == null) {
            return Stream.ofNullable(input.unreadable())
                    .map(code -> ReportFinding.of(Finding.of(code, Severity.FATAL, Location.WHOLE))
                            .ofInput(number))
                    .iterator();
        }
        SpoolRun run = spool == null ? null : spool.find(report).orElse(null);
        if (run != null) {
            return new Mapped(run.sorted(), each -> run.doubles().mend(each).ofInput(number));
        }
        Doubles doubles = new Doubles();
        List<ReportFinding> kept = new ArrayList<>();
        for (Finding each : report.findings()) {
            ReportFinding raw = ReportFinding.of(each);
            doubles.see(each, raw);
            kept.add(report.streetOf(each).map(raw::in).orElse(raw));
        }
        kept.sort(Listing.ORDER);
        return new Mapped(kept.iterator(), each -> doubles.mend(each).ofInput(number));
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

        static final Comparator<FindingPlace> PLACE = Comparator.comparing(
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
