package org.jiceng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jiceng.finding.AnswerKey;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.validation.report.TerminalText;
import org.jiceng.validation.report.TextReport;
import org.jiceng.validation.score.Score;
import org.jiceng.validation.score.ScoreFiles;
import org.jiceng.validation.score.ScoreMatch;
import org.jiceng.validation.score.TextScore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jiceng score}: compares what a checker found with an answer key. */
@Command(
        name = "score",
        description = {
            "Compares what a checker found with what there is: hits, misses, false alarms, precision, recall.",
            "jiceng sample --faults makes data with a key; any checker can be scored."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was found and nothing else",
            "1:something was missed, or a false alarm",
            "2:the command was used wrongly",
            "3:a file cannot be read or scored"
        })
final class ScoreCommand implements Callable<Integer> {

    private static final int SHOWN = 50;

    @Parameters(index = "0", paramLabel = "KEY", description = "The answer key (format jiceng-answer-key/1).")
    private Path keyFile = Path.of("set by picocli");

    @Parameters(
            index = "1",
            paramLabel = "REPORT",
            description = "What the checker found: a report of jiceng check (.json or .ndjson), an object of the format"
                    + " jiceng-findings/1, or lines of JSON with a code and a place each.")
    private Path reportFile = Path.of("set by picocli");

    @Option(
            names = "--compare",
            paramLabel = "WHAT",
            defaultValue = "code-and-place",
            description =
                    "What a finding must have in common with an expected one: code-and-place, code-and-record, or,"
                            + " for a checker with codes of its own, place or record; ${DEFAULT-VALUE} unless set.")
    private ScoreMatch match = ScoreMatch.CODE_AND_PLACE;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "" + SHOWN,
            description = "How many misses and false alarms are listed (${DEFAULT-VALUE}); all are counted.")
    private int shown = SHOWN;

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "The language of the answer: zh-CN or en; by default that of the system, else en.")
    private @Nullable Locale locale;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; called by picocli. */
    ScoreCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Texts texts = Texts.in(locale == null ? Texts.systemLocale() : locale);
        TextReport printer = TextReport.in(texts.locale());
        SideFile<AnswerKey> key = SideFile.read(keyFile, ScoreFiles::readKey);
        if (key.value() == null) {
            key.print(printer, err, err, texts.get("score.key-unusable"));
            err.flush();
            return Main.UNREADABLE;
        }
        ScoreFiles.Found found;
        try {
            found = ScoreFiles.readFound(reportFile);
        } catch (ExchangeException notReadable) {
            err.print(printer.text(List.of(SideFile.unreadable(
                    reportFile.toString(), notReadable.kind().code()))));
            err.flush();
            return Main.UNREADABLE;
        }
        if (found.found() == null) {
            refuse(found, texts, printer, err);
            return Main.UNREADABLE;
        }
        Score score = Score.of(key.value(), found.found(), match);
        out.print(TextScore.of(texts.locale(), shown).text(score));
        out.flush();
        return score.isPerfect() ? Main.CLEAN : Main.ERRORS;
    }

    private void refuse(ScoreFiles.Found found, Texts texts, TextReport printer, PrintWriter err) {
        String name = TerminalText.safe(reportFile.toString());
        if (found.unfit() != null) {
            err.println(name + ": " + texts.get("score." + found.unfit()));
        } else {
            err.print(name + "\n\n" + printer.text(found.findings()) + "\n");
            err.println(texts.get("report-unusable"));
        }
        err.flush();
    }
}
