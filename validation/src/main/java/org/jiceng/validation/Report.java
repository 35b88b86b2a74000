package org.jiceng.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jiceng.profile.Profile;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a file or dataset gave: what is in it, what is wrong with it, and the verdict. Immutable.
 */
public final class Report {

    private final Parts parts;

    Report(Parts parts) {
        this.parts = parts;
    }

    /** What a check collects. */
    record Parts(
            @Nullable DatasetHeader header,
            @Nullable LocalDate asOf,
            Map<RecordKind, Long> counts,
            long refusedRecords,
            List<PlaceCounts> streets,
            List<Finding> findings,
            SortedMap<FindingCode, Long> totals,
            Map<Severity, Long> bySeverity,
            List<RuleResult> rules,
            @Nullable Profile profile,
            Figures figures,
            List<StreetFindings> findingsByStreet,
            Map<Finding, DivisionCode> streetOf) {}

    /** What a check comes to. */
    public enum Verdict implements Word {
        /** Nothing was found but information. */
        CLEAN,
        /** Nothing must be mended, but something should be looked at. */
        WARNINGS,
        /** Something must be mended. */
        ERRORS,
        /** The file could not be read far enough to find a header or a record. */
        UNREADABLE;

        private final String word = name().toLowerCase(Locale.ROOT);

        @Override
        public String word() {
            return word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * Returns what the dataset says about itself.
     *
     * @return the header, or empty if it could not be read
     */
    public Optional<DatasetHeader> header() {
        return Optional.ofNullable(parts.header());
    }

    /**
     * Returns how many records of each kind were read.
     *
     * @return the counts in the order of the kinds, refused records left out
     */
    public Map<RecordKind, Long> counts() {
        return parts.counts();
    }

    /**
     * Returns how many records of a kind were read.
     *
     * @param kind any kind
     * @return the count, from 0
     */
    public long count(RecordKind kind) {
        return parts.counts().getOrDefault(kind, 0L);
    }

    /**
     * Returns how many records could not be read; no rule could see them.
     *
     * @return the count
     */
    public long refusedRecords() {
        return parts.refusedRecords();
    }

    /**
     * Returns what is in each street.
     *
     * @return the counts in the order of the codes; last, if there is any, what belongs to no single street
     */
    public List<PlaceCounts> streets() {
        return parts.streets();
    }

    /**
     * Returns what was found; of a code that was found very often, the first ones
     * ({@link DatasetChecker#withKeptPerCode}). A {@link FindingSink} takes all.
     *
     * @return the findings, sorted by code, key and place; all of them unless a {@linkplain #count(FindingCode) count} is
     *     higher
     */
    public List<Finding> findings() {
        return parts.findings();
    }

    /**
     * Returns how many findings have a severity.
     *
     * @param severity any severity
     * @return the count of all, also of those that were not kept
     */
    public long count(Severity severity) {
        return parts.bySeverity().getOrDefault(severity, 0L);
    }

    /**
     * Returns how many findings have a code.
     *
     * @param code any code
     * @return the count of all, also of those that were not kept
     */
    public long count(FindingCode code) {
        return parts.totals().getOrDefault(code, 0L);
    }

    /**
     * Returns how many findings each code has.
     *
     * @return the counts of all, also of those that were not kept
     */
    public SortedMap<FindingCode, Long> totals() {
        return parts.totals();
    }

    /**
     * Returns the day on which was asked what is due or over.
     *
     * @return the day of the data or the one that the caller chose, or empty if the header could not be read
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(parts.asOf());
    }

    /**
     * Returns what a report draws.
     *
     * @return counts of grids and requests
     */
    public Figures figures() {
        return parts.figures();
    }

    /**
     * Returns where the findings are.
     *
     * @return the numbers of all findings by street, in the order of the codes; last, if there is any, what belongs to no
     *     street
     */
    public List<StreetFindings> findingsByStreet() {
        return parts.findingsByStreet();
    }

    /**
     * Finds the street or town that a finding is about.
     *
     * @param finding a finding that this report keeps
     * @return its code, or empty if it belongs to no single street or concerns a person
     */
    public Optional<DivisionCode> streetOf(Finding finding) {
        return Optional.ofNullable(parts.streetOf().get(finding));
    }

    /**
     * Returns how each rule fared.
     *
     * @return a result for each rule
     */
    public List<RuleResult> rules() {
        return parts.rules();
    }

    /**
     * Returns the profile by which local things were checked.
     *
     * @return the profile, or empty if nothing local was checked
     */
    public Optional<Profile> profile() {
        return Optional.ofNullable(parts.profile());
    }

    /**
     * Returns what the check comes to.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (count(Severity.FATAL) > 0
                && parts.header() == null
                && parts.counts().isEmpty()
                && parts.refusedRecords() == 0) {
            return Verdict.UNREADABLE;
        }
        if (count(Severity.FATAL) + count(Severity.ERROR) > 0) {
            return Verdict.ERRORS;
        }
        return count(Severity.WARNING) > 0 ? Verdict.WARNINGS : Verdict.CLEAN;
    }
}
