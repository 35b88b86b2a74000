package org.jiceng.validation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jiceng.validation.Findings;
import org.jiceng.validation.Report;
import org.jiceng.validation.report.ReportDocument.CodeRow;
import org.jiceng.validation.report.ReportDocument.Input;
import org.jiceng.validation.report.ReportDocument.RuleRow;
import org.jiceng.validation.report.ReportDocument.StreetRow;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as text for a terminal or a file: a Chinese character is as wide as two Latin ones, and what a file says
 * cannot command the terminal. Immutable.
 */
public final class TextReport {

    private static final int LABEL_WIDTH = 14;
    private static final int NUMBER_WIDTH = 9;
    private static final int SHOWN_PER_CODE = 20;
    private static final int NAMED_CODES = 12;

    private final ReportTexts texts;
    private final TextStyle style;
    private final int shownPerCode;

    private TextReport(ReportTexts texts, TextStyle style, int shownPerCode) {
        this.texts = texts;
        this.style = style;
        this.shownPerCode = shownPerCode;
    }

    /**
     * Obtains a writer for a language, without colours and without breaking lines.
     *
     * @param locale every Chinese locale gives Chinese, all others English
     * @return the writer
     */
    public static TextReport in(Locale locale) {
        return new TextReport(ReportTexts.in(locale), TextStyle.PLAIN, SHOWN_PER_CODE);
    }

    /**
     * Returns a writer that lists so many findings of each code.
     *
     * @param most the number, 20 unless set
     * @return a copy
     */
    public TextReport showing(int most) {
        return new TextReport(texts, style, Math.max(0, most));
    }

    /**
     * Returns a writer for a terminal.
     *
     * @param newStyle whether there are colours, and how wide the terminal is
     * @return a copy
     */
    public TextReport with(TextStyle newStyle) {
        return new TextReport(texts, newStyle, shownPerCode);
    }

    /**
     * Returns a report as text.
     *
     * @param report the report
     * @return lines with a line feed at the end of each
     */
    public String text(ReportDocument report) {
        StringBuilder out = new StringBuilder();
        boolean isAlone = report.inputs().size() == 1;
        for (Input input : report.inputs()) {
            out.append(style.strong(TerminalText.safe(input.name()))).append("\n\n");
            content(input, report, isAlone, out);
        }
        if (!isAlone && !report.streets().isEmpty()) {
            kindsAndStreets(report, report.streets(), out);
            out.append('\n');
        }
        findings(report, out);
        verdict(report, out);
        return out.toString();
    }

    /**
     * Returns findings as text, outside of a report.
     *
     * @param findings the findings
     * @return lines with a line feed at the end of each
     */
    public String text(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding each : findings) {
            String file = each.location().line() > 0 ? null : each.location().file();
            finding(each, file, null, out);
        }
        return out.toString();
    }

    /**
     * Returns findings as text under a heading, outside of a report: the gravest first, and how many there are that are
     * not listed.
     *
     * @param findings the findings that were kept
     * @param totals how many there are of each code; a code that is not in it has those that were kept
     * @return lines with a line feed at the end of each
     */
    public String text(List<Finding> findings, Map<FindingCode, Long> totals) {
        StringBuilder out = new StringBuilder();
        out.append(style.strong(texts.get("wrong"))).append('\n');
        if (findings.isEmpty()) {
            line(out, texts.get("nothing-wrong"));
        }
        Map<FindingCode, List<Finding>> byCode = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            findings.stream()
                    .filter(each -> each.severity() == severity)
                    .forEach(each -> byCode.computeIfAbsent(each.code(), code -> new ArrayList<>())
                            .add(each));
        }
        byCode.forEach((code, ofCode) -> {
            out.append(text(ofCode.stream().limit(shownPerCode).toList()));
            long all = totals.getOrDefault(code, (long) ofCode.size());
            long more = all - Math.min(shownPerCode, ofCode.size());
            if (more > 0) {
                line(out, texts.get("more", more, code));
            }
        });
        return out.toString();
    }

    private void content(Input input, ReportDocument report, boolean isAlone, StringBuilder out) {
        out.append(style.strong(texts.get("content"))).append('\n');
        if (input.issuer() != null) {
            header(input, out);
        }
        if (input.records().isEmpty()) {
            line(out, texts.get("nothing-in-it"));
        } else {
            for (RecordKind kind : RecordKind.values()) {
                Long count = input.records().get(kind.word());
                if (count != null) {
                    String label = TerminalText.left(kind.label(texts.locale()), LABEL_WIDTH);
                    line(out, label + TerminalText.right(Long.toString(count), NUMBER_WIDTH));
                }
            }
            if (isAlone) {
                out.append('\n');
                kindsAndStreets(report, report.streets(), out);
            }
        }
        if (input.refusedRecords() > 0) {
            line(out, texts.get("refused", input.refusedRecords()));
        }
        out.append('\n');
    }

    private void header(Input input, StringBuilder out) {
        Locale locale = texts.locale();
        boolean isChinese = locale.getLanguage().equals("zh");
        property(out, "issuer", input.issuer());
        property(
                out,
                "division",
                input.division() == null ? null : input.division().value());
        property(out, "as-of", input.asOf() == null ? null : input.asOf().toString());
        property(out, "nature", input.nature() == null ? null : input.nature().label(locale));
        property(
                out,
                "coverage",
                input.coverage() == null ? null : input.coverage().label(locale));
        property(
                out,
                "profile",
                input.profile() == null
                        ? texts.get("no-profile")
                        : input.profile().id() + " "
                                + (isChinese
                                        ? input.profile().nameZh()
                                        : input.profile().nameEn()));
        out.append('\n');
    }

    private void property(StringBuilder out, String key, @Nullable String value) {
        if (value != null) {
            line(out, TerminalText.left(texts.get(key), LABEL_WIDTH) + " " + TerminalText.safe(value));
        }
    }

    private void kindsAndStreets(ReportDocument report, List<StreetRow> streets, StringBuilder out) {
        List<RecordKind> kinds = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            // Counts of persons in a small place could tell who is meant.
            if (!kind.isPersonal()
                    && report.inputs().stream().anyMatch(each -> each.records().containsKey(kind.word()))) {
                kinds.add(kind);
            }
        }
        List<StreetRow> rows =
                streets.stream().filter(each -> !each.records().isEmpty()).toList();
        List<String> names =
                rows.stream().map(this::nameOf).map(TerminalText::safe).toList();
        int width = Math.max(LABEL_WIDTH, TerminalText.width(texts.get("street")));
        for (String name : names) {
            width = Math.max(width, TerminalText.width(name));
        }
        StringBuilder head = new StringBuilder(TerminalText.left(texts.get("street"), width));
        for (RecordKind kind : kinds) {
            head.append(TerminalText.right(kind.label(texts.locale()), columnOf(kind)));
        }
        line(out, head.toString());
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder row = new StringBuilder(TerminalText.left(names.get(i), width));
            SortedMap<String, Long> records = rows.get(i).records();
            for (RecordKind kind : kinds) {
                String count = Long.toString(records.getOrDefault(kind.word(), 0L));
                row.append(TerminalText.right(count, columnOf(kind)));
            }
            line(out, row.toString());
        }
    }

    private int columnOf(RecordKind kind) {
        return Math.max(NUMBER_WIDTH, TerminalText.width(kind.label(texts.locale())) + 2);
    }

    private String nameOf(StreetRow row) {
        if (row.street() == null) {
            return texts.get("no-street");
        }
        return row.street() + " " + (row.name() == null ? texts.get("name-unknown") : row.name());
    }

    private void findings(ReportDocument report, StringBuilder out) {
        out.append(style.strong(texts.get("wrong"))).append('\n');
        List<ReportFinding> counting =
                report.findings().stream().filter(ReportFinding::counts).toList();
        if (counting.isEmpty() && report.counts().total() == 0) {
            line(out, texts.get("nothing-wrong"));
        }
        Map<FindingCode, List<ReportFinding>> byCode = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counting.stream()
                    .filter(each -> each.severity() == severity)
                    .forEach(each -> byCode.computeIfAbsent(each.code(), code -> new ArrayList<>())
                            .add(each));
        }
        byCode.forEach((code, ofCode) -> {
            ofCode.stream()
                    .limit(shownPerCode)
                    .forEach(each -> finding(each.finding(), fileOf(each, report), each.fingerprint(), out));
            CodeRow row = report.find(code).orElse(new CodeRow(code, ofCode.size(), ofCode.size(), 0));
            long more = row.found() - row.accepted() - Math.min(ofCode.size(), shownPerCode);
            if (more > 0) {
                line(out, texts.get("more", more, code));
            }
        });
        out.append('\n');
    }

    /** Where there is one file, its name stands at the top. */
    private static @Nullable String fileOf(ReportFinding finding, ReportDocument report) {
        Long input = finding.place().input();
        if (input == null || input >= report.inputs().size() || report.inputs().size() < 2) {
            return null;
        }
        return report.inputs().get(input.intValue()).name();
    }

    private void finding(Finding finding, @Nullable String file, @Nullable Fingerprint print, StringBuilder out) {
        Locale locale = texts.locale();
        String severity = finding.severity().label(locale).toUpperCase(Locale.ROOT);
        String place = Places.text(finding.location(), file, texts);
        line(out, style.of(finding.severity(), severity) + " " + finding.code() + TerminalText.safe(place));
        body(out, "    ", TerminalText.safe(Findings.catalogue().message(finding, locale)));
        String remedy = Findings.catalogue().remedy(finding, locale);
        if (!remedy.isEmpty()) {
            body(out, "    → ", TerminalText.safe(remedy));
        }
        if (print != null && style.showsFingerprints()) {
            line(out, "    " + print);
        }
    }

    private void body(StringBuilder out, String indent, String text) {
        String next = " ".repeat(indent.length());
        String lead = indent;
        int width = style.width() == 0 ? Integer.MAX_VALUE : Math.max(20, style.width() - 2 - indent.length());
        for (String each : TerminalText.wrap(text, width)) {
            line(out, lead + each);
            lead = next;
        }
    }

    private void verdict(ReportDocument report, StringBuilder out) {
        String word = report.verdict().word();
        String verdict = texts.get("verdict", texts.get("verdict." + word));
        out.append(report.verdict() == Report.Verdict.CLEAN ? style.good(verdict) : style.strong(verdict))
                .append('\n');
        if (report.verdict() == Report.Verdict.UNREADABLE) {
            line(out, texts.get("summary.unreadable"));
            out.append('\n');
            return;
        }
        long evaluated = report.rules().stream()
                .filter(rule -> rule.state() != RuleState.SKIPPED)
                .count();
        long idle = report.rules().stream()
                .filter(rule -> rule.state() == RuleState.NOT_APPLICABLE)
                .count();
        String summary = texts.get(
                "summary",
                report.counts().atLeast(Severity.ERROR),
                report.counts().warning(),
                report.counts().info(),
                evaluated,
                report.rules().size());
        line(out, idle == 0 ? summary : summary + texts.get("summary.idle", idle));
        baseline(report.baseline(), out);
        skipped(report.rules(), true, out);
        skipped(report.rules(), false, out);
        unseen(report.rules(), out);
        report.rules().forEach(rule -> grade(rule, out));
        out.append('\n');
    }

    /** Says which rules were not evaluated for any input, or for some inputs alone. */
    private void skipped(List<RuleRow> rules, boolean everywhere, StringBuilder out) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (RuleRow rule : rules) {
            if (rule.skipped() != null && (rule.state() == RuleState.SKIPPED) == everywhere) {
                byReason.computeIfAbsent(rule.skipped(), reason -> new ArrayList<>())
                        .add(because(rule));
            }
        }
        byReason.forEach((reason, codes) -> {
            String why = TerminalText.safe(Places.skipped(reason, texts));
            String where = everywhere ? why : texts.get("skipped.somewhere", why);
            line(out, where + texts.get("colon") + String.join(", ", codes));
        });
    }

    /** A rule that was not evaluated; what the profile switched off, with the reason that stands there. */
    private String because(RuleRow rule) {
        String code = rule.code().value();
        return rule.reason() == null ? code : texts.get("because", code, TerminalText.safe(rule.reason()));
    }

    /** A verdict about a file with damaged records is less than it seems; this says by how much, the blindest rules first. */
    private void unseen(List<RuleRow> rules, StringBuilder out) {
        SortedMap<Long, List<String>> byNumber = new TreeMap<>(Comparator.reverseOrder());
        for (RuleRow rule : rules) {
            if (rule.unseen() > 0 && rule.state() != RuleState.SKIPPED) {
                byNumber.computeIfAbsent(rule.unseen(), number -> new ArrayList<>())
                        .add(rule.code().value());
            }
        }
        byNumber.forEach((number, codes) -> {
            String which =
                    codes.size() > NAMED_CODES ? texts.get("unseen.many", codes.size()) : String.join(", ", codes);
            line(out, texts.get("unseen", number) + texts.get("colon") + which);
        });
    }

    private void grade(RuleRow rule, StringBuilder out) {
        if (rule.usual() != null) {
            Locale locale = texts.locale();
            String reason = rule.reason() == null ? "" : TerminalText.safe(rule.reason());
            String grade = rule.severity().label(locale);
            line(out, texts.get("regraded", rule.code(), grade, rule.usual().label(locale), reason));
        }
    }

    private void baseline(@Nullable BaselineResult result, StringBuilder out) {
        if (result == null) {
            return;
        }
        line(out, texts.get("accepted", result.accepted(), result.entries()));
        for (Baseline.Entry each : result.expired()) {
            String owner = TerminalText.safe(each.owner());
            line(
                    out,
                    texts.get(
                            "accepted.expired",
                            each.code(),
                            each.fingerprint(),
                            each.until().toString(),
                            owner));
        }
        for (Baseline.Entry each : result.unused()) {
            line(out, texts.get("accepted.unused", each.code(), each.fingerprint()));
        }
    }

    private static void line(StringBuilder out, String text) {
        out.append("  ").append(text).append('\n');
    }
}
