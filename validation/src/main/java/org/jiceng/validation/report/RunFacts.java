package org.jiceng.validation.report;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run took and where it ran. These facts differ from run to run, so they stand in a file of their own and never in
 * a report.
 *
 * @param tool what ran
 * @param startedAt when it began
 * @param milliseconds how long it took
 * @param inputBytes how many bytes were checked
 * @param heapBytes how much memory its objects took at the end
 * @param maxHeapBytes how much memory they might have taken
 * @param processors how many processors it could use
 * @param java the version of the virtual machine
 * @param system the operating system
 * @param host the name of the machine; null if unknown
 */
public record RunFacts(
        ReportDocument.Tool tool,
        Instant startedAt,
        long milliseconds,
        long inputBytes,
        long heapBytes,
        long maxHeapBytes,
        long processors,
        String java,
        String system,
        @Nullable String host) {

    /** Creates facts. */
    public RunFacts {
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(system, "system");
    }
}
