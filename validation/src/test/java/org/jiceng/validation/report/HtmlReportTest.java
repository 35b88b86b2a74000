package org.jiceng.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jiceng.validation.DatasetChecker;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page holds everything, lets nothing in, and works in a browser. */
class HtmlReportTest {

    private static final String HOSTILE =
            "</script><script>document.title='taken'</script><img src=x onerror=alert(1)>'";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private static String page(int grids) {
        List<String> records = new ArrayList<>(List.of(
                Deliveries.division("999911001", HOSTILE.replace("\"", "\\\""), "township"), Deliveries.COMMUNITY));
        for (int i = 0; i < grids; i++) {
            records.add(Deliveries.grid("g-" + i, ",\"parent\":\"none\",\"households\":" + i));
        }
        records.addAll(Deliveries.faulty());
        CheckedInput input =
                Deliveries.checked(DatasetChecker.standard(), HOSTILE + ".json", Deliveries.document(records));
        return HtmlReport.text(ReportBuilder.of(input), Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void nothing_of_the_data_is_markup_and_the_policy_lets_nothing_else_run() {
        String page = page(3);
        assertThat(page)
                .contains("default-src 'none'; style-src 'sha256-")
                .contains("&lt;script&gt;document.title=&#39;taken&#39;")
                .doesNotContain(
                        "<script>document", "<img", "unsafe-inline", " style=\"", "onerror=\"", "http://", "https://");
        assertThat(page.split("<script>", -1)).hasSize(2);
    }

    @Test
    void both_languages_the_rule_and_both_examples_are_in_it() {
        assertThat(page(3))
                .contains(
                        "数据检查报告", "Data check report", "上级网格 none 不在数据集中。", "The grid none that this one is a part of")
                .contains("<mark>{&quot;kind&quot;:&quot;grid&quot;")
                .contains("<svg viewBox");
    }

    @Test
    void long_lists_are_cut_and_counted() {
        String page = page(HtmlReport.LISTED_PER_CODE + 100);
        assertThat(page).contains("… 另有 101 项", "... and 101 more");
    }

    @Test
    void it_works_in_chromium_where_that_is_installed() throws IOException, InterruptedException {
        String chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(each -> Files.isExecutable(Path.of(each)))
                .findFirst()
                .orElse("");
        if (chromium.isEmpty()) {
            System.out.println("HtmlReportTest: no Chromium is installed, so the page is not opened");
        }
        Assumptions.assumeTrue(!chromium.isEmpty(), "Chromium is not installed");
        Path file = Files.writeString(folder.resolve("report.html"), page(50));
        Process process = new ProcessBuilder(
                        chromium,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=3000",
                        "--dump-dom",
                        file.toUri() + "#code-grid.parent.unknown")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(dom)
                .as("the script ran: the search is shown, and the rule that the address names is open")
                .contains("<span id=\"search\">")
                .containsPattern("<details class=\"code error\" id=\"code-grid.parent.unknown\" open");
        assertThat(dom).doesNotContain("<title>taken").contains("<title>数据检查报告");
    }
}
