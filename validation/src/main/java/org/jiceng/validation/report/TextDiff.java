package org.jiceng.validation.report;

import java.time.LocalDate;
import java.util.Locale;
import org.jiceng.finding.Finding;
import org.jiceng.validation.Findings;
import org.jiceng.validation.report.ReportDiff.Change;
import org.jspecify.annotations.Nullable;

/** Writes the difference of two reports as text. Immutable. */
public final class TextDiff {

    private final ReportTexts texts;
    private final TextStyle style;
    private final int shown;

    private TextDiff(ReportTexts texts, TextStyle style, int shown) {
        this.texts = texts;
        this.style = style;
        this.shown = shown;
    }

    /**
     * Obtains a writer.
     *
     * @param locale every Chinese locale gives Chinese, all others English
     * @param style colours and width
     * @param shown how many changes of each type are listed
     * @return the writer
     */
    public static TextDiff of(Locale locale, TextStyle style, int shown) {
        return new TextDiff(ReportTexts.in(locale), style, Math.max(0, shown));
    }

    /**
     * Returns a difference as text.
     *
     * @param diff the difference
     * @return lines with a line feed at the end of each
     */
    public String text(ReportDiff diff) {
        StringBuilder out = new StringBuilder();
        out.append(texts.get("diff.days", day(diff.oldAsOf()), day(diff.newAsOf())))
                .append('\n');
        if (!diff.sameRules()) {
            out.append(texts.get("diff.other-rules")).append('\n');
        }
        for (ChangeType type : ChangeType.values()) {
            long count =
                    diff.changes().stream().filter(each -> each.type() == type).count();
            if (count > 0) {
                section(diff, type, count, out);
            }
        }
        diff.uncompared()
                .forEach(each -> out.append(texts.get("diff.uncompared", each.code(), each.before(), each.now()))
                        .append('\n'));
        ReportDiff.Counts counts = diff.counts();
        out.append('\n')
                .append(style.strong(texts.get(
                        "diff.summary",
                        counts.added(),
                        counts.fixed(),
                        counts.graver() + counts.lighter(),
                        counts.persisting())))
                .append('\n');
        return out.toString();
    }

    private void section(ReportDiff diff, ChangeType type, long count, StringBuilder out) {
        out.append('\n')
                .append(style.strong(texts.get("diff." + type.word(), count)))
                .append('\n');
        diff.changes().stream().filter(each -> each.type() == type).limit(shown).forEach(each -> change(each, out));
        if (count > shown) {
            out.append("  ").append(texts.get("diff.more", count - shown)).append('\n');
        }
    }

    private void change(Change change, StringBuilder out) {
        Locale locale = texts.locale();
        Finding finding = change.finding().finding();
        String severity = finding.severity().label(locale).toUpperCase(Locale.ROOT);
        if (change.before() != null) {
            severity = change.before().label(locale).toUpperCase(Locale.ROOT) + " → " + severity;
        }
        out.append("  ")
                .append(style.of(finding.severity(), severity))
                .append(' ')
                .append(finding.code());
        out.append(TerminalText.safe(Places.text(finding.location(), null, texts)));
        if (change.ageDays() != null) {
            out.append(" · ").append(texts.get("diff.age", change.ageDays()));
        }
        out.append("\n      ")
                .append(TerminalText.safe(Findings.catalogue().message(finding, locale)))
                .append('\n');
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "?" : day.toString();
    }
}
