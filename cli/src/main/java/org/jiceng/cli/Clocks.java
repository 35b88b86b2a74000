package org.jiceng.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jiceng.validation.report.ReportDocument;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.report.RunFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Takes the facts of a run, which stand in a file of their own and in no report. */
final class Clocks {

    private Clocks() {}

    @UsesDefaults("how long a run takes is a fact of the run and of no report")
    static Instant now() {
        return Instant.now();
    }

    static boolean writeFacts(
            @Nullable Path file, ReportDocument report, long inputBytes, Instant start, CommandLine command) {
        if (file == null) {
            return true;
        }
        Runtime machine = Runtime.getRuntime();
        String host = System.getenv("HOSTNAME");
        RunFacts facts = new RunFacts(
                report.tool(),
                start,
                Duration.between(start, now()).toMillis(),
                inputBytes,
                machine.totalMemory() - machine.freeMemory(),
                machine.maxMemory(),
                machine.availableProcessors(),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                host == null ? System.getenv("COMPUTERNAME") : host);
        return ReportFormat.write(file, ReportFiles.text(facts), command);
    }
}
