package org.jiceng.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.text.Word;
import org.jiceng.validation.FindingExplanation;
import org.jiceng.validation.Findings;
import org.jiceng.validation.report.TerminalText;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jiceng explain}: says what a finding code means, why there is such a rule, and shows it. */
@Command(
        name = "explain",
        description = "Says what a finding code means, with an example that fails and its neighbour that passes.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the code was explained",
            "2:there is no such code, or the command was used wrongly",
            "3:a rule provider cannot be used"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int MOST_SUGGESTED = 3;

    @Parameters(arity = "1", paramLabel = "CODE", description = "A finding code, such as grid.parent.unknown.")
    private String code = "";

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "The language of the answer: zh-CN or en; by default that of the system, else en.")
    private @Nullable Locale locale;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; called by picocli. */
    ExplainCommand() {}

    @Override
    public Integer call() {
        Texts texts = Texts.in(locale == null ? Texts.systemLocale() : locale);
        Optional<FindingExplanation> known =
                FindingCode.isValid(code) ? Findings.explain(FindingCode.of(code)) : Optional.empty();
        if (known.isEmpty()) {
            refuse(texts);
            return Main.WRONG_USAGE;
        }
        PrintWriter out = spec.commandLine().getOut();
        print(known.get(), texts, out);
        out.flush();
        return Main.CLEAN;
    }

    private static void print(FindingExplanation explanation, Texts texts, PrintWriter out) {
        FindingDefinition definition = explanation.definition();
        Locale language = texts.locale();
        String severity = Word.labelOf("Severity." + definition.severity().word(), language);
        line(out, definition.code() + " · " + severity + " · " + texts.get("explain.since", definition.since()));
        line(out, "");
        line(out, definition.message(language));
        line(out, definition.remedy(language));
        RuleDescription rule = explanation.rule();
        if (rule == null) {
            return;
        }
        line(out, "");
        line(out, texts.get("explain.why", rule.rationale(language)));
        line(out, texts.get("explain.source", rule.source(language)));
        line(out, texts.get("explain.cost", rule.cost().toString()));
        line(
                out,
                texts.get(
                        "explain.reads",
                        rule.reads().isEmpty()
                                ? texts.get("explain.header")
                                : rule.reads().stream().map(RuleInput::toString).collect(Collectors.joining(", "))));
        if (explanation.failingDocument() != null && explanation.passingDocument() != null) {
            line(out, "");
            line(out, texts.get("explain.failing", String.valueOf(explanation.place())));
            out.write(explanation.failingDocument());
            line(out, "");
            line(out, texts.get("explain.passing"));
            out.write(explanation.passingDocument());
        }
    }

    private static void line(PrintWriter out, String text) {
        out.write(text + "\n");
    }

    private void refuse(Texts texts) {
        PrintWriter err = spec.commandLine().getErr();
        line(err, texts.get("explain.unknown", TerminalText.safe(code)));
        List<String> close = closest();
        if (!close.isEmpty()) {
            line(err, texts.get("explain.suggestion", String.join(", ", close)));
        }
        line(err, texts.get("explain.list"));
        err.flush();
    }

    /** The codes that differ from what was written in fewest characters, or have it as a part. */
    private List<String> closest() {
        String asked = code.toLowerCase(Locale.ROOT);
        record Candidate(String code, int distance) {}
        return Findings.catalogue().definitions().stream()
                .map(each -> each.code().value())
                .map(each ->
                        new Candidate(each, asked.length() > 2 && each.contains(asked) ? 0 : distance(asked, each)))
                .filter(each -> each.distance() <= Math.max(2, asked.length() / 3))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::code))
                .limit(MOST_SUGGESTED)
                .map(Candidate::code)
                .toList();
    }

    /** How many characters must be put in, taken out or replaced. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
