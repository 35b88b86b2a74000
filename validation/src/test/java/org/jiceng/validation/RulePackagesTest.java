package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.finding.Finding;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.validation.internal.rule.RulePackages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is a folder with all its parts, and its two documents show what it says. */
class RulePackagesTest {

    private static final Path FOLDERS = Path.of("src/main/resources/org/jiceng/validation/rules");

    /** Documents that did what they should, counted as they do. */
    private static final AtomicInteger FAILED = new AtomicInteger();

    private static final AtomicInteger PASSED = new AtomicInteger();

    static Stream<String> codes() {
        return RulePackages.CODES.stream();
    }

    @AfterAll
    static void tell() {
        System.out.println("rules in the catalogue: " + RulePackages.CODES.size() + "; examples run: " + FAILED
                + " documents that fail, " + PASSED + " neighbours that pass");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_failing_document_gives_exactly_this_finding_at_exactly_this_place(String code) {
        List<Finding> findings = check(code, "failing.json").findings();
        assertThat(findings)
                .as("findings of failing.json")
                .extracting(
                        finding -> finding.code().value(),
                        finding -> finding.location().documentPointer())
                .containsExactly(tuple(code, rule(code).getProperty("expected")));
        assertThat(findings.get(0).severity().word()).isEqualTo(rule(code).getProperty("severity"));
        assertThat(findings.get(0).location().line()).as("line").isPositive();
        FAILED.incrementAndGet();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_passing_neighbour_gives_nothing(String code) {
        Report report = check(code, "passing.json");
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Report.Verdict.CLEAN);
        PASSED.incrementAndGet();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void both_documents_differ_in_one_line(String code) {
        List<String> failing = text(code, "failing.json").lines().toList();
        List<String> passing = text(code, "passing.json").lines().toList();
        assertThat(failing).hasSameSizeAs(passing);
        long different = IntStream.range(0, failing.size())
                .filter(i -> !failing.get(i).equals(passing.get(i)))
                .count();
        assertThat(different).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void sentences_are_whole_in_both_languages(String code) {
        Finding finding = check(code, "failing.json").findings().get(0);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(Findings.catalogue().message(finding, locale))
                    .as("message; an argument in braces was not filled in")
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(Findings.catalogue().remedy(finding, locale))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    @Test
    void every_folder_is_a_rule_and_every_rule_is_a_folder() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            assertThat(folders.map(each -> each.getFileName().toString()))
                    .as("folders of rules; a new one goes into RulePackages.CODES and RuleSet")
                    .containsExactlyInAnyOrderElementsOf(RulePackages.CODES);
        }
        assertThat(check(RulePackages.CODES.get(0), "passing.json").rules())
                .extracting(result -> result.code().value())
                .containsExactlyInAnyOrderElementsOf(RulePackages.CODES);
    }

    private static Properties rule(String code) {
        return RulePackages.read(code, "rule.properties");
    }

    private static Report check(String code, String file) {
        byte[] bytes = text(code, file).getBytes(StandardCharsets.UTF_8);
        try (ExchangeReader reader =
                ExchangeReader.open(new ByteArrayInputStream(bytes), file, ReadLimits.standard())) {
            return checker(code).check(reader);
        }
    }

    /** A rule about what a place decides has the profile of one, unless its documents name one of the library. */
    private static DatasetChecker checker(String code) {
        Path profile = FOLDERS.resolve(code).resolve("profile.json");
        return Files.exists(profile) ? DatasetChecker.of(ProfileFiles.load(profile)) : DatasetChecker.standard();
    }

    private static String text(String code, String file) {
        try {
            return Files.readString(FOLDERS.resolve(code).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
