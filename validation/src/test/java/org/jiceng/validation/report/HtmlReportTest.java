package org.jiceng.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiceng.validation.DatasetChecker;
import org.junit.jupiter.api.Test;

/** The page holds everything and lets nothing in. */
class HtmlReportTest {

    private static final String HOSTILE =
            "</script><script>document.title='taken'</script><img src=x onerror=alert(1)>'";

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
}
