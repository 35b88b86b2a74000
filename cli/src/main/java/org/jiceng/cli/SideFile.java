package org.jiceng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.serialization.Reading;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.report.TerminalText;
import org.jiceng.validation.report.TextReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a file that a command needs beside its input: a profile, a baseline, a report.
 *
 * @param file the file
 * @param findings what is wrong with it
 * @param value its content; null if it cannot be used
 * @param exitCode the exit code if it cannot be used
 * @param <T> the type of the content
 */
record SideFile<T>(
        Path file, List<Finding> findings, @Nullable T value, int exitCode) {

    /** Creates what came of it; the list is copied. */
    SideFile {
        findings = List.copyOf(findings);
    }

    /** Reads a kind of file. */
    @FunctionalInterface
    interface Reader<T> {
        Reading<T> read(Path file);
    }

    static <T> SideFile<T> read(Path file, Reader<T> reader) {
        try {
            Reading<T> reading = reader.read(file);
            List<Finding> findings = ReportFiles.check(reading);
            boolean isUsable =
                    findings.stream().noneMatch(each -> each.severity().isAtLeast(Severity.ERROR));
            boolean isUnreadable = findings.stream().anyMatch(each -> each.severity() == Severity.FATAL);
            return new SideFile<>(
                    file,
                    findings,
                    isUsable ? reading.value().orElse(null) : null,
                    isUnreadable ? Main.UNREADABLE : Main.ERRORS);
        } catch (ExchangeException notReadable) {
            Finding why = unreadable(file.toString(), notReadable.kind().code());
            return new SideFile<>(file, List.of(why), null, Main.UNREADABLE);
        }
    }

    static Finding unreadable(String file, FindingCode why) {
        Location place = new Location(file, 0, -1, null, null, -1, "");
        return Finding.of(why, Severity.FATAL, place);
    }

    /** Says what is wrong with the file, and if it cannot be used, that nothing was done. */
    void print(TextReport printer, PrintWriter out, PrintWriter err, String unusable) {
        if (value == null && exitCode == Main.UNREADABLE) {
            err.print(printer.text(findings));
            err.flush();
        } else if (!findings.isEmpty()) {
            out.print(TerminalText.safe(file.toString()) + "\n\n" + printer.text(findings) + "\n");
            if (value == null) {
                out.println(unusable);
            }
        }
    }
}
