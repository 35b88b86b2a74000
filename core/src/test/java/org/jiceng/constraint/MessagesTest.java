package org.jiceng.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiceng.code.DivisionCode;
import org.jiceng.contract.CoreTypes;
import org.jiceng.contract.Validating;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.territory.Division;
import org.jiceng.text.TextProblem;
import org.jiceng.text.TextRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the codes of the constraints against the files of their sentences. */
class MessagesTest {

    private static final String BASE = "/ContributorValidationMessages";

    @Test
    void a_request_for_english_or_chinese_never_falls_back_on_another_file() {
        assertThat(sentences("")).isEqualTo(sentences("_en"));
        assertThat(sentences("_zh")).isEqualTo(sentences("_zh_CN"));
        assertThat(sentences("_zh").keySet()).isEqualTo(sentences("").keySet());
    }

    @Test
    void every_code_has_both_sentences_in_both_languages_and_no_sentence_is_left_over() {
        TreeSet<String> keys = new TreeSet<>();
        for (FindingDefinition each : ConstraintFindings.catalogue().definitions()) {
            keys.add("jiceng." + each.code() + ".message");
            keys.add("jiceng." + each.code() + ".remedy");
        }
        assertThat(keys).hasSizeGreaterThanOrEqualTo(26);
        for (String file : List.of("", "_en", "_zh", "_zh_CN")) {
            assertThat(sentences(file).keySet())
                    .as("the keys of ContributorValidationMessages%s.properties", file)
                    .isEqualTo(keys);
            assertThat(sentences(file).values()).noneMatch(TextRules::isBlank);
        }
        System.out.println("constraint messages: " + keys.size() + " sentences in two languages");
    }

    @Test
    void both_languages_name_the_same_arguments() {
        sentences("_en")
                .forEach(
                        (key, sentence) -> assertThat(arguments(sentences("_zh").getOrDefault(key, "")))
                                .as(key)
                                .isEqualTo(arguments(sentence)));
    }

    @Test
    void every_constraint_of_the_library_has_a_code_of_the_catalogue() throws ReflectiveOperationException {
        int constraints = 0;
        for (Class<?> type : CoreTypes.all()) {
            if (type.isAnnotationPresent(jakarta.validation.Constraint.class)) {
                String template = (String) type.getMethod("message").getDefaultValue();
                FindingCode code = ConstraintFindings.findCode(template).orElseThrow();
                assertThat(ConstraintFindings.catalogue().find(code))
                        .as(type.getSimpleName())
                        .isPresent();
                assertThat(Annotation.class).isAssignableFrom(type);
                constraints++;
            }
        }
        assertThat(constraints).isGreaterThanOrEqualTo(6);
    }

    @Test
    void every_problem_of_a_text_has_a_code() {
        for (TextProblem problem : TextProblem.values()) {
            FindingCode code = FindingCode.of("text." + problem.word());
            assertThat(ConstraintFindings.catalogue().find(code))
                    .as(code.value())
                    .isPresent();
        }
    }

    @Test
    void a_template_tells_its_code() {
        assertThat(ConstraintFindings.findCode("{jiceng.text.too-long.message}"))
                .contains(FindingCode.of("text.too-long"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "{jakarta.validation.constraints.NotNull.message}", "must not be blank", "{jiceng.message}",
                "{jiceng..message}", "{jiceng.one.message}", "{jiceng.Not A Code.message}", "jiceng.a.b.message",
                "{jiceng.a.b.remedy}"
            })
    void a_foreign_template_tells_no_code(String template) {
        assertThat(ConstraintFindings.findCode(template)).isEmpty();
    }

    @Test
    void messages_are_in_the_language_asked_for_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        Division bad = Division.of(DivisionCode.of("999911"), "");
        try {
            for (Locale machine : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH, Locale.FRANCE)) {
                Locale.setDefault(machine);
                assertThat(messages(Locale.ENGLISH, bad)).containsExactly("The text is blank.");
                assertThat(messages(Locale.UK, bad)).containsExactly("The text is blank.");
                assertThat(messages(Locale.CHINESE, bad)).containsExactly("文本为空白。");
                assertThat(messages(Locale.SIMPLIFIED_CHINESE, bad)).containsExactly("文本为空白。");
                assertThat(messages(Locale.forLanguageTag("zh-Hans-CN"), bad)).containsExactly("文本为空白。");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> messages(Locale language, Object bean) {
        return Validating.in(language).validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static Set<String> arguments(String sentence) {
        return java.util.regex.Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(sentence)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> sentences(String language) {
        Map<String, String> sentences = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Text.class.getResourceAsStream(BASE + language + ".properties"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] keyAndText = line.split("=", 2);
                    assertThat(sentences.put(keyAndText[0], keyAndText[1]))
                            .as("%s stands once", keyAndText[0])
                            .isNull();
                }
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
