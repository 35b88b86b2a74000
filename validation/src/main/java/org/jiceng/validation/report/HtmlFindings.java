package org.jiceng.validation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.validation.Findings;
import org.jiceng.validation.report.ReportDocument.CodeRow;
import org.jiceng.validation.spi.RuleDescription;
import org.jspecify.annotations.Nullable;

/** Writes the findings, code by code, each with what its rule means and the two documents that show it. */
final class HtmlFindings {

    private final ReportDocument report;
    private final Html html;
    private final FindingCatalogue catalogue = Findings.catalogue();

    HtmlFindings(ReportDocument report, Html html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        html.raw("<section id=\"by-code\">\n").heading(2, "html.by-code");
        Map<FindingCode, List<ReportFinding>> byCode = new TreeMap<>();
        report.findings()
                .forEach(each -> byCode.computeIfAbsent(each.code(), any -> new ArrayList<>())
                        .add(each));
        if (report.codes().isEmpty()) {
            html.raw("<p>").say("nothing-wrong").raw("</p>\n</section>\n");
            return;
        }
        filters();
        report.codes().stream()
                .sorted(Comparator.comparing((CodeRow row) -> gravest(byCode.get(row.code()), row))
                        .thenComparing(CodeRow::code))
                .forEach(row -> code(row, byCode.getOrDefault(row.code(), List.of())));
        html.raw("<p id=\"nothing-fits\" hidden>").say("html.nothing-fits").raw("</p>\n</section>\n");
    }

    private Severity gravest(@Nullable List<ReportFinding> findings, CodeRow row) {
        if (findings == null || findings.isEmpty()) {
            return catalogue.find(row.code()).map(each -> each.severity()).orElse(Severity.INFO);
        }
        return findings.stream()
                .map(ReportFinding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void filters() {
        html.raw("<div class=\"filters\">");
        for (Severity severity : Severity.values()) {
            if (report.counts().of(severity) > 0 || severity != Severity.FATAL) {
                html.raw("<label class=\"" + severity.word() + "\" for=\"grade-" + severity.word() + "\">")
                        .both(texts -> severity.label(texts.locale()))
                        .raw("</label>");
            }
        }
        html.raw("<span id=\"search\" hidden><label for=\"words\">")
                .say("html.search")
                .raw("</label> <input type=\"search\" id=\"words\" autocomplete=\"off\" spellcheck=\"false\"> "
                        + "<output id=\"hits\" for=\"words\"></output></span></div>\n");
    }

    private void code(CodeRow row, List<ReportFinding> findings) {
        String code = row.code().value();
        Severity severity = gravest(findings, row);
        html.raw("<details class=\"code " + severity.word() + "\" id=\"" + Html.escape("code-" + code)
                        + "\"><summary><span class=\"grade\">")
                .both(texts -> severity.label(texts.locale()))
                .raw("</span> <code>")
                .text(code)
                .raw("</code> <span class=\"count\">" + row.found() + "</span><span class=\"gist\">")
                .both(texts -> gist(row.code(), texts.locale()))
                .raw("</span></summary>\n<div class=\"inside\">\n");
        explanation(code);
        list(row, findings);
        html.raw("</div></details>\n");
    }

    /** The general sentence, with an ellipsis where a finding would name a thing. */
    private String gist(FindingCode code, Locale locale) {
        return catalogue
                .find(code)
                .map(each -> each.message(locale).replaceAll("\\{[^}]*\\}", "…"))
                .orElse("");
    }

    private void explanation(String code) {
        RuleDescription rule = Tooling.rule(code);
        if (rule == null) {
            return;
        }
        html.raw("<div class=\"why\"><p><b>").say("html.why").raw("</b> ");
        html.both(texts -> rule.rationale(texts.locale()));
        html.raw("</p><p class=\"source\"><b>").say("html.source").raw("</b> ");
        html.both(texts -> rule.source(texts.locale())).raw("</p>");
        html.raw("<details class=\"examples\"><summary>").say("html.examples").raw("</summary><div class=\"pair\">");
        example("html.failing", Tooling.example(code, "failing.json"), Tooling.example(code, "passing.json"));
        example("html.passing", Tooling.example(code, "passing.json"), Tooling.example(code, "failing.json"));
        html.raw("</div></details></div>\n");
    }

    /** The line in which both documents differ is marked. */
    private void example(String title, String document, String other) {
        List<String> others = other.lines().toList();
        html.raw("<figure><figcaption>").say(title).raw("</figcaption><pre>");
        int number = 0;
        for (String line : document.lines().toList()) {
            boolean isSame = number < others.size() && others.get(number).equals(line);
            html.raw(isSame ? "" : "<mark>").text(line).raw(isSame ? "\n" : "</mark>\n");
            number++;
        }
        html.raw("</pre></figure>");
    }

    private void list(CodeRow row, List<ReportFinding> findings) {
        html.raw("<ol>\n");
        findings.stream().limit(HtmlReport.LISTED_PER_CODE).forEach(this::finding);
        html.raw("</ol>\n");
        long more = row.found() - Math.min(findings.size(), HtmlReport.LISTED_PER_CODE);
        if (more > 0) {
            html.raw("<p class=\"more\">").say("html.more", more).raw("</p>\n");
        }
    }

    private void finding(ReportFinding each) {
        Finding finding = each.finding();
        html.raw("<li class=\"" + each.severity().word() + (each.counts() ? "" : " accepted") + "\"><p class=\"what\">")
                .both(texts -> catalogue.message(finding, texts.locale()))
                .raw("</p><p class=\"where\">");
        Long input = each.place().input();
        String file = input != null
                        && report.inputs().size() > 1
                        && input < report.inputs().size()
                ? report.inputs().get(input.intValue()).name()
                : null;
        html.both(texts -> after(Places.text(finding.location(), file, texts)));
        if (each.street() != null) {
            html.raw(" · ").text(each.street().value());
        }
        if (each.since() != null) {
            html.raw(" · ").say("html.since", each.since().toString());
        }
        html.raw("</p>");
        String remedy = catalogue.remedy(finding, Locale.ENGLISH);
        if (!remedy.isEmpty()) {
            html.raw("<p class=\"remedy\">")
                    .both(texts -> catalogue.remedy(finding, texts.locale()))
                    .raw("</p>");
        }
        ReportFinding.Acceptance accepted = each.accepted();
        if (accepted != null) {
            html.raw("<p class=\"remedy\">")
                    .say("html.accepted-until", accepted.until().toString())
                    .raw(" ")
                    .name(accepted.reason())
                    .raw(" · ")
                    .name(accepted.owner())
                    .raw("</p>");
        }
        html.raw("</li>\n");
    }

    private static String after(String place) {
        return place.startsWith(" · ") ? place.substring(3) : place;
    }
}
