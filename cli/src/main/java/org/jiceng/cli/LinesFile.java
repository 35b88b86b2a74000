package org.jiceng.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.report.ReportFinding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Files of findings, one a line, that are written while the report is made and appear when they are complete. */
final class LinesFile implements AutoCloseable {

    private final List<Target> targets = new ArrayList<>();
    private final CommandLine command;

    private LinesFile(CommandLine command) {
        this.command = command;
    }

    private static final class Target {

        private final Path file;
        private @Nullable BufferedWriter writer;
        private @Nullable IOException failure;

        Target(Path file) {
            this.file = file;
        }
    }

    static LinesFile create(List<Path> reports, CommandLine command) {
        LinesFile lines = new LinesFile(command);
        for (Path each : reports) {
            if (ReportFormat.NDJSON.isOf(each)) {
                Target target = new Target(each);
                lines.targets.add(target);
                try {
                    target.writer = Files.newBufferedWriter(ReportFormat.partOf(each), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    target.failure = e;
                }
            }
        }
        return lines;
    }

    boolean isNeeded() {
        return !targets.isEmpty();
    }

    /** What cannot be written is said in the end, once. */
    void write(ReportFinding finding) {
        if (targets.isEmpty()) {
            return;
        }
        String line = ReportFiles.line(finding);
        for (Target each : targets) {
            if (each.writer != null && each.failure == null) {
                try {
                    each.writer.write(line);
                } catch (IOException e) {
                    each.failure = e;
                }
            }
        }
    }

    /** Puts the files in their places; returns false if one could not be written. */
    boolean complete() {
        boolean isWritten = true;
        for (Target each : targets) {
            if (each.failure == null && each.writer != null) {
                try {
                    each.writer.close();
                    ReportFormat.move(ReportFormat.partOf(each.file), each.file);
                } catch (IOException e) {
                    each.failure = e;
                }
            }
            if (each.failure != null) {
                ReportFormat.sayUnwritten(each.file, each.failure, command);
                isWritten = false;
            }
        }
        return isWritten;
    }

    /** Leaves no part of a file. */
    @Override
    public void close() {
        for (Target each : targets) {
            try {
                if (each.writer != null) {
                    each.writer.close();
                    Files.deleteIfExists(ReportFormat.partOf(each.file));
                }
            } catch (IOException e) {
                ReportFormat.sayUnwritten(each.file, e, command);
            }
        }
    }
}
