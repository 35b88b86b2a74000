package org.jiceng.validation.report;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Findings that somebody looked at and accepted for a time, as they stand in a file of the format
 * {@code jiceng-baseline/1}.
 *
 * @param accepted the accepted findings
 */
public record Baseline(List<@Valid Entry> accepted) {

    /** Creates a baseline; the list is copied. */
    public Baseline {
        accepted = List.copyOf(accepted);
    }

    /**
     * One accepted finding.
     *
     * @param code its code
     * @param fingerprint its fingerprint, from a report
     * @param reason why it is accepted, at most 500 code points
     * @param owner the body or office that answers for it, at most 100 code points; not the name of a person
     * @param until the last day on which it is accepted; from the next day on it counts again
     * @param count how many findings of this fingerprint are accepted; one unless said
     */
    public record Entry(
            FindingCode code,
            Fingerprint fingerprint,
            @Text(max = 500) String reason,
            @Text(max = 100) String owner,
            LocalDate until,
            @Nullable @Range(min = 1, max = 1_000_000) Long count) {

        /** Creates an entry. */
        public Entry {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(until, "until");
        }
    }
}
