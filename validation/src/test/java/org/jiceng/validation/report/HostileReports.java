package org.jiceng.validation.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiceng.validation.DatasetChecker;

/** A report on data whose names want to become markup, turn the writing round, or burst the page. */
final class HostileReports {

    static final String SCRIPT = "</script><script>document.title='taken'</script>";
    static final String IMAGE = "\"><img src=\"http://127.0.0.1:9/x\" onerror=\"document.title='taken'\">";
    static final String BIDI = "街道\u202Egnp.oiduts\u202C\u2066x\u2069";
    static final String UYGHUR = "شىنجاڭ ئۇيغۇر 12 (مەھەللە)";
    static final String ASTRAL = "𠮷野街道😀👨‍👩‍👧Z̸̢͎a̶l̴g̵o̷";
    static final String LONG = "很长的名字".repeat(30) + "LongWordWithoutAnyPlaceToBreakIt".repeat(8);

    private static final List<String> NAMES = List.of(SCRIPT, IMAGE, BIDI, UYGHUR, ASTRAL, LONG);

    private HostileReports() {}

    static ReportDocument report() throws IOException {
        String text = Files.readString(Path.of("../examples/data/faulty.json"), StandardCharsets.UTF_8);
        text = text.replace("\"name\":\"春和街道\"", "\"name\":\"" + json(SCRIPT) + "\"")
                .replace("\"name\":\"安澜街道\"", "\"name\":\"" + json(IMAGE) + "\"")
                .replace("\"name\":\"望岳街道\"", "\"name\":\"" + json(UYGHUR) + "\"")
                .replace("Jiceng 示例：有错误的交付", json(SCRIPT + LONG));
        List<String> streets = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String street = "99991110" + (i + 1);
            streets.add(Deliveries.division(street, json(NAMES.get(i)), "township"));
            streets.add(Deliveries.division(street + "001", json(NAMES.get(NAMES.size() - 1 - i)), "village"));
            streets.add(Deliveries.grid("g-hostile-" + i, ",\"parent\":\"none-" + i + "\",\"households\":-" + (i + 1))
                    .replace("999911001001", street + "001")
                    .replace("\"name\":\"网格\"", "\"name\":\"" + json(NAMES.get(i)) + "\""));
        }
        text = text.replace("\"records\":[\n", "\"records\":[\n" + String.join(",\n", streets) + ",\n");
        CheckedInput input = Deliveries.checked(DatasetChecker.standard(), IMAGE + LONG + ".json", text);
        CheckedInput second = Deliveries.checked(
                DatasetChecker.standard(), BIDI + UYGHUR + ".json", Deliveries.document(Deliveries.faulty()));
        ReportDocument plain = new ReportBuilder().add(input).add(second).build();
        ReportFinding first = plain.findings().get(0);
        Baseline baseline = new Baseline(List.of(
                new Baseline.Entry(
                        first.code(),
                        first.fingerprint(),
                        IMAGE + UYGHUR,
                        SCRIPT + LONG,
                        LocalDate.parse("2030-01-01"),
                        null),
                new Baseline.Entry(
                        first.code(),
                        Fingerprint.of("0000000000000000"),
                        SCRIPT,
                        IMAGE,
                        LocalDate.parse("2030-01-01"),
                        null)));
        return new ReportBuilder().add(input).add(second).baseline(baseline).build();
    }

    static String page(Locale locale) throws IOException {
        return HtmlReport.text(report(), locale);
    }

    private static String json(String text) {
        return text.replace("\"", "\\\"");
    }
}
