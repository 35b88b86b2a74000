package org.jiceng.validation.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiceng.finding.Finding;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Findings;
import org.junit.jupiter.api.Test;

/** Finds the same in the same order, whatever the language, the zone and the number of threads of the machine. */
class DeterminismTest {

    private static final int DATASETS = 60;
    private static final List<Locale> LOCALES =
            List.of(Locale.forLanguageTag("tr-TR"), Locale.SIMPLIFIED_CHINESE, Locale.forLanguageTag("ar-EG"));
    private static final List<String> ZONES = List.of("America/Chicago", "Pacific/Kiritimati");
    private static final List<Integer> THREADS = List.of(1, 2, 8);

    @Test
    void locales_zones_and_threads_make_no_difference() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<List<String>> first = null;
        long findings = 0;
        int runs = 0;
        try {
            for (Locale each : LOCALES) {
                for (String id : ZONES) {
                    for (int threads : THREADS) {
                        Locale.setDefault(each);
                        TimeZone.setDefault(TimeZone.getTimeZone(id));
                        List<List<String>> found = check(threads);
                        first = first == null ? found : first;
                        assertThat(found)
                                .as("%s, %s, %s threads", each, id, threads)
                                .isEqualTo(first);
                        findings += found.stream().mapToLong(List::size).sum();
                        runs++;
                    }
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        System.out.println("determinism: " + runs + " runs (3 locales, 2 zones, 1, 2 and 8 threads), " + findings
                + " findings, all in the same order");
    }

    /** One checker for all threads. */
    private static List<List<String>> check(int threads) throws Exception {
        DatasetChecker checker = DatasetChecker.of(OwnProfiles.FULL);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> open = new ArrayList<>();
            for (long seed = 1; seed <= DATASETS; seed++) {
                RandomDatasets.Trial trial = RandomDatasets.of(seed);
                open.add(executor.submit(
                        () -> texts(checker.check(trial.dataset()).findings())));
            }
            List<List<String>> found = new ArrayList<>();
            for (Future<List<String>> each : open) {
                found.add(each.get());
            }
            return found;
        } finally {
            executor.shutdownNow();
        }
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream()
                .map(each -> each
                        + Findings.catalogue().message(each, Locale.ENGLISH)
                        + Findings.catalogue().remedy(each, Locale.SIMPLIFIED_CHINESE))
                .toList();
    }
}
