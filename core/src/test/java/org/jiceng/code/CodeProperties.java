package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import org.jiceng.text.TextRules;

/** Laws that hold for every type of code. */
class CodeProperties {

    private static final Pattern MESSAGE =
            Pattern.compile("(.*) \\(position ([0-9]+) of a text of ([0-9]+) characters that is not shown\\)");

    private final Map<Object, String> sentences = new HashMap<>();

    @Provide
    Arbitrary<Tuple2<CodeType<?>, String>> anyTexts() {
        return Arbitraries.of(CodeType.ALL).flatMap(type -> CodeTexts.any(type).map(text -> Tuple.of(type, text)));
    }

    @Provide
    Arbitrary<Tuple2<CodeType<?>, String>> validTexts() {
        return Arbitraries.of(CodeType.ALL)
                .flatMap(type -> CodeTexts.valid(type).map(text -> Tuple.of(type, text)));
    }

    @Provide
    Arbitrary<Tuple3<CodeType<?>, String, String>> validPairs() {
        return Arbitraries.of(CodeType.ALL)
                .flatMap(type -> CodeTexts.valid(type).tuple2().map(pair -> Tuple.of(type, pair.get1(), pair.get2())));
    }

    @Property(tries = 5000)
    void of_accepts_exactly_what_is_valid(@ForAll("anyTexts") Tuple2<CodeType<?>, String> sample) {
        CodeType<?> type = sample.get1();
        String text = sample.get2();
        Optional<CodeProblem> problem = type.findProblem().apply(text);
        assertThat(type.isValid().apply(text)).isEqualTo(problem.isEmpty());
        if (problem.isEmpty()) {
            assertThat(type.textOf(text)).isEqualTo(text);
        } else {
            InvalidCodeException refusal = refusal(() -> type.textOf(text));
            assertThat(refusal.problem()).isEqualTo(problem.get());
            assertThat(problem.get().position()).isBetween(0, text.length());
            assertThat(refusal).hasMessageContaining(" of a text of " + text.length() + " characters");
            assertMessageDependsOnProblemAndLengthOnly(type, refusal);
        }
    }

    /** What two refused texts with one problem and one length have in common cannot show either of them. */
    private void assertMessageDependsOnProblemAndLengthOnly(CodeType<?> type, InvalidCodeException refusal) {
        Matcher message = MESSAGE.matcher(String.valueOf(refusal.getMessage()));
        assertThat(message.matches()).isTrue();
        String sentence = message.group(1);
        assertThat(message.group(2)).isEqualTo(String.valueOf(refusal.problem().position()));
        assertThat(sentences.computeIfAbsent(Tuple.of(type, refusal.problem()), key -> sentence))
                .isEqualTo(sentence);
    }

    private static InvalidCodeException refusal(Runnable call) {
        return catchThrowableOfType(InvalidCodeException.class, call::run);
    }

    @Property(tries = 5000)
    void the_text_form_says_what_of_accepts(@ForAll("anyTexts") Tuple2<CodeType<?>, String> sample) {
        CodeType<?> type = sample.get1();
        boolean matches = Pattern.compile(type.form().pattern(), Pattern.UNIX_LINES)
                .matcher(sample.get2())
                .find();
        // Java's $ also matches before the end of a line at the end; the other three dialects do not.
        boolean follows = matches && !sample.get2().endsWith("\n");
        boolean valid = type.isValid().apply(sample.get2());
        assertThat(follows || !valid).isTrue();
        if (!type.form().checksMore() && isInterchangeable(sample.get2())) {
            assertThat(valid).isEqualTo(follows);
        }
    }

    /** No JSON that is exchanged has other texts (RFC 7493), so no pattern needs to speak of them. */
    private static boolean isInterchangeable(String text) {
        return text.codePoints()
                .noneMatch(each -> Character.getType(each) == Character.SURROGATE || TextRules.isNoncharacter(each));
    }

    @Property(tries = 3000)
    void generated_texts_are_valid_and_lenient_parsing_keeps_them(
            @ForAll("validTexts") Tuple2<CodeType<?>, String> sample) {
        assertThat(sample.get1().textOf(sample.get2())).isEqualTo(sample.get2());
        assertThat(sample.get1().lenientTextOf(sample.get2())).isEqualTo(sample.get2());
    }

    @Property(tries = 3000)
    void lenient_parsing_of_any_text_gives_a_value_or_the_documented_exception(
            @ForAll("anyTexts") Tuple2<CodeType<?>, String> sample) {
        CodeType<?> type = sample.get1();
        try {
            String text = type.lenientTextOf(sample.get2());
            assertThat(type.isValid().apply(text)).isTrue();
            assertThat(type.lenientTextOf(text)).isEqualTo(text);
        } catch (InvalidCodeException refused) {
            assertThat(type.isValid().apply(sample.get2())).isFalse();
            assertMessageDependsOnProblemAndLengthOnly(type, refused);
        }
    }

    @Property(tries = 3000)
    void any_spelling_gives_the_same_value(@ForAll("validTexts") Tuple2<CodeType<?>, String> sample) {
        CodeType<?> type = sample.get1();
        String text = sample.get2();
        assertThat(type.lenientTextOf("\uFEFF \t" + text + "\u3000\n")).isEqualTo(text);
        if (!type.equals(CodeType.NAME)) {
            assertThat(type.lenientTextOf("\u200B" + CodeTexts.fullWidth(text))).isEqualTo(text);
        }
        boolean separatorsAllowed = List.of(CodeType.CREDIT, CodeType.CITIZEN, CodeType.ORGANIZATION)
                .contains(type);
        if (separatorsAllowed) {
            String separated = text.substring(0, 4) + " " + text.substring(4, 8) + "\u2014" + text.substring(8);
            assertThat(type.lenientTextOf(lower(separated))).isEqualTo(text);
        }
    }

    private static String lower(String text) {
        return text.replace('X', 'x').replace('A', 'a').replace('Y', 'y');
    }

    @Property(tries = 3000)
    void order_is_the_order_of_texts(@ForAll("validPairs") Tuple3<CodeType<?>, String, String> sample) {
        assertOrdered(sample.get1(), sample.get2(), sample.get3());
    }

    private static <T extends Comparable<T>> void assertOrdered(CodeType<T> type, String left, String right) {
        T first = type.of().apply(left);
        T second = type.of().apply(right);
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Integer.signum(left.compareTo(right)));
        assertThat(first.equals(second)).isEqualTo(left.equals(right));
        assertThat(first)
                .isEqualTo(type.of().apply(left))
                .hasSameHashCodeAs(type.of().apply(left));
    }

    @Property(tries = 3000)
    void protected_types_never_show_three_characters_of_their_value(
            @ForAll("validTexts") Tuple2<CodeType<?>, String> sample) {
        CodeType<?> type = sample.get1();
        String text = sample.get2();
        String shown = String.valueOf((Object) type.of().apply(text));
        if (type.isProtected()) {
            assertThat(shown).isEqualTo(type + "[***]");
            for (int i = 0; i + 3 <= text.length(); i++) {
                assertThat(shown).doesNotContain(text.substring(i, i + 3));
            }
        } else {
            assertThat(shown).isEqualTo(text);
        }
    }
}
