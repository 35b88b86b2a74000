package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.junit.jupiter.api.Test;

class JsonFindingsTest {

    @Test
    void every_constant_has_words_and_every_definition_a_constant() {
        List<FindingCode> constants = Arrays.stream(JsonFindings.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == FindingCode.class)
                .map(field -> {
                    try {
                        return (FindingCode) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        List<FindingCode> defined = JsonFindings.catalogue().definitions().stream()
                .map(FindingDefinition::code)
                .toList();
        assertThat(constants).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(33);
        assertThat(constants).containsExactlyInAnyOrderElementsOf(defined);
        System.out.println("codes of reading: " + defined.size());
    }

    @Test
    void both_languages_name_the_same_arguments() {
        for (FindingDefinition each : JsonFindings.catalogue().definitions()) {
            assertThat(arguments(each.messageZh() + each.remedyZh()))
                    .as(each.code().value())
                    .isEqualTo(arguments(each.message() + each.remedy()));
            assertThat(each.message(Locale.CHINESE)).isNotEqualTo(each.message(Locale.ENGLISH));
        }
    }

    private static String arguments(String sentence) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }
}
