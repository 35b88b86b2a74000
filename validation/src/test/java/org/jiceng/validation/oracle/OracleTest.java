package org.jiceng.validation.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.dataset.Dataset;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
import org.jiceng.validation.internal.rule.RulePackages;
import org.junit.jupiter.api.Test;

/**
 * The rules say of faulty datasets what a second, slow implementation says, which was written without looking at them.
 *
 * <p>{@code -Djiceng.oracle.trials=N} and {@code -Djiceng.oracle.seed=N} make it longer or look at one dataset,
 * {@code -Djiceng.oracle.stops=true} stops at the first difference;
 * {@code mvn -Poracle-campaign -pl validation -am test -Dtest=OracleTest} runs a long campaign.
 */
class OracleTest {

    private static final long TRIALS = Long.getLong("jiceng.oracle.trials", 5_000);
    private static final long SEED = Long.getLong("jiceng.oracle.seed", 1);
    private static final long FOR_ALL_RULES = 5_000;
    private static final long LEAST = 20;
    private static final long ALSO_AS_FILE = 10;
    /** Planted faults need no explanation: mutation tests stop at the first difference. */
    private static final boolean STOPS = Boolean.getBoolean("jiceng.oracle.stops");

    private static final List<String> COMPARED = RulePackages.CODES;

    @Test
    void every_rule_is_written_a_second_time() {
        assertThat(Oracle.RULES.keySet())
                .as("rules of the oracle; a new rule is written there a second time, from its meaning")
                .containsExactlyInAnyOrderElementsOf(RulePackages.CODES);
    }

    @Test
    void rules_and_oracle_agree_on_random_faults() {
        Map<String, Long> found = new TreeMap<>();
        Map<String, String> differences = new TreeMap<>();
        long asFiles = 0;
        for (long seed = SEED; seed < SEED + TRIALS; seed++) {
            RandomDatasets.Trial trial = RandomDatasets.of(seed);
            List<Verdict> fast = fast(trial.dataset(), trial);
            List<Verdict> slow = slow(trial.dataset(), trial);
            fast.forEach(verdict -> found.merge(verdict.code(), 1L, Long::sum));
            if (!fast.equals(slow)) {
                assertThat(STOPS).as("a difference at seed %s", seed).isFalse();
                collect(seed, trial, fast, slow, differences);
            } else if (seed % ALSO_AS_FILE == 0 && isReadable(trial)) {
                asFiles++;
                assertThat(ofFile(trial)).as("read from a file, seed %s", seed).isEqualTo(fast);
            }
        }
        tell(found, differences, asFiles);
        assertThat(differences).isEmpty();
        if (TRIALS >= FOR_ALL_RULES) {
            for (String code : COMPARED) {
                assertThat(found.getOrDefault(code, 0L))
                        .as("findings of %s; the generator must reach every rule", code)
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    private static void tell(Map<String, Long> found, Map<String, String> differences, long asFiles) {
        long all = found.values().stream().mapToLong(Long::longValue).sum();
        String text = "oracle: " + TRIALS + " faulty datasets from seed " + SEED + ", " + asFiles
                + " of them also as files; " + all + " findings of " + found.size() + " rules; differences: "
                + differences.size() + "\n" + found;
        System.out.println(text);
        differences.values().forEach(System.out::println);
        String target = System.getProperty("jiceng.oracle.result");
        if (target != null) {
            try {
                Files.writeString(Path.of(target), text.replace(", ", "\n") + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void collect(
            long seed,
            RandomDatasets.Trial trial,
            List<Verdict> fast,
            List<Verdict> slow,
            Map<String, String> differences) {
        for (String code : COMPARED) {
            if (!differences.containsKey(code) && !only(fast, code).equals(only(slow, code))) {
                differences.put(code, explain(seed, code, trial));
            }
        }
    }

    private static List<Verdict> only(List<Verdict> verdicts, String code) {
        return verdicts.stream().filter(each -> each.code().equals(code)).toList();
    }

    private static DatasetChecker checker(RandomDatasets.Trial trial) {
        DatasetChecker checker = trial.given() == null ? DatasetChecker.standard() : DatasetChecker.of(trial.given());
        return trial.asked() == null ? checker : checker.withAsOf(trial.asked());
    }

    private static List<Verdict> fast(Dataset dataset, RandomDatasets.Trial trial) {
        return ofRules(checker(trial).check(dataset));
    }

    private static List<Verdict> slow(Dataset dataset, RandomDatasets.Trial trial) {
        return Oracle.judge(dataset, trial.given(), trial.asked());
    }

    private static List<Verdict> ofRules(Report report) {
        return report.findings().stream()
                .filter(finding -> COMPARED.contains(finding.code().value()))
                .map(Verdict::of)
                .sorted()
                .toList();
    }

    /** What cannot be read back is no file: entries may hold numbers that no file has. */
    private static boolean isReadable(RandomDatasets.Trial trial) {
        try (ExchangeReader reader = open(trial)) {
            boolean[] readable = {true};
            reader.forEach(reading -> readable[0] &= reading.value().isPresent());
            return readable[0] && reader.findings().isEmpty();
        }
    }

    private static ExchangeReader open(RandomDatasets.Trial trial) {
        byte[] bytes = Print.of(trial.dataset()).getBytes(StandardCharsets.UTF_8);
        return ExchangeReader.open(new ByteArrayInputStream(bytes), "trial", ReadLimits.standard());
    }

    private static List<Verdict> ofFile(RandomDatasets.Trial trial) {
        try (ExchangeReader reader = open(trial)) {
            return ofRules(checker(trial).check(reader));
        }
    }

    private static String explain(long seed, String code, RandomDatasets.Trial trial) {
        Dataset small = shrink(trial.dataset(), code, trial);
        return "seed " + seed + ", " + code + ", profile "
                + (trial.given() == null ? "none" : trial.given().id()) + ", asked on " + trial.asked() + "\n  rules:  "
                + only(fast(small, trial), code) + "\n  oracle: "
                + only(slow(small, trial), code) + "\n" + Print.of(small);
    }

    /** Removes records as long as the difference stays. */
    private static Dataset shrink(Dataset dataset, String code, RandomDatasets.Trial trial) {
        Dataset small = dataset;
        for (int i = 0; i < small.records().size(); ) {
            List<DatasetRecord> fewer = new ArrayList<>(small.records());
            fewer.remove(i);
            Dataset candidate = Dataset.of(small.header(), fewer);
            if (only(fast(candidate, trial), code).equals(only(slow(candidate, trial), code))) {
                i++;
            } else {
                small = candidate;
            }
        }
        return small;
    }
}
