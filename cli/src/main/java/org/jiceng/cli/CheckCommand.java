package org.jiceng.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jiceng.finding.Finding;
import org.jiceng.profile.Profile;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
import org.jiceng.validation.report.Baseline;
import org.jiceng.validation.report.CheckedInput;
import org.jiceng.validation.report.FindingSpool;
import org.jiceng.validation.report.ReportBuilder;
import org.jiceng.validation.report.ReportDocument;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jiceng check}: says what is in a file, what is wrong with it, and the verdict. */
@Command(
        name = "check",
        description = "Says what is in a file, what is wrong with it, and the verdict.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at the level of --fail-on was found (an error, unless set)",
            "1:something was found that must be mended",
            "2:the command was used wrongly",
            "3:a file cannot be read or written, or a rule that was added is broken"
        })
final class CheckCommand implements Callable<Integer> {

    private static final int SHOWN_PER_CODE = 20;
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "One or more exchange files: documents or streams, also compressed with gzip;"
                    + " - for the standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "The language of the answer: zh-CN or en; by default that of the system, else en.")
    private @Nullable Locale locale;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "" + SHOWN_PER_CODE,
            description = "How many findings of each code are listed (${DEFAULT-VALUE}); all are counted.")
    private int shownPerCode = SHOWN_PER_CODE;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Check what is local by this profile (format jiceng-profile/1), whatever the files name;"
                    + " by default the profile that a file names, if it comes with the library.")
    private @Nullable Path profileFile;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a report of all files together; its form is that of the ending: .json, .html, .txt, or"
                    + " .ndjson for all findings, one a line. May be given several times.")
    private List<Path> reports = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "GRADE",
            converter = GradeConverter.class,
            description =
                    "From which grade on the exit code is 1: fatal, error, warning, info or never; error unless set.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Ask on this day what is due or over, such as 2026-03-31; by default on the day of the data.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that were accepted for a time (format jiceng-baseline/1); they do not count.")
    private @Nullable Path baselineFile;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "An earlier report (.json); each finding then says since when it has been known.")
    private @Nullable Path previousFile;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "A secret of at least 16 bytes; records of persons are then named by a keyed hash.")
    private @Nullable Path keyFile;

    @Option(names = "--fingerprints", description = "Show the fingerprint of each finding, as a baseline needs it.")
    private boolean showsFingerprints;

    @Option(
            names = "--run-facts",
            paramLabel = "FILE",
            description = "Write how long it took, how much memory and where it ran (.json).")
    private @Nullable Path runFactsFile;

    @ParentCommand
    private Main main = new Main();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; called by picocli. */
    CheckCommand() {}

    @Override
    public Integer call() {
        Instant start = Clocks.now();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Texts texts = Texts.in(locale == null ? Texts.systemLocale() : locale);
        TextReport printer = TextReport.in(texts.locale()).showing(shownPerCode).with(main.style(showsFingerprints));
        ReportFormat.requireKnown(reports, spec.commandLine());
        DatasetChecker checker = DatasetChecker.standard();
        ReportBuilder builder = new ReportBuilder();
        if (profileFile != null) {
            SideFile<Profile> side = SideFile.read(profileFile, ProfileFiles::read);
            side.print(printer, out, err, texts.get("profile-unusable"));
            if (side.value() == null) {
                out.flush();
                return side.exitCode();
            }
            checker = DatasetChecker.of(side.value());
        }
        if (baselineFile != null) {
            SideFile<Baseline> side = SideFile.read(baselineFile, ReportFiles::readBaseline);
            side.print(printer, out, err, texts.get("baseline-unusable"));
            if (side.value() == null) {
                out.flush();
                return side.exitCode();
            }
            builder.baseline(side.value());
        }
        if (previousFile != null) {
            SideFile<ReportDocument> side = SideFile.read(previousFile, ReportFiles::readReport);
            side.print(printer, out, err, texts.get("report-unusable"));
            if (side.value() == null) {
                out.flush();
                return side.exitCode();
            }
            builder.previous(side.value());
        }
        return check(checker, builder, printer, texts, start);
    }

    private int check(DatasetChecker local, ReportBuilder builder, TextReport printer, Texts texts, Instant start) {
        PrintWriter out = spec.commandLine().getOut();
        DatasetChecker checker = local;
        if (asOf != null) {
            checker = checker.withAsOf(asOf);
            builder.asOf(asOf);
        }
        if (keyFile != null) {
            checker = checker.withKeyedHash(KeyFile.read(keyFile, spec.commandLine()));
        }
        try (FindingSpool spool = FindingSpool.create();
                LinesFile lines = LinesFile.create(reports, spec.commandLine())) {
            // Whoever asks for every finding gets every finding; whoever accepts some, is not told of others.
            boolean isEveryNeeded = lines.isNeeded() || baselineFile != null;
            List<CheckedInput> readable = new ArrayList<>();
            long bytes = 0;
            for (String file : files) {
                CheckedInput input = check(file, checker, isEveryNeeded ? spool : null, printer);
                builder.add(input);
                bytes += input.bytes() == null ? 0 : input.bytes();
                if (input.report() != null) {
                    readable.add(input);
                }
            }
            ReportDocument report = builder.every(spool).build(lines::write);
            if (!readable.isEmpty()) {
                out.print(printer.text(report));
            }
            out.flush();
            boolean areLinesWritten = lines.complete();
            boolean isWritten =
                    ReportFormat.writeAll(reports, report, texts.locale(), shownPerCode, spec.commandLine());
            if (!areLinesWritten
                    || !isWritten
                    || !Clocks.writeFacts(runFactsFile, report, bytes, start, spec.commandLine())) {
                return Main.UNREADABLE;
            }
            return exitCode(report);
        } catch (UncheckedIOException spoolFailed) {
            // The message of the system may be in any language; what kind of file it was says enough.
            PrintWriter err = spec.commandLine().getErr();
            err.println("jiceng: the temporary files of the findings cannot be written or read");
            err.flush();
            return Main.UNREADABLE;
        }
    }

    private int exitCode(ReportDocument report) {
        boolean isUnreadable = report.inputs().stream().anyMatch(each -> each.verdict() == Report.Verdict.UNREADABLE);
        if (isUnreadable) {
            return Main.UNREADABLE;
        }
        return failOn.isReached(report.counts()) ? Main.ERRORS : Main.CLEAN;
    }

    private CheckedInput check(String file, DatasetChecker checker, @Nullable FindingSpool spool, TextReport printer) {
        CheckedInput input;
        try {
            boolean isStandard = file.equals(STANDARD_INPUT);
            if (spool == null) {
                input = isStandard
                        ? CheckedInput.check(checker, main.in(), STANDARD_INPUT, limits.limits())
                        : CheckedInput.check(checker, Path.of(file), limits.limits());
            } else {
                input = isStandard
                        ? CheckedInput.check(checker, main.in(), STANDARD_INPUT, limits.limits(), spool)
                        : CheckedInput.check(checker, Path.of(file), limits.limits(), spool);
            }
        } catch (InvalidPathException noNameOfAnyFile) {
            input = CheckedInput.unreadable(file, ExchangeException.Kind.NOT_FOUND);
        }
        if (input.unreadable() != null) {
            Finding why = SideFile.unreadable(file, input.unreadable());
            PrintWriter err = spec.commandLine().getErr();
            err.print(printer.text(List.of(why)));
            err.flush();
        }
        return input;
    }
}
