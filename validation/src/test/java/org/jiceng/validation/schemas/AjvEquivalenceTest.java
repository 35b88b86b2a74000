package org.jiceng.validation.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.serialization.SchemaFlavour;
import org.jiceng.serialization.Schemas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ajv on Node.js says of every document what the library and the engine in Java say. */
class AjvEquivalenceTest {

    private static final int DOCUMENTS = 2_000;
    private static final long SEED = 8_020;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*");

    private static AjvProcess ajv;

    @BeforeAll
    static void start_node_or_say_why_not() {
        ajv = AjvProcess.start().orElse(null);
        if (ajv == null) {
            String why = "SKIPPED: the comparison with Ajv needs Node.js, and npm or an installed Ajv";
            System.out.println(why);
            if ("true".equals(System.getenv("CI")) || "required".equals(System.getProperty("jiceng.node"))) {
                fail(why);
            }
            assumeTrue(false, why);
        }
    }

    @AfterAll
    static void stop_node() {
        if (ajv != null) {
            ajv.close();
        }
    }

    static List<Target> targets() {
        return Target.all();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void ajv_agrees_with_the_library_and_the_engine_in_java(Target target) {
        Differential differential = new Differential(target, SEED);
        JavaEngine engine = new JavaEngine(target.name(), SchemaFlavour.STRICT);
        int compared = 0;
        int wide = 0;
        int onTheLedger = 0;
        List<String> unexplained = new ArrayList<>();
        while (compared < Integer.getInteger("jiceng.documents.node", DOCUMENTS)) {
            List<Differential.Document> documents = differential.next(400).stream()
                    .filter(each -> !each.broken())
                    .toList();
            List<Verdict> verdicts = differential.compare(documents);
            List<String> answers = ajv.ask(
                    target.name(),
                    documents.stream().map(AjvEquivalenceTest::oneLine).toList());
            for (int i = 0; i < answers.size(); i++) {
                String text = documents.get(i).text();
                Verdict library = verdicts.get(i);
                boolean accepted = answers.get(i).equals("valid");
                if (hasWideNumber(text)) {
                    wide++;
                    continue;
                }
                compared++;
                boolean onLedger = !library.accepted() && SchemaLedger.explains(library);
                // Elsewhere the engine in Java was found to agree with the library.
                boolean sameAsEngine =
                        !onLedger || accepted == engine.accepts(documents.get(i).bytes());
                boolean explained = accepted && onLedger;
                onTheLedger += explained ? 1 : 0;
                if (answers.get(i).startsWith("failed")
                        || !sameAsEngine
                        || (accepted != library.accepted() && !explained)) {
                    unexplained.add(answers.get(i) + ", library " + library + ": " + text);
                }
            }
        }
        System.out.println("ajv " + target.name() + ": " + compared + " documents, " + onTheLedger + " on the ledger, "
                + wide + " with numbers of more than 15 digits, unexplained differences: " + unexplained.size());
        assertThat(unexplained).isEmpty();
        assertThat(differential.tally().unexplained).isEmpty();
    }

    /** A carriage return between tokens is white space like any other. */
    private static String oneLine(Differential.Document document) {
        return document.text().replace('\r', ' ');
    }

    private static String withoutStrings(String text) {
        StringBuilder out = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                inside = !inside;
            } else if (inside && c == '\\') {
                i++;
            } else if (!inside) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Numbers that an engine with binary64 reads as others, or not at all. */
    private static boolean hasWideNumber(String text) {
        Matcher numbers = NUMBER.matcher(withoutStrings(text));
        while (numbers.find()) {
            String digits = numbers.group().replaceAll("[-.]", "").replaceFirst("^0+", "");
            if (digits.length() > 15) {
                return true;
            }
        }
        return withoutStrings(text).contains("e-400");
    }

    @Test
    void every_pattern_means_the_same_in_java_and_in_javascript() {
        Random random = new Random(SEED);
        int asked = 0;
        Set<String> patterns = new TreeSet<>();
        for (SchemaFlavour flavour : SchemaFlavour.values()) {
            collect(Json.parse(Schemas.bundle(flavour).text()), patterns);
        }
        for (String pattern : patterns) {
            PatternSampler sampler = new PatternSampler(pattern);
            List<String> candidates = new ArrayList<>(NastyValues.TEXTS);
            for (int i = 0; i < 50; i++) {
                String sample = sampler.sample(random);
                candidates.add(sample);
                candidates.add(sample + NastyValues.TEXTS.get(random.nextInt(60)));
            }
            Pattern java = Pattern.compile(pattern.substring(0, pattern.length() - 1) + "\\z");
            List<String> answers = ajv.ask(
                    "pattern",
                    candidates.stream()
                            .map(each ->
                                    "{\"pattern\":" + Json.text(pattern) + ",\"candidate\":" + Json.text(each) + "}")
                            .toList());
            for (int i = 0; i < answers.size(); i++) {
                asked++;
                assertThat(answers.get(i))
                        .as("%s on %s", pattern, candidates.get(i))
                        .isEqualTo(java.matcher(candidates.get(i)).find() ? "valid" : "invalid");
            }
        }
        assertThat(patterns).hasSizeGreaterThan(45);
        System.out.println("patterns: " + patterns.size() + " compared on " + asked + " texts");
    }

    private static void collect(Object node, Set<String> patterns) {
        if (node instanceof java.util.Map<?, ?> object) {
            if (object.get("pattern") instanceof String pattern) {
                patterns.add(pattern);
            }
            object.values().forEach(each -> collect(each, patterns));
        } else if (node instanceof List<?> list) {
            list.forEach(each -> collect(each, patterns));
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void one_mistake_gives_one_error_in_both_engines(Target target) {
        JavaEngine engine = new JavaEngine(target.name(), SchemaFlavour.STRICT);
        List<String> mistakes = Mistakes.single(target, new Random(SEED));
        List<String> answers = ajv.ask(target.name(), mistakes);
        int counted = 0;
        for (int i = 0; i < mistakes.size(); i++) {
            String mistake = mistakes.get(i);
            List<?> errors = engine.errors(mistake.getBytes(StandardCharsets.UTF_8));
            if (!errors.isEmpty()) {
                counted++;
                assertThat(answers.get(i)).as(mistake).startsWith("invalid 1 ");
                assertThat(errors).as(mistake).hasSize(1);
            }
        }
        assertThat(counted).isGreaterThan(100);
        System.out.println("one mistake, one error: " + target.name() + ", " + counted + " documents");
    }

    @ParameterizedTest
    @MethodSource("targets")
    void the_open_flavour_allows_unknown_properties_and_nothing_else(Target target) {
        Random random = new Random(SEED);
        Differential differential = new Differential(target, SEED + 1);
        List<String> texts = new ArrayList<>();
        List<String> widened = new ArrayList<>();
        for (Differential.Document each : differential.next(500)) {
            if (!each.broken() && !hasWideNumber(each.text())) {
                texts.add(oneLine(each));
                Object wide = Json.parse(each.bytes());
                widen(target, wide, random);
                widened.add(Json.text(wide));
            }
        }
        List<String> strict = ajv.ask(target.name(), texts);
        List<String> open = ajv.ask("open/" + target.name(), texts);
        List<String> openWidened = ajv.ask("open/" + target.name(), widened);
        // The envelope of a document belongs to the format.
        String unknown = "[^ ;]" + (target.name().equals("document") ? "+" : "*") + " additionalProperties(; )?";
        int differences = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (strict.get(i).equals("valid")) {
                assertThat(open.get(i)).as(texts.get(i)).isEqualTo("valid");
                assertThat(openWidened.get(i)).as(widened.get(i)).isEqualTo("valid");
            } else {
                boolean onlyUnknown = !strict.get(i).replaceAll(unknown, "").matches("invalid [0-9]+ .+");
                assertThat(open.get(i).equals("valid"))
                        .as(texts.get(i) + " " + strict.get(i))
                        .isEqualTo(onlyUnknown);
                differences++;
            }
        }
        assertThat(differences).isPositive();
    }

    @Test
    void the_example_for_node_validates_a_file() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("node", "../examples/schemas/validate.js", "../examples/data/guangming.json");
        builder.environment().put("NODE_PATH", "src/test/node/node_modules");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo("../examples/data/guangming.json: valid\n");
    }

    private static void widen(Target target, Object document, Random random) {
        if (target.name().equals("document") && document instanceof java.util.Map<?, ?> envelope) {
            envelope.values().forEach(each -> Mistakes.addUnknown(each, random, 0));
        } else {
            Mistakes.addUnknown(document, random, 0);
        }
    }
}
