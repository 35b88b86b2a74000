package org.jiceng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.jiceng.validation.report.HtmlReport;
import org.jiceng.validation.report.ReportDocument;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.report.TerminalText;
import org.jiceng.validation.report.TextReport;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The forms in which a report can be written; the ending of the file says which. */
enum ReportFormat {
    JSON,
    HTML,
    TXT,
    NDJSON;

    private String text(ReportDocument report, Locale locale, int shownPerCode) {
        return switch (this) {
            case JSON -> ReportFiles.text(report);
            case HTML -> HtmlReport.text(report, locale);
            case TXT -> TextReport.in(locale).showing(shownPerCode).text(report);
            case NDJSON -> throw new IllegalArgumentException("Lines are written one by one");
        };
    }

    boolean isOf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + name().toLowerCase(Locale.ROOT));
    }

    private static ReportFormat of(Path file) {
        for (ReportFormat each : values()) {
            if (each.isOf(file)) {
                return each;
            }
        }
        throw new IllegalArgumentException("The ending must be that of a form of reports");
    }

    static void requireKnown(List<Path> files, CommandLine command) {
        for (Path file : files) {
            if (List.of(values()).stream().noneMatch(each -> each.isOf(file))) {
                throw new ParameterException(
                        command,
                        "A report must end in .json, .html, .txt or .ndjson, but was: "
                                + TerminalText.safe(file.toString()));
            }
        }
    }

    static boolean writeAll(
            List<Path> files, ReportDocument report, Locale locale, int shownPerCode, CommandLine command) {
        boolean isWritten = true;
        for (Path file : files) {
            ReportFormat form = of(file);
            isWritten &= form == NDJSON || write(file, form.text(report, locale, shownPerCode), command);
        }
        return isWritten;
    }

    /** Appears when it is complete, like every file of this library. */
    static boolean write(Path file, String text, CommandLine command) {
        try {
            Path part = partOf(file);
            try {
                Files.writeString(part, text, StandardCharsets.UTF_8);
                move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
            return true;
        } catch (IOException e) {
            sayUnwritten(file, e, command);
            return false;
        }
    }

    static Path partOf(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    static void sayUnwritten(Path file, IOException why, CommandLine command) {
        command.getErr()
                .println("jiceng: cannot be written: " + TerminalText.safe(file.toString()) + " ("
                        + why.getClass().getSimpleName() + ")");
        command.getErr().flush();
    }

    static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
