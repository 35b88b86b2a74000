package org.jiceng.validation.report;

import java.util.List;
import java.util.Objects;

/**
 * What came of the accepted findings in a check.
 *
 * @param sha256 the SHA-256 of the accepted findings as this library writes them
 * @param entries how many entries there are
 * @param accepted how many findings count no more
 * @param expired the entries that are over; their findings count again
 * @param unused the entries that fit no finding and can be taken out
 */
public record BaselineResult(
        String sha256, long entries, long accepted, List<Baseline.Entry> expired, List<Baseline.Entry> unused) {

    /** Creates a result; the lists are copied. */
    public BaselineResult {
        Objects.requireNonNull(sha256, "sha256");
        expired = List.copyOf(expired);
        unused = List.copyOf(unused);
    }
}
