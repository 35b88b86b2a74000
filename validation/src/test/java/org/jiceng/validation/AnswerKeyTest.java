package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.constraint.ConstraintFindings;
import org.jiceng.constraint.Text;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.AnswerKey;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.member.Member;
import org.jiceng.profile.Profile;
import org.jiceng.samples.SampleSpec;
import org.jiceng.samples.Samples;
import org.jiceng.samples.fault.Faults;
import org.jiceng.samples.fault.FaultySample;
import org.jiceng.samples.fault.NoRoomException;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.validation.internal.rule.RulePackages;
import org.jiceng.validation.score.Score;
import org.jiceng.validation.score.ScoreFiles;
import org.jiceng.validation.score.ScoredFinding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The checker finds every fault that samples can have, and nothing else: alone, several at a time, and in mixtures.
 *
 * <p>{@code -Djiceng.fault=CODE} tests one code alone, {@code -Djiceng.fault.rounds=N} tests each more often.
 */
class AnswerKeyTest {

    /** No type of this library has a text that must be longer than one character; applications have. */
    private static final Set<String> NOT_IN_ANY_TYPE = Set.of("text.too-short");

    private static final String ONE_HEADER = "profile.reference.unresolved";
    /** How often each code is tested; {@code -Djiceng.fault.rounds=N} does more. */
    private static final int ROUNDS = Integer.getInteger("jiceng.fault.rounds", 2);

    private static final int MIXTURES = 12 * ROUNDS;
    private static final int MOST_COMMUNITIES = 200;
    private static final int FEW_MEMBERS = 400;

    private static long faults;
    private static long expected;
    private static long misses;
    private static long falseAlarms;

    @TempDir
    private Path folder = Path.of("set by JUnit");

    @AfterAll
    static void say() {
        System.out.printf(
                "[faults with an answer key] codes covered: %d of %d, faults injected: %d, findings expected: %d,"
                        + " misses: %d, false alarms: %d%n",
                Faults.codes().size(), all().size(), faults, expected, misses, falseAlarms);
    }

    private static List<String> all() {
        List<String> codes = new ArrayList<>(RulePackages.CODES);
        ConstraintFindings.catalogue().definitions().stream()
                .map(FindingDefinition::code)
                .map(FindingCode::value)
                .filter(code -> !NOT_IN_ANY_TYPE.contains(code))
                .forEach(codes::add);
        return codes.stream().sorted().toList();
    }

    private static List<String> tested() {
        String one = System.getProperty("jiceng.fault");
        return one == null ? Faults.codes().stream().map(FindingCode::value).toList() : List.of(one);
    }

    /** Asks for more communities where a sample has no room, as the exception says. */
    private static FaultySample sample(Faults asked, SampleSpec small) {
        SampleSpec spec = small;
        while (true) {
            try {
                return asked.in(spec);
            } catch (NoRoomException noRoom) {
                int more = spec.communityCount() * 3;
                assertThat(more).as(noRoom.getMessage()).isLessThan(MOST_COMMUNITIES);
                spec = Samples.seed(spec.seed()).communities(more).members(FEW_MEMBERS);
            }
        }
    }

    private static List<ScoredFinding> found(Collection<Finding> ofData, FaultySample sample) {
        List<ScoredFinding> found = new ArrayList<>();
        ofData.forEach(each -> found.add(ScoredFinding.of(each)));
        Checker.standard().check(sample.profile()).forEach(each -> found.add(ScoredFinding.ofProfile(each)));
        return found;
    }

    private static void score(FaultySample sample, Collection<Finding> ofData) {
        AnswerKey key = sample.answerKey();
        Score score = Score.of(key, found(ofData, sample));
        faults += key.faults().values().stream().mapToLong(Long::longValue).sum();
        expected += key.expected().size();
        misses += score.misses();
        falseAlarms += score.falseAlarms().size();
        assertThat(score.missed()).as("missed in %s", sample).isEmpty();
        assertThat(score.falseAlarms()).as("false alarms in %s", sample).isEmpty();
        assertThat(score.precision()).hasValue(1);
        assertThat(score.recall()).hasValue(1);
    }

    private static void check(FaultySample sample) {
        score(
                sample,
                DatasetChecker.of(sample.profile()).check(sample.dataset()).findings());
    }

    @Test
    void every_rule_and_every_constraint_has_an_injector() {
        assertThat(Faults.codes().stream().map(FindingCode::value))
                .as(
                        "Codes that faults can be made of. A rule or constraint that is missing here has no injector: add one"
                                + " to a family of org.jiceng.samples.fault, such as GridFaults, and see docs/answer-key.md")
                .containsExactlyElementsOf(all());
    }

    @Test
    void no_type_has_a_text_that_must_be_longer_than_one_character() {
        Set<Class<?>> seen = new HashSet<>();
        Samples.seed(1).communities(1).dataset().records().forEach(record -> visit(record.getClass(), seen));
        visit(DatasetHeader.class, seen);
        visit(Profile.class, seen);
        assertThat(seen).hasSizeGreaterThan(60);
        List<String> longer = seen.stream()
                .filter(Class::isRecord)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> texts(component).anyMatch(text -> text.min() > 1))
                .map(RecordComponent::toString)
                .toList();
        assertThat(longer)
                .as("texts for which text.too-short needs an injector in TextFaults")
                .isEmpty();
    }

    private static Stream<Text> texts(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        Stream<AnnotatedType> types = type instanceof AnnotatedParameterizedType several
                ? Stream.concat(Stream.of(type), Stream.of(several.getAnnotatedActualTypeArguments()))
                : Stream.of(type);
        return Stream.concat(Stream.of(component.getAccessor()), types)
                .map(each -> each.getAnnotation(Text.class))
                .filter(Objects::nonNull);
    }

    private static void visit(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType several) {
            Stream.of(several.getActualTypeArguments()).forEach(each -> visit(each, seen));
        } else if (type instanceof Class<?> plain && plain.getName().startsWith("org.jiceng.") && seen.add(plain)) {
            if (plain.isRecord()) {
                Stream.of(plain.getRecordComponents()).forEach(each -> visit(each.getGenericType(), seen));
            }
            if (plain.isSealed()) {
                Stream.of(plain.getPermittedSubclasses()).forEach(each -> visit(each, seen));
            }
        }
    }

    @Test
    void each_code_alone_is_found_and_nothing_else() {
        for (String code : tested()) {
            for (int round = 1; round <= ROUNDS; round++) {
                // One in the first round, then several.
                int count = code.equals(ONE_HEADER) || round == 1 ? 1 : 1 + round % 4;
                SampleSpec spec = Samples.seed(100L + round)
                        .communities(Math.min(round, 2))
                        .members(50);
                check(sample(Faults.of(code, count), spec));
            }
        }
    }

    private static Faults mixture(Random random) {
        List<FindingCode> codes = new ArrayList<>(Faults.codes());
        Faults faults = Faults.of(codes.get(random.nextInt(codes.size())).value());
        int kinds = 3 + random.nextInt(40);
        for (int i = 0; i < kinds; i++) {
            String code = codes.get(random.nextInt(codes.size())).value();
            if (!code.equals(ONE_HEADER) || !faults.counts().containsKey(code)) {
                faults = faults.and(code, code.equals(ONE_HEADER) ? 1 : 1 + random.nextInt(3));
            }
        }
        return faults;
    }

    @Test
    void random_mixtures_are_found_and_nothing_else() {
        for (int i = 0; i < MIXTURES; i++) {
            check(sample(mixture(new Random(i)), Samples.seed(i).communities(6).members(FEW_MEMBERS)));
        }
    }

    @Test
    void one_of_everything_is_found_in_memory_and_in_both_forms_of_files() throws IOException {
        Faults inMemory = null;
        Faults inFiles = null;
        for (FindingCode code : Faults.codes()) {
            String each = code.value();
            inMemory = inMemory == null ? Faults.of(each) : inMemory.and(each);
            if (!Faults.isInMemoryOnly(each)) {
                inFiles = inFiles == null ? Faults.of(each) : inFiles.and(each);
            }
        }
        SampleSpec spec = Samples.seed(7).communities(12).members(FEW_MEMBERS);
        check(sample(Objects.requireNonNull(inMemory), spec));
        FaultySample sample = sample(Objects.requireNonNull(inFiles), spec);
        for (String name : List.of("faulty.json", "faulty.ndjson")) {
            Path file = folder.resolve(name);
            try (ExchangeWriter writer =
                    ExchangeWriter.create(file, sample.dataset().header())) {
                sample.dataset().records().forEach(writer::write);
                writer.complete();
            }
            score(sample, DatasetChecker.of(sample.profile()).check(file).findings());
        }
    }

    @Test
    void nothing_protected_stands_in_a_key() {
        FaultySample sample =
                sample(mixture(new Random(3)), Samples.seed(3).communities(6).members(FEW_MEMBERS));
        String key = ScoreFiles.text(sample.answerKey());
        for (Member member : sample.dataset().members()) {
            assertThat(key).doesNotContain('"' + member.id().reveal() + '"');
        }
        assertThat(sample.answerKey().expected())
                .filteredOn(each -> each.kind() != null && each.kind().isPersonal())
                .isNotEmpty()
                .allMatch(each -> each.key() == null);
    }
}
