package org.jiceng.validation.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiceng.finding.Finding;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Findings;
import org.jiceng.validation.Report;
import org.jiceng.validation.RuleResult;
import org.jiceng.validation.internal.rule.RulePackages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * The same data has the same findings in the same order, whatever the language, the zone and the JDK, and with how many
 * threads at once.
 *
 * <p>{@code answers.txt} has a line for each dataset, so that two JDKs are compared with each other; after a change of
 * rules, texts or generators {@code -Djiceng.golden=write} writes it anew. Mutation tests set
 * {@code -Djiceng.answers.once=true}, because planted faults show in one run as well as in eighteen.
 */
class SameAnswerTest {

    private static final int DATASETS = 40;
    private static final Path RULES = Path.of("src/main/resources/org/jiceng/validation/rules");
    private static final Path GOLDEN = Path.of("src/test/resources/org/jiceng/validation/oracle/answers.txt");
    private static final List<String> LANGUAGES = List.of("tr-TR", "zh-CN", "ar-EG-u-nu-arab");
    private static final List<String> ZONES = List.of("America/Chicago", "Pacific/Kiritimati");
    private static final List<Integer> THREADS = List.of(1, 2, 8);

    /** What is asked, and what comes out. */
    private record Answer(String question, List<String> lines) {

        /** A line that changes with anything that was found. */
        String print() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
                return question + " " + HexFormat.of().formatHex(digest.digest(), 0, 12);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void answers_are_those_of_other_jdks() throws Exception {
        compareWithOtherJdks(answers(1));
    }

    @Test
    @DisabledIfSystemProperty(named = "jiceng.answers.once", matches = "true")
    void languages_zones_and_threads_make_no_difference() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<Answer> first = null;
        int runs = 0;
        try {
            for (String language : LANGUAGES) {
                for (String id : ZONES) {
                    for (int threads : THREADS) {
                        Locale.setDefault(Locale.forLanguageTag(language));
                        TimeZone.setDefault(TimeZone.getTimeZone(id));
                        List<Answer> answers = answers(threads);
                        first = first == null ? answers : first;
                        assertThat(answers)
                                .as("%s, %s, %s threads", language, id, threads)
                                .isEqualTo(first);
                        runs++;
                    }
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        System.out.println("same answer: " + runs + " runs (3 locales, 2 zones, 1, 2 and 8 threads) of "
                + (DATASETS + RulePackages.CODES.size()) + " datasets on JDK "
                + Runtime.version().feature() + ", same findings in the same order");
    }

    private static void compareWithOtherJdks(List<Answer> answers) throws IOException {
        String text = String.join("\n", answers.stream().map(Answer::print).toList()) + "\n";
        if ("write".equals(System.getProperty("jiceng.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertThat(text)
                .as("answers of this JDK; -Djiceng.golden=write after a change of rules, texts or generators")
                .isEqualTo(Files.readString(GOLDEN));
    }

    /** One checker for all threads. */
    private static List<Answer> answers(int threads) throws Exception {
        DatasetChecker checker = DatasetChecker.of(OwnProfiles.FULL);
        List<Callable<Answer>> tasks = new ArrayList<>();
        for (long seed = 1; seed <= DATASETS; seed++) {
            RandomDatasets.Trial trial = RandomDatasets.of(seed);
            String question = "random " + seed;
            tasks.add(() -> new Answer(question, lines(checker.check(trial.dataset()))));
        }
        for (String code : RulePackages.CODES) {
            Path file = RULES.resolve(code).resolve("failing.json");
            tasks.add(() -> new Answer(code, lines(DatasetChecker.standard().check(file))));
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : pool.invokeAll(tasks)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        for (Finding each : report.findings()) {
            lines.add(each + " " + each.fingerprint() + " "
                    + Findings.catalogue().message(each, Locale.ENGLISH)
                    + Findings.catalogue().remedy(each, Locale.SIMPLIFIED_CHINESE));
        }
        for (RuleResult each : report.rules()) {
            lines.add(each.code() + " " + each.evaluated() + " " + each.failed() + " " + each.status());
        }
        return lines;
    }
}
