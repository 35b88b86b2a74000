package org.jiceng.validation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.request.RequestStatus;
import org.jiceng.validation.Figures;

/**
 * Draws how requests flow through their states: a row for each state with how many came into it and how many are still
 * there, and an arc for each way from one state to another. The same numbers stand in a table below.
 */
final class HtmlFlow {

    private static final int WIDTH = 480;
    private static final int ROW = 30;
    private static final int BARS = 110;
    private static final int LONGEST = 78;
    private static final int ARCS = 240;
    private static final int NUMBER_WIDTH = 30;
    private static final int NUMBER_HEIGHT = 13;

    private final Figures figures;
    private final Html html;
    private final List<RequestStatus> rows;
    private final List<int[]> numbers = new ArrayList<>();

    HtmlFlow(Figures figures, Html html) {
        this.figures = figures;
        this.html = html;
        Set<RequestStatus> states = new LinkedHashSet<>();
        RequestStatus.standard().stream()
                .filter(state ->
                        figures.steps().stream().anyMatch(each -> each.to().equals(state)))
                .forEach(states::add);
        figures.steps().forEach(each -> states.add(each.to()));
        rows = List.copyOf(states);
    }

    void write() {
        html.raw("<figure><figcaption>").say("html.chart.flow").raw("</figcaption>");
        if (rows.isEmpty()) {
            boolean areThere = figures.requestsNotFollowed() > 0;
            html.raw("<p class=\"none\">")
                    .say(areThere ? "html.chart.no-flow" : "html.chart.no-requests")
                    .raw("</p></figure>\n");
            return;
        }
        html.raw("\n<svg viewBox=\"0 0 " + WIDTH + " " + (rows.size() * ROW + 8) + "\" role=\"img\">\n");
        states();
        ways();
        html.raw("</svg><p class=\"key\">").say("html.chart.flow-key");
        if (figures.requestsNotFollowed() > 0) {
            html.raw(" ").say("html.chart.not-followed", figures.requestsNotFollowed());
        }
        html.raw("</p>");
        table();
        html.raw("</figure>\n");
    }

    private void states() {
        long most = rows.stream().mapToLong(this::entered).max().orElse(1);
        for (int i = 0; i < rows.size(); i++) {
            RequestStatus state = rows.get(i);
            int y = i * ROW + 4;
            for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                html.raw("<text lang=\"" + locale.toLanguageTag() + "\" x=\"0\" y=\"" + (y + 17) + "\">")
                        .text(TerminalText.cut(TerminalText.safe(state.label(locale)), 14))
                        .raw("</text>");
            }
            long entered = entered(state);
            long stayed = entered - left(state);
            int length = Math.max(2, (int) (LONGEST * entered / most));
            int dark = (int) (LONGEST * stayed / most);
            bar(BARS, y, length, "pale");
            if (stayed > 0) {
                bar(BARS, y, Math.max(2, dark), "plain");
            }
            html.raw("<text class=\"value\" x=\"" + (BARS + length + 6) + "\" y=\"" + (y + 17) + "\">" + entered
                    + "</text>\n");
        }
    }

    private long entered(RequestStatus state) {
        return sum(figures.steps().stream().filter(each -> each.to().equals(state)));
    }

    private long left(RequestStatus state) {
        return sum(figures.steps().stream().filter(each -> state.equals(each.from())));
    }

    private static long sum(Stream<Figures.Step> steps) {
        return steps.mapToLong(Figures.Step::requests).sum();
    }

    private void bar(int x, int y, int width, String kind) {
        html.raw(
                "<rect class=\"" + kind + "\" x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"24\"/>");
    }

    /** Short ways are drawn near, long ones and ways back far out; numbers stand where there is room. */
    private void ways() {
        long widest =
                figures.steps().stream().mapToLong(Figures.Step::requests).max().orElse(1);
        figures.steps().stream()
                .filter(each -> each.from() != null)
                .sorted(Comparator.comparingInt(this::span)
                        .thenComparing(
                                Comparator.comparingLong(Figures.Step::requests).reversed()))
                .forEach(each -> arc(each, widest));
        html.raw("\n");
    }

    private int span(Figures.Step step) {
        return Math.abs(rows.indexOf(step.to()) - rows.indexOf(step.from()));
    }

    private void arc(Figures.Step step, long widest) {
        int from = rows.indexOf(step.from());
        int to = rows.indexOf(step.to());
        boolean isBack = to < from;
        // What leaves a state leaves it in its lower half, what comes in comes in above.
        int start = from * ROW + 4 + (isBack ? 7 : 17);
        int end = to * ROW + 4 + (isBack ? 17 : 7);
        int middle = (start + end) / 2 + 4;
        int depth = 26 + Math.min(span(step), 6) * 24;
        while (isTaken(ARCS + depth * 3 / 4, middle) && depth < 250) {
            depth += 12;
        }
        boolean hasNumber = !isTaken(ARCS + depth * 3 / 4, middle);
        double width = Math.max(1.2, 8.0 * Math.sqrt((double) step.requests() / widest));
        String kind = isBack ? " back" : "";
        html.raw("<path class=\"way" + kind + "\" stroke-width=\"" + Math.round(width * 10) / 10.0 + "\" d=\"M" + ARCS
                        + " " + start + " C" + (ARCS + depth) + " " + start + " " + (ARCS + depth) + " " + end + " "
                        + (ARCS + 5) + " " + end + "\"><title>")
                .text(step.from() + " → " + step.to() + ": " + step.requests())
                .raw("</title></path>");
        html.raw("<path class=\"tip" + kind + "\" d=\"M" + (ARCS - 2) + " " + end + " l9 -5 v10 z\"/>");
        if (hasNumber) {
            numbers.add(new int[] {ARCS + depth * 3 / 4, middle});
            html.raw("<text class=\"axis halo" + kind + "\" x=\"" + (ARCS + depth * 3 / 4 + 4) + "\" y=\"" + middle
                    + "\">" + step.requests() + "</text>");
        }
    }

    private boolean isTaken(int x, int y) {
        return numbers.stream()
                .anyMatch(each -> Math.abs(each[0] - x) < NUMBER_WIDTH && Math.abs(each[1] - y) < NUMBER_HEIGHT);
    }

    /** For those who cannot see the drawing, or want the numbers. */
    private void table() {
        html.raw("<details class=\"table\"><summary>")
                .say("html.chart.flow-table")
                .raw("</summary><table><thead><tr><th>");
        html.say("html.head.from").raw("</th><th>").say("html.head.to").raw("</th><th class=\"n\">");
        html.say("html.head.requests").raw("</th></tr></thead><tbody>\n");
        for (Figures.Step each : figures.steps()) {
            RequestStatus from = each.from();
            html.raw("<tr><td>");
            if (from == null) {
                html.say("html.chart.begin");
            } else {
                html.both(texts -> from.label(texts.locale()));
            }
            html.raw("</td><td>")
                    .both(texts -> each.to().label(texts.locale()))
                    .raw("</td>")
                    .cell(each.requests())
                    .raw("</tr>\n");
        }
        html.raw("</tbody></table></details>");
    }
}
