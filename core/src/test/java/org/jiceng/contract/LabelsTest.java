package org.jiceng.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiceng.code.OrganizationTypeCode;
import org.jiceng.text.TextRules;
import org.jiceng.text.Word;
import org.junit.jupiter.api.Test;

/** Holds the words that the module has against the two files of labels. */
class LabelsTest {

    /** Lists whose words are arguments of findings of the modules above. */
    private static final Set<String> OF_OTHER_MODULES =
            Set.of("Agreement", "RecordPart", "SkipReason", "TypeRule", "SettingProblem");

    private static final String ENGLISH = "/org/jiceng/text/labels.properties";
    private static final String CHINESE = "/org/jiceng/text/labels_zh_CN.properties";

    @Test
    void every_public_enum_is_a_list_of_words() {
        List<Class<?>> enums = CoreTypes.all().stream().filter(Class::isEnum).toList();
        assertThat(enums)
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(type -> assertThat(type)
                        .as("people read the constants of %s, so let it implement Word and give each a label", type)
                        .matches(Word.class::isAssignableFrom));
    }

    @Test
    void every_word_has_a_label_in_both_languages() {
        List<Word> words = words();
        Map<String, String> english = labels(ENGLISH);
        Map<String, String> chinese = labels(CHINESE);
        assertThat(words).hasSizeGreaterThanOrEqualTo(150);
        for (Word word : words) {
            String key = key(word);
            assertThat(english)
                    .as("add a line %s=... to core/src/main/resources%s", key, ENGLISH)
                    .containsKey(key);
            assertThat(chinese)
                    .as("add a line %s=... to core/src/main/resources%s", key, CHINESE)
                    .containsKey(key);
            assertThat(word.label(Locale.ENGLISH))
                    .isEqualTo(english.get(key))
                    .matches(text -> !TextRules.isBlank(text));
            assertThat(word.label(Locale.FRENCH)).isEqualTo(english.get(key));
            assertThat(word.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese.get(key));
            assertThat(word.label(Locale.forLanguageTag("zh-Hant-TW"))).isEqualTo(chinese.get(key));
            assertThat(chinese.get(key)).as("the Chinese label of %s", key).matches(LabelsTest::hasIdeograph);
        }
        System.out.println("labels: " + words.size() + " words in two languages");
    }

    @Test
    void no_label_stands_for_a_word_that_is_not_there() {
        TreeSet<String> keys = new TreeSet<>();
        words().forEach(word -> keys.add(key(word)));
        for (Map<String, String> labels : List.of(labels(ENGLISH), labels(CHINESE))) {
            assertThat(labels.keySet())
                    .filteredOn(label -> !OF_OTHER_MODULES.contains(label.substring(0, label.indexOf('.'))))
                    .isSubsetOf(keys);
        }
    }

    @Test
    void lists_of_words_have_simple_names_of_their_own() {
        Map<String, Class<?>> bySimpleName = new TreeMap<>();
        for (Word word : words()) {
            Class<?> list = list(word);
            assertThat(bySimpleName.merge(list.getSimpleName(), list, (one, other) -> one))
                    .as("labels are found by the simple name of the list")
                    .isEqualTo(list);
        }
    }

    @Test
    void words_of_one_list_differ_and_are_lower_kebab_case() {
        Map<Class<?>, List<String>> byList = new LinkedHashMap<>();
        words().forEach(word ->
                byList.computeIfAbsent(list(word), list -> new ArrayList<>()).add(word.word()));
        // A code of other systems is its own word, whatever it looks like.
        byList.remove(OrganizationTypeCode.class);
        byList.forEach((list, words) -> assertThat(words)
                .as(list.getSimpleName())
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z0-9]+(-[a-z0-9]+)*")));
    }

    @Test
    void words_show_as_what_stands_in_files() {
        for (Word word : words()) {
            if (word instanceof Enum<?>) {
                assertThat(word).hasToString(word.word());
            }
        }
    }

    @Test
    void open_lists_name_all_their_constants() throws ReflectiveOperationException {
        int lists = 0;
        for (Class<?> type : CoreTypes.all()) {
            if (hasStandard(type)) {
                List<Object> standard =
                        new ArrayList<>((List<?>) type.getMethod("standard").invoke(null));
                assertThat(standard)
                        .as("%s.standard()", type.getSimpleName())
                        .containsExactlyElementsOf(constants(type));
                lists++;
            }
        }
        assertThat(lists).isGreaterThanOrEqualTo(5);
    }

    /** All constants of enums, all words of open lists, all constants of other types that are words. */
    private static List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (Class<?> type : CoreTypes.all()) {
            if (Word.class.isAssignableFrom(type) && !type.isInterface()) {
                List<Word> ofType = type.isEnum()
                        ? Arrays.stream(type.getEnumConstants())
                                .map(Word.class::cast)
                                .toList()
                        : constants(type);
                assertThat(ofType).as("the words of %s", type).isNotEmpty();
                words.addAll(ofType);
            }
        }
        return words;
    }

    private static List<Word> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return (Word) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static boolean hasStandard(Class<?> type) {
        return Word.class.isAssignableFrom(type)
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("standard"));
    }

    private static Class<?> list(Word word) {
        return word instanceof Enum<?> constant ? constant.getDeclaringClass() : word.getClass();
    }

    private static String key(Word word) {
        return list(word).getSimpleName() + "." + word.word();
    }

    private static boolean hasIdeograph(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic) || text.matches("CJ/T [0-9-]+.*");
    }

    /** Reads line by line, since a Properties object would hide a key that stands twice. */
    private static Map<String, String> labels(String resource) {
        Map<String, String> labels = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Word.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] keyAndLabel = line.split("=", 2);
                    assertThat(labels.put(keyAndLabel[0], keyAndLabel[1]))
                            .as("%s stands once in %s", keyAndLabel[0], resource)
                            .isNull();
                }
            }
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
