package org.jiceng.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
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
            "0:nothing at the level of an error was found",
            "1:something was found that must be mended",
            "2:the command was used wrongly",
            "3:a file cannot be read"
        })
final class CheckCommand implements Callable<Integer> {

    private static final int SHOWN_PER_CODE = 20;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "One or more exchange files: documents or streams, also compressed with gzip; - for standard input.")
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

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; called by picocli. */
    CheckCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Texts texts = Texts.in(locale == null ? Texts.systemLocale() : locale);
        TextReport printer = new TextReport(texts, shownPerCode);
        DatasetChecker checker = DatasetChecker.standard();
        if (profileFile != null) {
            ProfileOption option = ProfileOption.read(profileFile);
            option.print(printer, out, spec.commandLine().getErr());
            if (option.checker() == null) {
                out.flush();
                return option.exitCode();
            }
            checker = option.checker();
        }
        int worst = Main.CLEAN;
        for (String file : files) {
            worst = Math.max(worst, check(file, checker, printer, out));
        }
        out.flush();
        return worst;
    }

    private int check(String file, DatasetChecker checker, TextReport printer, PrintWriter out) {
        try {
            Report report = report(file, checker);
            printer.print(file, report, out);
            return switch (report.verdict()) {
                case CLEAN, WARNINGS -> Main.CLEAN;
                case ERRORS -> Main.ERRORS;
                case UNREADABLE -> Main.UNREADABLE;
            };
        } catch (ExchangeException notReadable) {
            return unreadable(file, notReadable.kind(), printer);
        } catch (InvalidPathException noNameOfAnyFile) {
            return unreadable(file, ExchangeException.Kind.NOT_FOUND, printer);
        }
    }

    private Report report(String file, DatasetChecker checker) {
        if (!"-".equals(file)) {
            return checker.check(Path.of(file), limits.limits());
        }
        Main parent = Objects.requireNonNull(main, "picocli sets the command above this one");
        try (ExchangeReader reader = ExchangeReader.open(parent.in(), file, limits.limits())) {
            return checker.check(reader);
        }
    }

    private int unreadable(String file, ExchangeException.Kind why, TextReport printer) {
        Location place = new Location(file, 0, -1, null, null, -1, "");
        printer.printUnreadable(
                Finding.of(why.code(), Severity.FATAL, place),
                spec.commandLine().getErr());
        return Main.UNREADABLE;
    }
}
