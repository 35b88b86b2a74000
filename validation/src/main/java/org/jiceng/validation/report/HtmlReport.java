package org.jiceng.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jiceng.text.Word;
import org.jiceng.validation.report.ReportDocument.Input;
import org.jiceng.validation.report.ReportDocument.UsedProfile;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as one HTML file that needs no network: summary, charts, findings by rule and by place, both languages.
 *
 * <p>Nothing of the data can become markup or script: everything is escaped, and the policy in the file allows the one
 * style sheet and the one script by their hashes and nothing else. Without scripts everything is there but the search.
 */
public final class HtmlReport {

    /** How many findings of one code are listed; a browser shows hundreds of thousands too slowly. */
    static final int LISTED_PER_CODE = 200;

    private final ReportDocument report;
    private final Html html = new Html();
    private final boolean isChinese;

    private HtmlReport(ReportDocument report, Locale locale) {
        this.report = report;
        this.isChinese = locale.getLanguage().equals("zh");
    }

    /**
     * Returns a report as HTML.
     *
     * @param report the report
     * @param locale the language that is shown first; the reader can choose the other one
     * @return the text of a file
     */
    public static String text(ReportDocument report, Locale locale) {
        return new HtmlReport(report, locale).make();
    }

    private String make() {
        String style = resource("report.css");
        String script = resource("report.js");
        html.raw("<!DOCTYPE html>\n<html lang=\"" + (isChinese ? "zh-CN" : "en") + "\">\n<head>\n")
                .raw(
                        "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .raw("style-src '" + hash(style) + "'; script-src '" + hash(script) + "'; base-uri 'none'; ")
                .raw("form-action 'none'\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .text(isChinese ? "数据检查报告" : "Data check report")
                .raw(" · ")
                .text(title())
                .raw("</title>\n<style>")
                .raw(style)
                .raw("</style>\n</head>\n<body>\n");
        switches();
        header();
        html.raw("<main>\n");
        summary();
        new HtmlCharts(report, html).write();
        new HtmlFindings(report, html).write();
        new HtmlTables(report, html).write();
        html.raw("</main>\n<footer><p>")
                .say("html.footer", report.tool().name(), report.tool().version())
                .raw("</p></footer>\n<script>")
                .raw(script)
                .raw("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    /** Language and grades are chosen without a script: everything shown stands behind these switches. */
    private void switches() {
        html.raw("<input class=\"switch\" type=\"radio\" name=\"language\" id=\"language-zh\" aria-label=\"中文\""
                + (isChinese ? " checked" : "") + ">");
        html.raw("<input class=\"switch\" type=\"radio\" name=\"language\" id=\"language-en\" aria-label=\"English\""
                + (isChinese ? "" : " checked") + ">\n");
        for (Severity severity : Severity.values()) {
            html.raw("<input class=\"switch\" type=\"checkbox\" id=\"grade-" + severity.word() + "\" aria-label=\""
                    + Html.escape(severity.label(isChinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH))
                    + "\" checked>");
        }
        html.raw("\n");
    }

    private void header() {
        html.raw("<header>\n<div class=\"languages\"><label for=\"language-zh\">中文</label>"
                        + "<label for=\"language-en\">English</label></div>\n<h1>")
                .say("html.title")
                .raw("</h1>\n<p class=\"subject\">")
                .name(title())
                .raw("</p>\n</header>\n");
    }

    private String title() {
        return report.inputs().isEmpty()
                ? ""
                : report.inputs().get(0).name()
                        + (report.inputs().size() > 1 ? " + " + (report.inputs().size() - 1) : "");
    }

    private void summary() {
        html.raw("<section id=\"summary\">\n").heading(2, "html.summary");
        html.raw("<p class=\"verdict " + report.verdict().word() + "\">")
                .say("verdict." + report.verdict().word())
                .raw("</p>\n<ul class=\"cards\">\n");
        for (Severity severity : Severity.values()) {
            long count = report.counts().of(severity);
            if (severity != Severity.FATAL || count > 0) {
                html.raw("<li class=\"card " + severity.word() + (count == 0 ? " none" : "") + "\"><b>" + count
                                + "</b> ")
                        .both(texts -> severity.label(texts.locale()))
                        .raw("</li>\n");
            }
        }
        if (report.baseline() != null) {
            html.raw("<li class=\"card\"><b>" + report.counts().accepted() + "</b> ")
                    .say("html.accepted")
                    .raw("</li>\n");
        }
        long evaluated = report.rules().stream()
                .filter(each -> each.state() != RuleState.SKIPPED)
                .count();
        html.raw("<li class=\"card\"><b>" + evaluated + "</b>/" + report.rules().size() + " ")
                .say("html.rules-evaluated")
                .raw("</li>\n</ul>\n<nav><ul>");
        for (String part : new String[] {"charts", "by-code", "by-place", "rules", "about"}) {
            html.raw("<li><a href=\"#" + part + "\">").say("html." + part).raw("</a></li>");
        }
        html.raw("</ul></nav>\n");
        report.inputs().forEach(this::input);
        html.raw("</section>\n");
    }

    private void input(Input input) {
        html.raw("<div class=\"input\"><h3>").name(input.name()).raw("</h3>\n<dl>");
        if (input.issuer() != null) {
            property("issuer", input.issuer());
        }
        if (input.division() != null) {
            property("division", input.division().value());
        }
        if (input.asOf() != null) {
            property("as-of", input.asOf().toString());
        }
        label("nature", input.nature());
        label("coverage", input.coverage());
        html.raw("<div><dt>").say("profile").raw("</dt><dd>");
        UsedProfile profile = input.profile();
        if (profile == null) {
            html.say("no-profile");
        } else {
            html.text(profile.id() + " ")
                    .both(texts -> texts.locale().getLanguage().equals("zh") ? profile.nameZh() : profile.nameEn());
        }
        html.raw("</dd></div></dl>\n<ul class=\"records\">");
        for (RecordKind kind : RecordKind.values()) {
            Long count = input.records().get(kind.word());
            if (count != null) {
                html.raw("<li><b>" + count + "</b> ")
                        .both(texts -> kind.label(texts.locale()))
                        .raw("</li>");
            }
        }
        if (input.refusedRecords() > 0) {
            html.raw("<li class=\"error\"><b>" + input.refusedRecords() + "</b> ")
                    .say("html.refused")
                    .raw("</li>");
        }
        html.raw("</ul></div>\n");
    }

    private void label(String key, @Nullable Word word) {
        if (word != null) {
            html.raw("<div><dt>").say(key).raw("</dt><dd>");
            html.both(texts -> word.label(texts.locale())).raw("</dd></div>");
        }
    }

    private void property(String key, String value) {
        html.raw("<div><dt>").say(key).raw("</dt><dd>").name(value).raw("</dd></div>");
    }

    static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String inline) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
