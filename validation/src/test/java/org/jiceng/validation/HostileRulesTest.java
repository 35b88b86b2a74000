package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.serialization.Reading;
import org.jiceng.validation.report.CheckedInput;
import org.jiceng.validation.report.ReportBuilder;
import org.jiceng.validation.report.ReportDocument;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.spi.DatasetRuleProvider;
import org.jiceng.validation.spi.RecordPlaces;
import org.jiceng.validation.spi.RuleContext;
import org.jiceng.validation.spi.RuleCost;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleFailedException;
import org.jiceng.validation.spi.RuleInput;
import org.jiceng.validation.spi.RuleProviderException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that does what none should is named, and nothing else is blamed. */
class HostileRulesTest {

    private static final String CODE = "local.mine.grid.small";
    private static final String TEXT = "A sentence about {grid}.";
    private static final Dataset DATASET =
            SmallDatasets.of(SmallDatasets.grid("g-1").build());

    /** Does to the context of the rule what a test wants, when it sees a grid. */
    private interface Deed extends BiConsumer<RuleContext, RecordPlaces> {}

    private static RuleDescription description(Severity severity, String text, RuleInput... reads) {
        FindingDefinition texts = new FindingDefinition(
                FindingCode.of(CODE), severity, "1.0.0", text, "Merge it.", "网格 {grid} 户数过少。", "请合并。");
        return new RuleDescription(texts, RuleCost.CONSTANT, List.of(reads), "why", "为何", "street", "街道");
    }

    private static RuleDescription good() {
        return description(Severity.WARNING, TEXT, RuleInput.of("grid/households"));
    }

    private static DatasetRuleProvider.LocalRule rule(@Nullable RuleDescription description, Deed deed) {
        return new DatasetRuleProvider.LocalRule() {
            @Override
            @SuppressWarnings("NullAway") // what no rule should do
            public RuleDescription description() {
                return description;
            }

            @Override
            public DatasetRuleProvider.RuleCheck begin(RuleContext context) {
                return (record, places) -> {
                    context.evaluated();
                    deed.accept(context, places);
                };
            }
        };
    }

    private static DatasetRuleProvider provider(
            @Nullable String namespace, @Nullable List<DatasetRuleProvider.LocalRule> rules) {
        return new DatasetRuleProvider() {
            @Override
            @SuppressWarnings("NullAway") // what no provider should do
            public String namespace() {
                return namespace;
            }

            @Override
            @SuppressWarnings("NullAway") // what no provider should do
            public List<LocalRule> rules() {
                return rules;
            }
        };
    }

    private static DatasetRuleProvider described(@Nullable RuleDescription description) {
        return provider("mine", List.of(rule(description, (context, places) -> {})));
    }

    private static DatasetRuleProvider doing(Deed deed) {
        return provider("mine", List.of(rule(good(), deed)));
    }

    private static DatasetRuleProvider throwing() {
        return new DatasetRuleProvider() {
            @Override
            public String namespace() {
                return "mine";
            }

            @Override
            public List<LocalRule> rules() {
                throw new NoClassDefFoundError("x/Y");
            }
        };
    }

    static Stream<Arguments> unusable() {
        DatasetRuleProvider.LocalRule rule = rule(good(), (context, places) -> {});
        return Stream.of(
                Arguments.of(provider("My Place", List.of()), "a name space in lower-kebab-case"),
                Arguments.of(provider(null, List.of()), "has: null"),
                Arguments.of(provider("mine", null), "rules() returned null"),
                Arguments.of(provider("mine", Collections.singletonList(null)), "could not give its rules"),
                Arguments.of(provider("mine", List.of(rule, rule)), "one rule for each code"),
                Arguments.of(provider("other", List.of(rule)), "begin with local.other., but"),
                Arguments.of(throwing(), "could not give its rules: java.lang.NoClassDefFoundError: x/Y"),
                Arguments.of(described(null), "description() returned null"),
                Arguments.of(described(description(Severity.FATAL, TEXT)), "severity fatal"),
                Arguments.of(described(description(Severity.ERROR, " ")), "whose message is blank"),
                Arguments.of(described(description(Severity.ERROR, "a\u001b[31m")), "(control-character)"),
                Arguments.of(described(description(Severity.ERROR, "a\uD800")), "(lone-surrogate)"),
                Arguments.of(described(description(Severity.ERROR, "a".repeat(10_001))), "longer than 10000"),
                Arguments.of(
                        described(description(Severity.ERROR, TEXT, RuleInput.of("grid/housholds"))),
                        "has: local.mine.grid.small that looks at grid/housholds"),
                Arguments.of(
                        described(description(Severity.ERROR, TEXT, RuleInput.of("grid/kind"))),
                        "those of the kind grid are id, code, name, system, gridKind,"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void a_provider_that_cannot_be_used_is_named_with_what_is_wrong(DatasetRuleProvider provider, String what) {
        DatasetChecker checker = DatasetChecker.standard();
        assertThatThrownBy(() -> checker.withRules(provider))
                .isInstanceOf(RuleProviderException.class)
                .hasMessageContaining(provider.getClass().getName())
                .hasMessageContaining(what);
    }

    @Test
    void every_property_of_a_kind_can_be_looked_at_and_everything_and_nothing() {
        RuleDescription rule = description(
                Severity.INFO,
                TEXT,
                RuleInput.of("grid/gridKind"),
                RuleInput.of("grid/extensions"),
                RuleInput.of("post/*"));
        assertThat(DatasetChecker.standard().withRules(described(rule)).rules()).contains(rule);
        DatasetRuleProvider headerAlone =
                provider("mine", List.of(rule(description(Severity.INFO, TEXT), (context, places) -> {
                    throw new IllegalStateException("no record is shown");
                })));
        Report report = DatasetChecker.standard().withRules(headerAlone).check(DATASET);
        assertThat(LocalRulesTest.result(report, CODE).status()).isEqualTo(RuleResult.Status.NOT_APPLICABLE);
    }

    @Test
    void a_rule_is_asked_once_what_it_is() {
        int[] asked = {0};
        DatasetRuleProvider.LocalRule changing = new DatasetRuleProvider.LocalRule() {
            @Override
            public RuleDescription description() {
                asked[0]++;
                return good();
            }

            @Override
            public DatasetRuleProvider.RuleCheck begin(RuleContext context) {
                return (record, places) -> {};
            }
        };
        DatasetChecker checker = DatasetChecker.standard().withRules(provider("mine", List.of(changing)));
        checker.check(DATASET);
        assertThat(checker.rules()).hasSize(Findings.rules().size() + 1);
        assertThat(asked[0]).isEqualTo(1);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the one way to throw what is not declared
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static Deed reporting(String name, @Nullable String value) {
        return (context, places) -> context.report(places.at(""), Collections.singletonMap(name, value));
    }

    @SuppressWarnings("NullAway") // what no rule should do
    static Stream<Arguments> deeds() {
        return Stream.of(
                deed("threw java.lang.Error", (context, places) -> {
                    throw new Error("x");
                }),
                deed("threw java.io.IOException", (context, places) -> sneak(new IOException("disk"))),
                deed("threw java.lang.StackOverflowError", HostileRulesTest::endless),
                deed("reported something of which the argument grid is null", reporting("grid", null)),
                deed("reported an argument whose name is null", reporting(null, "a")),
                deed("reported an argument whose name is longer than 40 characters", reporting("a".repeat(41), "a")),
                deed("reported an argument whose name has control characters", reporting("a\nb", "a")),
                deed(
                        "reported something of which the argument grid has half of a surrogate pair or a noncharacter",
                        reporting("grid", "a\uD800")),
                deed(
                        "reported something of which an argument has half of a surrogate pair or a noncharacter",
                        reporting("13800000000", "\uFFFF")),
                deed(
                        "reported something of which the argument grid is longer than 10000 characters",
                        reporting("grid", "长".repeat(10_001))),
                deed(
                        "reported something with arguments that are null; for none there is Map.of()",
                        (context, places) -> context.reportUnknown(places.at(""), null)),
                deed(
                        "reported something at no place: the place is null",
                        (context, places) -> context.report(null, Map.of())),
                deed(
                        "reported something at a place of which a part has half of a surrogate pair or a noncharacter",
                        (context, places) -> context.report(places.at("/a\uDC00"), Map.of())),
                deed(
                        "threw java.lang.IllegalArgumentException",
                        (context, places) -> context.report(places.at("households"), Map.of())),
                deed(
                        "was skipped for a reason that is no lower-kebab-case word of at most 64 characters",
                        (context, places) -> context.skip("Not A \u001b Word")),
                deed(
                        "was skipped for a reason that is no lower-kebab-case word of at most 64 characters",
                        (context, places) -> context.skip(null)));
    }

    private static Arguments deed(String what, Deed deed) {
        return Arguments.of(what, deed);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void endless(RuleContext context, RecordPlaces places) {
        endless(context, places);
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void a_rule_that_gives_what_no_report_can_carry_is_named(String what, Deed deed) {
        DatasetChecker checker = DatasetChecker.standard().withRules(doing(deed));
        assertThatThrownBy(() -> checker.check(DATASET))
                .isInstanceOf(RuleFailedException.class)
                .hasMessage("Rule " + CODE + " " + what)
                .extracting(each -> ((RuleFailedException) each).code().value())
                .isEqualTo(CODE);
    }

    @Test
    void a_rule_that_begins_no_check_is_named() {
        DatasetRuleProvider.LocalRule lazy = new DatasetRuleProvider.LocalRule() {
            @Override
            public RuleDescription description() {
                return good();
            }

            @Override
            @SuppressWarnings("NullAway") // what no rule should do
            public DatasetRuleProvider.RuleCheck begin(RuleContext context) {
                return null;
            }
        };
        DatasetChecker checker = DatasetChecker.standard().withRules(provider("mine", List.of(lazy)));
        assertThatThrownBy(() -> checker.check(DATASET))
                .hasMessage("Rule " + CODE + " began no check: begin() returned null");
    }

    @Test
    void too_little_memory_is_no_fault_of_a_rule() {
        OutOfMemoryError planted = new OutOfMemoryError("planted");
        DatasetChecker checker = DatasetChecker.standard().withRules(doing((context, places) -> {
            throw planted;
        }));
        assertThatThrownBy(() -> checker.check(DATASET)).isSameAs(planted);
    }

    @Test
    void who_takes_the_findings_and_breaks_is_no_fault_of_a_rule() {
        IllegalStateException full = new IllegalStateException("the disk is full");
        DatasetChecker checker = DatasetChecker.standard().withRules(doing(reporting("grid", "g-1")));
        assertThatThrownBy(() -> checker.check(DATASET, finding -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    @Test
    void whatever_is_accepted_is_carried_by_a_report_and_read_back(@TempDir Path folder) throws IOException {
        String odd = "\u001b[31m\r\n\tERROR fake.code\u202e<script>alert(1)</script>\u0000" + "长".repeat(9_900);
        Location far = new Location("/etc/passwd\u001b[31m", 99_999, 5, null, "x\ny", 123_456, "/x\ny");
        DatasetChecker checker = DatasetChecker.standard().withRules(doing((context, places) -> {
            context.report(places.at("/nope/99/~9"), Map.of("grid", odd, "\uD83D\uDE00".repeat(40), odd, "", ""));
            context.report(far, Map.of());
            context.skip("no-reason-2");
        }));
        ReportDocument report = new ReportBuilder()
                .add(CheckedInput.of("a.json", checker.check(DATASET)))
                .build();
        String json = ReportFiles.text(report);
        Path file = folder.resolve("report.json");
        Files.writeString(file, json);
        Reading<ReportDocument> reading = ReportFiles.readReport(file);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.value()).contains(report);
        assertThat(Arrays.asList(json.split("\n", -1))).noneMatch(line -> line.indexOf('\u001b') >= 0);
    }
}
