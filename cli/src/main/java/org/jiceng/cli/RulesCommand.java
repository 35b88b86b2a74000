package org.jiceng.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jiceng.text.Word;
import org.jiceng.validation.Findings;
import org.jiceng.validation.report.TerminalText;
import org.jiceng.validation.spi.RuleDescription;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jiceng rules}: lists the rules of datasets, or all finding codes as JSON. */
@Command(
        name = "rules",
        description = "Lists the rules that concern several records of a dataset.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
final class RulesCommand implements Callable<Integer> {

    private static final String GAP = "  ";

    @Option(
            names = "--json",
            description =
                    "Write the whole catalogue as JSON instead: rules, constraints and reading, in both languages.")
    private boolean json;

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "The language of the answer: zh-CN or en; by default that of the system, else en.")
    private @Nullable Locale locale;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; called by picocli. */
    RulesCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.write(Findings.json());
        } else {
            print(Texts.in(locale == null ? Texts.systemLocale() : locale), out);
        }
        out.flush();
        return Main.CLEAN;
    }

    private static void print(Texts texts, PrintWriter out) {
        List<RuleDescription> rules = Findings.rules().stream()
                .sorted(Comparator.comparing(RuleDescription::code))
                .toList();
        int codes = rules.stream()
                .mapToInt(each -> each.code().value().length())
                .max()
                .orElse(0);
        int severities = rules.stream()
                .mapToInt(each -> TerminalText.width(severity(each, texts)))
                .max()
                .orElse(0);
        int costs = rules.stream()
                .mapToInt(each -> each.cost().toString().length())
                .max()
                .orElse(0);
        for (RuleDescription each : rules) {
            out.write(TerminalText.left(each.code().value(), codes) + GAP);
            out.write(TerminalText.left(severity(each, texts), severities) + GAP);
            out.write(TerminalText.left(each.cost().toString(), costs) + GAP);
            out.write(each.definition().message(texts.locale()) + "\n");
        }
        out.write(texts.get("rules.count", rules.size()) + "\n");
    }

    private static String severity(RuleDescription rule, Texts texts) {
        return Word.labelOf("Severity." + rule.severity().word(), texts.locale());
    }
}
