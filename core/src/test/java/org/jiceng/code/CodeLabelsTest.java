package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jiceng.text.Word;
import org.junit.jupiter.api.Test;

class CodeLabelsTest {

    @Test
    void every_word_of_the_package_has_a_label_in_both_languages() {
        List<Word> words = words();
        assertThat(words).hasSizeGreaterThan(120);
        for (Word word : words) {
            String english = word.label(Locale.ENGLISH);
            String chinese = word.label(Locale.CHINA);
            String name = word.getClass().getSimpleName() + "." + word.word();
            assertThat(chinese).as(name).containsPattern("[\\u4e00-\\u9fff]");
            assertThat(english).as(name).isNotEmpty().doesNotContainPattern("[\\u4e00-\\u9fff]");
            assertThat(english.equals(word.word()) && word.word().contains("-"))
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    void words_of_enums_are_lower_kebab_case() {
        assertThat(words())
                .filteredOn(Enum.class::isInstance)
                .allSatisfy(word ->
                        assertThat(word.word()).matches("[a-z]+(-[a-z]+)*").hasToString(word.toString()));
    }

    @Test
    void every_reason_says_what_must_hold() {
        assertThat(CodeProblem.Reason.values())
                .allSatisfy(reason ->
                        assertThat(reason.requirement()).startsWith("must ").doesNotEndWith("."));
    }

    private static List<Word> words() {
        List<Word> words = new ArrayList<>(GridCodeLayout.known());
        words.addAll(OrganizationTypeCode.known());
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.jiceng.code")) {
            if (type.isEnum() && type.isAssignableTo(Word.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    words.add((Word) constant);
                }
            }
        }
        return words;
    }
}
