package org.jiceng.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jiceng.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a file or dataset gave: what is in it, what is wrong with it, and the verdict. Immutable.
 */
public final class Report {

    private final @Nullable DatasetHeader header;
    private final Map<RecordKind, Long> counts;
    private final long refusedRecords;
    private final List<PlaceCounts> streets;
    private final FindingLedger ledger;
    private final List<Finding> findings;
    private final List<RuleResult> rules;
    private final @Nullable Profile profile;

    Report(
            @Nullable DatasetHeader header,
            Map<RecordKind, Long> counts,
            long refusedRecords,
            List<PlaceCounts> streets,
            FindingLedger ledger,
            List<RuleResult> rules,
            @Nullable Profile profile) {
        this.header = header;
        this.counts = counts;
        this.refusedRecords = refusedRecords;
        this.streets = streets;
        this.ledger = ledger;
        this.findings = ledger.findings();
        this.rules = rules;
        this.profile = profile;
    }

    /** What a check comes to. */
    public enum Verdict {
        /** Nothing was found but information. */
        CLEAN,
        /** Nothing must be mended, but something should be looked at. */
        WARNINGS,
        /** Something must be mended. */
        ERRORS,
        /** The file could not be read far enough to find a header or a record. */
        UNREADABLE
    }

    /**
     * Returns what the dataset says about itself.
     *
     * @return the header, or empty if it could not be read
     */
    public Optional<DatasetHeader> header() {
        return Optional.ofNullable(header);
    }

    /**
     * Returns how many records of each kind were read.
     *
     * @return the counts in the order of the kinds, refused records left out
     */
    public Map<RecordKind, Long> counts() {
        return counts;
    }

    /**
     * Returns how many records of a kind were read.
     *
     * @param kind any kind
     * @return the count, from 0
     */
    public long count(RecordKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /**
     * Returns how many records could not be read; no rule could see them.
     *
     * @return the count
     */
    public long refusedRecords() {
        return refusedRecords;
    }

    /**
     * Returns what is in each street.
     *
     * @return the counts in the order of the codes; last, if there is any, what belongs to no single street
     */
    public List<PlaceCounts> streets() {
        return streets;
    }

    /**
     * Returns what was found: of each code as many findings as {@link org.jiceng.serialization.ReadLimits#maxFindings()}
     * allows, the first ones in their order.
     *
     * @return the findings, sorted by code and place; all of them unless a {@linkplain #count(FindingCode) count} is
     *     higher
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns how many findings have a severity.
     *
     * @param severity any severity
     * @return the count, those included that are not listed
     */
    public long count(Severity severity) {
        return ledger.count(severity);
    }

    /**
     * Returns how many findings have a code.
     *
     * @param code any code
     * @return the count, those included that are not listed
     */
    public long count(FindingCode code) {
        return ledger.byCode().getOrDefault(code, 0L);
    }

    /**
     * Returns how each rule fared.
     *
     * @return a result for each rule
     */
    public List<RuleResult> rules() {
        return rules;
    }

    /**
     * Returns the profile by which local things were checked.
     *
     * @return the profile, or empty if nothing local was checked
     */
    public Optional<Profile> profile() {
        return Optional.ofNullable(profile);
    }

    /**
     * Returns what the check comes to.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (count(Severity.FATAL) > 0 && header == null && counts.isEmpty() && refusedRecords == 0) {
            return Verdict.UNREADABLE;
        }
        if (count(Severity.FATAL) + count(Severity.ERROR) > 0) {
            return Verdict.ERRORS;
        }
        return count(Severity.WARNING) > 0 ? Verdict.WARNINGS : Verdict.CLEAN;
    }
}
