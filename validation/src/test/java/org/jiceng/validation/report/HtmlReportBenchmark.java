package org.jiceng.validation.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.id.RecordKind;
import org.jiceng.validation.Findings;
import org.jiceng.validation.report.ReportDocument.CodeRow;

/**
 * Opens a report with 200,000 findings of all codes in a browser, and measures how long loading and searching take:
 * {@code HtmlReportBenchmark [FINDINGS]}.
 */
final class HtmlReportBenchmark {

    private static final String MEASURE = """
            (async () => {
              const frame = () => new Promise(r => requestAnimationFrame(() => setTimeout(r)));
              const input = document.getElementById('words');
              const times = [];
              for (const text of ['g', 'g-1', 'g-19', 'g-199', 'grid', 'no such thing', '']) {
                input.value = text;
                const start = performance.now();
                input.dispatchEvent(new Event('input'));
                // The search waits for the next key for 120 ms; the time of that is no work.
                await new Promise(r => setTimeout(r, 130));
                await frame();
                times.push(text + ': ' + document.getElementById('hits').textContent + ' found, '
                    + Math.round(performance.now() - start - 120) + ' ms');
              }
              return times.join('; ');
            })()
            """;

    private HtmlReportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int findings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        ReportDocument report = report(findings);
        long start = System.nanoTime();
        String page = HtmlReport.text(report, Locale.SIMPLIFIED_CHINESE);
        long made = System.nanoTime() - start;
        Path folder = Files.createTempDirectory("browser");
        Path file = Files.writeString(folder.resolve("report.html"), page);
        System.out.printf(
                Locale.ROOT,
                "%,d findings of %d codes, %,d listed; written in %.1f s, %,d bytes%n",
                findings,
                report.codes().size(),
                report.codes().stream()
                        .mapToLong(each -> Math.min(each.listed(), HtmlReport.LISTED_PER_CODE))
                        .sum(),
                made / 1e9,
                page.getBytes(StandardCharsets.UTF_8).length);
        try (Browser browser = Browser.start(Browser.find().orElseThrow(), folder.resolve("profile"))) {
            System.out.println(browser.version() + ", Java " + Runtime.version());
            for (int width : new int[] {1280, 390}) {
                browser.size(width, 900);
                browser.open(file.toUri().toString());
                System.out.println("width " + width + ": "
                        + browser.evaluate("(()=>{const t=performance.getEntriesByType('navigation')[0];"
                                        + "const p=performance.getEntriesByName('first-contentful-paint')[0];"
                                        + "return 'first paint '+Math.round(p?p.startTime:-1)+' ms, interactive '"
                                        + "+Math.round(t.domInteractive)+' ms, loaded '+Math.round(t.loadEventEnd)+' ms, '"
                                        + "+document.querySelectorAll('*').length+' elements, heap '"
                                        + "+Math.round(performance.memory.usedJSHeapSize/1048576)+' MiB'})()")
                                .asString());
                System.out.println("  search: " + browser.evaluate(MEASURE).asString());
            }
        }
    }

    private static ReportDocument report(int findings) {
        ReportDocument plain = Deliveries.report(Deliveries.faulty());
        List<FindingDefinition> codes = List.copyOf(Findings.catalogue().definitions());
        List<ReportFinding> all = new ArrayList<>();
        Map<FindingCode, Long> counts = new TreeMap<>();
        for (int i = 0; i < findings; i++) {
            FindingDefinition definition = codes.get(i % codes.size());
            counts.merge(definition.code(), 1L, Long::sum);
            FindingPlace place =
                    new FindingPlace(0L, 10L + i, 200L * i, RecordKind.GRID, "g-" + i, (long) i, "/partyOrganization");
            all.add(new ReportFinding(
                    definition.code(),
                    definition.severity(),
                    place,
                    List.of(),
                    new TreeMap<>(Map.of("target", "o-" + i)),
                    Fingerprint.of(String.format(Locale.ROOT, "%016x", i)),
                    null,
                    null,
                    null));
        }
        all.sort(ReportBuilder.Listing.ORDER);
        return new ReportDocument(
                plain.tool(),
                plain.ruleSet(),
                plain.asOf(),
                plain.verdict(),
                plain.inputs(),
                plain.counts(),
                counts.entrySet().stream()
                        .map(each -> new CodeRow(each.getKey(), each.getValue(), each.getValue(), 0))
                        .toList(),
                plain.rules(),
                plain.streets(),
                plain.figures(),
                null,
                all);
    }
}
