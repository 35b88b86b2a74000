package org.jiceng.validation.report;

import java.util.Map;
import org.jiceng.finding.Severity;

/**
 * How many findings there are of each severity; those that are accepted stand apart.
 *
 * @param fatal the number at which reading could not go on
 * @param error the number of what must be mended
 * @param warning the number of what should be looked at
 * @param info the number of notes
 * @param accepted the number of those that somebody accepted, of whatever severity
 */
public record SeverityCounts(long fatal, long error, long warning, long info, long accepted) {

    static SeverityCounts of(Map<Severity, Long> counts, long accepted) {
        return new SeverityCounts(
                counts.getOrDefault(Severity.FATAL, 0L),
                counts.getOrDefault(Severity.ERROR, 0L),
                counts.getOrDefault(Severity.WARNING, 0L),
                counts.getOrDefault(Severity.INFO, 0L),
                accepted);
    }

    /**
     * Returns the number of one severity.
     *
     * @param severity any severity
     * @return the number, accepted ones left out
     */
    public long of(Severity severity) {
        return switch (severity) {
            case FATAL -> fatal;
            case ERROR -> error;
            case WARNING -> warning;
            case INFO -> info;
        };
    }

    /**
     * Returns how many findings count that are as grave as a severity or graver.
     *
     * @param severity any severity
     * @return the number
     */
    public long atLeast(Severity severity) {
        long sum = 0;
        for (Severity each : Severity.values()) {
            sum += each.isAtLeast(severity) ? of(each) : 0;
        }
        return sum;
    }

    /**
     * Returns how many findings count.
     *
     * @return the number of all severities, accepted ones left out
     */
    public long total() {
        return fatal + error + warning + info;
    }
}
