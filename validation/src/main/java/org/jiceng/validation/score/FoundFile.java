package org.jiceng.validation.score;

import java.util.List;
import java.util.Objects;

/**
 * What a checker found, as it stands in a file of the format {@code jiceng-findings/1}: the smallest form in which any
 * checker can say it.
 *
 * @param findings everything that was found, in any order
 */
public record FoundFile(List<ScoredFinding> findings) {

    /** Creates a list of findings; it is copied. */
    public FoundFile {
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }
}
