package org.jiceng.validation.report;

import java.util.Map;
import org.jiceng.finding.Severity;
import org.jiceng.validation.report.ReportDocument.Input;
import org.jiceng.validation.report.ReportDocument.RuleRow;
import org.jiceng.validation.report.ReportDocument.StreetRow;

/** Writes the tables: findings by place, how each rule fared, and what the report was made of. */
final class HtmlTables {

    private final ReportDocument report;
    private final Html html;

    HtmlTables(ReportDocument report, Html html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        byPlace();
        rules();
        about();
    }

    private void byPlace() {
        html.raw("<section id=\"by-place\">\n").heading(2, "html.by-place");
        if (report.streets().isEmpty()) {
            html.raw("<p>").say("html.no-places").raw("</p>\n</section>\n");
            return;
        }
        html.raw("<div class=\"wide\"><table><thead><tr><th>").say("street").raw("</th>");
        for (Severity severity : Severity.values()) {
            html.raw("<th class=\"n\">")
                    .both(texts -> severity.label(texts.locale()))
                    .raw("</th>");
        }
        html.raw("<th>").say("html.what").raw("</th></tr></thead><tbody>\n");
        for (StreetRow street : report.streets()) {
            html.raw("<tr><th scope=\"row\">");
            name(street);
            html.raw("</th>");
            for (Severity severity : Severity.values()) {
                html.cell(street.severities().getOrDefault(severity.word(), 0L));
            }
            html.raw("<td>");
            for (Map.Entry<String, Long> each : street.codes().entrySet()) {
                html.raw("<a class=\"chip\" href=\"#" + Html.escape("code-" + each.getKey()) + "\">")
                        .text(each.getKey())
                        .raw(" <b>" + each.getValue() + "</b></a> ");
            }
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody></table></div>\n</section>\n");
    }

    private void name(StreetRow street) {
        if (street.street() == null) {
            html.say("no-street");
        } else {
            html.raw("<span class=\"id\">").text(street.street().value()).raw("</span> ");
            if (street.name() == null) {
                html.say("name-unknown");
            } else {
                html.name(street.name());
            }
        }
    }

    private void rules() {
        html.raw("<section id=\"rules\">\n").heading(2, "html.rules");
        html.raw("<details class=\"table\"><summary>");
        for (RuleState state : RuleState.values()) {
            long count = report.rules().stream()
                    .filter(each -> each.state() == state)
                    .count();
            html.raw("<span class=\"state\">").say("html.state." + state.word()).raw(" <b>" + count + "</b></span> ");
        }
        html.raw("</summary><div class=\"wide\"><table><thead><tr>");
        for (String head : new String[] {"rule", "grade", "state"}) {
            html.raw("<th>").say("html.head." + head).raw("</th>");
        }
        for (String head : new String[] {"evaluated", "passed", "failed", "unseen"}) {
            html.raw("<th class=\"n\">").say("html.head." + head).raw("</th>");
        }
        html.raw("</tr></thead><tbody>\n");
        for (RuleRow rule : report.rules()) {
            html.raw("<tr class=\"" + rule.state().word() + "\"><th scope=\"row\"><code>")
                    .text(rule.code().value())
                    .raw("</code></th><td>")
                    .both(texts -> rule.severity().label(texts.locale()));
            Severity usual = rule.usual();
            if (usual != null) {
                html.raw(" · ").both(texts -> texts.get("html.usual", usual.label(texts.locale())));
            }
            html.raw("</td><td>").say("html.state." + rule.state().word());
            String skipped = rule.skipped();
            if (skipped != null) {
                html.raw(" · ")
                        .both(texts -> rule.state() == RuleState.SKIPPED
                                ? Places.skipped(skipped, texts)
                                : texts.get("skipped.somewhere", Places.skipped(skipped, texts)));
            }
            String reason = rule.reason();
            if (reason != null) {
                html.raw(" · ").text(reason);
            }
            html.raw("</td>")
                    .cell(rule.evaluated())
                    .cell(rule.passed())
                    .cell(rule.failed())
                    .cell(rule.unseen())
                    .raw("</tr>\n");
        }
        html.raw("</tbody></table></div></details>\n</section>\n");
    }

    private void about() {
        html.raw("<section id=\"about\">\n").heading(2, "html.about").raw("<dl class=\"about\">");
        fact("html.tool", report.tool().name() + " " + report.tool().version());
        fact("html.rule-set", report.ruleSet());
        if (report.asOf() != null) {
            fact("html.asked-on", report.asOf().toString());
        }
        for (Input input : report.inputs()) {
            String bytes = input.bytes() == null ? "" : input.bytes() + " B · SHA-256 " + input.sha256();
            fact("html.input", input.name() + " · " + bytes);
            if (input.profile() != null) {
                fact("profile", input.profile().id() + " · " + input.profile().hash());
            }
        }
        BaselineResult baseline = report.baseline();
        if (baseline != null) {
            html.raw("<div><dt>").say("html.baseline").raw("</dt><dd>");
            html.say("accepted", baseline.accepted(), baseline.entries());
            for (Baseline.Entry each : baseline.expired()) {
                html.raw("<br>")
                        .both(texts -> texts.get(
                                "accepted.expired",
                                each.code(),
                                each.fingerprint(),
                                each.until().toString(),
                                each.owner()));
            }
            for (Baseline.Entry each : baseline.unused()) {
                html.raw("<br>").both(texts -> texts.get("accepted.unused", each.code(), each.fingerprint()));
            }
            html.raw("</dd></div>");
        }
        html.raw("</dl>\n</section>\n");
    }

    private void fact(String key, String value) {
        html.raw("<div><dt>").say(key).raw("</dt><dd>").name(value).raw("</dd></div>\n");
    }
}
