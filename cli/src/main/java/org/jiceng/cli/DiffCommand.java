package org.jiceng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jiceng.validation.report.ReportDiff;
import org.jiceng.validation.report.ReportDocument;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.report.TextDiff;
import org.jiceng.validation.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jiceng diff}: says what changed between two reports. */
@Command(
        name = "diff",
        description = "Says what changed between two reports: what is new, fixed, still there, changed in grade.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing that --fail-on names",
            "1:something that --fail-on names",
            "2:the command was used wrongly",
            "3:a report cannot be read or written"
        })
final class DiffCommand implements Callable<Integer> {

    private static final int SHOWN = 50;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier report (.json).")
    private Path before = Path.of("set by picocli");

    @Parameters(index = "1", paramLabel = "NEW", description = "The later report (.json).")
    private Path after = Path.of("set by picocli");

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "The language of the answer: zh-CN or en; by default that of the system, else en.")
    private @Nullable Locale locale;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            defaultValue = "never",
            description = "When the exit code is 1: new (a finding that was not there before), worse (new or graver),"
                    + " any (whatever changed), never; ${DEFAULT-VALUE} unless set.")
    private When failOn = When.NEVER;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "" + SHOWN,
            description = "How many findings of each change are listed (${DEFAULT-VALUE}); all are counted.")
    private int shown = SHOWN;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the difference as JSON (format jiceng-diff/1).")
    private @Nullable Path report;

    @ParentCommand
    private Main main = new Main();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** When a comparison fails. */
    enum When {
        NEW,
        WORSE,
        ANY,
        NEVER;

        boolean isReached(ReportDiff diff) {
            long more = diff.uncompared().stream()
                    .filter(each -> each.now() > each.before())
                    .count();
            long other = diff.uncompared().stream()
                    .filter(each -> each.now() != each.before())
                    .count();
            ReportDiff.Counts counts = diff.counts();
            return switch (this) {
                case NEW -> counts.added() + more > 0;
                case WORSE -> counts.added() + counts.graver() + more > 0;
                case ANY -> !counts.isEmpty() || other > 0;
                case NEVER -> false;
            };
        }
    }

    /** Creates the command; called by picocli. */
    DiffCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Texts texts = Texts.in(locale == null ? Texts.systemLocale() : locale);
        TextReport printer = TextReport.in(texts.locale());
        SideFile<ReportDocument> old = SideFile.read(before, ReportFiles::readReport);
        SideFile<ReportDocument> now = SideFile.read(after, ReportFiles::readReport);
        old.print(printer, err, err, texts.get("report-unusable"));
        now.print(printer, err, err, texts.get("report-unusable"));
        err.flush();
        if (old.value() == null || now.value() == null) {
            return Main.UNREADABLE;
        }
        ReportDiff diff = ReportDiff.between(old.value(), now.value());
        out.print(TextDiff.of(texts.locale(), main.style(false), shown).text(diff));
        out.flush();
        if (report != null && !ReportFormat.write(report, ReportFiles.text(diff), spec.commandLine())) {
            return Main.UNREADABLE;
        }
        return failOn.isReached(diff) ? Main.ERRORS : Main.CLEAN;
    }
}
