package org.jiceng.validation.report;

import java.util.List;
import java.util.Locale;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jiceng.validation.Figures;
import org.jiceng.validation.report.ReportDocument.StreetRow;

/** Draws the charts as SVG inside the page; colours come from the style sheet, so none stands in the drawing. */
final class HtmlCharts {

    private static final int WIDTH = 480;
    private static final int LABELS = 150;
    private static final int ROW = 30;
    private static final int MOST_STREETS = 40;
    private static final int MOST_COLUMNS = 18;

    private final ReportDocument report;
    private final Html html;

    HtmlCharts(ReportDocument report, Html html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        html.raw("<section id=\"charts\">\n").heading(2, "html.charts").raw("<div class=\"charts\">\n");
        findingsByStreet();
        if (report.figures().gridSizes().isEmpty()) {
            gridsByStreet();
        } else {
            gridSizes();
        }
        new HtmlFlow(report.figures(), html).write();
        html.raw("</div>\n</section>\n");
    }

    private void open(String title, int height) {
        html.raw("<figure><figcaption>")
                .say(title)
                .raw("</figcaption>\n<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\">\n");
    }

    private void close() {
        html.raw("</svg></figure>\n");
    }

    private void none(String title, String why) {
        html.raw("<figure><figcaption>").say(title).raw("</figcaption><p class=\"none\">");
        html.say(why).raw("</p></figure>\n");
    }

    private void findingsByStreet() {
        List<StreetRow> rows = report.streets().stream()
                .filter(each -> !each.severities().isEmpty())
                .limit(MOST_STREETS)
                .toList();
        if (rows.isEmpty()) {
            none("html.chart.findings", "html.chart.no-findings");
            return;
        }
        long most = rows.stream()
                .mapToLong(each -> each.severities().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .max()
                .orElse(1);
        open("html.chart.findings", rows.size() * ROW + 8);
        for (int i = 0; i < rows.size(); i++) {
            StreetRow row = rows.get(i);
            int y = i * ROW + 4;
            label(row, y);
            long before = 0;
            for (Severity severity : Severity.values()) {
                long count = row.severities().getOrDefault(severity.word(), 0L);
                if (count > 0) {
                    bar(x(before, most), y, x(before + count, most) - x(before, most), severity.word());
                    before += count;
                }
            }
            number(x(before, most) + 6, y, Long.toString(before));
        }
        close();
    }

    private void gridsByStreet() {
        List<StreetRow> rows = report.streets().stream()
                .filter(each -> each.records().getOrDefault(RecordKind.GRID.word(), 0L) > 0)
                .limit(MOST_STREETS)
                .toList();
        if (rows.isEmpty()) {
            none("html.chart.grids", "html.chart.no-grids");
            return;
        }
        long most = rows.stream()
                .mapToLong(each -> each.records().getOrDefault(RecordKind.GRID.word(), 0L))
                .max()
                .orElse(1);
        open("html.chart.grids-by-street", rows.size() * ROW + 8);
        for (int i = 0; i < rows.size(); i++) {
            int y = i * ROW + 4;
            long count = rows.get(i).records().getOrDefault(RecordKind.GRID.word(), 0L);
            label(rows.get(i), y);
            bar(x(0, most), y, x(count, most) - x(0, most), "plain");
            number(x(count, most) + 6, y, Long.toString(count));
        }
        close();
    }

    private void gridSizes() {
        List<Figures.Size> sizes = report.figures().gridSizes();
        long most = sizes.stream().mapToLong(Figures.Size::grids).max().orElse(1);
        int column = WIDTH / sizes.size();
        open("html.chart.grids", 230);
        for (int i = 0; i < sizes.size(); i++) {
            Figures.Size size = sizes.get(i);
            int height = (int) (150 * size.grids() / Math.max(1, most));
            int x = i * column;
            html.raw("<rect class=\"plain\" x=\"" + (x + 3) + "\" y=\"" + (180 - height) + "\" width=\"" + (column - 6)
                    + "\" height=\"" + height + "\"/>");
            middle(x + column / 2, 172 - height, Long.toString(size.grids()), "value");
            String range = size.below() == null ? size.from() + "+" : size.from() + "–" + (size.below() - 1);
            middle(x + column / 2, 202, range, "axis");
        }
        long without = report.figures().gridsWithoutHouseholds();
        html.raw("<line x1=\"0\" y1=\"180\" x2=\"" + WIDTH + "\" y2=\"180\"/>");
        for (String language : new String[] {"zh-CN", "en"}) {
            ReportTexts texts = ReportTexts.in(Locale.forLanguageTag(language));
            html.raw("<text lang=\"" + language + "\" class=\"axis\" x=\"6\" y=\"224\">")
                    .text(texts.get("html.chart.households", without))
                    .raw("</text>");
        }
        close();
    }

    private void label(StreetRow row, int y) {
        if (row.street() == null) {
            for (String language : new String[] {"zh-CN", "en"}) {
                ReportTexts texts = ReportTexts.in(Locale.forLanguageTag(language));
                html.raw("<text lang=\"" + language + "\" x=\"0\" y=\"" + (y + 17) + "\">")
                        .text(texts.get("no-street"))
                        .raw("</text>");
            }
            return;
        }
        String name = row.name() == null ? "" : TerminalText.safe(row.name());
        html.raw("<text x=\"0\" y=\"" + (y + 17) + "\">")
                .text(TerminalText.cut(name.isEmpty() ? row.street().value() : name, MOST_COLUMNS))
                .raw("<title>")
                .text(row.street() + " " + name)
                .raw("</title></text>");
    }

    private void bar(int x, int y, int width, String kind) {
        html.raw(
                "<rect class=\"" + kind + "\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"24\"/>");
    }

    private void number(int x, int y, String text) {
        html.raw("<text class=\"value\" x=\"" + x + "\" y=\"" + (y + 17) + "\">" + text + "</text>\n");
    }

    private void middle(int x, int y, String text, String kind) {
        html.raw("<text class=\"" + kind + "\" text-anchor=\"middle\" x=\"" + x + "\" y=\"" + y + "\">")
                .text(text)
                .raw("</text>");
    }

    private static int x(long count, long most) {
        return (int) (LABELS + (WIDTH - LABELS - 50) * count / Math.max(1, most));
    }
}
