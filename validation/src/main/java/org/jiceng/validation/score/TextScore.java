package org.jiceng.validation.score;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jiceng.finding.ExpectedFinding;
import org.jiceng.validation.report.TerminalText;

/** Writes a score as text. Immutable. */
public final class TextScore {

    private static final String BUNDLE = "org.jiceng.validation.score.texts";
    private static final int PERMILLE = 1000;
    private static final int DIGITS = 9;

    private final Locale locale;
    private final ResourceBundle bundle;
    private final int shown;

    private TextScore(Locale locale, ResourceBundle bundle, int shown) {
        this.locale = locale;
        this.bundle = bundle;
        this.shown = shown;
    }

    /**
     * Obtains a writer.
     *
     * @param locale every Chinese locale gives Chinese, all others English
     * @param shown how many misses and false alarms are listed
     * @return the writer
     */
    public static TextScore of(Locale locale, int shown) {
        boolean isChinese = locale.getLanguage().equals("zh");
        Locale existing = isChinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        return new TextScore(
                isChinese ? existing : Locale.ENGLISH,
                ResourceBundle.getBundle(BUNDLE, existing, TextScore.class.getModule()),
                Math.max(0, shown));
    }

    /**
     * Returns a score as text: the figures of each code, what was missed, what was a false alarm, and the sums.
     *
     * @param score the score
     * @return lines with a line feed at the end of each
     */
    public String text(Score score) {
        StringBuilder out = new StringBuilder();
        out.append(get("compared", get(score.match().toString()))).append("\n\n");
        out.append(row(get("hits"), get("misses"), get("false-alarms"), get("code")));
        for (Score.CodeScore each : score.codes()) {
            out.append(row(
                    Long.toString(each.hits()),
                    Long.toString(each.misses()),
                    Long.toString(each.falseAlarms()),
                    TerminalText.safe(each.code())));
        }
        list(
                get("missed", score.misses()),
                score.missed().stream().map(TextScore::line).toList(),
                out);
        list(
                get("not-expected", score.falseAlarms().size()),
                score.falseAlarms().stream()
                        .map(each -> each.code() + " " + each.place())
                        .toList(),
                out);
        long hits = score.hits();
        long falseAlarms = score.falseAlarms().size();
        out.append('\n')
                .append(get("sum", hits, score.misses(), falseAlarms))
                .append('\n')
                .append(get("shares", percent(hits, hits + falseAlarms), percent(hits, hits + score.misses())))
                .append('\n');
        return out.toString();
    }

    private static String line(ExpectedFinding each) {
        String record =
                each.kind() == null ? "" : " (" + each.kind() + (each.key() == null ? "" : " " + each.key()) + ")";
        return each.code() + " " + each.place() + record;
    }

    private void list(String title, List<String> lines, StringBuilder out) {
        if (lines.isEmpty()) {
            return;
        }
        out.append('\n').append(title).append('\n');
        lines.stream()
                .limit(shown)
                .forEach(
                        each -> out.append("  ").append(TerminalText.safe(each)).append('\n'));
        if (lines.size() > shown) {
            out.append("  ").append(get("more", lines.size() - shown)).append('\n');
        }
    }

    private static String row(String hits, String misses, String falseAlarms, String code) {
        return column(hits) + column(misses) + column(falseAlarms) + "  " + code + "\n";
    }

    /** Characters of Chinese take two columns. */
    private static String column(String text) {
        int width = text.codePoints().map(each -> each >= 0x2E80 ? 2 : 1).sum();
        return " ".repeat(Math.max(1, DIGITS + 4 - width)) + text;
    }

    /** Rounded down, so that only everything is 100 %. */
    private static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        long permille = part * PERMILLE / whole;
        return permille / 10 + (permille % 10 == 0 ? "" : "." + permille % 10) + " %";
    }

    private String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
