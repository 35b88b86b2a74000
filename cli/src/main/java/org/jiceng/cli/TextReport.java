package org.jiceng.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jiceng.text.Word;
import org.jiceng.validation.Findings;
import org.jiceng.validation.PlaceCounts;
import org.jiceng.validation.Report;
import org.jiceng.validation.RuleResult;
import org.jspecify.annotations.Nullable;

/** Prints a report for people at a terminal. */
final class TextReport {

    private static final int LABEL_WIDTH = 14;
    private static final int NUMBER_WIDTH = 9;

    private final Texts texts;
    private final int shownPerCode;

    TextReport(Texts texts, int shownPerCode) {
        this.texts = texts;
        this.shownPerCode = Math.max(0, shownPerCode);
    }

    void print(String file, Report report, PrintWriter out) {
        out.println(Columns.safe(file));
        out.println();
        printContent(report, out);
        printFindings(report.findings(), report::count, out);
        printVerdict(report, out);
        out.println();
    }

    /** Prints what is wrong with a profile that files were to be checked by. */
    void printProfile(String file, List<Finding> findings, boolean isUsable, PrintWriter out) {
        out.println(Columns.safe(file));
        out.println();
        printFindings(
                findings,
                code -> findings.stream()
                        .filter(each -> each.code().equals(code))
                        .count(),
                out);
        if (!isUsable) {
            out.println(texts.get("profile-unusable"));
        }
    }

    /** Prints why a file was not written in another form. */
    void printNotWritten(String file, FindingCounts findings, PrintWriter out) {
        out.println(Columns.safe(file));
        out.println();
        printFindings(findings.kept(), findings::count, out);
        out.println(texts.get("not-written"));
    }

    void printUnreadable(Finding finding, PrintWriter err) {
        printFinding(finding, err);
        err.flush();
    }

    private void printContent(Report report, PrintWriter out) {
        out.println(texts.get("content"));
        report.header().ifPresent(header -> printHeader(header, report, out));
        if (report.counts().isEmpty()) {
            line(out, texts.get("nothing-in-it"));
        } else {
            printKinds(report, out);
            printStreets(report, out);
        }
        if (report.refusedRecords() > 0) {
            line(out, texts.get("refused", report.refusedRecords()));
        }
        out.println();
    }

    private void printHeader(DatasetHeader header, Report report, PrintWriter out) {
        Locale locale = texts.locale();
        property(out, "issuer", header.issuer());
        property(out, "division", header.division().value());
        property(out, "as-of", header.asOf().toString());
        property(out, "nature", header.nature().label(locale));
        property(out, "coverage", header.coverage().label(locale));
        property(
                out,
                "profile",
                report.profile()
                        .map(profile -> profile.id() + " " + profile.name().in(locale))
                        .orElse(texts.get("no-profile")));
        out.println();
    }

    private void property(PrintWriter out, String key, String value) {
        line(out, Columns.left(texts.get(key), LABEL_WIDTH) + " " + Columns.safe(value));
    }

    private void printKinds(Report report, PrintWriter out) {
        report.counts().forEach((kind, count) -> {
            String label = Columns.left(kind.label(texts.locale()), LABEL_WIDTH);
            line(out, label + Columns.right(Long.toString(count), NUMBER_WIDTH));
        });
        out.println();
    }

    private void printStreets(Report report, PrintWriter out) {
        List<RecordKind> kinds = new ArrayList<>(report.counts().keySet());
        // Counts of persons in a small place could tell who is meant.
        kinds.removeIf(RecordKind::isPersonal);
        List<String> names =
                report.streets().stream().map(this::nameOf).map(Columns::safe).toList();
        int width = LABEL_WIDTH;
        for (String name : names) {
            width = Math.max(width, Columns.width(name));
        }
        StringBuilder head = new StringBuilder(Columns.left(texts.get("street"), width));
        for (RecordKind kind : kinds) {
            String label = kind.label(texts.locale());
            head.append(Columns.right(label, Math.max(NUMBER_WIDTH, Columns.width(label) + 2)));
        }
        line(out, head.toString());
        for (int i = 0; i < names.size(); i++) {
            StringBuilder row = new StringBuilder(Columns.left(names.get(i), width));
            for (RecordKind kind : kinds) {
                int column = Math.max(NUMBER_WIDTH, Columns.width(kind.label(texts.locale())) + 2);
                row.append(Columns.right(Long.toString(report.streets().get(i).count(kind)), column));
            }
            line(out, row.toString());
        }
    }

    private String nameOf(PlaceCounts place) {
        if (place.street() == null) {
            return texts.get("no-street");
        }
        return place.street() + " " + (place.name() == null ? texts.get("name-unknown") : place.name());
    }

    private void printFindings(List<Finding> findings, ToLongFunction<FindingCode> count, PrintWriter out) {
        out.println(texts.get("wrong"));
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
            ofCode.stream().limit(shownPerCode).forEach(each -> printFinding(each, out));
            long more = count.applyAsLong(code) - Math.min(shownPerCode, ofCode.size());
            if (more > 0) {
                line(out, texts.get("more", more, code));
            }
        });
        out.println();
    }

    private void printFinding(Finding finding, PrintWriter out) {
        Locale locale = texts.locale();
        String severity = finding.severity().label(locale).toUpperCase(Locale.ROOT);
        line(out, severity + " " + finding.code() + placeOf(finding.location()));
        line(out, "    " + Columns.safe(Findings.catalogue().message(finding, locale)));
        line(out, "    → " + Columns.safe(Findings.catalogue().remedy(finding, locale)));
    }

    private String placeOf(Location place) {
        StringBuilder text = new StringBuilder();
        if (place.line() > 0) {
            text.append(" · ").append(texts.get("line", Integer.toString(place.line())));
        } else if (place.file() != null) {
            text.append(" · ").append(place.file());
        }
        if (!place.documentPointer().isEmpty()) {
            text.append(" · ").append(place.documentPointer());
        }
        RecordKind kind = place.kind();
        if (kind != null) {
            text.append(" · ").append(kind.label(texts.locale())).append(keyOf(place.key()));
        }
        return Columns.safe(text.toString());
    }

    private static String keyOf(@Nullable String key) {
        return key == null ? "" : " " + key;
    }

    private void printVerdict(Report report, PrintWriter out) {
        long errors = report.count(Severity.FATAL) + report.count(Severity.ERROR);
        long evaluated =
                report.rules().stream().filter(rule -> rule.skipped() == null).count();
        String verdict = switch (report.verdict()) {
            case CLEAN -> "clean";
            case WARNINGS -> "warnings";
            case ERRORS -> "errors";
            case UNREADABLE -> "unreadable";
        };
        out.println(texts.get("verdict", texts.get("verdict." + verdict)));
        if (report.verdict() == Report.Verdict.UNREADABLE) {
            line(out, texts.get("summary.unreadable"));
            return;
        }
        line(
                out,
                texts.get(
                        "summary",
                        errors,
                        report.count(Severity.WARNING),
                        report.count(Severity.INFO),
                        evaluated,
                        report.rules().size()));
        Map<String, List<String>> skipped = new LinkedHashMap<>();
        for (RuleResult rule : report.rules()) {
            if (rule.skipped() != null) {
                skipped.computeIfAbsent(rule.skipped(), reason -> new ArrayList<>())
                        .add(rule.code().value());
            }
        }
        skipped.forEach((reason, codes) -> line(out, texts.skipped(reason, String.join(", ", codes))));
        report.rules().forEach(rule -> printGrade(rule, out));
    }

    private void printGrade(RuleResult rule, PrintWriter out) {
        if (rule.isRegraded() && rule.setting() != null) {
            String reason = Columns.safe(rule.setting().reason());
            String usual = label(rule.rule().severity());
            line(out, texts.get("regraded", rule.code(), label(rule.severity()), usual, reason));
        }
    }

    private String label(Severity severity) {
        return Word.labelOf("Severity." + severity.word(), texts.locale());
    }

    private static void line(PrintWriter out, String text) {
        out.println("  " + text);
    }
}
