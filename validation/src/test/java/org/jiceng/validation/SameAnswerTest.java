package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jiceng.finding.Finding;
import org.jiceng.validation.internal.rule.RulePackages;
import org.junit.jupiter.api.Test;

/** The same file has the same findings in the same order, whoever asks, wherever and with how many at once. */
class SameAnswerTest {

    private static final Path FOLDERS = Path.of("src/main/resources/org/jiceng/validation/rules");

    private static List<String> answers() {
        return RulePackages.CODES.stream()
                .flatMap(code -> Stream.of("failing.json", "passing.json")
                        .map(file -> FOLDERS.resolve(code).resolve(file)))
                .map(SameAnswerTest::answer)
                .toList();
    }

    private static String answer(Path file) {
        Report report = DatasetChecker.standard().check(file);
        StringBuilder out = new StringBuilder();
        for (Finding each : report.findings()) {
            out.append(each)
                    .append(each.fingerprint())
                    .append(Findings.catalogue().message(each, Locale.SIMPLIFIED_CHINESE));
        }
        for (RuleResult each : report.rules()) {
            out.append(each.code())
                    .append(each.evaluated())
                    .append(each.failed())
                    .append(each.status());
        }
        return out.toString();
    }

    @Test
    void one_two_and_eight_threads_give_the_same() throws Exception {
        List<String> expected = answers();
        for (int threads : new int[] {1, 2, 8}) {
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                List<Callable<List<String>>> tasks = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    tasks.add(SameAnswerTest::answers);
                }
                for (Future<List<String>> each : pool.invokeAll(tasks)) {
                    assertThat(each.get()).as("%d threads", threads).isEqualTo(expected);
                }
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void three_languages_and_two_zones_give_the_same() {
        List<String> expected = answers();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("zh-CN", "tr-TR", "ar-EG-u-nu-arab")) {
                for (String name : List.of("Asia/Shanghai", "America/Los_Angeles")) {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    TimeZone.setDefault(TimeZone.getTimeZone(name));
                    assertThat(answers()).as(language + " " + name).isEqualTo(expected);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void all_documents_are_there() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            assertThat(folders).hasSameSizeAs(RulePackages.CODES);
        }
    }
}
